package org.tandem.matching.rematch;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.RuleVerdict;
import org.tandem.matching.explain.PlanComparison;
import org.tandem.matching.plan.Ended;
import org.tandem.matching.plan.LevelQuality;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Quality;
import org.tandem.matching.plan.Status;
import org.tandem.matching.policy.Level;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.policy.Role;
import org.tandem.matching.policy.Verdict;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.PhraseBundles;

class PhrasesTest {
    private static final Plan PLAN =
            Unhurried.matcher().match(CompatibilityGraph.table().mentor("M-1", 1).build());
    private static final List<RuleVerdict> OBJECTIONS = List.of(
            new RuleVerdict("reach", Verdict.ineligible(new Reason.TooFar(60, 50))),
            new RuleVerdict("language", Verdict.ineligible(new Reason.NoSharedLanguage())));

    private static ChangedPlan changed(Budget budget, Status status, GivenUp... givenUp) {
        Plan plan = new Plan(
                PLAN.matches(),
                PLAN.unmatched(),
                PLAN.loads(),
                PLAN.held(),
                0,
                0,
                0,
                PLAN.pointsByCriterion(),
                new Quality(status, Ended.STEPS, 2));
        return new ChangedPlan(plan, budget, 5, 4, 3, List.of(givenUp), PlanComparison.of(PLAN, plan));
    }

    @Test
    void everyAnswerIsSaidInBothLanguages() {
        List<Answer> answers = new ArrayList<>();
        GivenUp.Cause[] causes = {
            new GivenUp.Cause.PersonGone(Role.MENTOR),
            new GivenUp.Cause.PersonGone(Role.MENTEE),
            new GivenUp.Cause.NotEligible(OBJECTIONS),
            new GivenUp.Cause.NotEligible(List.of()),
            new GivenUp.Cause.NoRoom(),
            new GivenUp.Cause.NotSearched(),
            new GivenUp.Cause.Exchanged(new ReleaseGain(0, 0, false, true)),
            new GivenUp.Cause.Exchanged(new ReleaseGain(0, 1, false, true)),
            new GivenUp.Cause.Exchanged(new ReleaseGain(0, 2_000, false, false)),
            new GivenUp.Cause.Exchanged(new ReleaseGain(1, -5, false, true)),
            new GivenUp.Cause.Exchanged(new ReleaseGain(0, -5, true, true)),
        };
        for (GivenUp.Cause cause : causes) {
            answers.add(new GivenUp("M-1", "T-1", cause));
        }
        for (int changes = 0; changes < 3; changes++) {
            answers.add(changed(new Budget.AtMost(changes), Status.PROVEN_OPTIMAL));
        }
        answers.add(changed(new Budget.EachGaining(1), Status.FEASIBLE));
        answers.add(changed(new Budget.EachGaining(1_000), Status.FEASIBLE));
        ChangedPlan repair = changed(new Budget.SmallestRepair(), Status.PROVEN_OPTIMAL);
        answers.add(repair);
        for (int unavoidable = 0; unavoidable < 3; unavoidable++) {
            answers.add(new TradeOff(
                    unavoidable,
                    List.of(
                            new TradeOff.Step(
                                    0, 0, 1, 10, false, new Quality(Status.PROVEN_OPTIMAL, Ended.PROOF, 1)),
                            new TradeOff.Step(
                                    1,
                                    1,
                                    1,
                                    10,
                                    false,
                                    new Quality(
                                            Status.FEASIBLE,
                                            Ended.STEPS,
                                            1,
                                            List.of(new LevelQuality(
                                                    Level.KEPT, 1, OptionalLong.of(2), false))))),
                    unavoidable > 0));
        }
        Quality proven = new Quality(Status.PROVEN_OPTIMAL, Ended.PROOF, 9);
        answers.add(new TradeOff(
                0,
                List.of(
                        new TradeOff.Step(0, 0, 1, 10, false, proven),
                        new TradeOff.Step(1, 0, 1, 10, false, proven),
                        new TradeOff.Step(2, 2, 1, 11, false, proven),
                        new TradeOff.Step(3, 3, 1, 9, true, proven),
                        new TradeOff.Step(4, 4, 2, 5, false, proven)),
                false));
        answers.add(new Update(
                List.of(new Pair("M-1", "T-1")), List.of(new Pair("M-2", "T-1")), 1, -1, 10, -2));
        answers.add(
                new Consequences(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), repair));
        answers.add(new Consequences(
                List.of(new BrokenPair("M-1", "T-1", true, OBJECTIONS),
                        new BrokenPair("M-1", "T-2", false, OBJECTIONS)),
                List.of(new ClashingPairs("apart", "M-1", "T-1", "M-1", "T-2")),
                List.of("M-2"),
                List.of("T-3", "T-4"),
                List.of(Decision.fix("M-1", "T-1")),
                List.of("T-1", "T-2"),
                List.of("M-1"),
                repair));
        PhraseBundles.assertSaidByAnswers(Rematch.class, answers);
    }
}
