package org.tandem.matching.check;

import org.tandem.matching.group.GroupComposer;
import org.tandem.matching.group.GroupPolicy;

/** Searches of groups that no clock ends, as those of {@link Unhurried}: by steps. */
public final class UnhurriedGroups {
    private UnhurriedGroups() {}

    /** Returns a composer that judges by {@code policy}. */
    public static GroupComposer composer(GroupPolicy policy) {
        return GroupComposer.with(policy).withLimits(Unhurried.LIMITS);
    }
}
