package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tandem.matching.check.CoupledCase;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.programme.Programme;

/** Nothing hangs on the order of the input where rules couple pairs and many plans are as good. */
class CoupledOrderProperties {
    private static final int STEPS = 30;

    @Property(tries = 25)
    void shuffledInputGivesTheSamePlan(@ForAll long seed) {
        CoupledCase drawn = CoupledCase.of(seed);
        Plan plan = match(drawn, drawn.programme());
        for (int shuffle = 1; shuffle <= 3; shuffle++) {
            assertThat(match(drawn, new Shuffled(seed + shuffle).programme(drawn.programme()))).isEqualTo(plan);
        }
        Share.atLeast(40, "rules couple what is matched", plan.matched() > 1 && !drawn.policy().planRules().isEmpty());
    }

    private static Plan match(CoupledCase drawn, Programme programme) {
        return Unhurried.matcher().withStepLimit(STEPS).match(programme, drawn.policy());
    }
}
