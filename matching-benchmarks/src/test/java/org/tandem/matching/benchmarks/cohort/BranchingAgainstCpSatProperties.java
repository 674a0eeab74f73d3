package org.tandem.matching.benchmarks.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.tandem.matching.Matcher;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Status;

/** Whole runs of the matcher against CP-SAT, on cohorts with rules that couple pairs. */
class BranchingAgainstCpSatProperties {
    private static final long FEW_STEPS = 200;
    private static final Comparator<Worth> LEVELS =
            Comparator.comparingLong(Worth::seats).thenComparingLong(Worth::served).thenComparingLong(Worth::points);
    private static final Duration UNTIL_PROVEN = Duration.ofDays(1);

    /** Ends the few searches that take long; what a plan claims is true whenever its search ends. */
    private static final Duration SHORT = Duration.ofMillis(500);

    /** So few people that every optimum is proven, however slow the machine is. */
    @Property(tries = 60)
    void provesTheOptimumThatCpSatFinds(@ForAll long seed) {
        Cohort cohort = Cohort.ofFew(seed);

        Plan plan = match(cohort, UNTIL_PROVEN);

        assertTrue(cohort, plan);
        assertThat(plan.quality().status()).as("%s", cohort).isEqualTo(Status.PROVEN_OPTIMAL);
        Statistics.label("there are matches").collect(plan.matched() > 0);
        Statistics.label("there are matches").coverage(share -> share.check(true).percentage(percent -> percent > 50));
    }

    @Property(tries = 60)
    void claimsNothingThatCpSatRefutesWhereMenteesMustBeApart(@ForAll long seed) {
        Cohort cohort = Cohort.withMenteesApart(seed);

        Plan plan = Matcher.create()
                .withTimeLimit(SHORT)
                .withStepLimit(FEW_STEPS)
                .match(cohort.graph());

        assertTrue(cohort, plan);
    }

    @Property(tries = 40)
    void claimsNothingThatCpSatRefutesUnderRulesOfAllKinds(@ForAll long seed) {
        Cohort cohort = Cohort.withRulesOfAllKinds(seed);

        assertTrue(cohort, match(cohort, SHORT));
    }

    private static Plan match(Cohort cohort, Duration limit) {
        return Matcher.create()
                .withTimeLimit(limit)
                .withStepLimit(FEW_STEPS)
                .match(cohort.programme(), cohort.policy());
    }

    private static void assertTrue(Cohort cohort, Plan plan) {
        boolean[][] ours = cohort.read(plan);
        assertThat(cohort.isAllowed(ours)).as("%s", cohort).isTrue();
        Worth worth = cohort.worthOf(ours);
        assertThat(plan.points()).isEqualTo(worth.points());
        Optional<CpSatCohort.Found> found = CpSatCohort.best(cohort);
        Statistics.label("CP-SAT proves the best plan").collect(found.isPresent() && found.get().isProven());
        Statistics.label("CP-SAT proves the best plan")
                .coverage(share -> share.check(true).percentage(percent -> percent > 80));
        if (found.isEmpty()) {
            return;
        }
        Worth best = cohort.worthOf(found.get().plan());
        assertThat(plan.quality().mostMatches()).as("%s", cohort).isGreaterThanOrEqualTo(best.seats());
        if (worth.seats() == best.seats() && worth.served() == best.served()) {
            assertThat(plan.quality().bound().orElse(Long.MAX_VALUE)).as("%s", cohort)
                    .isGreaterThanOrEqualTo(best.points());
        }
        if (plan.quality().status() == Status.PROVEN_OPTIMAL) {
            assertThat(LEVELS.compare(worth, best)).as("%s", cohort).isNotNegative();
            if (found.get().isProven()) {
                assertThat(worth).as("%s", cohort).isEqualTo(best);
            }
        }
    }
}
