package org.tandem.matching.intake;

import java.util.Optional;

/**
 * When applicants are matched, and whether scarce mentors keep places for those likely to come.
 *
 * @param timing when a round is due
 * @param holdBack what places are kept back for; empty: none are
 */
public record IntakePolicy(Timing timing, Optional<HoldBack> holdBack) {

    /** Every applicant is matched at once, and nothing is kept back. */
    public static final IntakePolicy AT_ONCE = gathering(Timing.AT_ONCE);

    /** Returns a policy that keeps nothing back. */
    public static IntakePolicy gathering(Timing timing) {
        return new IntakePolicy(timing, Optional.empty());
    }

    /** Returns a copy that keeps places back. */
    public IntakePolicy holdingBack(HoldBack newHoldBack) {
        return new IntakePolicy(timing, Optional.of(newHoldBack));
    }
}
