package org.tandem.matching.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.matching.check.PlanChecker;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.ScoreTable;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.plan.Ended;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Status;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.Loads;
import org.tandem.matching.policy.Objective;
import org.tandem.matching.policy.PlanRule;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Quota;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.run.Cancellation;
import org.tandem.matching.run.Progress;

/** The three objectives in which fairness goes before the sum, on one small programme. */
class WorstOffFirstTest {
    private static final double[][] FITS = {{0, .01, 0}, {.04, .05, .10}, {.10, 0, 1}};

    private static Policy policy(Objective objective) {
        return Policy.builder("three by three")
                .criterion(1, Criterion.of("fit", (mentor, mentee) -> FITS[place(mentee.id())][place(mentor.id())]))
                .objective(objective)
                .build();
    }

    private static int place(String id) {
        return id.charAt(1) - '1';
    }

    private static Programme.Builder threeByThree() {
        Programme.Builder programme = Scenes.programme();
        for (int person = 1; person <= 3; person++) {
            programme.mentor(Scenes.mentor("M" + person, 1)).mentee(Scenes.mentee("T" + person));
        }
        return programme;
    }

    @Test
    void theLargestSumLeavesTheWorstOffBehind() {
        Plan plan = Unhurried.matcher().match(threeByThree().build(), policy(Objective.LARGEST_SUM));

        assertThat(PlanChecker.pairs(plan))
                .containsExactlyInAnyOrder(new Pair("M2", "T1"), new Pair("M1", "T2"), new Pair("M3", "T3"));
        assertThat(plan.points()).isEqualTo(1_050);
    }

    @Test
    void worstOffFirstGoesOnToTheEnd() {
        Plan plan = Unhurried.matcher().match(threeByThree().build(), policy(Objective.WORST_OFF_FIRST));

        assertThat(PlanChecker.pairs(plan))
                .containsExactlyInAnyOrder(new Pair("M2", "T1"), new Pair("M3", "T2"), new Pair("M1", "T3"));
        assertThat(plan.matches().stream().mapToDouble(Match::percent).min()).hasValue(1);
        assertThat(plan.points()).isEqualTo(210);
        assertThat(plan.quality().status()).isEqualTo(Status.PROVEN_OPTIMAL);
        assertThat(plan.quality().ended()).isEqualTo(Ended.PROOF);
        assertThat(plan.gap()).isEmpty();
    }

    @Test
    void ownScoresCanBeFairToo() {
        ScoreTable table = CompatibilityGraph.table().objective(Objective.WORST_OFF_FIRST);
        for (int person = 1; person <= 3; person++) {
            table.mentor("M" + person, 1).mentee("T" + person);
        }
        for (int mentee = 1; mentee <= 3; mentee++) {
            for (int mentor = 1; mentor <= 3; mentor++) {
                table.score("M" + mentor, "T" + mentee, Math.round(100 * FITS[mentee - 1][mentor - 1]));
            }
        }

        Plan plan = Unhurried.matcher().match(table.build());

        assertThat(PlanChecker.pairs(plan)).contains(new Pair("M3", "T2"), new Pair("M1", "T3"));
    }

    @Test
    void pairsBelowTheFloorAreRemovedByName() {
        Compatibility compatibility =
                Compatibility.of(threeByThree().build(), policy(Objective.LARGEST_SUM.withFloor(5)));

        assertThat(compatibility.graph().pairCount()).isEqualTo(4);
        assertThat(compatibility.tallyOfMentee("T1").removed()).isEqualTo(Map.of(Objective.FLOOR_RULE, 3));
        assertThat(compatibility.tallyOfMentor("M1").removed()).isEqualTo(Map.of(Objective.FLOOR_RULE, 2));
        assertThat(compatibility.verdicts("M1", "T2").getLast().toString())
                .contains("BelowFloor[percent=4.0, floor=5.0]");
        assertThat(Unhurried.matcher().match(compatibility).matched()).isEqualTo(2);
    }

    @Test
    void aFixedPairMayFitLessThanTheFloor() {
        Plan plan = Unhurried.matcher()
                .match(threeByThree().decision(Decision.fix("M3", "T1")).build(),
                        policy(Objective.WORST_OFF_FIRST.withFloor(5)));

        assertThat(PlanChecker.pairs(plan))
                .containsExactlyInAnyOrder(new Pair("M3", "T1"), new Pair("M2", "T2"), new Pair("M1", "T3"));
    }

    @Test
    void aPlanThatNothingCanChangeIsProven() {
        Plan plan = Unhurried.matcher()
                .match(threeByThree()
                        .decision(Decision.fix("M1", "T1"))
                        .decision(Decision.fix("M2", "T2"))
                        .decision(Decision.fix("M3", "T3"))
                        .build(), policy(Objective.WORST_OFF_FIRST));

        assertThat(plan.matched()).isEqualTo(3);
        assertThat(plan.quality().status()).isEqualTo(Status.PROVEN_OPTIMAL);
    }

    @Test
    void aCancelledMatchProvesNothing() {
        Cancellation cancelled = new Cancellation();
        cancelled.cancel();

        Plan plan = Unhurried.matcher()
                .withCancellation(cancelled)
                .match(threeByThree().build(), policy(Objective.WORST_OFF_FIRST));

        assertThat(plan.quality().status()).isEqualTo(Status.FEASIBLE);
        assertThat(plan.quality().bound()).as("nothing is known of the points").isEmpty();
    }

    @Test
    void nothingSearchesForMorePointsAfterwards() {
        List<Progress> heard = new ArrayList<>();
        Unhurried.matcher().withListener(heard::add).match(threeByThree().build(), policy(Objective.WORST_OFF_FIRST));

        assertThat(heard.getLast().points()).isEqualTo(210);
        assertThat(heard).extracting(Progress::points).allMatch(points -> points <= 210);
    }

    @Test
    void whatAnObjectiveCannotBeKeptBesideIsRefused() {
        Policy.Builder coupled = Policy.builder(policy(Objective.WORST_OFF_FIRST))
                .planRule(PlanRule.sharedMentor("apart", (one, other) -> true));
        Policy.Builder limited =
                Policy.builder(policy(Objective.STABLE)).quota(Quota.perOrganisation(Quota.Kind.MENTEES, 2));
        Policy.Builder spread = Policy.builder(policy(Objective.STABLE)).loads(Loads.EVERY_MENTOR_FIRST);
        Policy.Builder unscaled = Policy.builder("no criterion").objective(Objective.LARGEST_SUM.withFloor(1));
        ScoreTable table = CompatibilityGraph.table()
                .objective(Objective.WORST_OFF_FIRST.withFloor(3))
                .apart("rivals", (one, other) -> true);

        assertThatIllegalArgumentException()
                .isThrownBy(coupled::build)
                .withMessageContaining("WORST_OFF_FIRST")
                .withMessageContaining("apart")
                .withMessageContaining("Maybe use a floor");
        assertThatIllegalArgumentException().isThrownBy(limited::build).withMessageContaining("quotas");
        assertThatIllegalArgumentException().isThrownBy(spread::build).withMessageContaining("loads");
        assertThatIllegalArgumentException().isThrownBy(unscaled::build).withMessageContaining("criterion");
        assertThatThrownBy(table::build)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("rivals")
                .hasMessageContaining("floor (3.0)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Objective.STABLE.withFloor(101))
                .withMessageContaining("101");
    }
}
