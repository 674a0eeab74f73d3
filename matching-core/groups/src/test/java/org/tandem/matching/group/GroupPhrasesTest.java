package org.tandem.matching.group;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tandem.matching.compatibility.Contribution;
import org.tandem.matching.fault.Fault;
import org.tandem.matching.plan.Ended;
import org.tandem.matching.plan.Status;
import org.tandem.matching.programme.CareerStage;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.PhraseBundles;

class GroupPhrasesTest {
    private static final ComposedGroup GROUP = new ComposedGroup(
            "G", List.of("A", "B"), 1_500, 10, 75, List.of(new Contribution("mixed sectors", 1, 0.75, 1_500)));

    private static SeriesPlan series(Status status) {
        return new SeriesPlan(
                List.of(),
                List.of(plan(status, 1_600)),
                List.of(new SeriesPlan.Encounters("A", 3, 2)),
                new GroupQuality(status, Ended.STEPS, 1_600));
    }

    private static GroupPlan plan(Status status, long bound) {
        return new GroupPlan(
                "day 1",
                List.of(GROUP),
                1_490,
                10,
                Map.of("mixed sectors", 1_500L),
                new GroupQuality(status, Ended.STEPS, bound));
    }

    private static GroupProfile profile(Optional<String> topic) {
        return new GroupProfile(
                GROUP,
                topic,
                Map.of("health", 2),
                1,
                Map.of(CareerStage.TEAM_LEAD, 2),
                List.of(
                        new GroupProfile.Covered("law", 3, 4, List.of("A")),
                        new GroupProfile.Covered("sales", 2, 0, List.of())),
                1,
                0);
    }

    @Test
    void everyPhraseIsSaidInBothLanguages() {
        WhyNotGroup.Objection objection = new WhyNotGroup.Objection("no veto", List.of("B"));
        WhyNotGroup.Move move = new WhyNotGroup.Move("B", "G", "H");
        List<Answer> answers = List.of(
                new Guide(plan(Status.PROVEN_OPTIMAL, 1_490), List.of(profile(Optional.of("school")))),
                new Guide(plan(Status.FEASIBLE, 1_600), List.of(profile(Optional.empty())), List.of("C")),
                series(Status.PROVEN_OPTIMAL),
                series(Status.FEASIBLE),
                new WhyGroup("A", "G", List.of(new WhyGroup.Gain("mixed sectors", 1_500))),
                new WhyNotGroup.InGroup("A", "G"),
                new WhyNotGroup.Barred("A", "G", "A", "within reach"),
                new WhyNotGroup.Impossible("A", "G", List.of(new Fault("rule (seats)", "3", "too many", "fewer"))),
                new WhyNotGroup.NotFound("A", "G"),
                new WhyNotGroup.BetterElsewhere("A", "G", List.of(objection), 5, 5, List.of(move)),
                new WhyNotGroup.BetterElsewhere("A", "G", List.of(), 5, 9, List.of()),
                new WhyNotGroup.BetterElsewhere("A", "G", List.of(), -5, -2, List.of()));

        PhraseBundles.assertSaidByAnswers(Guide.class, answers);
    }
}
