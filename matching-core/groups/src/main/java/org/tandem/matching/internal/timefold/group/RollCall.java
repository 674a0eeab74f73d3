package org.tandem.matching.internal.timefold.group;

import ai.timefold.solver.core.api.score.stream.uni.UniConstraintCollector;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintCollectorAccumulator;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintCollectorValueHandle;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.internal.group.Composition;
import org.tandem.matching.internal.group.GroupProblem;

/**
 * Who is in which group, and what that is worth, kept up to date in one node of Timefold's network.
 */
final class RollCall {
    private @Nullable Composition composition;

    /**
     * Sums over a grouping.
     *
     * @param breaches how far hard rules are broken
     * @param worth the points, less what soft rules charge
     */
    record Totals(long breaches, long worth) {}

    /** Collects all parties that have a group. */
    record Sums() implements UniConstraintCollector<Party, RollCall, Totals> {
        @Override
        public Supplier<RollCall> supplier() {
            return RollCall::new;
        }

        @Override
        public UniConstraintCollectorAccumulator<RollCall, Party> accumulator() {
            return Entry::new;
        }

        @Override
        public Function<RollCall, Totals> finisher() {
            return RollCall::totals;
        }
    }

    private Totals totals() {
        return composition == null ? new Totals(0, 0) : new Totals(composition.breaches(), composition.worth());
    }

    private Composition of(GroupProblem problem) {
        if (composition == null) {
            composition = new Composition(problem);
        }
        return composition;
    }

    /** One party. Timefold takes it out before it comes again with another group. */
    private static final class Entry implements UniConstraintCollectorValueHandle<Party> {
        private final RollCall call;
        private @Nullable Party party;

        Entry(RollCall call) {
            this.call = call;
        }

        @Override
        public void add(@Nullable Party added) {
            Party present = Objects.requireNonNull(added);
            party = present;
            call.of(present.problem())
                    .put(present.getNumber(), Objects.requireNonNull(present.getGroup()).index());
        }

        @Override
        public void remove() {
            Party absent = Objects.requireNonNull(party);
            call.of(absent.problem()).remove(absent.getNumber());
        }
    }
}
