package org.tandem.matching.benchmarks.compare.level;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.tandem.matching.benchmarks.compare.cohort.Cohort;
import org.tandem.matching.benchmarks.compare.cohort.CohortKinds;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.solve.Layer;
import org.tandem.matching.internal.solve.SearchResult;
import org.tandem.matching.internal.solve.SolvePipeline;
import org.tandem.matching.run.Cancellation;
import org.tandem.matching.run.Deadline;
import org.tandem.matching.run.Limits;

/**
 * What is each layer of a search worth? The same cohorts are searched with all layers and without each of them. Times and the
 * limit are those of the searching thread's processor, so that other programs at work on the machine count less; but Timefold's
 * local search looks at the clock.
 *
 * @param instances kinds, sizes, seeds and the limit; peers are not asked
 */
public record LayerQuestion(LevelQuestion instances) {
    private static final double NANOS = 1e9;

    /**
     * A search that has ended.
     *
     * @param values what its plan is worth
     * @param proven whether every level is proven
     * @param seconds of the processor
     * @param steps the layers that were reached
     */
    record Run(LevelValues values, boolean proven, double seconds, List<SolvePipeline.Step> steps) {

        /** Returns the layer that came to the plan, if it was not the first plan of all. */
        Optional<Layer> finder() {
            return steps.stream()
                    .filter(step -> step.score().equals(steps.getLast().score()))
                    .findFirst()
                    .map(SolvePipeline.Step::layer);
        }
    }

    /** Reads a question, as {@link LevelQuestion#of} does. */
    public static LayerQuestion of(List<String> arguments) {
        return new LayerQuestion(LevelQuestion.of(arguments));
    }

    /** Searches all cohorts and prints two tables. */
    public void run(PrintStream out) {
        search(cohort(CohortKinds.ANY, new LevelQuestion.Size(20, 10), 1), SolvePipeline.ALL);
        List<LayerSummary> summaries = new ArrayList<>();
        for (String kind : instances.kinds()) {
            for (LevelQuestion.Size size : instances.sizes()) {
                LayerSummary summary = new LayerSummary(kind + " " + size);
                for (long seed = instances.firstSeed(); seed < instances.firstSeed() + instances.seeds(); seed++) {
                    CompatibilityGraph graph = cohort(kind, size, seed);
                    Run whole = search(graph, SolvePipeline.ALL);
                    List<Run> without = Arrays.stream(Layer.values())
                            .map(layer -> search(graph, EnumSet.complementOf(EnumSet.of(layer))))
                            .toList();
                    summary.add(whole, without);
                }
                summaries.add(summary);
            }
        }
        out.printf("%n%s%n", LayerSummary.REACHED);
        summaries.forEach(summary -> summary.printReached(out));
        out.printf("%n%s%n", LayerSummary.WITHOUT);
        summaries.forEach(summary -> summary.printWithout(out));
    }

    private static CompatibilityGraph cohort(String kind, LevelQuestion.Size size, long seed) {
        return Cohort.of(CohortKinds.of(kind, seed), size.mentees(), size.mentors(), seed)
                .judge()
                .graph();
    }

    private Run search(CompatibilityGraph graph, Set<Layer> layers) {
        Limits limits = new Limits(instances.limit(), Limits.DEFAULT.steps(), 0);
        long searching = Thread.currentThread().threadId();
        LongSupplier clock = () -> ManagementFactory.getThreadMXBean().getThreadCpuTime(searching);
        long started = clock.getAsLong();
        SolvePipeline pipeline = new SolvePipeline(
                graph,
                limits,
                Deadline.in(limits.time(), clock),
                new Cancellation(),
                progress -> {},
                layers,
                SolvePipeline.USUAL_WORK);
        SearchResult found = pipeline.run();
        double seconds = (clock.getAsLong() - started) / NANOS;
        return new Run(LevelCheck.values(graph, found.pairs()), found.proven(), seconds, pipeline.steps());
    }
}
