package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tandem.matching.internal.flow.FlowCases;
import org.tandem.matching.internal.flow.FlowCertificate;
import org.tandem.matching.internal.flow.FlowOutcome;
import org.tandem.matching.internal.flow.FlowProblem;
import org.tandem.matching.internal.flow.FlowSolver;
import org.tandem.matching.internal.flow.FlowState;

/** The solver against trying every choice. */
class FlowSolverProperties {

    @Property(tries = 2_000)
    void findsTheBestOfAllChoicesAndProvesIt(@ForAll long seed) {
        FlowProblem problem = FlowCases.network(seed, 10);
        var solver = new FlowSolver(problem);
        boolean feasible = solver.reoptimise();
        Share.atLeast(50, "the limits can be kept", feasible);
        Share.atLeast(15, "the limits cannot be kept", !feasible);
        Share.atLeast(25, "a pair that adds points is left out", feasible && isLeftOut(problem, solver));
        check(problem, solver);
    }

    /** Whether a pair that would add points, and about which nothing is decided, is not chosen. */
    private static boolean isLeftOut(FlowProblem problem, FlowSolver solver) {
        return IntStream.range(0, problem.edges())
                .anyMatch(e -> problem.decision(e) == 0 && problem.points(e) > 0 && !solver.isChosen(e));
    }

    /** The proof is all that can be checked here; it is independent of how the optimum was found. */
    @Property(tries = 100)
    void provesTheBestUnderNestedQuotasAndStaysThere(@ForAll long seed) {
        FlowProblem problem = FlowCases.quotas(seed);
        var random = new SplittableRandom(~seed);
        var solver = new FlowSolver(problem);
        for (int change = 0; change < 4; change++) {
            assertThat(solver.reoptimise()).isTrue();
            Share.atLeast(65, "a quota binds", aQuotaBinds(problem, solver));
            assertThat(solver.outcome())
                    .isInstanceOfSatisfying(
                            FlowOutcome.Optimal.class,
                            optimum -> assertThat(FlowCertificate.proves(problem, optimum)).isTrue());
            solver.setMost(random.nextInt(problem.nodes()), random.nextInt(5));
        }
    }

    @Property(tries = 700)
    void staysAtTheBestThroughAnyChange(@ForAll long seed) {
        FlowProblem problem = FlowCases.network(seed, 9);
        var random = new SplittableRandom(~seed);
        var solver = new FlowSolver(problem);
        FlowState saved = null;
        if (random.nextInt(4) == 0) {
            change(random, problem, solver);
        }
        int turns = 0;
        boolean before = true;
        for (int change = 0; change < 12; change++) {
            boolean savable = solver.reoptimise();
            check(problem, solver);
            turns += change > 0 && savable != before ? 1 : 0;
            before = savable;
            if (savable && random.nextInt(4) == 0) {
                saved = solver.newState();
                solver.save(saved);
            } else if (saved != null && random.nextInt(4) == 0) {
                Share.atLeast(35, "a state is restored", true);
                solver.restore(saved);
                solver.reoptimise();
                check(problem, solver);
            }
            for (int k = random.nextInt(3); k >= 0; k--) {
                change(random, problem, solver);
            }
        }
        Share.atLeast(30, "limits that could be kept could not and again could be", turns > 1);
    }

    @Property(tries = 700)
    void isAsItWasAfterATrial(@ForAll long seed) {
        FlowProblem problem = seed % 2 == 0 ? FlowCases.network(seed, 9) : FlowCases.quotas(seed);
        var random = new SplittableRandom(~seed);
        var solver = new FlowSolver(problem);
        for (int trial = 0; trial < 6; trial++) {
            if (!solver.reoptimise()) {
                return;
            }
            solver.mark();
            int[] chosen = solver.chosen();
            String before = FlowCases.everything(problem, solver);
            boolean feasible = true;
            for (int k = random.nextInt(4); k >= 0; k--) {
                change(random, problem, solver);
                feasible = random.nextBoolean() && solver.reoptimise();
            }
            if (feasible) {
                Share.atLeast(20, "a trial changes the choice", solver.flipped().length > 0);
                assertThat(solver.flipped()).isEqualTo(differing(chosen, solver.chosen()));
                assertThat(totals(problem, solver)).isEqualTo(((FlowOutcome.Optimal) fresh(problem, solver)).totals());
            } else {
                Share.atLeast(20, "a trial ends where limits cannot be kept, or in between", true);
            }
            solver.undo();
            assertThat(FlowCases.everything(problem, solver)).isEqualTo(before);
            change(random, problem, solver);
        }
    }

    private static int[] differing(int[] before, int[] after) {
        return IntStream.concat(IntStream.of(before), IntStream.of(after))
                .filter(pair -> Arrays.binarySearch(before, pair) < 0 || Arrays.binarySearch(after, pair) < 0)
                .sorted()
                .toArray();
    }

    private static long[] totals(FlowProblem problem, FlowSolver solver) {
        return IntStream.range(0, problem.levels()).mapToLong(solver::total).toArray();
    }

    /** Without a mark, totals are added up anew. */
    private static FlowOutcome fresh(FlowProblem problem, FlowSolver solver) {
        FlowOutcome.Optimal now = (FlowOutcome.Optimal) solver.outcome();
        var anew = new FlowSolver(problem);
        for (int v = 0; v < problem.nodes(); v++) {
            anew.setMost(v, now.most()[v]);
        }
        for (int e = 0; e < problem.edges(); e++) {
            anew.setPoints(e, now.points()[e]);
            switch (now.decision()[e]) {
                case 1 -> anew.bar(e);
                case 2 -> anew.fix(e);
                default -> anew.release(e);
            }
        }
        anew.reoptimise();
        return anew.outcome();
    }

    /** Where levels can carry into each other, a result is right, or refused for a path that the scale cannot hold. */
    @Property(tries = 700)
    void isNeverWrongWhereLevelsCanCarry(@ForAll long seed) {
        FlowProblem problem = FlowCases.stairs(seed);
        var solver = FlowCases.carrying(problem);
        long own = 0;
        long path = 0;
        long range = 0;
        for (int e = 0; e < problem.edges(); e++) {
            boolean isOwn = e % 2 == 0;
            own += isOwn ? problem.points(e) : 0;
            path += isOwn ? -problem.points(e) : problem.points(e);
            range = Math.max(range, problem.points(e));
        }
        try {
            solver.reoptimise();
        } catch (ArithmeticException carried) {
            Share.atLeast(25, "a path is too long", true);
            assertThat(path).as("a path longer than half a radix").isGreaterThan(5 * range);
            return;
        }
        Share.atLeast(40, "all paths are short enough", true);
        assertThat(solver.outcome())
                .isInstanceOfSatisfying(
                        FlowOutcome.Optimal.class,
                        optimum -> assertThat(FlowCertificate.proves(problem, optimum)).isTrue());
        assertThat(solver.total(0)).isEqualTo(problem.rows());
        assertThat(solver.total(1)).isEqualTo(own);
    }

    private static boolean aQuotaBinds(FlowProblem problem, FlowSolver solver) {
        int[] load = FlowCases.loads(problem, solver);
        return IntStream.range(problem.rows() + problem.columns(), problem.nodes())
                .anyMatch(group -> load[group] > 0 && load[group] == problem.most(group));
    }

    private static void change(SplittableRandom random, FlowProblem problem, FlowSolver solver) {
        int node = random.nextInt(problem.nodes());
        if (problem.edges() == 0 || random.nextInt(4) == 0) {
            solver.setMost(node, problem.least(node) + random.nextInt(4));
            return;
        }
        int edge = random.nextInt(problem.edges());
        switch (random.nextInt(6)) {
            case 0 -> solver.bar(edge);
            case 1 -> solver.fix(edge);
            case 2, 3 -> solver.release(edge);
            default -> solver.setPoints(edge, random.nextInt(-30, 1001));
        }
    }

    static void check(FlowProblem problem, FlowSolver solver) {
        switch (solver.outcome()) {
            case FlowOutcome.Optimal optimum -> {
                assertThat(FlowCertificate.proves(problem, optimum)).isTrue();
                assertThat(optimum.totals())
                        .isEqualTo(FlowCases.bestTotals(problem, optimum.decision(), optimum.points(), optimum.most()));
            }
            case FlowOutcome.Infeasible infeasible -> {
                assertThat(FlowCertificate.proves(problem, infeasible)).isTrue();
                assertThat(FlowCases.bestTotals(
                        problem, infeasible.decision(), new long[problem.edges()], infeasible.most()))
                        .isNull();
            }
        }
    }
}
