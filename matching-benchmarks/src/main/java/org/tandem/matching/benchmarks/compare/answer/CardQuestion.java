package org.tandem.matching.benchmarks.compare.answer;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.tandem.matching.Matcher;
import org.tandem.matching.benchmarks.compare.cohort.Cohort;
import org.tandem.matching.benchmarks.compare.cohort.CohortKinds;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.sensitivity.Loss;
import org.tandem.matching.sensitivity.PairStanding;
import org.tandem.matching.sensitivity.Sensitivity;

/**
 * What it takes of processor time to say what a mentee would cost everybody at every eligible mentor, without a search, once the best
 * plan is known; and how many of these prices are exact.
 */
public final class CardQuestion {
    private static final int CARDS = 50;
    private static final int PER_CENT = 100;
    private static final String HEADER =
            """
                    | kind | seed | pairs | the best plan ms | a card ms | 95 of 100 at most | at most | prices | exact |
                    |---|---|---|---|---|---|---|---|---|""";

    private final AnswerQuestion asked;

    private CardQuestion(AnswerQuestion asked) {
        this.asked = asked;
    }

    /** Reads kinds, sizes and seeds as {@link AnswerQuestion#of} does. */
    public static CardQuestion of(List<String> arguments) {
        return new CardQuestion(AnswerQuestion.of(arguments));
    }

    /** Asks about fifty mentees of all cohorts and prints a line for each cohort. */
    public void run(PrintStream out) {
        ask("city", "40x20", 1);
        out.printf("%n%s%n", HEADER);
        for (String kind : asked.kinds()) {
            for (String size : asked.sizes()) {
                for (long seed = asked.firstSeed(); seed < asked.firstSeed() + asked.seeds(); seed++) {
                    out.printf("| %s %s | %d | %s%n", kind, size, seed, ask(kind, size, seed));
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
        List<String> mentees = compatibility.graph().menteeIds();
        ThreadMXBean processor = ManagementFactory.getThreadMXBean();
        long begun = processor.getCurrentThreadCpuTime();
        // Whoever comes first waits until the best plan is known.
        sensitivity.ofMentee(mentees.getFirst());
        long known = processor.getCurrentThreadCpuTime();
        List<Long> times = new ArrayList<>();
        List<PairStanding> prices = new ArrayList<>();
        for (int k = 0; k < CARDS; k++) {
            long start = processor.getCurrentThreadCpuTime();
            prices.addAll(sensitivity.ofMentee(mentees.get(k * mentees.size() / CARDS)).orElseThrow());
            times.add(processor.getCurrentThreadCpuTime() - start);
        }
        long exact = prices.stream()
                .filter(one -> one.loss().map(Loss::exact).orElse(true))
                .count();
        Collections.sort(times);
        return "%d | %.0f | %.0f | %.0f | %.0f | %d | %d %% |".formatted(
                compatibility.graph().pairCount(),
                (known - begun) / 1e6,
                times.stream().mapToLong(Long::longValue).average().orElseThrow() / 1e6,
                times.get(CARDS * 95 / PER_CENT) / 1e6,
                times.getLast() / 1e6,
                prices.size(),
                PER_CENT * exact / Math.max(1, prices.size()));
    }
}
