package org.tandem.matching.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.tandem.matching.Matcher;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.ScoreTable;
import org.tandem.matching.plan.Gap;
import org.tandem.matching.plan.LevelQuality;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Status;
import org.tandem.matching.policy.Level;
import org.tandem.matching.policy.Objective;
import org.tandem.matching.run.Cancellation;
import org.tandem.matching.text.Wording;

/** A plan says level by level how good it is, and how much better one could be on the first level that is open. */
class OpenLevelsTest {

    private static ScoreTable table() {
        return CompatibilityGraph.table()
                .mentor("M-1", 2)
                .mentor("M-2", 1)
                .mentee("T-1")
                .mentee("T-2")
                .mentee("T-3")
                .score("M-1", "T-1", 50)
                .score("M-1", "T-2", 40)
                .score("M-2", "T-3", 30)
                .score("M-2", "T-1", 5);
    }

    private static ScoreTable rivals() {
        return table().apart("rivals", (one, other) -> !one.equals("T-3") && !other.equals("T-3"));
    }

    private static Matcher stopped() {
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();
        return Unhurried.matcher().withCancellation(cancellation);
    }

    @Test
    void provenLevelsReachTheirBounds() {
        Plan plan = Unhurried.matcher().match(rivals().build());

        assertThat(plan.quality().levels())
                .containsExactly(
                        new LevelQuality(Level.MATCHES, 2, OptionalLong.of(2), true),
                        new LevelQuality(Level.POINTS, 80, OptionalLong.of(80), true));
        assertThat(plan.gap()).isEmpty();
    }

    @Test
    void whileSeatsAreOpenPointsAreNotSpokenOf() {
        Plan plan = stopped().match(rivals().build());

        assertThat(plan.quality().status()).isEqualTo(Status.FEASIBLE);
        assertThat(plan.quality().levels())
                .containsExactly(
                        new LevelQuality(Level.MATCHES, 2, OptionalLong.of(3), false),
                        new LevelQuality(Level.POINTS, plan.points(), OptionalLong.empty(), false));
        Gap gap = plan.gap().orElseThrow();
        assertThat(gap).isEqualTo(new Gap(Level.MATCHES, OptionalLong.of(1), OptionalDouble.empty()));
        assertThat(gap.say(Wording.in(Locale.ENGLISH))).isEqualTo("at most one more mentor could be given");
    }

    @Test
    void theWorstOffComeFirstAmongPlansThatServeAsMany() {
        Plan plan = Unhurried.matcher().match(table().objective(Objective.WORST_OFF_FIRST).build());

        assertThat(plan.quality().status()).isEqualTo(Status.PROVEN_OPTIMAL);
        assertThat(plan.quality().levels())
                .containsExactly(
                        new LevelQuality(Level.MATCHES, 3, OptionalLong.of(3), true),
                        new LevelQuality(Level.POINTS, 120, OptionalLong.empty(), false));
        assertThat(plan.gap()).as("no plan is better by the objective").isEmpty();
    }

    @Test
    void aStablePlanSaysHowManyMoreAnyPlanCouldHave() {
        Plan plan = Unhurried.matcher()
                .match(CompatibilityGraph.table()
                        .objective(Objective.STABLE)
                        .mentor("M-1", 1)
                        .mentor("M-2", 1)
                        .mentee("T-1")
                        .mentee("T-2")
                        .score("M-1", "T-1", 90)
                        .score("M-1", "T-2", 50)
                        .score("M-2", "T-1", 40)
                        .build());

        assertThat(plan.quality().status()).isEqualTo(Status.PROVEN_OPTIMAL);
        assertThat(plan.quality().levels())
                .isEqualTo(List.of(
                        new LevelQuality(Level.MATCHES, 1, OptionalLong.of(2), false),
                        new LevelQuality(Level.POINTS, 90, OptionalLong.empty(), false)));
        assertThat(plan.gap()).isEmpty();
    }
}
