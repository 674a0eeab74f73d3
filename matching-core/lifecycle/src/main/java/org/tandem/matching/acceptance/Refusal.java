package org.tandem.matching.acceptance;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/** Why a pair cannot have its places, or cannot give them back. */
public sealed interface Refusal extends Answer {

    /** Returns the pair. */
    Pair pair();

    /**
     * A rule bars the pair, or holds it for review.
     *
     * @param pair the pair
     * @param rules the names of all rules that object, in the policy's order; empty if scores are the caller's own
     */
    record NotEligible(Pair pair, List<String> rules) implements Refusal {
        /** Copies the list. */
        public NotEligible {
            rules = ImmutableList.copyOf(rules);
        }

        @Override
        public String say(Wording wording) {
            return rules.isEmpty()
                    ? phrase(pair, wording, "not-eligible")
                    : phrase(pair, wording, "not-eligible.rules", String.join(", ", rules));
        }
    }

    /**
     * The pair has its places already, by an earlier request or as a running mentorship.
     *
     * @param pair the pair
     */
    record TakenAlready(Pair pair) implements Refusal {
        @Override
        public String say(Wording wording) {
            return phrase(pair, wording, "taken-already");
        }
    }

    /**
     * The mentor has no place left.
     *
     * @param pair the pair
     * @param kept how many places are kept for pairs that a coordinator has fixed and that have not taken them yet
     */
    record NoPlaceLeft(Pair pair, int kept) implements Refusal {
        @Override
        public String say(Wording wording) {
            return phrase(pair, wording, "no-place-left", kept);
        }
    }

    /**
     * The mentee has all mentors wanted.
     *
     * @param pair the pair
     * @param kept how many of them are fixed by a coordinator and have not taken their places yet
     */
    record NoMentorWanted(Pair pair, int kept) implements Refusal {
        @Override
        public String say(Wording wording) {
            return phrase(pair, wording, "no-mentor-wanted", kept);
        }
    }

    /**
     * A quota is used up.
     *
     * @param pair the pair
     * @param quota the quota's name
     * @param group the key of the group that it limits
     */
    record QuotaUsedUp(Pair pair, String quota, String group) implements Refusal {
        @Override
        public String say(Wording wording) {
            return phrase(pair, wording, "quota", wording.piece(quota), group);
        }
    }

    /**
     * A hard rule about two matches objects to the pair beside another one.
     *
     * @param pair the pair
     * @param planRule the rule's name
     * @param other the pair that has its places, is fixed by a coordinator or is asked for by the same request
     */
    record Clash(Pair pair, String planRule, Pair other) implements Refusal {
        @Override
        public String say(Wording wording) {
            return phrase(
                    pair,
                    wording,
                    "clash",
                    wording.piece(planRule),
                    wording.person(other.mentor()),
                    wording.person(other.mentee()));
        }
    }

    /**
     * The pair has no places that it could give back. A running mentorship that was never claimed ends by its dates.
     *
     * @param pair the pair
     */
    record NotTaken(Pair pair) implements Refusal {
        @Override
        public String say(Wording wording) {
            return phrase(pair, wording, "not-taken");
        }
    }

    private static String phrase(Pair pair, Wording wording, String key, Object... more) {
        Object[] arguments = new Object[more.length + 2];
        arguments[0] = wording.person(pair.mentor());
        arguments[1] = wording.person(pair.mentee());
        System.arraycopy(more, 0, arguments, 2, more.length);
        return wording.phrase(Refusal.class, "refusal." + key, arguments);
    }
}
