package org.tandem.matching.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTest {
    private static final Rule FIRST = rule("first");
    private static final Rule SECOND = rule("second");
    private static final Rule THIRD = rule("third");
    private static final Criterion FIT = criterion("fit");
    private static final Criterion NEAR = criterion("near");

    private final Policy policy = Policy.builder("ours")
            .rule(FIRST)
            .rule(SECOND)
            .criterion(30, FIT)
            .criterion(7, NEAR)
            .build();

    @Test
    void keepsRulesAndCriteriaInTheOrderGiven() {
        assertThat(policy.name()).isEqualTo("ours");
        assertThat(policy.rules()).containsExactly(FIRST, SECOND);
        assertThat(policy.criteria()).containsExactly(new WeightedCriterion(FIT, 30), new WeightedCriterion(NEAR, 7));
    }

    @Test
    void anEmptyPolicyHasNoPoints() {
        Policy empty = Policy.builder("empty").build();

        assertThat(empty.rules()).isEmpty();
        assertThat(empty.criteria()).isEmpty();
        assertThat(empty.maxPoints()).isZero();
    }

    @Test
    void mostPointsAreThoseOfAPairThatIsPerfectByEveryCriterion() {
        assertThat(policy.maxPoints()).isEqualTo(37_000);
    }

    @Test
    void mostPointsOfTheHighestWeightsDoNotOverflow() {
        assertThat(Policy.builder("heavy")
                .criterion(WeightedCriterion.HIGHEST_WEIGHT, FIT)
                .criterion(WeightedCriterion.HIGHEST_WEIGHT, NEAR)
                .criterion(WeightedCriterion.HIGHEST_WEIGHT, criterion("third"))
                .build()
                .maxPoints())
                .isEqualTo(3_000_000_000L);
    }

    @Test
    void guaranteesNothingAboutWaitingUnlessTold() {
        assertThat(policy.waitingGuarantee()).isEmpty();
        Policy patient = Policy.builder(policy).waitingGuarantee(2).build();
        assertThat(Policy.builder(patient).build().waitingGuarantee()).hasValue(2);
        assertThat(patient).hasToString(
                policy.toString().substring(0, policy.toString().length() - 1) + ", waits 2 rounds at most]");
        assertThat(Policy.builder(patient).withoutWaitingGuarantee().build().waitingGuarantee()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1_001})
    void aWaitingGuaranteeOutOfRangeIsRefused(int rounds) {
        assertThatThrownBy(() -> Policy.builder(policy).waitingGuarantee(rounds))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The waiting-time guarantee (" + rounds + " rounds) of policy (ours) must be between 0 and "
                        + "1000 rounds.\nMaybe use withoutWaitingGuarantee() for none.");
    }

    @Test
    void aStableObjectiveCannotBeKeptBesideAWaitingGuarantee() {
        assertThatThrownBy(() -> Policy.builder(policy)
                .objective(Objective.STABLE)
                .waitingGuarantee(2)
                .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The objective (STABLE) of policy (ours) cannot be kept beside a waiting-time guarantee "
                        + "(2 rounds).\nMaybe use a floor instead: Objective.LARGEST_SUM.withFloor(…).");
    }

    @Test
    void aRuleOfTheSameNameReplacesTheFormerInItsPlace() {
        Rule stricter = rule("first");

        assertThat(Policy.builder(policy).rule(THIRD).rule(stricter).build().rules())
                .containsExactly(stricter, SECOND, THIRD);
    }

    @Test
    void aCriterionOfTheSameNameReplacesTheFormerAndItsWeightInItsPlace() {
        Criterion finer = criterion("fit");

        assertThat(Policy.builder(policy).criterion(50, finer).build().criteria())
                .containsExactly(new WeightedCriterion(finer, 50), new WeightedCriterion(NEAR, 7));
    }

    @Test
    void aReopenedPolicyIsTheSameUntilItIsChanged() {
        Policy copy = Policy.builder(policy).build();

        assertThat(copy.name()).isEqualTo(policy.name());
        assertThat(copy.rules()).isEqualTo(policy.rules());
        assertThat(copy.criteria()).isEqualTo(policy.criteria());
        assertThat(copy).hasToString(policy.toString());
    }

    @Test
    void changingACopyLeavesTheOriginalAlone() {
        Policy changed = Policy.builder(policy)
                .name("theirs")
                .withoutRule("first")
                .withoutCriterion("near")
                .build();

        assertThat(changed.name()).isEqualTo("theirs");
        assertThat(changed.rules()).containsExactly(SECOND);
        assertThat(changed.criteria()).containsExactly(new WeightedCriterion(FIT, 30));
        assertThat(policy.name()).isEqualTo("ours");
        assertThat(policy.rules()).hasSize(2);
        assertThat(policy.criteria()).hasSize(2);
    }

    @Test
    void aPolicyDoesNotChangeWhenItsBuilderGoesOn() {
        Policy.Builder builder = Policy.builder("ours").rule(FIRST);
        Policy before = builder.build();
        builder.rule(SECOND);

        assertThat(before.rules()).containsExactly(FIRST);
        assertThatThrownBy(() -> before.rules().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void removingAnUnknownRuleNamesTheKnown() {
        assertThatThrownBy(() -> Policy.builder(policy).withoutRule("frist"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The policy has no rule (frist).\nMaybe one of these was meant: [first, second].");
    }

    @Test
    void removingAnUnknownCriterionNamesTheKnown() {
        assertThatThrownBy(() -> Policy.builder(policy).withoutCriterion("first"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The policy has no criterion (first).\nMaybe one of these was meant: [fit, near].");
    }

    @Test
    void planRulesAreKeptReplacedAndRemovedLikeRules() {
        PlanRule hard = PlanRule.sharedMentor("apart", (one, other) -> true);
        PlanRule soft = hard.costing(5);
        PlanRule last = PlanRule.sharedMentor("last", (one, other) -> true);
        Policy withPlanRules =
                Policy.builder(policy).planRule(hard).planRule(last).build();

        assertThat(policy.planRules()).isEmpty();
        assertThat(withPlanRules.planRules()).containsExactly(hard, last);
        assertThat(Policy.builder(withPlanRules).planRule(soft).build().planRules())
                .containsExactly(soft, last);
        assertThat(Policy.builder(withPlanRules)
                .withoutPlanRule("apart")
                .build()
                .planRules())
                .containsExactly(last);
    }

    @Test
    void removingAnUnknownPlanRuleNamesTheKnown() {
        assertThatThrownBy(() -> Policy.builder(policy).withoutPlanRule("first"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The policy has no plan rule (first).\nMaybe one of these was meant: [].");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1_000_001, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void aWeightOutOfRangeIsRefused(int weight) {
        assertThatThrownBy(() -> Policy.builder("p").criterion(weight, FIT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "The weight (" + weight + ") of criterion (fit) must be between 0 and 1000000.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1_000_000})
    void aWeightAtTheEndOfTheRangeIsTaken(int weight) {
        assertThat(Policy.builder("p").criterion(weight, FIT).build().criteria())
                .containsExactly(new WeightedCriterion(FIT, weight));
    }

    @Test
    void aBlankNameIsRefused() {
        assertThatThrownBy(() -> Policy.builder(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The name of a policy must have 1 to 200 characters");
        assertThatThrownBy(() -> Policy.builder(policy).name(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The name of a policy");
    }

    private static Rule rule(String name) {
        return Rule.of(name, (mentor, mentee) -> true);
    }

    private static Criterion criterion(String name) {
        return Criterion.of(name, (mentor, mentee) -> 1);
    }

    @Test
    void quotasAreKeptReplacedAndRemovedLikeRules() {
        Quota five = Quota.perOrganisation(Quota.Kind.MENTEES, 5);
        Quota sector = Quota.perSector(Quota.Kind.MENTEES, 9);
        Policy policy = Policy.builder("quotas").quota(five).quota(sector).build();

        assertThat(policy.quotas()).containsExactly(five, sector);
        Quota four = five.allowing(4);
        assertThat(Policy.builder(policy).quota(four).build().quotas()).containsExactly(four, sector);
        assertThat(Policy.builder(policy).withoutQuota(five.name()).build().quotas()).containsExactly(sector);
    }

    @Test
    void aFloorNeedsACriterionThatGivesPoints() {
        Criterion half = Criterion.of("half", (mentor, mentee) -> 0.5);
        Policy.Builder weightless =
                Policy.builder("floor").objective(Objective.LARGEST_SUM.withFloor(30)).criterion(0, half);

        assertThatThrownBy(weightless::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The floor (30.0) of policy (floor) needs a criterion")
                .hasMessageContaining("Maybe");
        assertThat(weightless.criterion(1, half).build().objective().floor()).isEqualTo(30);
    }

    @Test
    void aStableObjectiveCannotBeKeptBesideQuotasAndLoads() {
        Policy.Builder quotas = Policy.builder("stable")
                .objective(Objective.STABLE)
                .quota(Quota.perSector(Quota.Kind.MENTEES, 9));
        Policy.Builder loads =
                Policy.builder("stable").objective(Objective.STABLE).loads(Loads.EVERY_MENTOR_FIRST);

        assertThatThrownBy(quotas::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot be kept beside quotas ([mentees' matches per sector at most 9])");
        assertThatThrownBy(loads::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot be kept beside loads (");
        assertThat(quotas.objective(Objective.WORST_OFF_FIRST).build().quotas()).hasSize(1);
    }

    @Test
    void aWaitingGuaranteeAtTheEndOfTheRangeIsTaken() {
        assertThat(Policy.builder("now").waitingGuarantee(0).build().waitingGuarantee()).hasValue(0);
        assertThat(Policy.builder("late").waitingGuarantee(Policy.MOST_ROUNDS).build().waitingGuarantee())
                .hasValue(Policy.MOST_ROUNDS);
    }
}
