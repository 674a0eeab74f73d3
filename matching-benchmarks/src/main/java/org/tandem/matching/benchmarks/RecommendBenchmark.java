package org.tandem.matching.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.recommend.Recommendations;
import org.tandem.matching.recommend.Recommender;

/**
 * How long does it take to recommend ten partners, once the graph stands? Asks one person after the other.
 *
 * <pre>mvn -q compile exec:exec -pl matching-benchmarks -am -Djmh=RecommendBenchmark</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class RecommendBenchmark {
    private static final int MOST = 10;

    @Param({"10000x6000", "10000x4500"})
    private String size = "";

    private CompatibilityGraph graph;
    private Recommender recommender;
    private int mentee;
    private int mentor;

    /** Draws the graph and prepares for questions, which solves the flow for all once. */
    @Setup
    public void draw() {
        String[] sides = size.split("x", -1);
        int mentors = Integer.parseInt(sides[1]);
        graph = Graphs.of(Instances.of(Integer.parseInt(sides[0]), mentors, Math.min(50, mentors), 2, 1));
        recommender = Recommender.of(graph);
    }

    /** Recommends mentors for the next mentee. */
    @Benchmark
    public Recommendations mentors() {
        mentee = (mentee + 1) % graph.menteeCount();
        return recommender.mentorsFor(graph.menteeIds().get(mentee), MOST);
    }

    /** Recommends mentees for the next mentor. */
    @Benchmark
    public Recommendations mentees() {
        mentor = (mentor + 1) % graph.mentorCount();
        return recommender.menteesFor(graph.mentorIds().get(mentor), MOST);
    }
}
