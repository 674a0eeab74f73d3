package org.tandem.matching.internal.flow;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Random small networks with everything in them that the solver knows: the same seed, the same network. */
public final class FlowCases {

    private FlowCases() {}

    /** A solver whose levels can carry into each other on short paths already. */
    public static FlowSolver carrying(FlowProblem problem) {
        return new FlowSolver(problem, FlowScale.shrunk(problem, 1L << 40));
    }

    /** A network of at most {@code mostEdges} pairs. */
    public static FlowProblem network(long seed, int mostEdges) {
        var random = new SplittableRandom(seed);
        int rows = 1 + random.nextInt(4);
        int columns = 1 + random.nextInt(4);
        double density = 0.3 + 0.7 * random.nextDouble();
        int[] rowStart = new int[rows + 1];
        int[] column = new int[rows * columns];
        int edges = 0;
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns && edges < mostEdges; j++) {
                if (random.nextDouble() < density) {
                    column[edges++] = j;
                }
            }
            rowStart[i + 1] = edges;
        }
        int style = random.nextInt(5);
        long[] points = new long[edges];
        Arrays.setAll(points, e -> switch (style) {
            case 0 -> 0;
            case 1 -> 7;
            case 2 -> random.nextInt(3);
            case 3 -> random.nextInt(-20, 20);
            default -> random.nextInt(1000);
        });
        FlowBuilder builder = FlowProblem.builder(rows, columns, rowStart, Arrays.copyOf(column, edges), points);
        builder.pointsWithin(-1000, 1000);
        int levels = 1 + random.nextInt(3);
        builder.levels(levels);
        addGroups(random, builder, rows, columns, rowStart, Arrays.copyOf(column, edges));
        int nodes = builder.parent.size();
        boolean valued = random.nextBoolean();
        for (int v = 0; v < nodes; v++) {
            int least = random.nextInt(8) == 0 ? 1 + random.nextInt(2) : 0;
            builder.limits(v, least, Math.max(least, random.nextInt(4)));
            if (v < rows && levels > 1) {
                long further = random.nextInt(3);
                builder.values(v, 0, further + random.nextInt(4), further);
            } else if (valued && random.nextInt(3) == 0) {
                long first = random.nextInt(-3, 4);
                builder.values(v, random.nextInt(levels), first, first - random.nextInt(3), first - 3);
            }
        }
        for (int e = 0; e < edges; e++) {
            switch (random.nextInt(12)) {
                case 0 -> builder.bar(e);
                case 1 -> builder.fix(e);
                default -> {}
            }
        }
        return builder.build();
    }

    private static void addGroups(
            SplittableRandom random, FlowBuilder builder, int rows, int columns, int[] rowStart, int[] column) {
        if (random.nextInt(3) == 0) {
            return;
        }
        int rowGroup = builder.rowGroup();
        int columnGroup = builder.columnGroup();
        int wider = builder.columnGroup();
        if (random.nextBoolean()) {
            builder.put(columnGroup, wider);
        }
        for (int i = 0; i < rows; i++) {
            if (random.nextBoolean()) {
                builder.put(i, rowGroup);
            }
        }
        for (int j = 0; j < columns; j++) {
            int where = random.nextInt(3);
            if (where > 0) {
                builder.put(rows + j, where == 1 ? columnGroup : wider);
            }
        }
        if (random.nextBoolean()) {
            int j = random.nextInt(columns);
            int chance = random.nextInt(1, 3);
            int[] some = java.util.stream.IntStream.range(0, column.length)
                    .filter(e -> column[e] == j && random.nextInt(3) < chance)
                    .toArray();
            builder.pairsBelowColumn(j, 1, some);
        }
        if (random.nextBoolean()) {
            int i = random.nextInt(rows);
            int[] some = java.util.stream.IntStream.range(rowStart[i], rowStart[i + 1])
                    .filter(e -> random.nextBoolean())
                    .toArray();
            builder.pairsBelowRow(i, 1, some);
        }
    }

    /** The outcome found by trying every choice: the greatest totals, or {@code null} if no choice keeps all limits. */
    public static long[] bestTotals(FlowProblem problem, byte[] decision, long[] points, int[] most) {
        long[] best = null;
        int[] row = new int[problem.edges()];
        Arrays.setAll(row, problem::row);
        for (int choice = 0; choice < 1 << problem.edges(); choice++) {
            long[] totals = totals(problem, choice, row, decision, points, most);
            if (totals != null && (best == null || Arrays.compare(totals, best) > 0)) {
                best = totals;
            }
        }
        return best;
    }

    private static long[] totals(
            FlowProblem problem, int choice, int[] row, byte[] decision, long[] points, int[] most) {
        int[] load = new int[problem.nodes()];
        long[] totals = new long[problem.levels()];
        for (int e = 0; e < problem.edges(); e++) {
            boolean chosen = (choice >> e & 1) == 1;
            if (decision[e] == (chosen ? FlowProblem.BARRED : FlowProblem.FIXED)) {
                return null;
            }
            if (chosen) {
                totals[problem.levels() - 1] += points[e];
                for (int v = problem.tail(e, row[e]); v >= 0; v = problem.parent(v)) {
                    load[v]++;
                }
                for (int v = problem.head(e); v >= 0; v = problem.parent(v)) {
                    load[v]++;
                }
            }
        }
        for (int v = 0; v < problem.nodes(); v++) {
            if (load[v] < problem.least[v] || load[v] > most[v]) {
                return null;
            }
            for (int level = 0; level < problem.levels(); level++) {
                for (int unit = 0; unit < load[v]; unit++) {
                    totals[level] += problem.value(level, v, unit);
                }
            }
        }
        return totals;
    }
}
