package org.tandem.matching.benchmarks.compare;

import java.time.Duration;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * JGraphT's capacity scaling min-cost flow, for pairs and places. Each mentee sends one unit to a sink, through a mentor or,
 * at a cost above that of any plan, directly.
 */
final class JGraphT implements Peer {

    @Override
    public String name() {
        return "JGraphT flow";
    }

    @Override
    public PeerResult solve(Problem problem, Duration limit) {
        require(problem.isPlain(), problem);
        long start = System.nanoTime();
        int sink = problem.mentees() + problem.mentors();
        Graph<Integer, DefaultWeightedEdge> graph = new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        for (int v = 0; v <= sink; v++) {
            graph.addVertex(v);
        }
        long unmatched = Network.weights(problem)[0];
        for (int i = 0; i < problem.mentees(); i++) {
            for (int pair = problem.firstPair(i); pair < problem.firstPair(i + 1); pair++) {
                add(graph, i, problem.mentees() + problem.mentor(pair), -problem.points(pair));
            }
            add(graph, i, sink, unmatched);
        }
        for (int j = 0; j < problem.mentors(); j++) {
            add(graph, problem.mentees() + j, sink, 0);
        }
        var network = new MinimumCostFlowProblem.MinimumCostFlowProblemImpl<>(
                graph,
                v -> v == sink ? -problem.mentees() : v < problem.mentees() ? 1 : 0,
                arc -> {
                    int mentor = graph.getEdgeSource(arc) - problem.mentees();
                    return mentor < 0 ? 1 : problem.pairs().places()[mentor];
                });
        long built = System.nanoTime();
        var flow = new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>().getMinimumCostFlow(network);
        long solved = System.nanoTime();
        return PeerResult.of(pairs(problem, graph, flow::getFlow), true, PeerResult.NO_BOUND, built - start,
                solved - built);
    }

    private static void add(Graph<Integer, DefaultWeightedEdge> graph, int from, int to, long cost) {
        graph.setEdgeWeight(graph.addEdge(from, to), (double) cost);
    }

    private static int[] pairs(
            Problem problem,
            Graph<Integer, DefaultWeightedEdge> graph,
            ToDoubleFunction<DefaultWeightedEdge> flow) {
        int[] menteeOf = new int[problem.edges()];
        for (int i = 0; i < problem.mentees(); i++) {
            Arrays.fill(menteeOf, problem.firstPair(i), problem.firstPair(i + 1), i);
        }
        return PeerResult.pairs(
                problem,
                pair -> flow
                        .applyAsDouble(graph.getEdge(menteeOf[pair], problem.mentees() + problem.mentor(pair))) > 0.5);
    }
}
