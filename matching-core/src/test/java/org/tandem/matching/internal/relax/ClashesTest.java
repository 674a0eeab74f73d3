package org.tandem.matching.internal.relax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.PlanRule;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

class ClashesTest {

    /** Two mentors, two mentees, and a rule that charges 7 for every two matches with a key in common. */
    private static CompatibilityGraph graph(List<String> keys) {
        Programme programme = Programme.builder(LocalDate.of(2026, 9, 1))
                .mentor(Mentor.builder("M0").build())
                .mentor(Mentor.builder("M1").build())
                .mentee(Mentee.builder("T0").build())
                .mentee(Mentee.builder("T1").build())
                .build();
        Policy policy = Policy.builder("keys")
                .criterion(1, Criterion.of("half", (mentor, mentee) -> 0.5))
                .planRule(PlanRule.of("meet", match -> keys, (one, other) -> true).costing(7))
                .build();
        return Compatibility.of(programme, policy).graph();
    }

    private static List<List<Integer>> told(CompatibilityGraph graph, int... pairs) {
        List<List<Integer>> told = new ArrayList<>();
        new Clashes(graph).forEach(pairs, (pair, other, rule) -> told.add(List.of(pair, other)));
        return told;
    }

    @Test
    void twoPairsAreToldOnceHoweverManyKeysTheyShare() {
        CompatibilityGraph graph = graph(List.of("a", "b", "c"));

        assertThat(told(graph, 0, 3)).containsExactly(List.of(0, 3));
        assertThat(new Clashes(graph).charges(new int[] {0, 3})).isEqualTo(7);
    }

    @Test
    void aKeyGivenTwiceMakesNoPairMeetItself() {
        CompatibilityGraph graph = graph(List.of("a", "a"));

        assertThat(told(graph, 0)).isEmpty();
        assertThat(told(graph, 0, 3)).containsExactly(List.of(0, 3));
    }

    @Test
    void withoutKeysNothingMeets() {
        assertThat(told(graph(List.of()), 0, 3)).isEmpty();
    }
}
