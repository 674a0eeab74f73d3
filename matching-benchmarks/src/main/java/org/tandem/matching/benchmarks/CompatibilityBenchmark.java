package org.tandem.matching.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.policy.ready.ReadyPolicies;
import org.tandem.matching.programme.Programme;

/**
 * How many pairs are judged in a second while a graph is built? Read the counter {@code pairs}; all processors judge.
 *
 * <pre>mvn -q compile exec:exec -pl matching-benchmarks -am -Djmh="CompatibilityBenchmark -prof gc"</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class CompatibilityBenchmark {
    @Param({"100x60", "1000x600", "4000x2400"})
    private String size = "";

    private Programme programme;

    /** Counts pairs. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Judged {
        private long pairs;

        /** Returns the number of pairs judged. */
        public long pairs() {
            return pairs;
        }
    }

    /** Draws the programme. */
    @Setup
    public void draw() {
        String[] sides = size.split("x", -1);
        programme = Programmes.of(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]), 1);
    }

    /** Judges every pair. */
    @Benchmark
    public Compatibility build(Judged judged) {
        judged.pairs += (long) programme.mentees().size() * programme.mentors().size();
        return Compatibility.of(programme, ReadyPolicies.cityCrossMentoring());
    }
}
