package org.tandem.matching.joint;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.matching.group.GroupQuality;
import org.tandem.matching.group.SeriesPlan;
import org.tandem.matching.plan.Ended;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Quality;
import org.tandem.matching.plan.Status;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.text.PhraseBundles;

class JointPhrasesTest {

    private static PairsAndGroups answer(List<ForbiddenPair> forbidden, Status status) {
        Plan plan = new Plan(
                List.of(new Match("M", "T", 5, 50, false, List.of())),
                List.of(),
                List.of(),
                List.of(),
                1,
                5,
                0,
                Map.of(),
                new Quality(status, Ended.STEPS, 1));
        Plan none = new Plan(
                List.of(), List.of(), List.of(), List.of(), 1, 0, 0, Map.of(), new Quality(status, Ended.STEPS, 1));
        return new PairsAndGroups(
                none,
                new SeriesPlan(
                        List.of(), List.of(), List.of(new SeriesPlan.Encounters("M", 1, 1)),
                        new GroupQuality(status, Ended.STEPS, 5)),
                plan,
                forbidden,
                Policy.builder("p").build(),
                status,
                2);
    }

    @Test
    void everyPhraseIsSaidInBothLanguages() {
        PhraseBundles.assertSaidByAnswers(
                PairsAndGroups.class,
                List.of(
                        answer(List.of(), Status.PROVEN_OPTIMAL),
                        answer(List.of(new ForbiddenPair("M", "T")), Status.FEASIBLE)));
    }
}
