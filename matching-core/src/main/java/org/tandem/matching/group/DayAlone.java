package org.tandem.matching.group;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.internal.group.GroupProblem;
import org.tandem.matching.internal.group.SeatBranching;

/** A day of a series as if it were the only one: what is impossible or out of reach there is so in any series, too. */
final class DayAlone {
    private final Prepared prepared;
    private final BooleanSupplier stop;

    /**
     * Prepares a day.
     *
     * @param policy without what may look more kindly at people who have met
     */
    DayAlone(Workshop workshop, GroupPolicy policy, BooleanSupplier stop) {
        prepared = new Prepared(workshop, policy);
        this.stop = stop;
    }

    /**
     * Returns points that no groups of the day exceed.
     *
     * @throws InvalidInputException if no groups keep the rules
     */
    long bound() {
        new Contradictions(prepared).throwIfAny();
        return bound(prepared.problem);
    }

    /** Returns the same without a criterion. */
    long boundWithout(GroupCriterion criterion) {
        for (int c = 0; c < prepared.measures.size(); c++) {
            if (prepared.policy.criteria().get(c).criterion().equals(criterion)) {
                return bound(prepared.problem.without(prepared.measures.get(c)));
            }
        }
        return bound(prepared.problem);
    }

    private long bound(GroupProblem problem) {
        SeatBranching branching = new SeatBranching(problem);
        int[] start = branching.start();
        if (start == null) {
            throw new InvalidInputException(List.of(new BrokenRules(prepared).crowded()));
        }
        branching.run(branching.nodesWorthwhile(), stop);
        if (branching.isClosed() && branching.best() == null) {
            throw new InvalidInputException(new BrokenRules(prepared).list(start));
        }
        return branching.bound();
    }
}
