package org.tandem.matching.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.ScoreTable;
import org.tandem.matching.internal.edit.GraphEditor;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Objective;
import org.tandem.matching.text.Wording;

class FairnessReportTest {
    private static final long[][] POINTS = {{0, 1, 0}, {4, 5, 10}, {10, 0, 100}};

    private static ScoreTable table() {
        ScoreTable table = CompatibilityGraph.table();
        for (int person = 1; person <= 3; person++) {
            table.mentor("M" + person, 1).mentee("T" + person);
        }
        for (int mentee = 1; mentee <= 3; mentee++) {
            for (int mentor = 1; mentor <= 3; mentor++) {
                table.score("M" + mentor, "T" + mentee, POINTS[mentee - 1][mentor - 1]);
            }
        }
        return table;
    }

    @Test
    void theLargestSumIsToldWhatFairnessWouldCost() {
        CompatibilityGraph graph = table().build();
        FairnessReport report = FairnessReport.of(graph, Unhurried.matcher().match(graph));

        assertThat(report.isExact()).isTrue();
        assertThat(report.pointsLost()).isZero();
        assertThat(report.plan().fits().percents()).containsExactly(1.0, 4.0, 100.0);
        PlanFigures fair = report.worstOffFirst().orElseThrow();
        assertThat(fair.points()).isEqualTo(21);
        assertThat(fair.fits().percents()).containsExactly(1.0, 10.0, 10.0);
    }

    @Test
    void worstOffFirstIsToldWhatItCosts() {
        CompatibilityGraph graph = table().objective(Objective.WORST_OFF_FIRST).build();
        FairnessReport report = FairnessReport.of(graph, Unhurried.matcher().match(graph));

        assertThat(report.pointsLost()).isEqualTo(84);
        assertThat(report.pointsLostAtMost()).isEqualTo(84);
        assertThat(report.matchesLost()).isZero();
        assertThat(report.lowestGained()).hasValue(0);
        assertThat(report.worstOffFirst()).contains(report.plan());
        assertThat(report.say(Wording.in(Locale.ENGLISH)))
                .contains("the plan has 84 points fewer and as many matches")
                .endsWith("Worst-off first would give a lowest fit of 1 % and cost 84 points against the largest sum.");
    }

    @Test
    void besideRulesAboutTwoMatchesNothingIsSaidOfWorstOffFirst() {
        CompatibilityGraph graph = table().apart("rivals", (one, other) -> true).build();
        FairnessReport report = FairnessReport.of(graph, Unhurried.matcher().match(graph));

        assertThat(report.worstOffFirst()).isEmpty();
        assertThat(report.isExact()).isTrue();
    }

    @Test
    void aPlanWithoutMatchesHasNoFit() {
        CompatibilityGraph graph = CompatibilityGraph.table().mentee("T").build();
        FairnessReport report = FairnessReport.of(graph, Unhurried.matcher().match(graph));

        assertThat(report.lowestGained()).isEmpty();
        assertThat(report.say(Wording.in(Locale.ENGLISH)))
                .isEqualTo("There are no matches whose fit could be distributed.\n"
                        + "Worst-off first would make no matches either.");
    }

    @Test
    void aPlanOfAnotherProgrammeIsRefused() {
        CompatibilityGraph graph = table().build();
        Plan plan = Unhurried.matcher().match(graph);
        CompatibilityGraph other = CompatibilityGraph.table().mentor("M1").mentee("T1").build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FairnessReport.of(other, plan))
                .withMessageContaining("M2 with T1")
                .withMessageContaining("Maybe");
    }

    @Test
    void fixedPairsThatDoNotFitAreNoted() {
        CompatibilityGraph graph = table().build();
        Plan plan = Unhurried.matcher().match(graph);
        CompatibilityGraph tight = new GraphEditor(graph).fixed(0, 0).fixed(0, 1).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FairnessReport.of(tight, plan))
                .withMessageContaining("fixed pairs");
    }
}
