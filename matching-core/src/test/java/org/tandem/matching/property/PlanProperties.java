package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tandem.matching.check.BestPlan;
import org.tandem.matching.check.Market;
import org.tandem.matching.check.PlanChecker;
import org.tandem.matching.check.Total;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Status;

/** Plans of random programmes in which every rule is active, against the raw facts and against trying every choice. */
class PlanProperties {

    @Provide
    Arbitrary<ProgrammeCase> small() {
        return Programmes.small();
    }

    @Provide
    Arbitrary<ProgrammeCase> medium() {
        return Programmes.medium();
    }

    @Provide
    Arbitrary<ProgrammeCase> coupled() {
        return Programmes.coupled();
    }

    @Property(tries = 60)
    void noPlanIsBetter(@ForAll("small") ProgrammeCase drawn) {
        Plan plan = assertBest(drawn);

        assertThat(plan.quality().mostMatches())
                .isEqualTo(PlanChecker.total(drawn.market(), plan).seats());
    }

    @Property(tries = 60)
    void noPlanIsBetterUnderConditionsOfTheWholePlan(@ForAll("coupled") ProgrammeCase drawn) {
        Plan plan = assertBest(drawn);

        // Rules about two matches are left out of what bounds the number of matches.
        assertThat(plan.quality().mostMatches())
                .isGreaterThanOrEqualTo(PlanChecker.total(drawn.market(), plan).seats());
    }

    private static Plan assertBest(ProgrammeCase drawn) {
        Market market = drawn.market();
        Plan plan = Unhurried.matcher().match(drawn.programme(), drawn.policy().policy());

        PlanChecker.check(market, plan);
        Total best = BestPlan.of(market);
        Total found = PlanChecker.total(market, plan);
        Share.atLeast(30, "somebody is matched", plan.matched() > 0);
        Share.atLeast(55, "somebody is not", !plan.unmatched().isEmpty());
        Share.atLeast(40, "there is a choice", market.points().size() > plan.matched());
        assertThat(found.servesAsWellAs(best)).as("%s serves as well as %s", found, best).isTrue();
        assertThat(Math.abs(best.points() - plan.points())).isLessThanOrEqualTo(market.doubt());
        assertThat(plan.quality().status()).isEqualTo(Status.PROVEN_OPTIMAL);
        assertThat(plan.quality().bound()).hasValue(plan.points());
        return plan;
    }

    @Property(tries = 15)
    void plansOfACohortAreValidAndProven(@ForAll("medium") ProgrammeCase drawn) {
        Plan plan = Unhurried.matcher().match(drawn.programme(), drawn.policy().policy());

        PlanChecker.check(drawn.market(), plan);
        Share.atLeast(60, "several are matched", plan.matched() > 2);
        Share.atLeast(55, "somebody is not", !plan.unmatched().isEmpty());
        assertThat(plan.quality().status()).isEqualTo(Status.PROVEN_OPTIMAL);
    }
}
