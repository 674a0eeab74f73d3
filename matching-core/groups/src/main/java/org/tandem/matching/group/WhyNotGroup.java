package org.tandem.matching.group;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.matching.fault.Fault;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/** Why a participant is not in a group. */
public sealed interface WhyNotGroup extends Answer {

    /** Returns the participant's id. */
    String participant();

    /** Returns the group's id. */
    String group();

    private static String first(WhyNotGroup answer, String key, Wording wording) {
        return wording.phrase(WhyNotGroup.class, key, wording.person(answer.participant()), answer.group());
    }

    /**
     * The participant is in it.
     *
     * @param participant the participant's id
     * @param group the group's id
     */
    record InGroup(String participant, String group) implements WhyNotGroup {
        @Override
        public String say(Wording wording) {
            return first(this, "whynot.in-group", wording);
        }
    }

    /**
     * A rule keeps the participant, or somebody who must stay with them, out of the group, whoever else is there.
     *
     * @param participant the participant's id
     * @param group the group's id
     * @param person whom the rule is about
     * @param rule the rule's name
     */
    record Barred(String participant, String group, String person, String rule) implements WhyNotGroup {
        @Override
        public String say(Wording wording) {
            return first(this, "whynot.barred", wording) + "\n"
                    + wording.phrase(WhyNotGroup.class, "whynot.rule", wording.piece(rule), wording.person(person));
        }
    }

    /**
     * No composition with the participant in the group keeps all rules.
     *
     * @param participant the participant's id
     * @param group the group's id
     * @param faults what contradicts what; not empty
     */
    record Impossible(String participant, String group, List<Fault> faults) implements WhyNotGroup {
        /** Copies the list. */
        public Impossible {
            faults = ImmutableList.copyOf(faults);
        }

        @Override
        public String say(Wording wording) {
            return first(this, "whynot.impossible", wording)
                    + faults.stream()
                            .map(fault -> "\n"
                                    + wording.phrase(WhyNotGroup.class, "whynot.fault", fault.id(), fault.value()))
                            .collect(Collectors.joining());
        }
    }

    /**
     * No composition with the participant in the group was found that keeps all rules; whether there is one is not known.
     *
     * @param participant the participant's id
     * @param group the group's id
     */
    record NotFound(String participant, String group) implements WhyNotGroup {
        @Override
        public String say(Wording wording) {
            return first(this, "whynot.not-found", wording);
        }
    }

    /**
     * The participant could be in the group, but all together would have fewer points.
     *
     * @param participant the participant's id
     * @param group the group's id
     * @param objections rules that stand between the participant and the present members, and so make others move
     * @param pointsAtLeast points lost at least, by a bound that no composition exceeds; negative: perhaps gained
     * @param pointsAtMost points lost by the best composition found; negative: gained, so that the plan is not optimal
     * @param moves those who would be in another group by that composition, by id
     */
    record BetterElsewhere(
            String participant,
            String group,
            List<Objection> objections,
            long pointsAtLeast,
            long pointsAtMost,
            List<Move> moves)
            implements WhyNotGroup {
        /** Copies the lists. */
        public BetterElsewhere {
            objections = ImmutableList.copyOf(objections);
            moves = ImmutableList.copyOf(moves);
        }

        @Override
        public String say(Wording wording) {
            String price = pointsAtMost < 0
                    ? wording.phrase(WhyNotGroup.class, "whynot.improves", -pointsAtMost)
                    : pointsAtLeast == pointsAtMost
                            ? wording.phrase(WhyNotGroup.class, "whynot.price", pointsAtMost)
                            : wording.phrase(
                                    WhyNotGroup.class,
                                    "whynot.price.between",
                                    Math.max(0, pointsAtLeast),
                                    pointsAtMost);
            Stream<String> against = objections.stream()
                    .map(one -> wording.phrase(
                            WhyNotGroup.class,
                            "whynot.objection",
                            wording.piece(one.rule()),
                            wording.people(one.members())));
            Stream<String> moving = moves.stream()
                    .map(one -> wording.phrase(
                            WhyNotGroup.class,
                            "whynot.move",
                            wording.person(one.participant()),
                            one.from(),
                            one.to()));
            return Stream.of(Stream.of(first(this, "whynot.better", wording), price), against, moving)
                    .flatMap(lines -> lines)
                    .collect(Collectors.joining("\n"));
        }
    }

    /**
     * A hard rule that present members of a group and a participant would break.
     *
     * @param rule the rule's name
     * @param members members whom it concerns, by id; empty if it concerns none of them in particular
     */
    record Objection(String rule, List<String> members) {
        /** Copies the list. */
        public Objection {
            members = ImmutableList.copyOf(members);
        }
    }

    /**
     * Somebody who would be in another group.
     *
     * @param participant the participant's id
     * @param from the present group
     * @param to the other group
     */
    record Move(String participant, String from, String to) {}
}
