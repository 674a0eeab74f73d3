package org.tandem.matching.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanRuleTest {
    private static final PlanRule RULE = PlanRule.sharedMentor("apart", (one, other) -> true);

    @Test
    void aPredicateOverTwoMenteesSeesTheMenteesItIsAskedAbout() {
        PlanRule rule = PlanRule.sharedMentor(
                "T and B apart",
                (one, other) -> List.of(one.id(), other.id()).containsAll(List.of("T", "B-bystander")));

        assertThat(rule.prepare(new OnePair().programme()))
                .isInstanceOfSatisfying(PlanJudge.SharedMentor.class, judge -> {
                    assertThat(judge.objects(0, 2, 0)).isTrue();
                    assertThat(judge.objects(1, 0, 2)).isTrue();
                    assertThat(judge.objects(1, 1, 2)).isFalse();
                });
    }

    @Test
    void aPredicateOverTwoMatchesSeesTheMatchesItIsAskedAbout() {
        PlanRule rule = PlanRule.of(
                "one of them",
                pairing -> List.of("all", pairing.mentor().id()),
                (one, other) -> one.mentee().id().equals("T") && other.mentor().id().equals("M"));

        assertThat(rule.prepare(new OnePair().programme())).isInstanceOfSatisfying(PlanJudge.SharedKey.class, judge -> {
            assertThat(judge.keys(1, 0)).isEqualTo(List.of("all", "M"));
            assertThat(judge.objects(0, 2, 1, 0)).isTrue();
            assertThat(judge.objects(0, 1, 1, 0)).isFalse();
            assertThat(judge.objects(0, 2, 0, 0)).isFalse();
        });
    }

    @Test
    void isHardUnlessItCosts() {
        assertThat(RULE.cost()).isZero();
        assertThat(RULE.cost()).isZero();

        PlanRule soft = RULE.costing(300);

        assertThat(soft.cost()).isEqualTo(300);
        assertThat(soft.name()).isEqualTo("apart");
        assertThat(RULE.cost()).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 1_000_000_001, Long.MIN_VALUE})
    void aCostOutOfRangeIsRefused(long points) {
        assertThatThrownBy(() -> RULE.costing(points))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "The cost (" + points + ") of plan rule (apart) must be between 1 and 1000000000 points.");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, PlanRule.HIGHEST_COST})
    void aCostAtTheEndOfTheRangeIsTaken(long points) {
        assertThat(RULE.costing(points).cost()).isEqualTo(points);
    }

    @Test
    void keepsItsSettingsInOrderAndForItself() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("z", "1");
        settings.put("a", "2");
        PlanRule rule = PlanRule.prepared(
                "limited", settings, programme -> (PlanJudge.SharedMentor) (mentor, one, other) -> false);
        settings.clear();

        assertThat(rule.settings()).containsExactly(Map.entry("z", "1"), Map.entry("a", "2"));
        assertThat(rule).hasToString("limited {z=1, a=2}");
        assertThat(rule.costing(5)).hasToString("limited costing 5 {z=1, a=2}");
        assertThat(RULE).hasToString("apart");
    }

    @Test
    void aNameMustNotBeBlank() {
        assertThatThrownBy(() -> PlanRule.sharedMentor(" ", (one, other) -> true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The name of a plan rule must have 1 to 200 characters");
    }
}
