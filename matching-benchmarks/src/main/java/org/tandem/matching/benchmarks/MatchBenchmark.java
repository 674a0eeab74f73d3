package org.tandem.matching.benchmarks;

import java.time.Duration;
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
import org.tandem.matching.Matcher;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.ready.ReadyPolicies;
import org.tandem.matching.programme.Programme;

/**
 * How long does one full match take, from people to plan? The counters say how good the plan is.
 *
 * <pre>mvn -q compile exec:exec -pl matching-benchmarks -am -Djmh="MatchBenchmark -prof gc"</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class MatchBenchmark {
    private static final Duration LONGEST = Duration.ofSeconds(10);

    @Param({"60x40", "200x120", "1000x600"})
    private String size = "";

    private Programme programme;

    /** Quality beside time. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Quality {
        private long points;
        private long gap;

        /** Returns the points of the plan. */
        public long points() {
            return points;
        }

        /** Returns how many points the plan is at most below the optimum. */
        public long gap() {
            return gap;
        }
    }

    /** Draws the programme. */
    @Setup
    public void draw() {
        String[] sides = size.split("x", -1);
        programme = Programmes.of(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]), 1);
    }

    /** Matches. */
    @Benchmark
    public Plan match(Quality quality) {
        Plan plan = Matcher.create()
                .withTimeLimit(LONGEST)
                .withStepLimit(0)
                .match(programme, ReadyPolicies.cityCrossMentoring());
        quality.points = plan.points();
        quality.gap = plan.quality().bound().orElseThrow() - plan.points();
        return plan;
    }
}
