package org.tandem.matching.check;

import java.time.Duration;
import org.tandem.matching.Matcher;
import org.tandem.matching.group.GroupComposer;
import org.tandem.matching.group.GroupPolicy;
import org.tandem.matching.need.NeedsMatcher;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.run.Limits;

/**
 * Searches that no clock ends, so that no test fails on a slow machine. Pairs and groups are searched by steps, needs until the
 * proof. A test about the time limit sets it itself.
 */
public final class Unhurried {
    /** A day: longer than any build. */
    public static final Duration TIME = Duration.ofDays(1);

    private static final long STEPS = 1_000;
    private static final Limits LIMITS = new Limits(TIME, STEPS, 0);

    private Unhurried() {}

    /** Returns a matcher of pairs. */
    public static Matcher matcher() {
        return Matcher.create().withLimits(LIMITS);
    }

    /** Returns a composer that judges by {@code policy}. */
    public static GroupComposer composer(GroupPolicy policy) {
        return GroupComposer.with(policy).withLimits(LIMITS);
    }

    /** Returns a matcher of needs and offers that judges by {@code policy}. */
    public static NeedsMatcher needs(Policy policy) {
        return NeedsMatcher.with(policy).withLimits(new Limits(TIME, Long.MAX_VALUE, 0));
    }
}
