package org.tandem.matching.internal.group;

import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best composition by branching. What: depth first, on whether one party is in one group; a node is bounded by
 * the {@linkplain SeatFlow flow} that knows nothing of rules and measures that couple people, and branches on a party that
 * matters to what the flow's choice breaks. Definition: the answer is the best composition, and no other is better, if the
 * tree closes. Complexity: exponential in the worst case, one flow repair for each node; where points are linear and few
 * rules couple people, a few hundred nodes. Source: Land and Doig, 1960. Failure: a tree that does not close in time leaves
 * the bound of its root.
 */
public final class SeatBranching {
    private static final long WORK = 4_000_000;
    private static final long MOST_NODES = 20_000;
    private static final byte FREE = 0;
    private static final byte BARRED = 1;
    private static final byte FIXED = 2;

    private final GroupProblem problem;
    private final SeatFlow flow;
    private final byte[][] decided;
    private final int[] groupOf;
    private final long rootBound;
    private final boolean rootFeasible;
    private final long[] prices;
    private final int @Nullable [] start;
    private int @Nullable [] best;
    private long bestWorth = Long.MIN_VALUE;
    private long nodesLeft;
    private boolean closed;

    /** Solves the root. */
    public SeatBranching(GroupProblem problem) {
        this.problem = problem;
        decided = new byte[problem.parties().length][problem.groups()];
        groupOf = new int[problem.parties().length];
        SeatFlow withKinds = new SeatFlow(problem, true);
        // Without a choice that keeps the limits of kinds there is no answer, but somewhere to start from.
        flow = withKinds.solve() ? withKinds : new SeatFlow(problem, false);
        rootFeasible = flow.solve();
        rootBound = rootFeasible ? flow.bound() : Long.MIN_VALUE;
        start = rootFeasible ? flow.choice() : null;
        prices = rootFeasible ? flow.prices() : new long[0];
    }

    /** Returns whether the tree may close: points are linear, so that the flow's bound can be reached. */
    public boolean isPromising() {
        return flow.isLinear();
    }

    /** Returns how many nodes are worth looking at, given what one takes: the root alone if the tree will not close. */
    public long nodesWorthwhile() {
        long perNode = (long) problem.parties().length * problem.groups();
        return isPromising() ? Math.clamp(WORK / perNode, 1, MOST_NODES) : 1;
    }

    /** Returns whether sizes and admissions leave any composition. */
    public boolean isFeasible() {
        return rootFeasible;
    }

    /** Returns what the flow chooses at the root, whatever that breaks; null if it is infeasible. */
    public int @Nullable [] start() {
        return start;
    }

    /** Returns, by party, what its people are worth to the flow at the root; none if it is infeasible. */
    public long[] prices() {
        return prices.clone();
    }

    /** Returns points that no composition exceeds. */
    public long bound() {
        return closed && best != null ? bestWorth : rootBound;
    }

    /** Returns whether every composition was considered. */
    public boolean isClosed() {
        return closed;
    }

    /** Returns the best composition found, by party; null if none was. */
    public int @Nullable [] best() {
        return best;
    }

    /** Offers a composition that keeps the rules; a better one need only be looked for. */
    public void offer(int[] composition, long worth) {
        if (worth > bestWorth) {
            best = composition.clone();
            bestWorth = worth;
        }
    }

    /** Branches until everything is considered, {@code nodes} are, or it is time to stop. */
    public void run(long nodes, BooleanSupplier stop) {
        nodesLeft = nodes;
        closed = !rootFeasible || branch(stop);
    }

    /** Returns whether everything below was considered. */
    private boolean branch(BooleanSupplier stop) {
        if (nodesLeft-- <= 0 || stop.getAsBoolean()) {
            return false;
        }
        if (!flow.solve()) {
            return true;
        }
        long bound = flow.bound();
        if (best != null && bound <= bestWorth) {
            return true;
        }
        System.arraycopy(flow.choice(), 0, groupOf, 0, groupOf.length);
        boolean whole = arePartiesWhole();
        if (whole && problem.breaches(groupOf) == 0) {
            long worth = problem.worth(groupOf);
            offer(groupOf, worth);
            if (worth >= bound) {
                return true;
            }
        }
        int[] next = whole ? toDecide() : splitParty();
        if (next.length == 0) {
            return true;
        }
        int party = next[0];
        int group = next[1];
        decide(party, group, FIXED);
        int[] rivals = openRivals(party, group);
        for (int rival : rivals) {
            decide(rival, group, BARRED);
        }
        boolean all = branch(stop);
        for (int rival : rivals) {
            decide(rival, group, FREE);
        }
        decide(party, group, FREE);
        decide(party, group, BARRED);
        all &= branch(stop);
        decide(party, group, FREE);
        return all;
    }

    private void decide(int party, int group, byte decision) {
        switch (decision) {
            case FIXED -> flow.fix(party, group);
            case BARRED -> flow.bar(party, group);
            default -> flow.release(party, group);
        }
        decided[party][group] = decision;
    }

    /** Returns the parties that cannot be in a group because another is, if that is not decided yet. */
    private int[] openRivals(int party, int group) {
        return IntStream.range(0, groupOf.length)
                .filter(other -> other != party
                        && decided[other][group] == FREE
                        && problem.admitted()[other][group]
                        && problem.areApart(party, other))
                .toArray();
    }

    private boolean arePartiesWhole() {
        return splitParty().length == 0;
    }

    private int[] splitParty() {
        for (int p = 0; p < groupOf.length; p++) {
            int[] party = problem.parties()[p];
            for (int person : party) {
                int group = flow.groupOf(person);
                if (group != groupOf[p]) {
                    return new int[] {p, decided[p][group] == FREE ? group : groupOf[p]};
                }
            }
        }
        return new int[0];
    }

    /** Returns a party and a group that are not decided and matter to a rule broken; else any; empty if all are decided. */
    private int[] toDecide() {
        int[][] members = problem.members(groupOf);
        for (Condition condition : problem.hard()) {
            int[] found = toDecide(condition, members);
            if (found.length > 0) {
                return found;
            }
        }
        for (Charge charge : problem.soft()) {
            int[] found = toDecide(charge.condition(), members);
            if (found.length > 0) {
                return found;
            }
        }
        for (int p = 0; p < groupOf.length; p++) {
            if (decided[p][groupOf[p]] == FREE) {
                return new int[] {p, groupOf[p]};
            }
        }
        return new int[0];
    }

    private int[] toDecide(Condition condition, int[][] members) {
        for (int g = 0; g < members.length; g++) {
            if (condition.breaches(g, members[g], members[g].length) > 0) {
                int outsider = -1;
                for (int p = 0; p < groupOf.length; p++) {
                    if (decided[p][g] == FREE && problem.admitted()[p][g] && concerns(condition, p, members[g])) {
                        if (groupOf[p] == g) {
                            return new int[] {p, g};
                        }
                        outsider = outsider < 0 ? p : outsider;
                    }
                }
                if (outsider >= 0) {
                    return new int[] {outsider, g};
                }
            }
        }
        return new int[0];
    }

    private boolean concerns(Condition condition, int party, int[] members) {
        for (int person : problem.parties()[party]) {
            if (condition.concerns(person, members, members.length)) {
                return true;
            }
        }
        return false;
    }
}
