package org.tandem.matching.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.tandem.matching.check.CriterionFact;
import org.tandem.matching.check.PlanChecker;
import org.tandem.matching.check.PlanRuleFact;
import org.tandem.matching.check.PolicyFacts;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/**
 * Everybody is eligible for everybody, there is no place too many, and every third two mentees should not share a mentor: the
 * plans nobody can look through one by one.
 */
class DenseProgrammeTest {
    private static final int MENTEES = 40;
    private static final int MENTORS = 10;
    private static final int PLACES = 4;
    private static final long DEAR = 100_000;
    private static final long CHEAP = 20;

    private final double[][] value = new double[MENTEES][MENTORS];
    private final boolean[][] apart = new boolean[MENTEES][MENTEES];

    private Programme programme(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Programme.Builder programme = Programme.builder(LocalDate.of(2026, 9, 1));
        for (int j = 0; j < MENTORS; j++) {
            programme.mentor(Mentor.builder("M%03d".formatted(j)).places(PLACES).build());
        }
        for (int i = 0; i < MENTEES; i++) {
            programme.mentee(Mentee.builder("T%03d".formatted(i)).build());
            for (int j = 0; j < MENTORS; j++) {
                value[i][j] = random.nextInt(1001) / 1000.0;
            }
            for (int other = 0; other < i; other++) {
                apart[i][other] = random.nextInt(3) == 0;
                apart[other][i] = apart[i][other];
            }
        }
        return programme.build();
    }

    private PolicyFacts policy(long cost) {
        PlanRuleFact rule =
                PlanRuleFact.sharedMentor("apart", (one, other) -> apart[number(one.id())][number(other.id())]);
        return PolicyFacts.named("dense")
                .with(CriterionFact.own(1, "value", (m, t) -> value[number(t.id())][number(m.id())]))
                .with(cost == 0 ? rule : rule.costing(cost));
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(1));
    }

    private static Plan match(Programme programme, PolicyFacts policy) {
        Plan plan = Unhurried.matcher()
                .withStepLimit(0)
                .match(programme, policy.policy());
        PlanChecker.check(programme, policy, plan);
        return plan;
    }

    @Test
    void plansComeNearTheBoundWithoutOneStepHoweverMuchADisturbanceCosts() {
        Programme programme = programme(1);

        Plan hard = match(programme, policy(0));
        Plan dear = match(programme, policy(DEAR));
        Plan cheap = match(programme, policy(CHEAP));

        for (Plan plan : List.of(hard, dear, cheap)) {
            assertThat(plan.matched()).isEqualTo(MENTEES);
            assertThat((double) plan.points()).as("gap of %s", plan)
                    .isGreaterThan(0.975 * plan.quality().bound().orElseThrow());
        }
        assertThat(DEAR).as("one charge, beside all points").isGreaterThan(dear.quality().bound().orElseThrow());
        assertThat(dear.points()).as("points of pairs, less charges").isPositive();
        assertThat(cheap.points()).as("a small charge is weighed against points").isGreaterThan(hard.points());
    }
}
