package org.tandem.matching.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tandem.matching.scenario.Scenes.byWorth;
import static org.tandem.matching.scenario.Scenes.mentee;
import static org.tandem.matching.scenario.Scenes.mentor;
import static org.tandem.matching.scenario.Scenes.programme;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.tandem.matching.Matcher;
import org.tandem.matching.check.PlanChecker;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.ScoreTable;
import org.tandem.matching.plan.Ended;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Status;
import org.tandem.matching.programme.Programme;

/** Limits end a search early but never make its plan invalid. */
class SearchLimitsTest {
    private static final Programme PROGRAMME = programme()
            .mentor(mentor("M1", 2, 0.3))
            .mentor(mentor("M2", 1, 0.9))
            .mentee(mentee("N1"))
            .mentee(mentee("N2"))
            .mentee(mentee("N3"))
            .build();
    private static final Matcher MATCHER = Unhurried.matcher();

    @Test
    void noStepsAreNeededWhereTheOptimumIsProven() {
        Plan plan = MATCHER.withStepLimit(0).match(PROGRAMME, byWorth().policy());

        PlanChecker.check(PROGRAMME, byWorth(), plan);
        assertThat(plan.quality().ended()).isEqualTo(Ended.PROOF);
        assertThat(plan.points()).isEqualTo(1500);
    }

    @Test
    void noTimeAtAllGivesAValidPlanThatSaysSo() {
        Plan plan = MATCHER.withTimeLimit(Duration.ofNanos(1)).match(PROGRAMME, byWorth().policy());

        PlanChecker.check(PROGRAMME, byWorth(), plan);
        assertThat(plan.matched()).isEqualTo(3);
        assertThat(plan.quality().ended()).isEqualTo(
                plan.quality().status() == Status.PROVEN_OPTIMAL ? Ended.PROOF : Ended.TIME);
    }

    @Test
    void whereRulesCouplePairsToo() {
        ScoreTable table = CompatibilityGraph.table()
                .apart("apart", (one, other) -> (one.charAt(2) - other.charAt(2)) % 3 == 0)
                .mentor("M-1", 3)
                .mentor("M-2", 3);
        for (int mentee = 0; mentee < 9; mentee++) {
            table.mentee("T-" + mentee)
                    .score("M-1", "T-" + mentee, 10 + 7 * mentee % 5)
                    .score("M-2", "T-" + mentee, 10 + 3 * mentee % 7);
        }

        Plan plan = Matcher.create().withTimeLimit(Duration.ofNanos(1)).match(table.build());

        assertThat(plan.matched()).isEqualTo(6);
        assertThat(plan.quality().bound().orElse(Long.MAX_VALUE)).isGreaterThanOrEqualTo(plan.points());
    }

    @Test
    void anyLengthOfTimeIsAllowed() {
        Plan plan = MATCHER.withTimeLimit(Duration.ofSeconds(Long.MAX_VALUE)).match(PROGRAMME, byWorth().policy());

        assertThat(plan.quality().ended()).isEqualTo(Ended.PROOF);
    }

    @Test
    void everySeedFindsTheOptimum() {
        for (long seed : new long[] {0, 1, -1, Long.MAX_VALUE, Long.MIN_VALUE}) {
            assertThat(MATCHER.withSeed(seed).match(PROGRAMME, byWorth().policy()))
                    .isEqualTo(MATCHER.match(PROGRAMME, byWorth().policy()));
        }
    }

    @Test
    void impossibleLimitsAreRejectedWithAdvice() {
        assertThatThrownBy(() -> MATCHER.withTimeLimit(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("PT0S", "Maybe");
        assertThatThrownBy(() -> MATCHER.withStepLimit(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("-1", "Maybe");
    }
}
