package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.fairness.FairnessReport;
import org.tandem.matching.fairness.PlanFigures;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Loads;
import org.tandem.matching.policy.Objective;
import org.tandem.matching.policy.Policy;

/** Prices of fairness, against matching anew by the other objective. */
class FairnessReportProperties {

    @Provide
    Arbitrary<ProgrammeCase> medium() {
        return Programmes.medium();
    }

    @Property(tries = 20)
    void bothPricesAreThoseOfMatchingAnew(@ForAll("medium") ProgrammeCase drawn) {
        Policy sum = Policy.builder(drawn.policy().policy()).loads(new Loads(0, 50)).build();
        Policy fair = Policy.builder(sum).objective(Objective.WORST_OFF_FIRST).build();
        Compatibility compatibility = Compatibility.of(drawn.programme(), sum);
        Plan largest = Unhurried.matcher().match(compatibility);
        Plan fairest = Unhurried.matcher().match(drawn.programme(), fair);

        FairnessReport ofLargest = FairnessReport.of(compatibility, largest);
        FairnessReport ofFairest = FairnessReport.of(compatibility, fairest);
        Share.atLeast(35, "fairness costs points", largest.points() > fairest.points());

        assertThat(ofLargest.isExact()).isTrue();
        assertThat(ofLargest.pointsLost()).isZero();
        checkFigures(ofLargest.plan(), largest);
        checkFigures(ofLargest.worstOffFirst().orElseThrow(), fairest);
        checkFigures(ofFairest.plan(), fairest);
        checkFigures(ofFairest.largestSum(), largest);
        assertThat(ofFairest.pointsLost()).isEqualTo(largest.points() - fairest.points());
        assertThat(ofFairest.matchesLost()).isZero();
        // In per cent the lowest can be lower, as what nobody stated about a pair is no part of its per cent.
        assertThat(lowest(fairest)).isGreaterThanOrEqualTo(lowest(largest));
    }

    private static long lowest(Plan plan) {
        return plan.matches().stream().mapToLong(Match::points).min().orElse(0);
    }

    private static void checkFigures(PlanFigures figures, Plan plan) {
        assertThat(figures.matches()).isEqualTo(plan.matched());
        assertThat(figures.points()).isEqualTo(plan.points());
        assertThat(figures.fits().percents())
                .containsExactlyElementsOf(
                        plan.matches().stream().map(Match::percent).sorted().toList());
    }
}
