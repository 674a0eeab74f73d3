package org.tandem.matching.need.explain;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.matching.compatibility.RuleVerdict;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/** Why an offer gives a need nothing, or no more than the plan says. */
public sealed interface WhyNotMore extends Answer {

    /** Returns the offer's id. */
    String offer();

    /** Returns the need's id. */
    String need();

    private static String say(WhyNotMore answer, String key, int quantity, Wording wording, Stream<String> further) {
        String first = wording.phrase(
                WhyNotMore.class, key, wording.person(answer.offer()), wording.person(answer.need()), quantity);
        return Stream.concat(Stream.of(first), further).collect(Collectors.joining("\n"));
    }

    /**
     * Rules or a decision bar the pair.
     *
     * @param offer the offer's id
     * @param need the need's id
     * @param rules every rule that bars it, with its reason; not empty
     */
    record Barred(String offer, String need, List<RuleVerdict> rules) implements WhyNotMore {
        /** Copies the list. */
        public Barred {
            rules = ImmutableList.copyOf(rules);
        }

        @Override
        public String say(Wording wording) {
            return WhyNotMore.say(this, "whynot.barred", 0, wording, NeedReasons.say(rules, wording));
        }
    }

    /**
     * The pair waits for a coordinator's review; a commitment releases it.
     *
     * @param offer the offer's id
     * @param need the need's id
     * @param rules every rule that holds it, with its reason; not empty
     */
    record HeldForReview(String offer, String need, List<RuleVerdict> rules) implements WhyNotMore {
        /** Copies the list. */
        public HeldForReview {
            rules = ImmutableList.copyOf(rules);
        }

        @Override
        public String say(Wording wording) {
            return WhyNotMore.say(this, "whynot.held", 0, wording, NeedReasons.say(rules, wording));
        }
    }

    /**
     * The offer gives all it has, or all that is needed.
     *
     * @param offer the offer's id
     * @param need the need's id
     * @param quantity number of units
     */
    record AllGiven(String offer, String need, int quantity) implements WhyNotMore {
        @Override
        public String say(Wording wording) {
            return WhyNotMore.say(this, "whynot.all", quantity, wording, Stream.empty());
        }
    }

    /**
     * Nothing bars the pair itself, but what is committed elsewhere leaves no room for one unit more.
     *
     * @param offer the offer's id
     * @param need the need's id
     * @param quantity number of units that the plan gives
     */
    record NoRoom(String offer, String need, int quantity) implements WhyNotMore {
        @Override
        public String say(Wording wording) {
            return WhyNotMore.say(this, "whynot.no-room", quantity, wording, Stream.empty());
        }
    }

    /**
     * One unit more could be given, but the units are better used.
     *
     * @param offer the offer's id
     * @param need the need's id
     * @param quantity number of units that the plan gives
     * @param effect what one unit more does to the whole plan
     * @param moves what else changes in the best plan with one unit more, by need and offer
     */
    record BetterUsed(String offer, String need, int quantity, Effect effect, List<Move> moves)
            implements WhyNotMore {
        /** Copies the list. */
        public BetterUsed {
            moves = ImmutableList.copyOf(moves);
        }

        @Override
        public String say(Wording wording) {
            return WhyNotMore.say(
                    this,
                    "whynot.better-used",
                    quantity,
                    wording,
                    Stream.concat(
                            Stream.of(effect.say(wording)), moves.stream().map(move -> move.say(wording))));
        }
    }
}
