package org.tandem.matching.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class GroupPolicyTest {
    private static final GroupPolicy POLICY = GroupPolicy.builder("mix")
            .rule(GroupRules.noVeto())
            .rule(GroupRules.ofOneOrganisation(2))
            .criterion(2, GroupCriteria.mixedSectors())
            .criterion(3, GroupCriteria.evenSizes())
            .build();

    @Test
    void aPolicyIsReopenedAndChanged() {
        GroupPolicy other = GroupPolicy.builder(POLICY)
                .name("other")
                .rule(GroupRules.ofOneOrganisation(1).costing(5))
                .withoutRule("no veto")
                .criterion(7, GroupCriteria.mixedSectors())
                .withoutCriterion("even sizes")
                .build();

        assertThat(other).hasToString("GroupPolicy[other, rules [of one organisation], criteria "
                + "[WeightedGroupCriterion[criterion=mixed sectors, weight=7]]]");
        assertThat(other.name()).isEqualTo("other");
        assertThat(other.rules().getFirst().cost()).hasValue(5);
        assertThat(other.maxPoints()).isEqualTo(7_000);
        assertThat(POLICY.maxPoints()).isEqualTo(5_000);
        assertThat(POLICY.rules()).hasSize(2).allMatch(rule -> rule.cost().isEmpty());
    }

    @Test
    void mistakesAreNamed() {
        GroupPolicy.Builder builder = GroupPolicy.builder(POLICY);

        assertThatThrownBy(() -> builder.withoutRule("no vetoes"))
                .hasMessage("The policy has no rule (no vetoes).\nMaybe one of these was meant: "
                        + "[no veto, of one organisation].");
        assertThatThrownBy(() -> builder.criterion(1_001, GroupCriteria.mixedStages()))
                .hasMessageContaining("The weight (1001) of criterion (mixed stages) must be between 0 and 1000");
        assertThatThrownBy(() -> GroupRules.noVeto().costing(0))
                .hasMessageContaining("The cost (0) of group rule (no veto) must be between 1 and 1000000000 points");
        assertThatThrownBy(() -> GroupRules.ofOneOrganisation(0)).hasMessageContaining("must be 1 or more");
        assertThatThrownBy(() -> GroupRules.seats(Kind.ofSector("law"), 2, 1)).hasMessageContaining("(2 to 1)");
        assertThatThrownBy(() -> GroupRules.metAtMost(-1))
                .hasMessageContaining("(-1) of group rule (met at most) must not be negative");
        assertThatThrownBy(() -> GroupRules.withinReach(Double.NaN)).hasMessageContaining("0 km or more");
    }

    @Test
    void namesAreCheckedAsThoseOfPolicies() {
        assertThatThrownBy(() -> GroupPolicy.builder(" ")).hasMessageContaining("The name of a group policy must have");
        assertThatThrownBy(() -> GroupPolicy.builder("ours").name("x".repeat(201)))
                .hasMessageContaining("The name of a group policy must have");
        assertThatThrownBy(() -> GroupPolicy.builder("ours")
                .rule(new GroupRule.Apart("", workshop -> (one, other) -> true, OptionalLong.empty())))
                .hasMessageContaining("The name of a group rule must have");
        assertThatThrownBy(() -> GroupPolicy.builder("ours")
                .criterion(1, new GroupCriterion.Seat(" ", workshop -> (participant, group) -> 1)))
                .hasMessageContaining("The name of a group criterion must have");
    }
}
