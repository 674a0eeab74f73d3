package org.tandem.matching.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.matching.scenario.Scenes.mentee;
import static org.tandem.matching.scenario.Scenes.mentor;
import static org.tandem.matching.scenario.Scenes.programme;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.tandem.matching.check.Market;
import org.tandem.matching.check.PlanChecker;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Status;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;

/** A caller with a model of its own uses the optimiser alone. */
class OwnScoresTest {

    @Test
    void aTableOfScoresIsMatchedWithoutAProgramme() {
        CompatibilityGraph graph = CompatibilityGraph.table()
                .mentor("M1", 1)
                .mentor("M2", 1)
                .mentee("N1")
                .mentee("N2")
                .score("M1", "N1", 10)
                .score("M2", "N1", 9)
                .score("M1", "N2", 8)
                .build();

        Plan plan = Unhurried.matcher().match(graph);

        assertThat(PlanChecker.pairs(plan)).containsExactly(new Pair("M2", "N1"), new Pair("M1", "N2"));
        assertThat(plan.points()).isEqualTo(17);
        assertThat(plan.matches()).extracting(Match::percent).containsExactly(90.0, 80.0);
        assertThat(plan.matches()).extracting(Match::contributions).containsOnly(List.of());
        assertThat(plan.pointsByCriterion()).isEmpty();
    }

    @Test
    void whereNoPairHasPointsSeatsStillCount() {
        CompatibilityGraph graph = CompatibilityGraph.table()
                .mentor("M1", 2)
                .mentor("M2", 2)
                .mentee("N1", 2, 0)
                .mentee("N2", 1, 0)
                .score("M1", "N1", 0)
                .score("M2", "N1", 0)
                .score("M2", "N2", 0)
                .apart("apart", (one, other) -> true)
                .build();

        Plan plan = Unhurried.matcher().match(graph);

        assertThat(PlanChecker.pairs(plan)).containsExactly(new Pair("M1", "N1"), new Pair("M2", "N2"));
        assertThat(plan.quality().status()).isEqualTo(Status.PROVEN_OPTIMAL);
    }

    @Test
    void aFunctionScoresThePairsOfAProgramme() {
        BiFunction<Mentor, Mentee, OptionalLong> scores =
                (mentor, mentee) -> mentor.id().equals("M2") && mentee.id().equals("N2") ? OptionalLong.empty()
                        : OptionalLong.of(7);
        var programme = programme()
                .mentor(mentor("M1", 1))
                .mentor(mentor("M2", 1))
                .mentee(mentee("N1"))
                .mentee(mentee("N2"))
                .decision(Decision.fix("M1", "N1"))
                .build();

        Plan plan = Unhurried.matcher().match(Compatibility.withOwnScores(programme, scores));

        PlanChecker.check(Market.of(programme, scores), plan);
        assertThat(PlanChecker.pairs(plan)).containsExactly(new Pair("M1", "N1"));
        assertThat(plan.matches().getFirst().percent()).isEqualTo(100);
    }

    @Test
    void negativePointsDoNotKeepAnybodyFromAMentor() {
        CompatibilityGraph graph = CompatibilityGraph.table()
                .mentor("M", 5)
                .mentee("N1")
                .mentee("N2")
                .score("M", "N1", -10)
                .score("M", "N2", 3)
                .build();

        Plan plan = Unhurried.matcher().match(graph);

        assertThat(plan.matched()).isEqualTo(2);
        assertThat(plan.points()).isEqualTo(-7);
        assertThat(plan.gap()).isEmpty();
    }
}
