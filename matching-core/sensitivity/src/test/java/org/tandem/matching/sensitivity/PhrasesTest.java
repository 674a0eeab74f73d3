package org.tandem.matching.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.policy.Level;
import org.tandem.matching.sensitivity.ExpectedMatches.Prospect;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.PhraseBundles;

class PhrasesTest {
    private static final Pair PAIR = new Pair("M", "T");
    private static final Reassignment MOVE = new Reassignment("T", List.of("M"), List.of("N"), 5);

    @Test
    void everyPhraseIsSaid() {
        List<Answer> answers = new ArrayList<>(List.of(
                MOVE,
                new Reassignment("T", List.of(), List.of("N"), 5),
                new Reassignment("T", List.of("M"), List.of(), -5)));
        answers.addAll(losses());
        answers.addAll(standings());
        answers.addAll(weights());
        answers.addAll(alternatives());
        answers.addAll(expectations());

        PhraseBundles.assertSaidByAnswers(Sensitivity.class, answers);
    }

    private static List<Answer> losses() {
        List<Answer> losses = new ArrayList<>();
        for (Level level : Level.values()) {
            if (level != Level.KEPT) {
                losses.add(new Loss(Map.of(level, 2L), OptionalDouble.empty(), true));
                losses.add(new Loss(Map.of(level, -2L), OptionalDouble.empty(), true));
            }
        }
        losses.add(new Loss(Map.of(), OptionalDouble.empty(), true));
        losses.add(new Loss(Map.of(Level.POINTS, 5L), OptionalDouble.of(1.5), false));
        return losses;
    }

    private static PairStanding standing(PairStatus standing, boolean inBest, boolean isPossible) {
        Loss loss = new Loss(
                standing == PairStatus.IN_SOME ? Map.of() : Map.of(Level.POINTS, 5L), OptionalDouble.empty(), true);
        return new PairStanding(
                PAIR, 3, inBest, inBest, standing, isPossible ? Optional.of(loss) : Optional.empty(), List.of(MOVE));
    }

    private static List<Answer> standings() {
        List<PairStanding> pairs = List.of(
                standing(PairStatus.IN_EVERY, true, true),
                standing(PairStatus.IN_EVERY, true, false),
                standing(PairStatus.IN_SOME, true, true),
                standing(PairStatus.IN_SOME, false, true),
                standing(PairStatus.IN_NONE, false, true),
                standing(PairStatus.IN_NONE, false, false),
                standing(PairStatus.OPEN, true, true),
                standing(PairStatus.OPEN, false, true));
        List<Answer> answers = new ArrayList<>(pairs);
        answers.add(new PlanStanding(new Loss(Map.of(Level.POINTS, 5L), OptionalDouble.of(1), true), pairs));
        return answers;
    }

    private static List<Answer> weights() {
        WeightEnd none = new WeightEnd(Fraction.ZERO, true, true, List.of());
        WeightEnd low = new WeightEnd(new Fraction(1, 3), false, true, List.of(MOVE));
        WeightEnd high = new WeightEnd(new Fraction(20, 3), false, false, List.of(MOVE));
        List<OtherWeight> changes = List.of(new OtherWeight(-100, 2, true), new OtherWeight(10, 1, true));
        WeightRange some = new WeightRange("own", 3, low, high, changes);
        WeightRange upwards = new WeightRange("own", 3, low, none, changes);
        WeightRange any = new WeightRange("own", 3, none, none, List.of(new OtherWeight(-100, 0, true)));
        return List.of(
                some,
                upwards,
                any,
                new WeightReport(List.of(some, any)),
                new WeightReport(List.of(any)),
                new WeightMap("own", "other", List.of(-50, 0), List.of(List.of(1, 2), List.of(0, 0)), false));
    }

    private static List<Answer> alternatives() {
        Loss loss = new Loss(Map.of(Level.POINTS, 5L), OptionalDouble.of(1), true);
        AlternativePlan better =
                new AlternativePlan(List.of(PAIR), loss, 2, true, Map.of("own", 7L), 60, 50, 3, 2, List.of(MOVE));
        AlternativePlan open =
                new AlternativePlan(List.of(PAIR), loss, 1, false, Map.of("own", -7L), 50, 50, 2, 2, List.of(MOVE));
        return List.of(
                better, open, new AlternativePlans(9, List.of(better, open)), new AlternativePlans(9, List.of()));
    }

    private static List<Answer> expectations() {
        Prospect plan = Prospect.of(7, new double[] {0.5, 0.5});
        Prospect more = Prospect.of(5, new double[] {0.9, 0.5});
        return List.of(
                new ExpectedMatches(plan, plan, true, List.of()),
                new ExpectedMatches(plan, plan, false, List.of()),
                new ExpectedMatches(plan, more, true, List.of(MOVE)),
                new ExpectedMatches(plan, more, false, List.of(MOVE)));
    }
}
