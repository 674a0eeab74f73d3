package org.tandem.matching.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tandem.matching.compatibility.Contribution;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.criterion.Criteria;
import org.tandem.matching.programme.Attribute;

class WeightFitTest {
    private static final double[] TRUE = {0.6, 0.3, 0.1, 0};
    private final Policy today = RatedPairs.policy(10, 10, 10, 70);
    private final WeightFit fit = WeightFit.of(today, Set.of());

    @Test
    void knownWeightsAreFoundAgain() {
        var better = (WeightFinding.BetterWeights) fit.fit(RatedPairs.drawn(300, TRUE, 0.5, 1));

        assertThat(better.weights()).extracting(WeightChange::criterion)
                .containsExactlyElementsOf(RatedPairs.CRITERIA);
        for (int c = 0; c < TRUE.length; c++) {
            assertThat((double) better.weights().get(c).fitted()).isCloseTo(100 * TRUE[c], within(6.0));
        }
        assertThat(better.weights().stream().mapToInt(WeightChange::fitted).sum()).isEqualTo(100);
        assertThat(better.evidence().errorFitted()).isLessThan(0.5 * better.evidence().errorToday());
        assertThat(better.evidence().gainAtLeast())
                .isPositive()
                .isLessThan(better.evidence().errorToday() - better.evidence().errorFitted());
        assertThat(better.evidence().rankFitted()).isGreaterThan(better.evidence().rankToday() + 0.5);
        assertThat(better.evidence().mentors()).isEqualTo(150);
    }

    @Test
    void weightsAreProposedOnRequestAndForTheSamePolicyOnly() {
        var better = (WeightFinding.BetterWeights) fit.fit(RatedPairs.drawn(300, TRUE, 0.5, 1));
        Policy proposed = better.propose(today);

        assertThat(proposed.criteria())
                .extracting(weighted -> weighted.weight())
                .containsExactlyElementsOf(
                        better.weights().stream().map(WeightChange::fitted).toList());
        assertThat(today.criteria().getLast().weight()).isEqualTo(70);
        Policy other = RatedPairs.policy(10, 10, 10, 71);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> better.propose(other))
                .withMessageStartingWith("The criteria and weights of policy (made up) must be those");
    }

    @Test
    void noiseIsNoEvidence() {
        int found = 0;
        for (int seed = 0; seed < 10; seed++) {
            WeightFinding finding = fit.fit(RatedPairs.noise(100, seed));
            found += finding instanceof WeightFinding.BetterWeights ? 1 : 0;
        }
        assertThat(found).isLessThanOrEqualTo(1);
    }

    @Test
    void weightsThatAreRightAlreadyStay() {
        WeightFit right = WeightFit.of(RatedPairs.policy(60, 30, 10, 0), Set.of());
        for (int seed = 0; seed < 5; seed++) {
            var finding = (WeightFinding.NoEvidence) right.fit(RatedPairs.drawn(100, TRUE, 1, seed));
            assertThat(finding.evidence().rankToday()).isGreaterThan(0.4);
        }
    }

    @Test
    void whatHarmsHasNoWeightRatherThanANegativeOne() {
        var better =
                (WeightFinding.BetterWeights) fit.fit(RatedPairs.drawn(300, new double[] {1, 0.4, 0, -0.5}, 0.5, 3));

        assertThat(better.weights().getLast().fitted()).isZero();
        assertThat(better.weights()).allMatch(change -> change.fitted() >= 0);
    }

    @Test
    void theOrderOfTheInputDoesNotMatter() {
        List<PastPair> pairs = new ArrayList<>(RatedPairs.drawn(60, TRUE, 1, 5));
        WeightFinding finding = fit.fit(pairs);
        for (int seed = 0; seed < 2; seed++) {
            Collections.shuffle(pairs, new Random(seed));
            assertThat(fit.fit(pairs)).isEqualTo(finding);
        }
        assertThat(fit.withSeed(8).fit(pairs)).isNotEqualTo(finding);
    }

    @Test
    void tooFewPairsAreRefused() {
        List<PastPair> pairs = RatedPairs.drawn(40, TRUE, 0.5, 1);

        assertThat(fit.fit(pairs.subList(0, 39))).isEqualTo(new WeightFinding.TooFewPairs(39, 20, 40, 10));
        assertThat(fit.fit(pairs)).isNotInstanceOf(WeightFinding.TooFewPairs.class);
        List<PastPair> ofFewMentors = pairs.stream()
                .map(pair -> new PastPair(
                        "M-" + Integer.parseInt(pair.mentee().substring(2)) % 9,
                        pair.mentee(),
                        pair.values(),
                        pair.mentorRating(),
                        pair.menteeRating()))
                .toList();
        assertThat(fit.fit(ofFewMentors)).isEqualTo(new WeightFinding.TooFewPairs(40, 9, 40, 10));
    }

    @Test
    void everyFaultOfThePairsIsReported() {
        Map<String, Double> wrong = Map.of(
                "competence fit", 1.5, "proximity", Double.NaN, "shared interests", 0.5, "charm", 0.5);
        PastPair pair = new PastPair("M-1", "T-1", wrong, OptionalInt.of(0), OptionalInt.of(6));
        PastPair unrated = new PastPair("M-1", "T-1", wrong, OptionalInt.empty(), OptionalInt.empty());

        assertThatThrownBy(() -> fit.fit(List.of(pair, unrated)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, invalid -> assertThat(invalid.faults()).hasSize(12))
                .hasMessageContaining("The mentor's rating (0) of past pair (M-1 with T-1) must be between 1 and 5.")
                .hasMessageContaining("has no value for criterion (sector crossing)")
                .hasMessageContaining("The criterion (charm) of past pair (M-1 with T-1) is unknown.")
                .hasMessageContaining("The value (NaN) of criterion (proximity)")
                .hasMessageContaining("The past pair (M-1 with T-1) is given more than once.")
                .hasMessageContaining("The past pair (M-1 with T-1) has no rating.");
    }

    @Test
    void nothingIsLearntFromWhatIsProtected() {
        Policy policy = Policy.builder(today)
                .criterion(5, Criteria.sameAnswer(Attribute.text("Gender")))
                .criterion(5, Criterion.of("charm", (mentor, mentee) -> 0.5))
                .criterion(5, Criterion.of("alike", (mentor, mentee) -> 0.5))
                .build();
        WeightFit blind = WeightFit.of(policy, Set.of("gender ", "LOCATION", "year of birth"))
                .restingOn("alike", "year of birth", "interests")
                .restingOn("nobody", "anything");

        assertThatThrownBy(() -> blind.fit(List.of()))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, invalid -> assertThat(invalid.faults()).hasSize(5))
                .hasMessageContaining("The criterion (proximity) must not rest on (location), which is protected.")
                .hasMessageContaining("The criterion (same Gender) must not rest on (Gender), which is protected.")
                .hasMessageContaining("The criterion (alike) must not rest on (year of birth), which is protected.")
                .hasMessageContaining("The criterion (charm) must say what it rests on before weights are fitted.")
                .hasMessageContaining("The criterion (nobody) of the declarations is unknown.");
        assertThat(WeightFit.of(policy, Set.of("age"))
                .restingOn("alike", "interests")
                .restingOn("charm", "humour")
                .fit(List.of()))
                .isEqualTo(new WeightFinding.TooFewPairs(0, 0, 70, 10));
    }

    @Test
    void everyReadyMadeCriterionIsKnown() {
        Policy all = Policy.builder("all")
                .criterion(1, Criteria.competenceFit())
                .criterion(1, Criteria.mentorLearning())
                .criterion(1, Criteria.complementarity())
                .criterion(1, Criteria.proximity(10))
                .criterion(1, Criteria.sectorCrossing())
                .criterion(1, Criteria.seniorityDistance(2))
                .criterion(1, Criteria.sharedInterests())
                .criterion(1, Criteria.sharedForms())
                .criterion(1, Criteria.menteeWishes())
                .criterion(1, Criteria.mentorWishes())
                .criterion(1, Criteria.regularity(Duration.ofHours(2)))
                .criterion(1, Criteria.sameAnswer(Attribute.text("a")))
                .criterion(1, Criteria.differentAnswer(Attribute.text("b")))
                .criterion(1, Criteria.closeAnswer(Attribute.number("c"), 2))
                .build();

        assertThat(all.criteria()).hasSize((int) Arrays.stream(Criteria.class.getMethods())
                .filter(method -> method.getReturnType() == Criterion.class)
                .count());
        assertThat(WeightFit.of(all, Set.of()).fit(List.of())).isInstanceOf(WeightFinding.TooFewPairs.class);
    }

    @Test
    void aPolicyWithoutWeightsHasNothingToCompareWith() {
        assertThatThrownBy(() -> WeightFit.of(RatedPairs.policy(0, 0, 0, 0), Set.of()).fit(List.of()))
                .hasMessageContaining("The policy (made up) has no criterion with a weight above 0.");
    }

    @Test
    void otherScalesAndPlansServeAsInput() {
        PastPair pair = PastPair.of("M-1", "T-1", List.of(new Contribution("proximity", 3, 0.25, 750)), 9, 10);

        assertThat(pair.values()).containsOnly(Map.entry("proximity", 0.25));
        assertThat(pair.rating()).isEqualTo(9.5);
        assertThat(pair).hasToString("PastPair[M-1 with T-1]");
        WeightFit near = WeightFit.of(Policy.builder("near").criterion(1, Criteria.proximity(9)).build(), Set.of());
        assertThat(near.withScale(new RatingScale(0, 10)).fit(List.of(pair)))
                .isEqualTo(new WeightFinding.TooFewPairs(1, 1, 30, 10));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RatingScale(5, 1))
                .withMessageStartingWith("The best rating (1) of the scale must be above the worst (5).");
    }
}
