package org.tandem.matching.benchmarks.compare.answer;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import org.tandem.matching.Matcher;
import org.tandem.matching.benchmarks.compare.cohort.Cohort;
import org.tandem.matching.benchmarks.compare.cohort.CohortKinds;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.sensitivity.AlternativePlans;
import org.tandem.matching.sensitivity.PairStanding;
import org.tandem.matching.sensitivity.PairStatus;
import org.tandem.matching.sensitivity.Sensitivity;
import org.tandem.matching.sensitivity.WeightReport;

/** How much plans of cohorts hang on pairs and weights: what it takes to say so, and what comes out. */
public final class SensitivityQuestion {
    private static final int ALTERNATIVES = 3;
    private static final int PER_CENT = 100;
    private static final String HEADER =
            """
                    | kind | seed | pairs | in every best plan | plan's pairs ms | solved | other pairs | ms | solved | at least | open | weights ms | exact ends | alternatives | ms |
                    |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|""";

    private final AnswerQuestion asked;

    private SensitivityQuestion(AnswerQuestion asked) {
        this.asked = asked;
    }

    /** Reads kinds, sizes and seeds as {@link AnswerQuestion#of} does. */
    public static SensitivityQuestion of(List<String> arguments) {
        return new SensitivityQuestion(AnswerQuestion.of(arguments));
    }

    /** Asks about all cohorts and prints a line for each. */
    public void run(PrintStream out) {
        ask("city", "40x20", 1);
        out.printf("%n%s%n", HEADER);
        for (String kind : asked.kinds()) {
            for (String size : asked.sizes()) {
                for (long seed = asked.firstSeed(); seed < asked.firstSeed() + asked.seeds(); seed++) {
                    out.printf("| %s %s | %d %s%n", kind, size, seed, ask(kind, size, seed));
                }
            }
        }
    }

    private static String ask(String kind, String size, long seed) {
        int[] people = Arrays.stream(size.split("x", 2)).mapToInt(Integer::parseInt).toArray();
        Compatibility compatibility =
                Cohort.of(CohortKinds.of(kind, seed), people[0], people[1], seed).judge();
        Plan plan = Matcher.create().match(compatibility);
        Sensitivity sensitivity = Sensitivity.of(compatibility, plan);
        long start = System.nanoTime();
        List<PairStanding> own = sensitivity.ofPlan().orElseThrow().pairs();
        long afterPlan = System.nanoTime();
        int solved = sensitivity.solves();
        List<PairStanding> others = sensitivity.ofOthers().orElseThrow();
        long afterOthers = System.nanoTime();
        int solvedForOthers = sensitivity.solves() - solved;
        String weights = sensitivity.ofWeights().map(SensitivityQuestion::exactEnds).orElse("-");
        long afterWeights = System.nanoTime();
        int alternatives = sensitivity
                .alternatives(ALTERNATIVES, Math.max(0, plan.points()) / PER_CENT)
                .map(AlternativePlans::plans)
                .map(List::size)
                .orElse(0);
        long end = System.nanoTime();
        return "| %d | %d | %.1f | %d | %d | %.1f | %d | %d | %d | %.1f | %s | %d | %.1f |".formatted(
                own.size(),
                own.stream().filter(pair -> pair.standing() == PairStatus.IN_EVERY).count(),
                millis(start, afterPlan),
                solved,
                others.size(),
                millis(afterPlan, afterOthers),
                solvedForOthers,
                others.stream()
                        .filter(pair -> pair.loss().filter(loss -> !loss.exact()).isPresent())
                        .count(),
                own.stream().filter(pair -> pair.standing() == PairStatus.OPEN).count()
                        + others.stream()
                                .filter(pair -> pair.standing() == PairStatus.OPEN)
                                .count(),
                millis(afterOthers, afterWeights),
                weights,
                alternatives,
                millis(afterWeights, end));
    }

    private static String exactEnds(WeightReport report) {
        long exact = report.ranges().stream()
                .mapToLong(range -> (range.low().exact() ? 1 : 0) + (range.high().exact() ? 1 : 0))
                .sum();
        return exact + " of " + 2 * report.ranges().size();
    }

    private static double millis(long from, long to) {
        return (to - from) / 1e6;
    }
}
