package org.tandem.matching.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.matching.compatibility.Cases;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.fault.Fault;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.policy.PlanRule;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentorship;
import org.tandem.matching.programme.Programme;

class PreparedPlanRuleTest {
    /** Mentees whose numbers differ by one must not share a mentor. */
    private static final PlanRule NEIGHBOURS = PlanRule.sharedMentor(
            "neighbours apart", (one, other) -> Math.abs(Cases.number(one.id()) - Cases.number(other.id())) == 1);

    /** Matches of equal sum, which is their key, must not be together. */
    private static final PlanRule SUMS = PlanRule.of(
            "sums apart",
            pairing -> List.of(Cases.number(pairing.mentor().id())
                    + Cases.number(pairing.mentee().id())),
            (one, other) -> true);

    @Test
    void aRuleAboutASharedMentorConcernsOneMentorOnly() {
        CompatibilityGraph graph = graph(NEIGHBOURS);

        assertThat(PlanConditions.of(graph).conflict(1, 0, 1, 1)).isTrue();
        assertThat(PlanConditions.of(graph).conflict(1, 1, 1, 0)).isTrue();
        assertThat(PlanConditions.of(graph).conflict(1, 0, 1, 2)).isFalse();
        assertThat(PlanConditions.of(graph).conflict(1, 0, 2, 1)).isFalse();
    }

    @Test
    void aRuleAboutASharedKeyConcernsMatchesThatMeetOnly() {
        CompatibilityGraph graph = graph(SUMS);

        assertThat(PlanConditions.of(graph).conflict(0, 1, 1, 0)).isTrue();
        assertThat(PlanConditions.of(graph).conflict(0, 1, 1, 1)).isFalse();
    }

    @Test
    void hardRulesClashAndSoftOnesCharge() {
        CompatibilityGraph graph = graph(NEIGHBOURS.costing(30), SUMS.costing(5));

        assertThat(PlanConditions.of(graph).conflict(1, 0, 1, 1)).isFalse();
        assertThat(PlanConditions.of(graph).charge(1, 0, 1, 1)).isEqualTo(30);
        assertThat(PlanConditions.of(graph).charge(0, 1, 1, 0)).isEqualTo(5);
        assertThat(PlanConditions.of(graph).charge(0, 0, 1, 2)).isZero();
        assertThat(PlanConditions.of(graph(NEIGHBOURS)).charge(1, 0, 1, 1)).isZero();
    }

    @Test
    void chargesOfSeveralRulesAddUp() {
        PlanRule always = PlanRule.of("always", pairing -> List.of("all"), (one, other) -> true);
        CompatibilityGraph graph = graph(NEIGHBOURS.costing(30), always.costing(4));

        assertThat(PlanConditions.of(graph).charge(1, 0, 1, 1)).isEqualTo(34);
        assertThat(PlanConditions.of(graph).charge(1, 0, 2, 1)).isEqualTo(4);
    }

    @Test
    void theGraphNamesItsRulesInThePolicysOrder() {
        CompatibilityGraph graph = graph(SUMS, NEIGHBOURS.costing(30));

        assertThat(PlanConditions.of(graph).planRules())
                .extracting(PreparedPlanRule::name)
                .containsExactly("sums apart", "neighbours apart");
        assertThat(PlanConditions.of(graph).planRules()).extracting(PreparedPlanRule::isHard).containsExactly(true,
                false);
    }

    @Test
    void everyTwoFixedPairsThatClashAreListed() {
        Programme programme = Cases.people(3, 3)
                .decision(Decision.fix("M001", "T001"))
                .decision(Decision.fix("M001", "T002"))
                .decision(Decision.fix("M002", "T003"))
                .build();
        Policy policy = policy(NEIGHBOURS, SUMS);
        PlanRule objector = PlanRule.of("all apart", pairing -> List.of("all"), (one, other) -> true);

        assertThat(problems(programme, policy))
                .containsExactly(
                        "The decision (FIX M001 with T001) and the decision (FIX M001 with T002) cannot both be"
                                + " kept by plan rule (neighbours apart).");
        assertThat(problems(programme, policy(objector))).hasSize(3);
    }

    @Test
    void fixedPairsMayClashSoftly() {
        Programme programme = Cases.people(3, 3)
                .decision(Decision.fix("M001", "T001"))
                .decision(Decision.fix("M001", "T002"))
                .build();

        CompatibilityGraph graph =
                Compatibility.of(programme, policy(NEIGHBOURS.costing(7))).graph();

        assertThat(graph.isFixed(graph.pair(0, 0))).isTrue();
        assertThat(graph.isFixed(graph.pair(0, 1))).isTrue();
        assertThat(PlanConditions.of(graph).charge(0, 0, 0, 1)).isEqualTo(7);
    }

    @Test
    void aPlanRuleMustNotTakeTheNameOfARuleWhetherOrNotMentorshipsRun() {
        Policy policy = Policy.builder(policy(NEIGHBOURS))
                .rule(Rule.of("neighbours apart", (mentor, mentee) -> true))
                .build();
        Programme idle = Cases.people(2, 2).build();
        Programme running = Cases.people(2, 2)
                .mentorship(new Mentorship("M001", "T001", DateRange.ALWAYS))
                .build();

        for (Programme programme : List.of(idle, running)) {
            assertThatThrownBy(() -> Compatibility.of(programme, policy))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("The name of rule (neighbours apart) is taken by another rule");
        }
    }

    private static List<String> problems(Programme programme, Policy policy) {
        return catchThrowableOfType(InvalidInputException.class, () -> Compatibility.of(programme, policy))
                .faults()
                .stream()
                .map(Fault::problem)
                .toList();
    }

    private static CompatibilityGraph graph(PlanRule... rules) {
        return Compatibility.of(Cases.people(4, 4).build(), policy(rules)).graph();
    }

    private static Policy policy(PlanRule... rules) {
        Policy.Builder policy = Policy.builder("plan rules");
        List.of(rules).forEach(policy::planRule);
        return policy.build();
    }
}
