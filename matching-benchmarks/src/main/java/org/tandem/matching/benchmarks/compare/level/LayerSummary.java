package org.tandem.matching.benchmarks.compare.level;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tandem.matching.internal.solve.Layer;
import org.tandem.matching.internal.solve.SolvePipeline;

/** What the layers come to on a family of cohorts. */
final class LayerSummary {
    static final String REACHED =
            """
                    | family | layer | reached | came to the plan | ended with a proof | share of the time |
                    |---|---|---|---|---|---|""";

    static final String WITHOUT =
            """
                    | family | layers | proven | median s | max s | all s | worse than with all | before points | points below, at most | better than with all |
                    |---|---|---|---|---|---|---|---|---|---|""";

    private final String family;
    private final List<LayerQuestion.Run> whole = new ArrayList<>();
    private final List<List<LayerQuestion.Run>> without = new ArrayList<>();

    LayerSummary(String family) {
        this.family = family;
    }

    /** Adds a cohort: the search with all layers, and those without each, in their order. */
    void add(LayerQuestion.Run withAll, List<LayerQuestion.Run> withoutEach) {
        whole.add(withAll);
        without.add(List.copyOf(withoutEach));
    }

    /** Prints a line for each layer of the searches with all. */
    void printReached(PrintStream out) {
        double all = whole.stream().mapToDouble(run -> share(run, step -> true)).sum();
        for (Layer layer : Layer.values()) {
            int reached = 0;
            int found = 0;
            int proofs = 0;
            for (LayerQuestion.Run run : whole) {
                reached += run.steps().stream().anyMatch(step -> step.layer() == layer) ? 1 : 0;
                found += run.finder().equals(Optional.of(layer)) ? 1 : 0;
                proofs += run.proven() && run.steps().getLast().layer() == layer ? 1 : 0;
            }
            double time = whole.stream()
                    .mapToDouble(run -> share(run, step -> step.layer() == layer))
                    .sum();
            out.printf("| %s | %s | %d of %d | %d | %d | %.0f %% |%n",
                    family, layer, reached, whole.size(), found, proofs, 100 * time / Math.max(all, 1e-9));
        }
    }

    private static double share(LayerQuestion.Run run, Predicate<SolvePipeline.Step> counted) {
        double seconds = 0;
        Duration before = Duration.ZERO;
        for (SolvePipeline.Step step : run.steps()) {
            seconds += counted.test(step) ? step.elapsed().minus(before).toNanos() / 1e9 : 0;
            before = step.elapsed();
        }
        return seconds;
    }

    /** Prints a line for the searches with all layers, and one for those without each. */
    void printWithout(PrintStream out) {
        print("all", whole, out);
        for (Layer layer : Layer.values()) {
            print("without " + layer,
                    without.stream().map(runs -> runs.get(layer.ordinal())).toList(),
                    out);
        }
    }

    private void print(String name, List<LayerQuestion.Run> runs, PrintStream out) {
        int worse = 0;
        int worseBeforePoints = 0;
        int better = 0;
        double mostBelow = 0;
        for (int at = 0; at < runs.size(); at++) {
            LevelValues values = runs.get(at).values();
            LevelValues withAll = whole.get(at).values();
            worse += values.compareTo(withAll) < 0 ? 1 : 0;
            better += values.compareTo(withAll) > 0 ? 1 : 0;
            if (values.agreesBefore(PlanTier.POINTS, withAll)) {
                mostBelow = Math.max(mostBelow,
                        100.0 * (withAll.points() - values.points()) / Math.max(1, Math.abs(withAll.points())));
            } else {
                worseBeforePoints += values.compareTo(withAll) < 0 ? 1 : 0;
            }
        }
        double[] seconds = runs.stream().mapToDouble(LayerQuestion.Run::seconds).sorted().toArray();
        out.printf("| %s | %s | %d of %d | %.3f | %.3f | %.1f | %d | %d | %.3f %% | %d |%n",
                family, name, runs.stream().filter(LayerQuestion.Run::proven).count(), runs.size(),
                seconds[seconds.length / 2], seconds[seconds.length - 1], Arrays.stream(seconds).sum(), worse,
                worseBeforePoints, mostBelow,
                better);
    }
}
