package org.tandem.matching.benchmarks.compare;

import com.google.ortools.Loader;
import java.time.Duration;
import org.tandem.matching.internal.flow.FlowProblem;

/**
 * OR-Tools' min-cost flow (cost scaling, C++) on the network that this library's flow gets, the levels joined by weights.
 * Loading the native library and describing the network are not timed.
 */
final class OrTools implements Peer {

    @Override
    public String name() {
        return "OR-Tools flow";
    }

    @Override
    public PeerResult solve(Problem problem, Duration limit) {
        require(!problem.apart(), problem);
        Loader.loadNativeLibraries();
        FlowProblem network = Network.of(problem);
        long start = System.nanoTime();
        try (OrToolsFlow flow = new OrToolsFlow(network, Network.weights(problem))) {
            long built = System.nanoTime();
            boolean feasible = flow.solve().isPresent();
            long solved = System.nanoTime();
            if (!feasible) {
                throw new IllegalStateException(
                        "The problem (" + problem.name() + ") must have a plan.\nMaybe draw it with another seed.");
            }
            int[] pairs = PeerResult.pairs(problem, flow.chosen());
            return PeerResult.of(pairs, true, PeerResult.NO_BOUND, built - start, solved - built);
        }
    }
}
