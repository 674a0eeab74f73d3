package org.tandem.matching.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.Level;
import org.tandem.matching.policy.Objective;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.rule.PlanRules;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.run.Deadline;
import org.tandem.matching.text.Wording;

class SensitivityTest {
    private static final Wording ENGLISH = Wording.in(Locale.ENGLISH);

    /** Two mentors, two mentees: crosswise is worth 30 + 20, straight 25 + 10 in "depth"; "breadth" prefers straight. */
    private static final Policy POLICY = Policy.builder("two")
            .criterion(10, Criterion.of("depth", (mentor, mentee) -> switch (mentor.id() + mentee.id()) {
                case "M1T2" -> 0.3;
                case "M2T1" -> 0.2;
                case "M1T1" -> 0.25;
                default -> 0.1;
            }))
            .criterion(10,
                    Criterion.of("breadth",
                            (mentor, mentee) -> mentor.id().endsWith(mentee.id().substring(1)) ? 0.05 : 0))
            .build();

    private static Programme programme(Decision... decisions) {
        Programme.Builder builder = Programme.builder(LocalDate.of(2026, 9, 1))
                .mentor(Mentor.builder("M1").places(1).build())
                .mentor(Mentor.builder("M2").places(1).build())
                .mentee(Mentee.builder("T1").build())
                .mentee(Mentee.builder("T2").build());
        for (Decision decision : decisions) {
            builder.decision(decision);
        }
        return builder.build();
    }

    private static Sensitivity of(Policy policy, Decision... decisions) {
        Compatibility compatibility = Compatibility.of(programme(decisions), policy);
        return Sensitivity.of(compatibility, Unhurried.matcher().match(compatibility));
    }

    @Test
    void everyPairOfTheOnlyBestPlanIsBeyondDoubt() {
        PlanStanding found = of(POLICY).ofPlan().orElseThrow();

        assertThat(found.pairs())
                .extracting(PairStanding::pair, PairStanding::standing)
                .containsExactly(
                        tuple(new Pair("M2", "T1"), PairStatus.IN_EVERY),
                        tuple(new Pair("M1", "T2"), PairStatus.IN_EVERY));
        Loss loss = found.pairs().getFirst().loss().orElseThrow();
        assertThat(loss.lost()).isEqualTo(Map.of(Level.POINTS, 500L));
        assertThat(loss.percent().orElseThrow()).isCloseTo(10, within(1e-9));
        assertThat(found.summary(ENGLISH)).isEqualTo("2 of 2 pairs are in every best plan.");
        assertThat(found.pairs().getFirst().say(ENGLISH))
                .isEqualTo("M2 with T1 is in every best plan; the best plan without the pair: 500 points less (10 %).\n"
                        + "T1: then with M1 instead of M2, +1,000 points\n"
                        + "T2: then with M2 instead of M1, -1,500 points");
    }

    @Test
    void whereAllAreAlikeEveryPairIsExchangeable() {
        Sensitivity sensitivity = of(Policy.builder("alike").build());

        PlanStanding found = sensitivity.ofPlan().orElseThrow();
        assertThat(found.count(PairStatus.IN_SOME)).isEqualTo(2);
        assertThat(found.pairs()).allSatisfy(pair -> assertThat(pair.moves()).hasSize(2));
        assertThat(found.summary(ENGLISH))
                .isEqualTo("0 of 2 pairs are in every best plan. 2 could be exchanged at no loss.");
        assertThat(sensitivity.ofOthers().orElseThrow())
                .extracting(PairStanding::standing)
                .containsOnly(PairStatus.IN_SOME);
        assertThat(sensitivity.solves()).isZero();
    }

    @Test
    void aFixedPairIsInEveryPlan() {
        PairStanding fixed = of(POLICY, Decision.fix("M1", "T1")).ofPair("M1", "T1").orElseThrow();
        PairStanding other = of(POLICY, Decision.fix("M1", "T1")).ofPair("M1", "T2").orElseThrow();

        assertThat(fixed.standing()).isEqualTo(PairStatus.IN_EVERY);
        assertThat(fixed.loss()).isEmpty();
        assertThat(fixed.say(ENGLISH)).isEqualTo("M1 with T1 is in every plan: decisions leave no other.");
        assertThat(other.standing()).isEqualTo(PairStatus.IN_NONE);
        assertThat(other.loss()).isEmpty();
    }

    @Test
    void aPlanThatIsNotTheBestSaysWhatItLoses() {
        Compatibility compatibility = Compatibility.of(programme(), POLICY);
        Plan straight = Plan.of(compatibility, List.of(new Pair("M1", "T1"), new Pair("M2", "T2")));

        PlanStanding found = Sensitivity.of(compatibility, straight).ofPlan().orElseThrow();

        assertThat(found.loss().on(Level.POINTS)).isEqualTo(500);
        assertThat(found.count(PairStatus.IN_NONE)).isEqualTo(2);
        assertThat(found.pairs()).allSatisfy(pair -> {
            assertThat(pair.inPlan()).isTrue();
            assertThat(pair.inBest()).isFalse();
        });
        assertThat(found.summary(ENGLISH)).endsWith("The plan itself is not a best one: 500 points less (10 %).");
    }

    @Test
    void weightsAtWhichThePlanStaysTheBest() {
        WeightReport report = of(POLICY).ofWeights().orElseThrow();

        // Crosswise has 500 of depth each, straight 350 and 100 of breadth, times the weights.
        WeightRange depth = report.ranges().getFirst();
        WeightRange breadth = report.ranges().getLast();
        assertThat(depth.low().weight()).isEqualTo(new Fraction(20, 3));
        assertThat(depth.high().isLimit()).isTrue();
        assertThat(breadth.low().isLimit()).isTrue();
        assertThat(breadth.high().weight()).isEqualTo(new Fraction(15, 1));
        assertThat(breadth.high().moves()).hasSize(2);
        assertThat(depth.changes()).first().isEqualTo(new OtherWeight(-100, 2, true));
        assertThat(report.deciding()).contains(depth);
        assertThat(report.say(ENGLISH))
                .startsWith("Most hangs on depth: without it 2 pairs would be others.\n"
                        + "depth, weight 10: the plan stays the best from 6.6667 on.\nBelow 6.6667:\n");
        assertThat(breadth.say(ENGLISH)).startsWith("breadth, weight 10: the plan stays the best from 0 to 15.\n");
    }

    @Test
    void twoWeightsAtOnceMakeAMap() {
        WeightMap map = of(POLICY).ofWeights("depth", "breadth").orElseThrow();

        assertThat(map.percents()).containsExactly(-100, -50, -25, 0, 25, 50, 100);
        assertThat(map.pairs()).hasSize(7).allSatisfy(row -> assertThat(row).hasSize(7));
        assertThat(map.pairs().get(3)).containsExactly(2, 2, 0, 0, 0, 0, 0);
        assertThat(map.exact()).isTrue();
        assertThat(map.say(ENGLISH).lines().toList()).hasSize(9);
    }

    @Test
    void withoutCriteriaThereIsNothingToWeigh() {
        Sensitivity alike = of(Policy.builder("alike").build());

        assertThat(alike.ofWeights().orElseThrow().say(ENGLISH))
                .isEqualTo("The plan would be the same without any one of the criteria.");
        assertThatThrownBy(() -> of(POLICY).ofWeights("depth", "width"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(width)")
                .hasMessageContaining("[depth, breadth]");
    }

    @Test
    void ownScoresHaveNoWeights() {
        CompatibilityGraph graph = CompatibilityGraph.table()
                .mentor("M1", 1)
                .mentee("T1")
                .score("M1", "T1", 5)
                .build();
        Sensitivity own = Sensitivity.of(graph, Unhurried.matcher().match(graph));

        assertThat(own.ofPlan().orElseThrow().count(PairStatus.IN_EVERY)).isEqualTo(1);
        assertThat(own.ofWeights()).isEmpty();
        assertThat(own.ofWeights("any", "other")).isEmpty();
        assertThat(own.alternatives(1, 5).orElseThrow().plans()).isEmpty();
    }

    @Test
    void anotherPlanWithinTheLoss() {
        Sensitivity sensitivity = of(POLICY);

        assertThat(sensitivity.alternatives(3, 499).orElseThrow().plans()).isEmpty();
        AlternativePlan other = sensitivity.alternatives(3, 500).orElseThrow().plans().getFirst();
        assertThat(other.pairs()).containsExactly(new Pair("M1", "T1"), new Pair("M2", "T2"));
        assertThat(other.newPairs()).isEqualTo(2);
        assertThat(other.gains()).isEqualTo(Map.of("depth", -1_500L, "breadth", 1_000L));
        assertThat(other.say(ENGLISH))
                .startsWith(
                        "2 mentees have other mentors, 2 pairs are new; against the best plan: 500 points less (10 %).\n"
                                + "For it speak: breadth +1,000 points.");
    }

    @Test
    void thePlanThatPromisesMostMayProposeFewer() {
        Chances chances = (mentor, mentee) -> mentor.equals("M1") && mentee.equals("T1") ? 0.9 : 0.4;
        ExpectedMatches found = of(POLICY).expected(chances);

        assertThat(found.ofPlan().expected()).isCloseTo(0.8, within(1e-9));
        assertThat(found.ofPlan().chances().get(0)).isCloseTo(0.36, within(1e-9));
        assertThat(found.ofPlan().atLeast(1)).isCloseTo(0.64, within(1e-9));
        assertThat(found.ofMost().expected()).isCloseTo(1.3, within(1e-9));
        assertThat(found.exact()).isTrue();
        assertThat(found.say(ENGLISH))
                .startsWith("0.80 matches are to be expected of the 2 pairs proposed.\n"
                        + "The most that any plan promises is 1.30, of 2 pairs; points: -500.");
        assertThatThrownBy(() -> of(POLICY).expected((mentor, mentee) -> 90))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(90.0)");
    }

    @Test
    void whereRulesCouplePairsPricesAndSearchesTell() {
        Policy coupled = Policy.builder(POLICY).planRule(PlanRules.noCrossedReportingLines()).build();
        Sensitivity sensitivity = of(coupled);

        assertThat(sensitivity.ofPlan().orElseThrow().say(ENGLISH))
                .isEqualTo(of(POLICY).ofPlan().orElseThrow().say(ENGLISH));
        assertThat(sensitivity.ofOthers().orElseThrow()).allSatisfy(
                pair -> assertThat(pair.standing()).isEqualTo(PairStatus.IN_NONE));
    }

    @Test
    void whatIsOutOfTimeIsNotAnswered() {
        Policy coupled = Policy.builder(POLICY).planRule(PlanRules.coMenteesApart()).build();
        Deadline over = Deadline.in(Duration.ZERO);

        assertThat(of(coupled).withDeadline(over).ofPlan()).isEmpty();
        assertThat(of(coupled).withDeadline(over).ofWeights()).isEmpty();
        assertThat(of(coupled).withDeadline(over).alternatives(1, 1)).isEmpty();
        assertThat(of(coupled).withDeadline(over).ofPair("M1", "T1")).isEmpty();
        assertThat(of(coupled).withDeadline(over).expected((mentor, mentee) -> 1).exact()).isFalse();
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        assertThatThrownBy(() -> of(Policy.builder(POLICY).objective(Objective.STABLE).build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The objective (STABLE) of the policy must be LARGEST_SUM.\nMaybe");
        assertThatThrownBy(() -> of(POLICY).withWork(-1)).hasMessageStartingWith("The work (-1)");
        assertThatThrownBy(() -> of(POLICY).alternatives(0, 1)).hasMessageStartingWith("The number of plans (0)");
        assertThatThrownBy(() -> of(POLICY).alternatives(1, -1)).hasMessageContaining("(-1) must not be negative");
        assertThatThrownBy(() -> of(POLICY).ofPair("M9", "T1")).hasMessageContaining("M9");
        assertThat(of(POLICY, Decision.bar("M1", "T1")).ofPair("M1", "T1")).isEqualTo(Optional.empty());
        assertThat(of(POLICY)).hasToString(
                "Sensitivity[2 pairs of CompatibilityGraph[2 mentors, 2 mentees, 4 pairs]]");
    }

    @Test
    void fractionsAreInLowestTerms() {
        assertThat(new Fraction(6, 4)).isEqualTo(new Fraction(3, 2)).hasToString("3/2");
        assertThat(new Fraction(4, 2)).hasToString("2").isGreaterThan(new Fraction(3, 2));
        assertThatThrownBy(() -> new Fraction(1, 0)).hasMessageStartingWith("The denominator (0)");
    }
}
