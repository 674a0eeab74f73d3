package org.tandem.matching.compatibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.tandem.matching.compatibility.Cases.START;
import static org.tandem.matching.compatibility.Cases.people;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.matching.fault.Fault;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.policy.Verdict;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Mentorship;
import org.tandem.matching.programme.Programme;

class CompatibilityTest {
    private static final Policy BY_NUMBERS = Cases.byNumbers();

    @Test
    void keepsTheProgrammeAndThePolicy() {
        Programme programme = people(2, 3).build();

        Compatibility compatibility = Compatibility.of(programme, BY_NUMBERS);

        assertThat(compatibility.programme()).isSameAs(programme);
        assertThat(compatibility.policy()).isSameAs(BY_NUMBERS);
    }

    @Test
    void onlyEligiblePairsAreInTheGraphAndNoneAtZeroPoints() {
        // Numbers 1 + 1 = 2, 1 + 2 = 3 (barred), 2 + 1 = 3 (barred), 2 + 2 = 4.
        CompatibilityGraph graph =
                Compatibility.of(people(2, 2).build(), BY_NUMBERS).graph();

        assertThat(graph.pairCount()).isEqualTo(2);
        assertThat(graph.pair(0, 0)).isZero();
        assertThat(graph.pair(1, 0)).isEqualTo(-1);
        assertThat(graph.pair(1, 1)).isEqualTo(1);
        assertThat(graph.points(0)).isEqualTo(2_500);
        assertThat(graph.points(1)).isEqualTo(4_500);
        assertThat(graph.maxPoints()).isEqualTo(11_000);
    }

    @Test
    void anEligiblePairMayHaveNoPoints() {
        Policy worthless = Policy.builder("p")
                .criterion(5, Criterion.of("nothing", (m, t) -> 0))
                .build();

        CompatibilityGraph graph =
                Compatibility.of(people(1, 1).build(), worthless).graph();

        assertThat(graph.pairCount()).isEqualTo(1);
        assertThat(graph.points(0)).isZero();
    }

    @Test
    void aPolicyWithoutRulesAdmitsEverybodyWithoutPoints() {
        CompatibilityGraph graph = Compatibility.of(
                people(3, 4).build(), Policy.builder("empty").build())
                .graph();

        assertThat(graph.pairCount()).isEqualTo(12);
        assertThat(graph.maxPoints()).isZero();
    }

    @Test
    void anEmptyProgrammeIsAnEmptyGraph() {
        Compatibility compatibility = Compatibility.of(Programme.builder(START).build(), BY_NUMBERS);

        assertThat(compatibility.graph().pairCount()).isZero();
        assertThat(compatibility.heldPairs()).isEmpty();
    }

    @Test
    void withoutMentorsEveryMenteeHasAnEmptyTally() {
        Compatibility compatibility = Compatibility.of(people(0, 2).build(), BY_NUMBERS);

        assertThat(compatibility.tallyOfMentee("T001")).isEqualTo(new Tally("T001", 0, 0, 0, Map.of()));
    }

    @Test
    void heldPairsAreListedWithTheRuleAndItsReason() {
        // 6 + 1 = 5 + 2 = 7.
        Compatibility compatibility = Compatibility.of(people(6, 2).build(), BY_NUMBERS);

        assertThat(compatibility.heldPairs())
                .containsExactly(
                        new HeldPair("M006", "T001", "sevens", new Reason.OwnRule("sevens", Map.of("sum", 7))),
                        new HeldPair("M005", "T002", "sevens", new Reason.OwnRule("sevens", Map.of("sum", 7))));
        assertThat(compatibility.graph().pair(5, 0)).isEqualTo(-1);
    }

    @Test
    void whatALaterRuleBarsIsNotHeld() {
        // 20 + 1 = 21 is held by "sevens" and barred by "threes".
        Compatibility compatibility = Compatibility.of(people(20, 1).build(), BY_NUMBERS);

        assertThat(compatibility.heldPairs()).extracting(HeldPair::mentor).containsExactly("M006", "M013");
    }

    @Test
    void aTallyCountsEachPartnerAtTheFirstRuleThatBars() {
        // Sums with T001 are 2 … 16: 5, 10, 15 by "fives"; 3, 6, 9, 12 by "threes" (15 is taken); 7, 14 held.
        Compatibility compatibility = Compatibility.of(people(15, 1).build(), BY_NUMBERS);

        Tally tally = compatibility.tallyOfMentee("T001");

        assertThat(tally).isEqualTo(new Tally("T001", 15, 6, 2, Map.of("fives", 3, "threes", 4)));
        assertThat(tally.removed().keySet()).containsExactly("fives", "threes");
    }

    @Test
    void aMentorsTallyCountsMentees() {
        Compatibility compatibility = Compatibility.of(people(1, 15).build(), BY_NUMBERS);

        assertThat(compatibility.tallyOfMentor("M001"))
                .isEqualTo(new Tally("M001", 15, 6, 2, Map.of("fives", 3, "threes", 4)));
    }

    @Test
    void standingRulesComeBeforeThePolicys() {
        // 1 + 4 = 5 would be barred by "fives".
        Programme programme =
                people(1, 4).decision(Decision.bar("M001", "T004")).build();

        assertThat(Compatibility.of(programme, BY_NUMBERS).tallyOfMentee("T004").removed())
                .isEqualTo(Map.of("coordinators' decisions", 1));
    }

    @Test
    void everyTallyOfALargeProgrammeAddsUp() {
        Compatibility compatibility = Compatibility.of(people(40, 150).build(), BY_NUMBERS);

        for (int mentor = 1; mentor <= 40; mentor++) {
            assertAddsUp(compatibility.tallyOfMentor(Cases.mentor(mentor)), 150);
        }
        for (int mentee = 1; mentee <= 150; mentee++) {
            assertAddsUp(compatibility.tallyOfMentee(Cases.mentee(mentee)), 40);
        }
    }

    @Test
    void aTallyOfAnUnknownPersonIsRefused() {
        Compatibility compatibility = Compatibility.of(people(1, 1).build(), BY_NUMBERS);

        assertThatThrownBy(() -> compatibility.tallyOfMentor("T001"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The person (T001) is unknown in this role.");
        assertThatThrownBy(() -> compatibility.tallyOfMentee("M001")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> compatibility.verdicts("T001", "M001")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> compatibility.contributions("M001", "ghost"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void verdictsNameEveryRuleEvenAfterOneThatBars() {
        // 20 + 1 = 21 is held by "sevens" and barred by "threes".
        Compatibility compatibility = Compatibility.of(people(20, 1).build(), BY_NUMBERS);

        assertThat(compatibility.verdicts("M020", "T001"))
                .containsExactly(
                        new RuleVerdict("not oneself", Verdict.ELIGIBLE),
                        new RuleVerdict("not together already", Verdict.ELIGIBLE),
                        new RuleVerdict("coordinators' decisions", Verdict.ELIGIBLE),
                        new RuleVerdict("fives", Verdict.ELIGIBLE),
                        new RuleVerdict(
                                "sevens", Verdict.heldForReview(new Reason.OwnRule("sevens", Map.of("sum", 21)))),
                        new RuleVerdict("threes", Verdict.ineligible(new Reason.OwnRule("threes", Map.of()))));
    }

    @Test
    void contributionsAddUpToThePointsOfThePair() {
        Compatibility compatibility = Compatibility.of(people(1, 1).build(), BY_NUMBERS);

        assertThat(compatibility.contributions("M001", "T001"))
                .containsExactly(new Contribution("fraction", 10, 0.2, 2_000), new Contribution("half", 1, 0.5, 500));
        assertThat(compatibility.graph().points(0)).isEqualTo(2_500);
    }

    @Test
    void contributionsOfAnIneligiblePairAreKnownToo() {
        Compatibility compatibility = Compatibility.of(people(4, 1).build(), BY_NUMBERS);

        assertThat(compatibility.contributions("M004", "T001"))
                .extracting(Contribution::points)
                .containsExactly(5_000L, 500L);
    }

    @Test
    void aFixedPairIsMarkedInTheGraph() {
        Programme programme =
                people(2, 2).decision(Decision.fix("M002", "T002")).build();

        CompatibilityGraph graph = Compatibility.of(programme, BY_NUMBERS).graph();

        assertThat(graph.isFixed(graph.pair(1, 1))).isTrue();
        assertThat(graph.isFixed(graph.pair(0, 0))).isFalse();
    }

    @Test
    void fixingAHeldPairReleasesIt() {
        Programme programme =
                people(6, 2).decision(Decision.fix("M006", "T001")).build();

        Compatibility compatibility = Compatibility.of(programme, BY_NUMBERS);
        CompatibilityGraph graph = compatibility.graph();

        assertThat(graph.pair(5, 0)).isNotNegative();
        assertThat(graph.isFixed(graph.pair(5, 0))).isTrue();
        assertThat(compatibility.heldPairs()).extracting(HeldPair::mentor).containsExactly("M005");
        assertThat(compatibility.tallyOfMentee("T001").held()).isZero();
        assertThat(compatibility.tallyOfMentor("M006").held()).isZero();
        assertAddsUp(compatibility.tallyOfMentee("T001"), 6);
    }

    @Test
    void everyFixedPairThatBreaksARuleIsListed() {
        Programme programme = people(4, 4)
                .decision(Decision.fix("M001", "T001"))
                .decision(Decision.fix("M001", "T002"))
                .decision(Decision.fix("M002", "T003"))
                .build();

        InvalidInputException exception =
                catchThrowableOfType(InvalidInputException.class, () -> Compatibility.of(programme, BY_NUMBERS));

        assertThat(exception.faults())
                .extracting(Fault::id, Fault::problem)
                .containsExactly(
                        tuple(
                                "decision (FIX M001 with T002)",
                                "The pair of decision (FIX M001 with T002) is ineligible by rule (threes):"
                                        + " Rule threes objects."),
                        tuple(
                                "decision (FIX M002 with T003)",
                                "The pair of decision (FIX M002 with T003) is ineligible by rule (fives):"
                                        + " Rule fives objects."));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, 1.5, -0.001, Double.POSITIVE_INFINITY})
    void aCriterionOutOfRangeIsNamedWithThePair(double value) {
        Policy policy = Policy.builder("p")
                .criterion(1, Criterion.of("fine", (m, t) -> 1))
                .criterion(1, Criterion.of("broken", (m, t) -> value))
                .build();
        Programme programme = people(1, 1).build();

        assertThatThrownBy(() -> Compatibility.of(programme, policy))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The value (" + value
                        + ") of criterion (broken) for mentor (M001) and mentee (T001) must be between 0 and 1.");
    }

    @Test
    void aCriterionOutOfRangeIsNamedInALargeProgrammeToo() {
        Policy policy = Policy.builder("p")
                .criterion(1, Criterion.of("broken", (m, t) -> t.id().equals("T150") ? 2 : 1))
                .build();
        Programme programme = people(3, 200).build();

        assertThatThrownBy(() -> Compatibility.of(programme, policy))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The value (2.0) of criterion (broken) for mentor (M001) and mentee (T150)");
    }

    @Test
    void aCriterionOfAnIneligiblePairIsNotAsked() {
        Policy policy = Policy.builder("p")
                .rule(Rule.of("nobody", (m, t) -> false))
                .criterion(1, Criterion.of("broken", (m, t) -> Double.NaN))
                .build();

        assertThat(Compatibility.of(people(2, 2).build(), policy).graph().pairCount())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"not oneself", "not together already", "coordinators' decisions"})
    void aRuleMustNotTakeTheNameOfAStandingOne(String name) {
        Policy policy = Policy.builder("p").rule(Rule.of(name, (m, t) -> true)).build();
        Programme programme = people(1, 1).build();

        assertThatThrownBy(() -> Compatibility.of(programme, policy))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "The name of rule (" + name + ") is taken by another rule, perhaps by one that always holds.");
    }

    @Test
    void ownScoresNeedNoPolicy() {
        Compatibility compatibility = Compatibility.withOwnScores(
                people(2, 2).build(),
                (mentor, mentee) -> mentor.id().equals("M001") && mentee.id().equals("T002")
                        ? OptionalLong.empty()
                        : OptionalLong.of(10L * Cases.number(mentor.id()) + Cases.number(mentee.id())));
        CompatibilityGraph graph = compatibility.graph();

        assertThat(graph.pairCount()).isEqualTo(3);
        assertThat(graph.points(graph.pair(0, 0))).isEqualTo(11);
        assertThat(graph.points(graph.pair(1, 0))).isEqualTo(21);
        assertThat(graph.points(graph.pair(1, 1))).isEqualTo(22);
        assertThat(graph.maxPoints()).isEqualTo(22);
        assertThat(compatibility.policy().rules()).isEmpty();
        assertThat(compatibility.contributions("M001", "T001")).isEmpty();
        assertThat(compatibility.tallyOfMentee("T002").removed()).isEqualTo(Map.of("own scores", 1));
    }

    @Test
    void ownScoresMayBeNegative() {
        CompatibilityGraph graph = Compatibility.withOwnScores(
                people(1, 2).build(), (mentor, mentee) -> OptionalLong.of(-Cases.number(mentee.id())))
                .graph();

        assertThat(graph.points(0)).isEqualTo(-1);
        assertThat(graph.points(1)).isEqualTo(-2);
        assertThat(graph.maxPoints()).isZero();
    }

    @Test
    void withOwnScoresPlacesRunningMentorshipsAndDecisionsStillHold() {
        Programme programme = people(2, 2)
                .mentor(Mentor.builder("M003").places(5).build())
                .mentorship(new Mentorship("M003", "T001", DateRange.ALWAYS))
                .decision(Decision.bar("M001", "T002"))
                .decision(Decision.fix("M002", "T002"))
                .build();

        CompatibilityGraph graph = Compatibility.withOwnScores(programme, (mentor, mentee) -> OptionalLong.of(1))
                .graph();

        assertThat(graph.pair(2, 0)).isEqualTo(-1);
        assertThat(graph.pair(0, 1)).isEqualTo(-1);
        assertThat(graph.isFixed(graph.pair(1, 1))).isTrue();
        assertThat(graph.freePlaces(2)).isEqualTo(4);
        assertThat(graph.openSeats(0)).isZero();
    }

    @Test
    void everyFixedPairWithoutOwnScoreIsListed() {
        Programme programme = people(2, 2)
                .decision(Decision.fix("M001", "T001"))
                .decision(Decision.fix("M002", "T002"))
                .build();

        InvalidInputException exception = catchThrowableOfType(
                InvalidInputException.class,
                () -> Compatibility.withOwnScores(programme, (mentor, mentee) -> OptionalLong.empty()));

        assertThat(exception.faults())
                .extracting(Fault::id)
                .containsExactly("decision (FIX M001 with T001)", "decision (FIX M002 with T002)");
        assertThat(exception).hasMessageContaining("ineligible by rule (own scores)");
    }

    @Test
    void ownScoresThatCouldOverflowAreRefused() {
        Programme programme = people(1, 2).build();

        assertThatThrownBy(() -> Compatibility.withOwnScores(
                programme, (mentor, mentee) -> OptionalLong.of(Long.MAX_VALUE / 2 + 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The points of a plan could exceed 9223372036854775807.");
    }

    @Test
    void showsItsSizes() {
        assertThat(Compatibility.of(people(6, 1).build(), BY_NUMBERS))
                .hasToString("Compatibility[CompatibilityGraph[6 mentors, 1 mentees, 2 pairs], 1 held]");
    }

    private static void assertAddsUp(Tally tally, int partners) {
        int removed =
                tally.removed().values().stream().mapToInt(Integer::intValue).sum();
        assertThat(tally.partners()).isEqualTo(partners);
        assertThat(tally.eligible() + tally.held() + removed).isEqualTo(partners);
        assertThat(List.copyOf(tally.removed().values())).doesNotContain(0);
    }
}
