package org.tandem.matching.benchmarks.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.tandem.matching.Matcher;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Status;

/** Whole runs of the matcher against CP-SAT, on cohorts with rules that couple pairs. */
class BranchingAgainstCpSatProperties {
    private static final long FEW_STEPS = 200;

    /** What is claimed is true, and nearly always the claim is a proof. */
    @Property(tries = 300)
    void provesTheOptimumThatCpSatFinds(@ForAll long seed) {
        Cohort cohort = Cohort.withMenteesApart(seed);

        Plan plan = Matcher.create()
                .withTimeLimit(Duration.ofSeconds(5))
                .withStepLimit(FEW_STEPS)
                .match(cohort.graph());

        assertTrue(cohort, plan);
        Statistics.collect(plan.quality().status());
        Statistics.coverage(shares -> shares.check(Status.PROVEN_OPTIMAL).percentage(share -> share >= 99));
    }

    /** Rules that cost points or meet by keys are not always provable; what is claimed is true all the same. */
    @Property(tries = 100)
    void claimsNothingThatCpSatRefutes(@ForAll long seed) {
        Cohort cohort = Cohort.withRulesOfAllKinds(seed);

        Plan plan = Matcher.create()
                .withTimeLimit(Duration.ofSeconds(1))
                .withStepLimit(FEW_STEPS)
                .match(cohort.programme(), cohort.policy());

        assertTrue(cohort, plan);
        Statistics.collect(plan.quality().status());
        Statistics.coverage(shares -> shares.check(Status.PROVEN_OPTIMAL).percentage(share -> share >= 75));
    }

    private static void assertTrue(Cohort cohort, Plan plan) {
        boolean[][] ours = cohort.read(plan);
        assertThat(cohort.isAllowed(ours)).as("%s", cohort).isTrue();
        Worth worth = cohort.worthOf(ours);
        assertThat(plan.points()).isEqualTo(worth.points());
        Worth best = cohort.worthOf(CpSatCohort.best(cohort));
        assertThat(plan.quality().mostMatches()).as("%s", cohort).isGreaterThanOrEqualTo(best.seats());
        if (worth.seats() == best.seats() && worth.served() == best.served()) {
            assertThat(plan.quality().bound()).as("%s", cohort).isGreaterThanOrEqualTo(best.points());
        }
        if (plan.quality().status() == Status.PROVEN_OPTIMAL) {
            assertThat(worth).as("%s", cohort).isEqualTo(best);
        }
    }
}
