package org.tandem.matching.internal.group;

import java.util.List;
import org.tandem.matching.internal.flow.FlowBuilder;
import org.tandem.matching.internal.flow.FlowProblem;
import org.tandem.matching.internal.flow.FlowSolver;

/**
 * The relaxation of a problem that knows sizes, what people gain in each group and, if asked, how many of a kind may be in
 * one: a transportation problem. What all other measures give counts as if it were perfect. Decisions are about parties.
 */
final class SeatFlow {
    private final GroupProblem problem;
    private final int[][] edges;
    private final FlowSolver solver;
    private final long constant;
    private final long[] points;
    private final boolean exactSizes;

    /**
     * Relaxes a problem.
     *
     * @param kinds whether {@link KindLimits} count
     */
    SeatFlow(GroupProblem problem, boolean kinds) {
        this.problem = problem;
        int people = problem.people();
        int groups = problem.groups();
        List<SeatMeasure> seats = problem.measures().stream()
                .filter(SeatMeasure.class::isInstance)
                .map(SeatMeasure.class::cast)
                .toList();
        List<SizeMeasure> sizes = problem.measures().stream()
                .filter(SizeMeasure.class::isInstance)
                .map(SizeMeasure.class::cast)
                .toList();
        boolean concave = true;
        for (SizeMeasure size : sizes) {
            for (int most : problem.most()) {
                concave &= size.isConcaveTo(most);
            }
        }
        exactSizes = concave;
        edges = new int[people][groups];
        int[] rowStart = new int[people + 1];
        boolean[][] admitted = new boolean[people][];
        for (int p = 0; p < problem.parties().length; p++) {
            for (int person : problem.parties()[p]) {
                admitted[person] = problem.admitted()[p];
            }
        }
        int count = 0;
        for (int p = 0; p < people; p++) {
            for (int g = 0; g < groups; g++) {
                edges[p][g] = admitted[p][g] ? count++ : -1;
            }
            rowStart[p + 1] = count;
        }
        int[] column = new int[count];
        points = new long[count];
        for (int p = 0; p < people; p++) {
            for (int g = 0; g < groups; g++) {
                if (edges[p][g] >= 0) {
                    column[edges[p][g]] = g;
                    for (SeatMeasure seat : seats) {
                        points[edges[p][g]] += seat.points()[p][g];
                    }
                }
            }
        }
        FlowBuilder flow = FlowProblem.builder(people, groups, rowStart, column, points);
        for (int p = 0; p < people; p++) {
            flow.limits(p, 1, 1);
        }
        for (int g = 0; g < groups; g++) {
            flow.limits(people + g, problem.least()[g], problem.most()[g]);
            if (exactSizes && !sizes.isEmpty()) {
                flow.values(people + g, 0, unitValues(sizes, problem.most()[g]));
            }
        }
        if (kinds) {
            new KindLimits(problem).addTo(flow, edges);
        }
        solver = new FlowSolver(flow.build());
        constant = constant();
    }

    private static long[] unitValues(List<SizeMeasure> sizes, int most) {
        long[] values = new long[most];
        for (int s = 0; s < most; s++) {
            for (SizeMeasure size : sizes) {
                values[s] += size.ofSize(s + 1) - size.ofSize(s);
            }
        }
        return values;
    }

    private long constant() {
        long sum = 0;
        for (GroupMeasure measure : problem.measures()) {
            sum += switch (measure) {
                case SeatMeasure seat -> 0;
                case SizeMeasure size when exactSizes -> problem.groups() * size.ofSize(0);
                case PairCost cost -> 0;
                // Of each group, perhaps rounded up.
                case Mix mix -> perfect(mix);
                case CoverageMeasure coverage -> perfect(coverage);
                case StrengthMeasure strength -> perfect(strength);
                case SizeMeasure size -> problem.groups() * (long) Math.ceil(size.perfect(0));
            };
        }
        return sum;
    }

    private long perfect(GroupMeasure measure) {
        return 1_000L * measure.weight() * problem.people();
    }

    /** Returns whether the points of all measures are in the flow. */
    boolean isLinear() {
        return problem.measures().stream()
                .allMatch(measure -> measure instanceof SeatMeasure || (exactSizes && measure instanceof SizeMeasure));
    }

    /** Finds the best again after decisions; returns whether there is any. */
    boolean solve() {
        return solver.reoptimise();
    }

    /** Returns points that no composition exceeds that obeys the decisions. */
    long bound() {
        return Math.addExact(solver.total(0), constant);
    }

    /** Returns, by party, what its people are worth to the flow, whichever group they are in. */
    long[] prices() {
        long[] prices = new long[problem.parties().length];
        for (int p = 0; p < prices.length; p++) {
            for (int person : problem.parties()[p]) {
                long most = Long.MIN_VALUE;
                for (int g = 0; g < problem.groups(); g++) {
                    if (edges[person][g] >= 0) {
                        most = Math.max(most, points[edges[person][g]] - solver.price(problem.people() + g));
                    }
                }
                prices[p] += most;
            }
        }
        return prices;
    }

    /** Returns the group of each party's first person. */
    int[] choice() {
        int[] choice = new int[problem.parties().length];
        for (int p = 0; p < choice.length; p++) {
            choice[p] = groupOf(problem.parties()[p][0]);
        }
        return choice;
    }

    int groupOf(int person) {
        for (int g = 0; g < problem.groups(); g++) {
            if (edges[person][g] >= 0 && solver.isChosen(edges[person][g])) {
                return g;
            }
        }
        throw new IllegalStateException("The flow has no group for person " + person + ".");
    }

    void bar(int party, int group) {
        for (int person : problem.parties()[party]) {
            solver.bar(edges[person][group]);
        }
    }

    void fix(int party, int group) {
        for (int person : problem.parties()[party]) {
            solver.fix(edges[person][group]);
        }
    }

    void release(int party, int group) {
        for (int person : problem.parties()[party]) {
            solver.release(edges[person][group]);
        }
    }
}
