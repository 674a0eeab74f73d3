package org.tandem.matching.benchmarks.country;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.recommend.Recommender;
import org.tandem.matching.rematch.LiveMatching;

/** What questions cost once a country's pairs are judged, by processor time: recommendations, and changes of a live matching. */
final class CountryAnswers {
    private static final int QUESTIONS = 20;
    private static final int CHANGES = 31;
    private static final int MOST = 10;
    private static final double MILLIS = 1e6;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final PrintStream out;
    private final CompatibilityGraph graph;

    CountryAnswers(PrintStream out, CompatibilityGraph graph) {
        this.out = out;
        this.graph = graph;
    }

    void ask() {
        long start = threads.getCurrentThreadCpuTime();
        Recommender recommender = Recommender.of(graph);
        out.printf(Locale.ROOT, "  recommender  %9.0f ms%n", since(start));
        out.println("  ten mentors  " + quantiles(QUESTIONS, question -> recommender.mentorsFor(
                graph.menteeIds().get(at(question, QUESTIONS, graph.menteeCount())), MOST)));
        out.println("  ten mentees  " + quantiles(QUESTIONS, question -> recommender.menteesFor(
                graph.mentorIds().get(at(question, QUESTIONS, graph.mentorCount())), MOST)));
        start = threads.getCurrentThreadCpuTime();
        LiveMatching live = LiveMatching.of(graph);
        double fromScratch = since(start);
        List<Pair> pairs = live.pairs();
        out.printf(Locale.ROOT, "  live         %9.0f ms from scratch%n", fromScratch);
        out.println("  mentor goes  " + quantiles(CHANGES, change -> live.mentorLeaves(
                pairs.get(at(change, CHANGES, pairs.size())).mentor())));
    }

    private static int at(int one, int of, int size) {
        return (int) ((long) one * size / of);
    }

    private double since(long start) {
        return (threads.getCurrentThreadCpuTime() - start) / MILLIS;
    }

    private String quantiles(int count, IntConsumer question) {
        double[] times = new double[count];
        for (int one = 0; one < count; one++) {
            long start = threads.getCurrentThreadCpuTime();
            question.accept(one);
            times[one] = since(start);
        }
        Arrays.sort(times);
        return String.format(
                Locale.ROOT,
                "%9.2f ms by the median, %.2f ms in 95 of 100, %.2f ms at most",
                times[count / 2],
                times[count * 95 / 100],
                times[count - 1]);
    }
}
