package org.tandem.matching.benchmarks.scoring;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tandem.matching.Matcher;
import org.tandem.matching.benchmarks.Graphs;
import org.tandem.matching.benchmarks.Instances;

/**
 * What does it cost to score a move, by constraint streams and by hand? Both score the same moves; every run includes a
 * new solver, thousandths of its time.
 *
 * <pre>mvn -q compile exec:exec -pl matching-benchmarks -am -Djmh="ScoringBenchmark -prof gc"</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ScoringBenchmark {
    private static final int MOVES = 200_000;

    @Param({"1000"})
    private int mentees;

    @Param({"600"})
    private int mentors;

    @Param({"false", "true"})
    private boolean menteesApart;

    @Param
    private Scoring scoring = Scoring.CONSTRAINT_STREAMS;

    private MoveReplay replay;

    /** Finds a plan to start from. */
    @Setup
    public void match() {
        Instances instance = Instances.of(mentees, mentors, Math.min(50, mentors), 2, 1);
        replay = new MoveReplay(
                menteesApart ? Graphs.withMenteesApart(instance) : Graphs.of(instance),
                Matcher.create().withTimeLimit(Duration.ofSeconds(5)).withStepLimit(0));
    }

    /** Makes, scores and takes back moves. */
    @Benchmark
    @OperationsPerInvocation(MOVES)
    public long score() {
        return replay.run(scoring, 0, MOVES).checksum();
    }
}
