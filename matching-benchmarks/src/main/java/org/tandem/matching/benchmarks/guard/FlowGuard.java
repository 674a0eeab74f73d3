package org.tandem.matching.benchmarks.guard;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.tandem.matching.benchmarks.Graphs;
import org.tandem.matching.benchmarks.Instances;
import org.tandem.matching.internal.flow.FlowProblem;
import org.tandem.matching.internal.flow.FlowSolver;
import org.tandem.matching.internal.flow.FlowState;

/** Bytes that the flow allocates; the Java machine counts them exactly. */
final class FlowGuard {
    private static final int ROUNDS = 2_000;
    private static final int TIMES = 5;
    private static final double MOST_BYTES_PER_EDGE = 64;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final FlowProblem problem;

    FlowGuard(int mentees, int mentors) {
        problem = Graphs.flow(Instances.of(mentees, mentors, Math.min(50, mentors), 2, 1));
    }

    List<Figure> figures() {
        FlowSolver solver = new FlowSolver(problem);
        solver.reoptimise();
        FlowState state = solver.newState();
        // The first time lists grow, and now and then the Java machine allocates on this thread for itself; what the flow
        // needs it would need every time.
        long least = Long.MAX_VALUE;
        for (int time = 0; time < TIMES; time++) {
            long start = bytes();
            change(solver, state);
            least = Math.min(least, bytes() - start);
        }
        double perChange = least / (double) ROUNDS;
        long before = bytes();
        FlowSolver fresh = new FlowSolver(problem);
        fresh.reoptimise();
        double perEdge = (bytes() - before) / (double) problem.edges();
        return List.of(
                Figure.atMost("flow: bytes for a changed pair, with save and restore", perChange, 0),
                Figure.atMost("flow: bytes of working memory for a pair", perEdge, MOST_BYTES_PER_EDGE));
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

    private long bytes() {
        return threads.getCurrentThreadAllocatedBytes();
    }
}
