package org.tandem.matching.policy.ready;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tandem.matching.policy.OnePair;
import org.tandem.matching.policy.Outcome;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.policy.Verdict;
import org.tandem.matching.policy.WeightedCriterion;
import org.tandem.matching.policy.rule.Rules;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.DateRange;

class ReadyPoliciesTest {

    static Stream<Policy> all() {
        return Stream.of(
                ReadyPolicies.cityCrossMentoring(),
                ReadyPolicies.associationRecommendations(),
                ReadyPolicies.partyPilot());
    }

    @ParameterizedTest
    @MethodSource("all")
    void weightsAddUpToAHundred(Policy policy) {
        assertThat(policy.criteria().stream()
                .mapToInt(WeightedCriterion::weight)
                .sum())
                .isEqualTo(100);
        assertThat(policy.maxPoints()).isEqualTo(100_000);
    }

    @ParameterizedTest
    @MethodSource("all")
    void onlyAdmittedPeopleMeetAndVetoesHold(Policy policy) {
        assertThat(policy.rules())
                .extracting(Rule::name)
                .startsWith("admitted")
                .contains("no veto", "no personal ties", "shared language", "minimum time");
    }

    @ParameterizedTest
    @MethodSource("all")
    void aWellSuitedPairPassesEveryRule(Policy policy) {
        OnePair pair = suited();

        assertThat(policy.rules())
                .allSatisfy(rule -> assertThat(pair.verdict(rule)).isEqualTo(Verdict.ELIGIBLE));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyCriterionOfAnyPairIsBetweenZeroAndOne(Policy policy) {
        assertThat(policy.criteria()).allSatisfy(weighted -> {
            assertThat(suited().value(weighted.criterion())).isBetween(0.0, 1.0);
            assertThat(new OnePair().value(weighted.criterion())).isBetween(0.0, 1.0);
        });
    }

    @Test
    void theCityAsksForClosenessAndCrossesSectors() {
        Policy city = ReadyPolicies.cityCrossMentoring();

        assertThat(rule(city, "within reach").settings()).isEqualTo(Map.of("kilometres", "60.0"));
        assertThat(rule(city, "shared months").settings()).isEqualTo(Map.of("months", "6"));
        assertThat(rule(city, "minimum time").settings()).isEqualTo(Map.of("per month", "PT2H"));
        assertThat(weights(city))
                .containsEntry("competence fit", 35)
                .containsEntry("proximity", 20)
                .containsEntry("sector crossing", 15);
    }

    @Test
    void theAssociationDoesNotBarByDistance() {
        Policy association = ReadyPolicies.associationRecommendations();

        assertThat(association.rules()).extracting(Rule::name).doesNotContain("within reach");
        assertThat(weights(association)).containsEntry("proximity", 15).containsEntry("mentee's wishes", 20);
    }

    @Test
    void theAssociationLooksAtBusinessThreeYearsBackAndOneAhead() {
        Rule ties = rule(ReadyPolicies.associationRecommendations(), "no business ties");
        DateRange longAgo = DateRange.before(OnePair.START.minusYears(3).plusDays(1));
        DateRange ahead = DateRange.since(OnePair.END.plusYears(1).minusDays(1));

        for (DateRange during : new DateRange[] {longAgo, ahead}) {
            assertThat(suited().tie(BusinessTie.Kind.CUSTOMER, "A", "B", during).verdict(ties))
                    .extracting(Verdict::outcome).isEqualTo(Outcome.INELIGIBLE);
        }
        assertThat(suited().tie(BusinessTie.Kind.CUSTOMER, "A", "B", DateRange.before(OnePair.START.minusYears(3)))
                .verdict(ties))
                .isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void thePartyPutsDistanceAndRegularityFirst() {
        Policy party = ReadyPolicies.partyPilot();

        assertThat(weights(party).entrySet()).startsWith(Map.entry("proximity", 35), Map.entry("regularity", 30));
        assertThat(rule(party, "within reach").settings()).isEqualTo(Map.of("kilometres", "50.0"));
        assertThat(party.rules()).extracting(Rule::name).doesNotContain("different organisations");
    }

    @Test
    void aReadyPolicyCanBeReopenedAndChanged() {
        Policy wider = Policy.builder(ReadyPolicies.partyPilot())
                .rule(Rules.withinReach(80))
                .withoutRule("shared form")
                .build();

        assertThat(rule(wider, "within reach").settings()).isEqualTo(Map.of("kilometres", "80.0"));
        assertThat(wider.rules()).hasSize(ReadyPolicies.partyPilot().rules().size() - 1);
    }

    private static Rule rule(Policy policy, String name) {
        return policy.rules().stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Integer> weights(Policy policy) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        policy.criteria().forEach(weighted -> weights.put(weighted.criterion().name(), weighted.weight()));
        return weights;
    }

    private static OnePair suited() {
        return new OnePair()
                .organisations("A", "B")
                .mentor(mentor -> mentor.organisation("A")
                        .location(52.15, 10.33)
                        .languages("de")
                        .forms("talks")
                        .timePerMonth(Duration.ofHours(4))
                        .offers("law", 3))
                .mentee(mentee -> mentee.organisation("B")
                        .location(52.27, 10.52)
                        .languages("de")
                        .forms("talks")
                        .timePerMonth(Duration.ofHours(4))
                        .mustHave("law", 3, 3));
    }
}
