package org.tandem.matching.internal.exact;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.branch.GreedyPlan;
import org.tandem.matching.internal.flow.FlowCertificate;
import org.tandem.matching.internal.flow.FlowFace;
import org.tandem.matching.internal.flow.FlowOutcome;
import org.tandem.matching.internal.flow.FlowProblem;
import org.tandem.matching.internal.flow.FlowSolver;
import org.tandem.matching.internal.flow.FlowStopped;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.model.SeatValues;
import org.tandem.matching.internal.relax.Relaxation;

/**
 * Finds the plan whose worst match is as good as possible, then its second worst, and so on.
 *
 * <p>What: among the plans with the best seats, the one whose points of matches, sorted ascending, are lexicographically
 * greatest; among those, the one whose uneven loads charge least. Definition: all these plans have equally many matches,
 * so this is the plan that has as few matches as possible at the lowest points, then at the next, and so on up.
 *
 * <p>How: pairs are taken in ascending order of points, all of equal points at once. If the plan at hand uses none of them
 * they are barred. Otherwise the flow says how few must be used: if none, they are barred; if all, they are fixed; if some,
 * the network is narrowed to the {@link FlowFace face} of the plans that use so few, and the next points are asked of that.
 * Complexity: one augmenting path for about every match given up, and a new solve for every number of points of which some
 * pairs, but not all, must be used. Source: Burkard, Rendl: Lexicographic bottleneck problems, Operations Research Letters
 * 10, 1991, for the order of the steps; the faces are complementary slackness. Failure: when told to stop, the plan is
 * exact up to the points reached and not proven; {@link IllegalStateException} if a step fails its certificate, which would
 * be a bug.
 */
public final class WorstOffFirst {
    private final CompatibilityGraph graph;
    private final FlowProblem seatsAndPoints;
    private FlowProblem problem;
    private FlowSolver solver;
    /** By pair: whether nothing is decided about it yet. */
    private final boolean[] open;

    private WorstOffFirst(CompatibilityGraph graph, FlowProblem seatsAndPoints, FlowFace bestSeats) {
        this.graph = graph;
        this.seatsAndPoints = seatsAndPoints;
        open = new boolean[graph.pairCount()];
        problem = seatsAndPoints.byPoints(bestSeats, new long[open.length], 1);
        solver = settled(problem);
        takeOver(bestSeats);
    }

    /**
     * Finds the plan of a graph without rules about two matches whose fixed pairs fit together.
     *
     * @param stop whether to end early; asked often
     */
    public static ExactPlan of(CompatibilityGraph graph, BooleanSupplier stop) {
        FlowProblem whole = Relaxation.problem(graph, new SeatValues(graph));
        FlowSolver seats = new FlowSolver(whole);
        try {
            seats.reoptimise(stop);
        } catch (FlowStopped stopped) {
            return new ExactPlan(GreedyPlan.of(graph), false);
        }
        FlowOutcome.Optimal best = certified(whole, seats);
        int seatLevels = whole.levels() - 1;
        return new WorstOffFirst(graph, whole, FlowFace.of(whole, best, seatLevels)).run(stop);
    }

    private ExactPlan run(BooleanSupplier stop) {
        int[] order = IntStream.range(0, graph.pairCount())
                .filter(pair -> open[pair])
                .boxed()
                .sorted(Comparator.comparingLong(graph::points))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int from = 0, to; from < order.length; from = to) {
            if (stop.getAsBoolean()) {
                return new ExactPlan(chosen(), false);
            }
            to = from + 1;
            while (to < order.length && graph.points(order[to]) == graph.points(order[from])) {
                to++;
            }
            decide(Arrays.stream(order, from, to).filter(pair -> open[pair]).toArray());
        }
        return new ExactPlan(withEvenLoads(), true);
    }

    /** Uses as few of these pairs, which have equal points, as the decisions before allow, and keeps it so. */
    private void decide(int[] pairs) {
        int used = count(pairs);
        if (used > 0) {
            for (int pair : pairs) {
                solver.setPoints(pair, -1);
            }
            requireSettled();
            used = count(pairs);
        }
        if (used == 0) {
            for (int pair : pairs) {
                solver.bar(pair);
                open[pair] = false;
            }
        } else if (used == pairs.length) {
            certified(problem, solver);
            for (int pair : pairs) {
                solver.fix(pair);
                open[pair] = false;
            }
        } else {
            FlowFace fewest = FlowFace.of(problem, certified(problem, solver), problem.levels());
            problem = problem.byPoints(fewest, new long[open.length], 1);
            solver = settled(problem);
            takeOver(fewest);
        }
    }

    private int count(int[] pairs) {
        int used = 0;
        for (int pair : pairs) {
            used += solver.isChosen(pair) ? 1 : 0;
        }
        return used;
    }

    private void takeOver(FlowFace face) {
        for (int pair = 0; pair < open.length; pair++) {
            open[pair] = face.isFree(pair);
        }
    }

    /** All points are decided; what loads charge is all that plans can still differ in. */
    private int[] withEvenLoads() {
        if (PlanConditions.of(graph).loads().unevenCost() > 0) {
            FlowFace left = FlowFace.of(problem, certified(problem, solver), problem.levels());
            problem = seatsAndPoints.byLoads(left);
            solver = settled(problem);
            certified(problem, solver);
        }
        return chosen();
    }

    private static FlowSolver settled(FlowProblem problem) {
        FlowSolver solver = new FlowSolver(problem);
        if (!solver.reoptimise()) {
            throw new IllegalStateException("A face of optima has no feasible plan.");
        }
        return solver;
    }

    private void requireSettled() {
        if (!solver.reoptimise()) {
            throw new IllegalStateException("Changed points have made a plan infeasible.");
        }
    }

    private static FlowOutcome.Optimal certified(FlowProblem problem, FlowSolver solver) {
        solver.reoptimise();
        if (solver.outcome() instanceof FlowOutcome.Optimal optimum && FlowCertificate.proves(problem, optimum)) {
            return optimum;
        }
        throw new IllegalStateException("A step of worst-off first fails its certificate.");
    }

    private int[] chosen() {
        return IntStream.range(0, open.length).filter(solver::isChosen).toArray();
    }
}
