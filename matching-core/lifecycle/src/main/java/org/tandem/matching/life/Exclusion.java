package org.tandem.matching.life;

import java.time.LocalDate;
import java.util.Optional;
import org.tandem.matching.policy.Role;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/** Something that keeps a pair from being proposed. */
public sealed interface Exclusion extends Answer {

    /** Returns whether it keeps the pair from starting on a day. */
    boolean holdsOn(LocalDate start);

    private static boolean isBefore(LocalDate start, Optional<LocalDate> until) {
        return until.map(start::isBefore).orElse(true);
    }

    /**
     * A coordinator has barred the pair or holds it.
     *
     * @param kind what was decided, a bar or a hold
     * @param since the day of the decision
     */
    record Decided(Decision.Kind kind, LocalDate since) implements Exclusion {
        @Override
        public boolean holdsOn(LocalDate start) {
            return true;
        }

        @Override
        public String say(Wording wording) {
            return wording.phrase(
                    Exclusion.class,
                    kind == Decision.Kind.HOLD ? "exclusion.held" : "exclusion.barred",
                    wording.day(since));
        }
    }

    /**
     * One of the two has declined the other.
     *
     * @param by who declined
     * @param since the day of the answer
     * @param until the first day on which the pair may start again; absent: never
     */
    record Declined(Role by, LocalDate since, Optional<LocalDate> until) implements Exclusion {
        @Override
        public boolean holdsOn(LocalDate start) {
            return isBefore(start, until);
        }

        @Override
        public String say(Wording wording) {
            return wording.phrase(
                    Exclusion.class,
                    until.isPresent() ? "exclusion.declined-until" : "exclusion.declined",
                    by.ordinal(),
                    wording.day(since),
                    wording.day(until.orElse(since)));
        }
    }

    /**
     * The two have separated.
     *
     * @param since the day of the separation
     * @param until the first day on which the pair may start again; absent: never
     */
    record Separated(LocalDate since, Optional<LocalDate> until) implements Exclusion {
        @Override
        public boolean holdsOn(LocalDate start) {
            return isBefore(start, until);
        }

        @Override
        public String say(Wording wording) {
            return wording.phrase(
                    Exclusion.class,
                    until.isPresent() ? "exclusion.separated-until" : "exclusion.separated",
                    wording.day(since),
                    wording.day(until.orElse(since)));
        }
    }

    /**
     * One of the two has asked not to be matched with anybody for a while.
     *
     * @param who who rests
     * @param until the first day on which that person may start with somebody
     */
    record Resting(Role who, LocalDate until) implements Exclusion {
        @Override
        public boolean holdsOn(LocalDate start) {
            return start.isBefore(until);
        }

        @Override
        public String say(Wording wording) {
            return wording.phrase(Exclusion.class, "exclusion.resting", who.ordinal(), wording.day(until));
        }
    }

    /**
     * The two are in a proposal or mentorship with each other.
     *
     * @param pair how it stands
     */
    record Together(PairState pair) implements Exclusion {
        @Override
        public boolean holdsOn(LocalDate start) {
            return true;
        }

        @Override
        public String say(Wording wording) {
            return pair.say(wording);
        }
    }
}
