package org.tandem.matching.benchmarks;

import java.util.SplittableRandom;
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
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.edit.GraphEditor;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.rematch.Rematch;
import org.tandem.matching.rematch.TradeOff;

/**
 * How long does the curve of a published plan take, for 0 to 5 changes? Since it was published one mentor in fifty has left,
 * and one pair in ten has other points. The counters say how many steps are exact, and the points of the last.
 *
 * <pre>mvn -q compile exec:exec -pl matching-benchmarks -am -Djmh="RematchBenchmark"</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class RematchBenchmark {
    private static final int CHANGES = 5;
    private static final int SEED = 5;

    @Param({"60x40", "1000x600", "10000x6000"})
    private String size = "";

    private Plan published;
    private CompatibilityGraph now;

    /** Quality beside time. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Curve {
        private long exact;
        private long points;

        /** Returns how many of the six steps are exact. */
        public long exact() {
            return exact;
        }

        /** Returns the points after the last change. */
        public long points() {
            return points;
        }
    }

    /** Draws the instance, matches it, and changes it. */
    @Setup
    public void draw() {
        String[] sides = size.split("x", -1);
        int mentors = Integer.parseInt(sides[1]);
        CompatibilityGraph before =
                Graphs.of(Instances.of(Integer.parseInt(sides[0]), mentors, Math.min(50, mentors), 2, 1));
        published = Matcher.create().match(before);
        SplittableRandom random = new SplittableRandom(SEED);
        GraphEditor editor = new GraphEditor(before);
        for (int gone = 0; gone <= mentors / 50; gone++) {
            editor.freePlaces(random.nextInt(mentors), 0);
        }
        for (int pair = 0; pair < before.pairCount(); pair++) {
            if (random.nextInt(10) == 0) {
                long points = Math.max(0, before.points(pair) + random.nextInt(200) - 100);
                editor.score(before.mentor(pair), before.mentee(pair), points);
            }
        }
        now = editor.build();
    }

    /** Reads the published plan and finds the curve. */
    @Benchmark
    public TradeOff curve(Curve curve) {
        TradeOff found = Rematch.of(now, published).tradeOff(CHANGES);
        curve.exact = found.steps().stream().filter(TradeOff.Step::exact).count();
        curve.points = found.steps().getLast().points();
        return found;
    }
}
