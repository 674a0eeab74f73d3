package org.tandem.matching.benchmarks.compare.level;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a family of cohorts comes to. Peers that contradict each other end the run; where the first contestant, this library,
 * claims what a peer refutes, it is counted as wrong.
 */
final class LevelSummary {
    static final String HEADER =
            """
                    | family | who | proven | seats to urgency proven | median s | max s | wrong | below the best before points | points below the best, at most |
                    |---|---|---|---|---|---|---|---|---|""";

    private static final double NANOS = 1e9;

    private final String family;
    private final List<List<LevelAnswer>> instances = new ArrayList<>();

    LevelSummary(String family) {
        this.family = family;
    }

    /** Adds the answers to one instance, this library's first. */
    void add(List<LevelAnswer> answers) {
        for (LevelAnswer one : answers.subList(1, answers.size())) {
            for (LevelAnswer other : answers.subList(1, answers.size())) {
                refutation(one, other).ifPresent(level -> {
                    throw new IllegalStateException(
                            "Two peers contradict each other at the level (" + level + ") of " + family
                                    + ".\nMaybe a tolerance is too coarse.");
                });
            }
        }
        instances.add(List.copyOf(answers));
    }

    /** Returns the level at which a plan is better than {@code claim} says any plan can be. */
    static Optional<PlanTier> refutation(LevelAnswer claim, LevelAnswer plan) {
        for (PlanTier level : PlanTier.values()) {
            Long bound = claim.bounds().get(level);
            if (bound != null
                    && claim.values().agreesBefore(level, plan.values())
                    && plan.values().of(level) > bound) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    private static LevelValues best(List<LevelAnswer> answers) {
        return answers.stream().map(LevelAnswer::values).max(LevelValues::compareTo).orElseThrow();
    }

    /** Prints a line for each contestant. */
    void print(List<String> names, PrintStream out) {
        for (int who = 0; who < names.size(); who++) {
            int proven = 0;
            int provenPeople = 0;
            int wrong = 0;
            int below = 0;
            double mostBelow = 0;
            List<Double> seconds = new ArrayList<>();
            for (List<LevelAnswer> answers : instances) {
                LevelAnswer answer = answers.get(who);
                LevelValues best = best(answers);
                proven += answer.isProven() ? 1 : 0;
                provenPeople += answer.isProven(PlanTier.URGENCY) ? 1 : 0;
                wrong += answers.stream().anyMatch(other -> refutation(answer, other).isPresent()) ? 1 : 0;
                if (!answer.values().agreesBefore(PlanTier.POINTS, best)) {
                    below++;
                } else if (best.points() != answer.values().points()) {
                    mostBelow = Math.max(
                            mostBelow,
                            100.0 * (best.points() - answer.values().points()) / Math.max(1, Math.abs(best.points())));
                }
                seconds.add(answer.solving() / NANOS);
            }
            seconds.sort(null);
            out.printf(
                    "| %s | %s | %d of %d | %d | %.3f | %.3f | %d | %d | %.3f %% |%n",
                    family,
                    names.get(who),
                    proven,
                    instances.size(),
                    provenPeople,
                    seconds.get(seconds.size() / 2),
                    seconds.get(seconds.size() - 1),
                    wrong,
                    below,
                    mostBelow);
        }
    }
}
