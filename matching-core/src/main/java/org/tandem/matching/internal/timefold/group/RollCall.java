package org.tandem.matching.internal.timefold.group;

import ai.timefold.solver.core.api.score.stream.uni.UniConstraintCollector;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintCollectorAccumulator;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintCollectorValueHandle;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.internal.group.GroupProblem;

/**
 * Who is in which group, and what that is worth, kept up to date in one node of Timefold's network: groups are small, so a
 * group that changed is judged anew as a whole, and the others keep their sums.
 */
final class RollCall {
    private @Nullable Roster roster;

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
        return roster == null ? new Totals(0, 0) : new Totals(roster.breaches(), roster.worth());
    }

    private Roster roster(GroupProblem problem) {
        if (roster == null) {
            roster = new Roster(problem);
        }
        return roster;
    }

    /** One party. It remembers its group, as the party has changed already when that is taken out again. */
    private static final class Entry implements UniConstraintCollectorValueHandle<Party> {
        private final RollCall call;
        private @Nullable Party party;
        private int group;

        Entry(RollCall call) {
            this.call = call;
        }

        @Override
        public void add(@Nullable Party added) {
            Party present = Objects.requireNonNull(added);
            party = present;
            group = Objects.requireNonNull(present.getGroup()).index();
            call.roster(present.problem()).add(present.getId(), group);
        }

        @Override
        public void remove() {
            Party absent = Objects.requireNonNull(party);
            call.roster(absent.problem()).remove(absent.getId(), group);
        }
    }
}
