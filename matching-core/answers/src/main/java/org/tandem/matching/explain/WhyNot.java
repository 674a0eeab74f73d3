package org.tandem.matching.explain;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.matching.compatibility.RuleVerdict;
import org.tandem.matching.explain.PlanComparison.Change;
import org.tandem.matching.policy.Role;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/** Why a mentor and a mentee are not matched with each other. */
public sealed interface WhyNot extends Answer {

    /** Returns the mentor's id. */
    String mentor();

    /** Returns the mentee's id. */
    String mentee();

    private static String say(WhyNot answer, String key, Wording wording, Stream<String> further) {
        String first = wording.phrase(
                WhyNot.class, key, wording.person(answer.mentor()), wording.person(answer.mentee()));
        return Stream.concat(Stream.of(first), further).collect(Collectors.joining("\n"));
    }

    /**
     * They are matched.
     *
     * @param mentor the mentor's id
     * @param mentee the mentee's id
     */
    record InPlan(String mentor, String mentee) implements WhyNot {
        @Override
        public String say(Wording wording) {
            return WhyNot.say(this, "whynot.in-plan", wording, Stream.empty());
        }
    }

    /**
     * A coordinator has barred the pair.
     *
     * @param mentor the mentor's id
     * @param mentee the mentee's id
     * @param otherRules rules that bar the pair besides
     */
    record BarredByDecision(String mentor, String mentee, List<RuleVerdict> otherRules) implements WhyNot {
        /** Copies the list. */
        public BarredByDecision {
            otherRules = ImmutableList.copyOf(otherRules);
        }

        @Override
        public String say(Wording wording) {
            return WhyNot.say(this, "whynot.decision", wording, Reasons.say(otherRules, wording));
        }
    }

    /**
     * Rules bar the pair.
     *
     * @param mentor the mentor's id
     * @param mentee the mentee's id
     * @param rules every rule that bars it, with its reason, in the policy's order; not empty
     */
    record Barred(String mentor, String mentee, List<RuleVerdict> rules) implements WhyNot {
        /** Copies the list. */
        public Barred {
            rules = ImmutableList.copyOf(rules);
        }

        @Override
        public String say(Wording wording) {
            return WhyNot.say(this, "whynot.barred", wording, Reasons.say(rules, wording));
        }
    }

    /**
     * The pair waits for a coordinator's review; fixing it releases it.
     *
     * @param mentor the mentor's id
     * @param mentee the mentee's id
     * @param rules every rule that holds it, with its reason, in the policy's order; not empty
     */
    record HeldForReview(String mentor, String mentee, List<RuleVerdict> rules) implements WhyNot {
        /** Copies the list. */
        public HeldForReview {
            rules = ImmutableList.copyOf(rules);
        }

        @Override
        public String say(Wording wording) {
            return WhyNot.say(this, "whynot.held", wording, Reasons.say(rules, wording));
        }
    }

    /**
     * The caller's own scores have no points for the pair.
     *
     * @param mentor the mentor's id
     * @param mentee the mentee's id
     */
    record NotScored(String mentor, String mentee) implements WhyNot {
        @Override
        public String say(Wording wording) {
            return WhyNot.say(this, "whynot.not-scored", wording, Stream.empty());
        }
    }

    /**
     * One of the two takes nobody: the mentor has no free place besides running mentorships, or the mentee wants no further
     * mentor.
     *
     * @param mentor the mentor's id
     * @param mentee the mentee's id
     * @param side who takes nobody; the mentor, if neither does
     */
    record TakesNobody(String mentor, String mentee, Role side) implements WhyNot {
        @Override
        public String say(Wording wording) {
            return WhyNot.say(
                    this, side == Role.MENTOR ? "whynot.no-place" : "whynot.no-seat", wording, Stream.empty());
        }
    }

    /**
     * Nothing bars the pair itself, but the coordinators' fixed pairs leave no room for it.
     *
     * @param mentor the mentor's id
     * @param mentee the mentee's id
     * @param obstacles everything that stands in the way; not empty
     */
    record Impossible(String mentor, String mentee, List<Obstacle> obstacles) implements WhyNot {
        /** Copies the list. */
        public Impossible {
            obstacles = ImmutableList.copyOf(obstacles);
        }

        @Override
        public String say(Wording wording) {
            return WhyNot.say(
                    this, "whynot.impossible", wording, obstacles.stream().map(obstacle -> obstacle.say(wording)));
        }
    }

    /**
     * The pair could be matched, but the places are better used.
     *
     * @param mentor the mentor's id
     * @param mentee the mentee's id
     * @param points what the pair itself is worth
     * @param price what everybody together would lose
     * @param moves mentees who would get other mentors in the best plan with the pair (if the price is not exact: in the
     *     best plan found), by id; points are those of their pairs, without charges
     */
    record BetterUsed(String mentor, String mentee, long points, Price price, List<Change> moves) implements WhyNot {
        /** Copies the list. */
        public BetterUsed {
            moves = ImmutableList.copyOf(moves);
        }

        @Override
        public String say(Wording wording) {
            return WhyNot.say(
                    this,
                    "whynot.better-used",
                    wording,
                    Stream.concat(
                            Stream.of(price.say(wording)), moves.stream().map(move -> Moves.say(move, wording))));
        }
    }
}
