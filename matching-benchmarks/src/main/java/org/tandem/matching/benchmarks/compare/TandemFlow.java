package org.tandem.matching.benchmarks.compare;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.tandem.matching.internal.flow.FlowCertificate;
import org.tandem.matching.internal.flow.FlowOutcome;
import org.tandem.matching.internal.flow.FlowProblem;
import org.tandem.matching.internal.flow.FlowSolver;

/** This library's flow alone; what it claims to be optimal has to pass its certificate, after the clock has stopped. */
final class TandemFlow implements Peer {

    @Override
    public String name() {
        return "Tandem flow";
    }

    @Override
    public PeerResult solve(Problem problem, Duration limit) {
        require(!problem.apart(), problem);
        long start = System.nanoTime();
        FlowProblem network = Network.of(problem);
        long built = System.nanoTime();
        long before = allocated();
        FlowOutcome outcome = FlowSolver.solve(network);
        long bytes = allocated() - before;
        long solved = System.nanoTime();
        return switch (outcome) {
            case FlowOutcome.Optimal optimum -> new PeerResult(
                    PeerResult.pairs(problem, pair -> optimum.chosen()[pair]),
                    FlowCertificate.proves(network, optimum),
                    optimum.totals()[network.levels() - 1],
                    built - start,
                    solved - built,
                    bytes);
            case FlowOutcome.Infeasible infeasible -> throw new IllegalStateException(
                    "The problem (" + problem.name() + ") must have a plan.\nMaybe draw it with another seed.");
        };
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
