package org.tandem.matching.benchmarks.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.tandem.matching.internal.flow.FlowBuilder;
import org.tandem.matching.internal.flow.FlowCertificate;
import org.tandem.matching.internal.flow.FlowOutcome;
import org.tandem.matching.internal.flow.FlowProblem;
import org.tandem.matching.internal.flow.FlowSolver;

/** The solver against OR-Tools on networks too large to try every choice, with everything the solver knows in them. */
class FlowAgainstOrToolsProperties {

    private static final long RADIX = 1_000_000;

    @Property(tries = 1_000)
    void findsTheTotalThatOrToolsFinds(@ForAll long seed) {
        var random = new SplittableRandom(seed);
        check(network(random, 1 + random.nextInt(12), 1 + random.nextInt(9)));
    }

    @Property(tries = 20)
    void findsTheTotalThatOrToolsFindsForHundreds(@ForAll long seed) {
        var random = new SplittableRandom(seed);
        check(network(random, 100 + random.nextInt(200), 50 + random.nextInt(150)));
    }

    private static void check(FlowProblem problem) {
        Loader.loadNativeLibraries();
        long[] weights = new long[problem.levels()];
        Arrays.setAll(weights, level -> (long) Math.pow(RADIX, weights.length - 1 - level));
        OptionalLong theirs;
        try (OrToolsFlow flow = new OrToolsFlow(problem, weights)) {
            theirs = flow.solve();
        }
        FlowOutcome outcome = FlowSolver.solve(problem);
        Statistics.label("the limits can be kept").collect(outcome instanceof FlowOutcome.Optimal);
        Statistics.label("the limits can be kept").coverage(share -> {
            share.check(true).percentage(percent -> percent > 20);
            // A tenth of the large ones; of two dozen cases all may be kept by chance.
            share.check(false).count((count, all) -> all < 200 || 20 * count > all);
        });
        switch (outcome) {
            case FlowOutcome.Optimal optimum -> {
                assertThat(FlowCertificate.proves(problem, optimum)).isTrue();
                long ours = 0;
                for (long total : optimum.totals()) {
                    ours = ours * RADIX + total;
                }
                assertThat(theirs).hasValue(ours);
            }
            case FlowOutcome.Infeasible infeasible -> {
                assertThat(FlowCertificate.proves(problem, infeasible)).isTrue();
                assertThat(theirs).isEmpty();
            }
        }
    }

    private static FlowProblem network(SplittableRandom random, int rows, int columns) {
        int choices = 1 + random.nextInt(Math.min(columns, 12));
        int[] rowStart = new int[rows + 1];
        int[] column = new int[rows * choices];
        int edges = 0;
        for (int i = 0; i < rows; i++) {
            int skip = random.nextInt(columns);
            for (int k = random.nextInt(choices + 1); k > 0; k--) {
                column[edges++] = (skip + k * (columns / choices)) % columns;
            }
            rowStart[i + 1] = edges;
        }
        column = Arrays.copyOf(column, edges);
        int spread = new int[] {1, 4, 100, 1000}[random.nextInt(4)];
        long[] points = new long[edges];
        int lowest = random.nextInt(4) == 0 ? -spread : 0;
        Arrays.setAll(points, e -> random.nextInt(lowest, spread));
        int levels = 1 + random.nextInt(3);
        FlowBuilder builder = FlowProblem.builder(rows, columns, rowStart, column, points).levels(levels);
        boolean minimumLoads = random.nextInt(3) == 0;
        for (int i = 0; i < rows; i++) {
            int least = minimumLoads && random.nextInt(rows) < 1 ? 1 : 0;
            builder.limits(i, least, least + random.nextInt(3));
            long further = random.nextInt(3);
            if (levels > 1) {
                builder.values(i, 0, further + random.nextInt(3), further);
            }
        }
        int loads = random.nextInt(4);
        for (int j = rows; j < rows + columns; j++) {
            int least = minimumLoads && random.nextInt(columns) < 2 ? 1 : 0;
            builder.limits(j, least, least + random.nextInt(4));
            switch (loads) {
                case 0 -> builder.values(j, levels - 1, 0, -10, -30, -60);
                case 1 -> builder.values(j, levels / 2, 1, 0);
                default -> {}
            }
        }
        addGroups(random, builder, rows, columns, column);
        for (int e = 0; e < edges; e++) {
            // Few are fixed whatever the size, or hardly any network could keep all of them.
            if (random.nextInt(2 * edges) < 1) {
                builder.fix(e);
            } else if (random.nextInt(30) == 0) {
                builder.bar(e);
            }
        }
        return builder.build();
    }

    private static void addGroups(
            SplittableRandom random, FlowBuilder builder, int rows, int columns, int[] column) {
        if (random.nextInt(4) == 0) {
            return;
        }
        int sector = builder.columnGroup();
        builder.limits(sector, random.nextInt(3), 2 + random.nextInt(columns));
        int[] organisation = new int[3];
        for (int o = 0; o < organisation.length; o++) {
            organisation[o] = builder.columnGroup();
            builder.limits(organisation[o], 0, 1 + random.nextInt(columns));
            builder.put(organisation[o], random.nextBoolean() ? sector : FlowProblem.GROUND);
        }
        for (int j = 0; j < columns; j++) {
            if (random.nextInt(3) > 0) {
                builder.put(rows + j, organisation[random.nextInt(3)]);
            }
        }
        int cohort = builder.rowGroup();
        builder.limits(cohort, random.nextInt(2), 1 + random.nextInt(rows));
        for (int i = 0; i < rows; i++) {
            if (random.nextBoolean()) {
                builder.put(i, cohort);
            }
        }
        int[] grouped = new int[column.length];
        for (int k = 0; k < columns / 2; k++) {
            int j = random.nextInt(columns);
            int[] some = random.ints(column.length / 2)
                    .map(e -> Math.floorMod(e, column.length))
                    .distinct()
                    .filter(e -> column[e] == j && grouped[e]++ == 0)
                    .toArray();
            builder.pairsBelowColumn(j, 1, some);
        }
    }
}
