package org.tandem.matching.benchmarks.simulate;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How a strategy fared.
 *
 * @param strategy the strategy's name
 * @param days how long it ran
 * @param rounds how often there was matching
 * @param served days from application to first mentorship, of those who got one
 * @param unserved days from application to the end, of those who got none
 * @param fits of the pairs that came about, in per cent
 * @param changes pairs declined or separated
 * @param usedDays days times places in use
 * @param placeDays days times places
 */
record StrategyOutcome(
        String strategy,
        int days,
        int rounds,
        List<Integer> served,
        List<Integer> unserved,
        List<Double> fits,
        int changes,
        long usedDays,
        long placeDays) {
    private static final double DAYS_PER_MONTH = 365 / 12.0;

    static final String HEADER =
            """
                    | intake | rounds | wait, median | wait, 90 % | matched | mean fit | lowest fit | changes a month | places used |
                    |---|---|---|---|---|---|---|---|---|""";

    /** Copies the lists. */
    StrategyOutcome {
        served = List.copyOf(served);
        unserved = List.copyOf(unserved);
        fits = List.copyOf(fits);
    }

    /** Returns the days by which this share of all applicants has a mentor; those without wait to the end, at least. */
    int waitOf(double share) {
        List<Integer> waits = Stream.concat(served.stream(), unserved.stream())
                .sorted(Comparator.naturalOrder())
                .toList();
        return waits.isEmpty() ? 0 : waits.get((int) Math.ceil(share * waits.size()) - 1);
    }

    /** Returns the share of all applicants who have a mentor after so many days. */
    double servedAfter(int waited) {
        long soon = served.stream().filter(wait -> wait <= waited).count();
        return applicants() == 0 ? 0 : (double) soon / applicants();
    }

    private int applicants() {
        return served.size() + unserved.size();
    }

    /** Returns a row of the table. */
    String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d days | %d days | %.0f %% | %.0f %% | %.0f %% | %.1f | %.0f %% |",
                strategy,
                rounds,
                waitOf(0.5),
                waitOf(0.9),
                100 * servedAfter(days),
                fits.stream().mapToDouble(fit -> fit).average().orElse(0),
                fits.stream().mapToDouble(fit -> fit).min().orElse(0),
                changes / (days / DAYS_PER_MONTH),
                placeDays == 0 ? 0 : 100.0 * usedDays / placeDays);
    }
}
