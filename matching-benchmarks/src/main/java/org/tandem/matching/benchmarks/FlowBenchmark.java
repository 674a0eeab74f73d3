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
import org.tandem.matching.internal.flow.FlowProblem;
import org.tandem.matching.internal.flow.FlowSolver;

/**
 * How long does the flow take from nothing, and after one change? With 600 mentors for 1,000 mentees places suffice, with
 * 450 they are short.
 *
 * <pre>mvn -q compile exec:exec -pl matching-benchmarks -am -Djmh="FlowBenchmark -prof gc"</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class FlowBenchmark {
    @Param({"1000x600", "1000x450", "10000x6000", "10000x4500"})
    private String size = "";

    private FlowProblem problem;
    private FlowSolver solver;
    private int edge;

    /** Quality beside time: the points of the optimum. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Optimum {
        private long points;

        /** Returns the points of the optimum found last. */
        public long points() {
            return points;
        }
    }

    /** Draws the instance and solves it once. */
    @Setup
    public void draw() {
        String[] sides = size.split("x", -1);
        int mentors = Integer.parseInt(sides[1]);
        problem = Graphs.flow(Instances.of(Integer.parseInt(sides[0]), mentors, Math.min(50, mentors), 2, 1));
        solver = new FlowSolver(problem);
        solver.reoptimise();
    }

    /** Solves from nothing. */
    @Benchmark
    public FlowSolver solve(Optimum optimum) {
        FlowSolver fresh = new FlowSolver(problem);
        fresh.reoptimise();
        optimum.points = fresh.total(1);
        return fresh;
    }

    /** Bars a chosen pair, optimises, releases it and optimises again: two changes. */
    @Benchmark
    public boolean change() {
        do {
            edge = edge + 1 == problem.edges() ? 0 : edge + 1;
        } while (!solver.isChosen(edge));
        solver.bar(edge);
        solver.reoptimise();
        solver.release(edge);
        return solver.reoptimise();
    }
}
