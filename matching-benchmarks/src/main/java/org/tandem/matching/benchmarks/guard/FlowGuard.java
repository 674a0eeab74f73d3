package org.tandem.matching.benchmarks.guard;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.tandem.matching.benchmarks.Graphs;
import org.tandem.matching.benchmarks.Instances;
import org.tandem.matching.benchmarks.compare.FlowProblems;
import org.tandem.matching.internal.flow.FlowOutcome;
import org.tandem.matching.internal.flow.FlowProblem;
import org.tandem.matching.internal.flow.FlowSolver;
import org.tandem.matching.internal.flow.FlowState;

/** Bytes that the flow allocates, which the Java machine counts exactly, and nodes that it expands, which it counts itself. */
final class FlowGuard {
    private static final int ROUNDS = 2_000;
    private static final int TIMES = 5;
    private static final double MOST_BYTES_PER_EDGE = 64;
    /** Twice what 10,000 mentees need; without starting prices for groups it is five times as many. */
    private static final double MOST_NODES_PER_EDGE = 0.5;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final String what;
    private final FlowProblem problem;

    private FlowGuard(String what, FlowProblem problem) {
        this.what = what;
        this.problem = problem;
    }

    static FlowGuard ofPlaces(int mentees, int mentors) {
        return new FlowGuard(
                "places", Graphs.flow(Instances.of(mentees, mentors, Math.min(50, mentors), 2, 1)));
    }

    static FlowGuard oneOfAnOrganisation(int mentees, int mentors) {
        return new FlowGuard(
                "one of an organisation with a mentor", FlowProblems.oneOfAnOrganisation(mentees, mentors, 1));
    }

    static FlowGuard ofTightQuotas(int mentees, int mentors) {
        return new FlowGuard("tight nested quotas", FlowProblems.tightQuotas(mentees, mentors, 1));
    }

    Figure bytesOfAChange() {
        FlowSolver solver = new FlowSolver(problem);
        solver.reoptimise();
        FlowState state = solver.newState();
        return bytesOfAChange("with save and restore", () -> change(solver, state));
    }

    Figure bytesOfATrial() {
        FlowSolver solver = new FlowSolver(problem);
        solver.reoptimise();
        solver.mark();
        return bytesOfAChange("tried and taken back", () -> trial(solver));
    }

    private Figure bytesOfAChange(String how, Runnable changes) {
        // The first time lists grow, and now and then the Java machine allocates on this thread for itself; what the flow
        // needs it would need every time.
        long least = Long.MAX_VALUE;
        for (int time = 0; time < TIMES; time++) {
            long start = bytes();
            changes.run();
            least = Math.min(least, bytes() - start);
        }
        return Figure.atMost(
                "flow, " + what + ": bytes for a changed pair, " + how, least / (double) ROUNDS, 0);
    }

    /** All that is allocated from the description to the outcome. */
    Figure bytesOfAPair() {
        long before = bytes();
        FlowOutcome outcome = FlowSolver.solve(problem);
        double perEdge = (bytes() - before) / (double) problem.edges();
        if (!(outcome instanceof FlowOutcome.Optimal)) {
            throw new IllegalStateException("The flow must have an optimum.");
        }
        return Figure.atMost(
                "flow, " + what + ": bytes of working memory and outcome for a pair", perEdge, MOST_BYTES_PER_EDGE);
    }

    Figure nodesOfAPair() {
        FlowSolver solver = new FlowSolver(problem);
        solver.reoptimise();
        return Figure.atMost(
                "flow, " + what + ": nodes expanded for a pair",
                solver.expanded() / (double) problem.edges(),
                MOST_NODES_PER_EDGE);
    }

    private void change(FlowSolver solver, FlowState state) {
        int edge = 0;
        for (int round = 0; round < ROUNDS; round++) {
            solver.save(state);
            do {
                edge = edge + 1 == problem.edges() ? 0 : edge + 1;
            } while (!solver.isChosen(edge));
            solver.bar(edge);
            solver.reoptimise();
            solver.restore(state);
        }
    }

    private void trial(FlowSolver solver) {
        int edge = 0;
        for (int round = 0; round < ROUNDS; round++) {
            do {
                edge = edge + 1 == problem.edges() ? 0 : edge + 1;
            } while (!solver.isChosen(edge));
            solver.bar(edge);
            solver.reoptimise();
            solver.undo();
        }
    }

    private long bytes() {
        return threads.getCurrentThreadAllocatedBytes();
    }
}
