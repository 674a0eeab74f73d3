package org.tandem.matching.benchmarks.guard;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.tandem.matching.benchmarks.Graphs;
import org.tandem.matching.benchmarks.Instances;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.edit.GraphEditor;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.rematch.LiveMatching;
import org.tandem.matching.rematch.Update;

/**
 * How many times faster one change of a live matching is than matching the changed graph from scratch, by processor time, in
 * turn. From scratch is the flow alone, described and solved, without judging pairs before or writing a plan after; both must
 * have the same optimum.
 */
final class LiveGuard {
    private static final double LEAST_RATIO = 20;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final CompatibilityGraph graph;
    private final LiveMatching live;
    private final int rounds;
    private final double leastRatio;

    /** A kind of change: made to the live matching, made to a graph, and taken back. */
    private record Kind(
            String name,
            Function<Pair, Update> change,
            Function<Pair, CompatibilityGraph> changed,
            Function<Pair, Update> back) {}

    LiveGuard(int mentees, int mentors, int rounds) {
        this.rounds = rounds;
        // With a dozen people there is nothing to save; then only that the optima agree is of interest.
        leastRatio = mentees < 1_000 ? 0 : LEAST_RATIO;
        graph = Graphs.of(Instances.of(mentees, mentors, Math.min(50, mentors), 2, 1));
        live = LiveMatching.of(graph);
    }

    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        for (Kind kind : kinds()) {
            figures.add(figure(kind));
        }
        return figures;
    }

    private List<Kind> kinds() {
        return List.of(
                new Kind(
                        "a mentor leaves",
                        pair -> live.mentorLeaves(pair.mentor()),
                        pair -> new GraphEditor(graph).freePlaces(mentor(pair), 0).build(),
                        pair -> live.freePlaces(pair.mentor(), graph.freePlaces(mentor(pair)))),
                new Kind(
                        "a place more",
                        pair -> live.freePlaces(pair.mentor(), graph.freePlaces(mentor(pair)) + 1),
                        pair -> new GraphEditor(graph)
                                .freePlaces(mentor(pair), graph.freePlaces(mentor(pair)) + 1)
                                .build(),
                        pair -> live.freePlaces(pair.mentor(), graph.freePlaces(mentor(pair)))),
                new Kind(
                        "a mentee withdraws",
                        pair -> live.menteeWithdraws(pair.mentee()),
                        pair -> new GraphEditor(graph).openSeats(mentee(pair), 0).build(),
                        pair -> live.mentorsWanted(pair.mentee(), 1)),
                new Kind(
                        "a mentee wants one mentor more",
                        pair -> live.mentorsWanted(pair.mentee(), 2),
                        pair -> new GraphEditor(graph).openSeats(mentee(pair), 2).build(),
                        pair -> live.mentorsWanted(pair.mentee(), 1)),
                new Kind(
                        "a pair is barred",
                        pair -> live.bar(pair.mentor(), pair.mentee()),
                        pair -> edge(new GraphEditor(graph), pair, true),
                        pair -> live.release(pair.mentor(), pair.mentee())),
                new Kind(
                        "another pair is fixed",
                        pair -> live.fix(other(pair).mentor(), pair.mentee()),
                        pair -> edge(new GraphEditor(graph), other(pair), false),
                        pair -> live.release(other(pair).mentor(), pair.mentee())));
    }

    private Figure figure(Kind kind) {
        double[] ratios = new double[rounds];
        List<Pair> pairs = live.pairs();
        long points = live.points();
        for (int round = 0; round < rounds; round++) {
            Pair pair = pairs.get((int) ((long) round * pairs.size() / rounds));
            long start = threads.getCurrentThreadCpuTime();
            Update update = kind.change.apply(pair);
            long change = threads.getCurrentThreadCpuTime() - start;
            CompatibilityGraph changed = kind.changed.apply(pair);
            start = threads.getCurrentThreadCpuTime();
            LiveMatching scratch = LiveMatching.of(changed);
            long fromScratch = threads.getCurrentThreadCpuTime() - start;
            if (scratch.matches() != update.matches() || scratch.points() != update.points()) {
                throw new IllegalStateException("The live matching and the match from scratch do not agree.");
            }
            if (kind.back.apply(pair).points() != points) {
                throw new IllegalStateException("A change that was taken back left another optimum behind.");
            }
            ratios[round] = (double) fromScratch / Math.max(1, change);
        }
        Arrays.sort(ratios);
        return Figure.atLeast(
                "live matching, " + kind.name + ": times faster than from scratch", ratios[rounds / 2], leastRatio);
    }

    private int mentor(Pair pair) {
        return Graphs.position(pair.mentor());
    }

    private int mentee(Pair pair) {
        return Graphs.position(pair.mentee());
    }

    /** Another pair of the same mentee. */
    private Pair other(Pair pair) {
        int first = graph.firstPair(mentee(pair));
        int edge = graph.mentor(first) == mentor(pair) ? first + 1 : first;
        return new Pair(graph.mentorIds().get(graph.mentor(edge)), pair.mentee());
    }

    private CompatibilityGraph edge(GraphEditor editor, Pair pair, boolean barred) {
        return barred
                ? editor.bar(graph.pair(mentor(pair), mentee(pair))).build()
                : editor.fixed(mentor(pair), mentee(pair)).build();
    }
}
