package org.tandem.matching.policy;

/** What a rule says about a pair, with its reason. */
public sealed interface Verdict {

    /** The verdict without an objection. */
    Verdict ELIGIBLE = new Eligible();

    /** Returns the outcome without the reason. */
    Outcome outcome();

    /** The pair may be matched. */
    record Eligible() implements Verdict {
        @Override
        public Outcome outcome() {
            return Outcome.ELIGIBLE;
        }
    }

    /**
     * Too little is known to propose the pair.
     *
     * @param reason what must be found out
     */
    record HeldForReview(Reason reason) implements Verdict {
        @Override
        public Outcome outcome() {
            return Outcome.HELD_FOR_REVIEW;
        }
    }

    /**
     * The pair must not be matched.
     *
     * @param reason why not, with its figures
     */
    record Ineligible(Reason reason) implements Verdict {
        @Override
        public Outcome outcome() {
            return Outcome.INELIGIBLE;
        }
    }
}
