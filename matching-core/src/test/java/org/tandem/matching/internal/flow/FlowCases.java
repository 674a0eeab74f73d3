package org.tandem.matching.internal.flow;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;

/** Random small networks with everything in them that the solver knows: the same seed, the same network. */
public final class FlowCases {

    private FlowCases() {}

    /** A solver whose levels can carry into each other on short paths already. */
    public static FlowSolver carrying(FlowProblem problem) {
        return new FlowSolver(problem, new FlowScale(problem, 1L << 40, true));
    }

    /** Everything that the next search depends on, to the order in which chosen pairs are found, and the totals. */
    public static String everything(FlowProblem problem, FlowSolver solver) {
        FlowNetwork net = solver.network();
        net.prepareBackward();
        StringBuilder all = new StringBuilder();
        for (int v = 0; v < net.nodes; v++) {
            all.append(v).append(": ").append(net.price[v]).append(' ').append(net.load[v]).append(' ')
                    .append(net.most[v]).append(' ').append(net.held[v]).append(' ').append(net.up[v]).append(' ')
                    .append(net.down[v]).append(" chosen");
            for (int k = 0; k < net.chosen.count(v); k++) {
                all.append(' ').append(net.chosen.at(net.chosen.start(v) + k));
            }
            all.append('\n');
        }
        for (int level = 0; level < problem.levels(); level++) {
            all.append(solver.total(level)).append(' ');
        }
        int[] decided = net.decided.toArray();
        Arrays.sort(decided);
        return all.append(net.outside()).append(Arrays.toString(decided)).append(Arrays.toString(net.state))
                .append(Arrays.toString(net.pointsByPair())).append(Arrays.toString(net.inCost)).toString();
    }

    /** How many changes have been noted since the mark. */
    public static int noted(FlowSolver solver) {
        FlowJournal journal = solver.network().journal();
        return journal == null ? 0 : journal.size();
    }

    /** The load of every node, counted from the chosen pairs. */
    public static int[] loads(FlowProblem problem, FlowSolver solver) {
        int[] load = new int[problem.nodes()];
        for (int e = 0; e < problem.edges(); e++) {
            for (int lowest : solver.isChosen(e) ? new int[] {problem.row(e), problem.head(e)} : new int[0]) {
                for (int v = lowest; v != FlowProblem.GROUND; v = problem.parent(v)) {
                    load[v]++;
                }
            }
        }
        return load;
    }

    /**
     * Rows of which the first has but the first column, and every other one its own and the column before, which it likes
     * better: whoever all get a seat get their own column, at the end of a path through all before.
     */
    public static FlowProblem stairs(long seed) {
        var random = new SplittableRandom(seed);
        int rows = 2 + random.nextInt(30);
        int[] rowStart = new int[rows + 1];
        int[] column = new int[2 * rows - 1];
        long[] points = new long[2 * rows - 1];
        rowStart[1] = 1;
        for (int i = 1; i < rows; i++) {
            rowStart[i + 1] = 2 * i + 1;
            column[2 * i - 1] = i - 1;
            points[2 * i - 1] = 100 + random.nextInt(900);
            column[2 * i] = i;
            points[2 * i] = random.nextInt(100);
        }
        long[] one = new long[rows];
        Arrays.fill(one, 1);
        return FlowProblem.builder(rows, rows, rowStart, column, points).levels(2).seatValues(0, one, one).build();
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
        addGroups(random, builder, rows, columns, Arrays.copyOf(column, edges));
        int nodes = builder.parent.size();
        boolean valued = random.nextBoolean();
        // Where every network had minimum loads and fixed pairs, hardly half could keep all of them.
        int strict = random.nextInt(3);
        for (int v = 0; v < nodes; v++) {
            int least = strict == 0 && random.nextInt(8) == 0 ? 1 + random.nextInt(2) : 0;
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
                case 1 -> {
                    if (strict < 2) {
                        builder.fix(e);
                    }
                }
                default -> {}
            }
        }
        return builder.build();
    }

    private static void addGroups(
            SplittableRandom random, FlowBuilder builder, int rows, int columns, int[] column) {
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
            int[] some = IntStream.range(0, column.length)
                    .filter(e -> column[e] == j && random.nextInt(3) < chance)
                    .toArray();
            builder.pairsBelowColumn(j, 1, some);
        }
    }

    /** A network of some dozens of rows and columns, too large to try every choice, with groups on both sides that nest and bind. */
    public static FlowProblem quotas(long seed) {
        var random = new SplittableRandom(seed);
        int rows = random.nextInt(10, 60);
        int columns = random.nextInt(5, 30);
        int[] rowStart = new int[rows + 1];
        int[] column = new int[rows * columns];
        int edges = 0;
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                if (random.nextInt(3) == 0) {
                    column[edges++] = j;
                }
            }
            rowStart[i + 1] = edges;
        }
        long range = random.nextBoolean() ? 1000 : 4;
        long[] points = random.longs(edges, 0, range).toArray();
        FlowBuilder builder = FlowProblem.builder(rows, columns, rowStart, Arrays.copyOf(column, edges), points);
        builder.levels(2).pointsWithin(-30, 1000);
        for (int i = 0; i < rows; i++) {
            builder.limits(i, 0, 1 + random.nextInt(2)).values(i, 0, 1);
        }
        for (int j = 0; j < columns; j++) {
            builder.limits(rows + j, 0, 1 + random.nextInt(3));
        }
        addNested(random, builder, 0, rows, builder::rowGroup);
        addNested(random, builder, rows, columns, builder::columnGroup);
        return builder.build();
    }

    /** Some people in small groups, some of these in wide ones; the others stay outside. */
    private static void addNested(
            SplittableRandom random, FlowBuilder builder, int first, int people, IntSupplier newGroup) {
        int[] wide = IntStream.range(0, 2).map(g -> newGroup.getAsInt()).toArray();
        int[] small = IntStream.range(0, 5).map(g -> newGroup.getAsInt()).toArray();
        for (int group : wide) {
            builder.limits(group, 0, random.nextInt(people));
        }
        for (int group : small) {
            builder.limits(group, 0, random.nextInt(1 + people / 3));
            if (random.nextInt(4) > 0) {
                builder.put(group, wide[random.nextInt(2)]);
            }
            if (random.nextInt(8) == 0) {
                builder.values(group, 1, 20, 0, -20);
            }
        }
        for (int p = first; p < first + people; p++) {
            if (random.nextInt(6) > 0) {
                builder.put(p, small[random.nextInt(5)]);
            }
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

    /** The most that the last level gives to loads, of all choices with these totals. */
    public static long mostByLoads(FlowProblem problem, FlowOutcome.Optimal optimum) {
        int[] row = new int[problem.edges()];
        Arrays.setAll(row, problem::row);
        return IntStream.range(0, 1 << problem.edges())
                .filter(choice -> Arrays.equals(
                        totals(problem, choice, row, optimum.decision(), optimum.points(), optimum.most()),
                        optimum.totals()))
                .mapToLong(choice -> totals(
                        problem, choice, row, optimum.decision(), new long[row.length],
                        optimum.most())[problem.levels() - 1])
                .max()
                .orElseThrow();
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
                for (int v = row[e]; v >= 0; v = problem.parent(v)) {
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
