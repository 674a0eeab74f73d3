package org.tandem.matching.policy;

import java.util.Optional;

/**
 * What a rule says about a pair, with its reason.
 *
 * @param outcome what becomes of the pair
 * @param reason what must be found out, or why the two must not be matched; absent if they may
 */
public record Verdict(Outcome outcome, Optional<Reason> reason) {
    /** The verdict without an objection. */
    public static final Verdict ELIGIBLE = new Verdict(Outcome.ELIGIBLE, Optional.empty());

    /**
     * Checks that what is eligible has no reason, and all else has one.
     *
     * @throws IllegalArgumentException if it is otherwise
     */
    public Verdict {
        if (outcome == Outcome.ELIGIBLE == reason.isPresent()) {
            throw new IllegalArgumentException("The outcome (" + outcome + ") must "
                    + (reason.isPresent() ? "not have" : "have") + " a reason.\nMaybe use ELIGIBLE or ineligible.");
        }
    }

    /** Returns that too little is known to propose the pair. */
    public static Verdict heldForReview(Reason reason) {
        return new Verdict(Outcome.HELD_FOR_REVIEW, Optional.of(reason));
    }

    /** Returns that the pair must not be matched. */
    public static Verdict ineligible(Reason reason) {
        return new Verdict(Outcome.INELIGIBLE, Optional.of(reason));
    }
}
