package org.tandem.matching.check;

import org.tandem.matching.need.NeedsMatcher;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.run.Limits;

/** Searches for offers that no clock ends, as those of {@link Unhurried}: until the proof. */
public final class UnhurriedNeeds {
    private UnhurriedNeeds() {}

    /** Returns a matcher of needs and offers that judges by {@code policy}. */
    public static NeedsMatcher matcher(Policy policy) {
        return NeedsMatcher.with(policy).withLimits(new Limits(Unhurried.TIME, Long.MAX_VALUE, 0));
    }
}
