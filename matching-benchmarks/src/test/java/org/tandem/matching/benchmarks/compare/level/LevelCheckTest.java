package org.tandem.matching.benchmarks.compare.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.Loads;
import org.tandem.matching.policy.PlanRule;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Quota;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Mentorship;
import org.tandem.matching.programme.Programme;

/** Two mentors, M0 with one place and M1 with three, and three mentees who are eligible for both: 6 pairs. */
class LevelCheckTest {
    private static final LocalDate START = LocalDate.of(2026, 9, 1);

    private static Programme.Builder people() {
        return Programme.builder(START)
                .mentor(Mentor.builder("M0").places(1).build())
                .mentor(Mentor.builder("M1").places(3).build())
                .mentee(Mentee.builder("N0").priority(2).roundsWaited(3).build())
                .mentee(Mentee.builder("N1").mentorsWanted(2).build())
                .mentee(Mentee.builder("N2").priority(1).build());
    }

    private static Policy.Builder policy() {
        return Policy.builder("plain").criterion(1, Criterion.of("half", (mentor, mentee) -> 0.5));
    }

    private static CompatibilityGraph graph(Programme.Builder people, Policy.Builder policy) {
        return Compatibility.of(people.build(), policy.build()).graph();
    }

    private static void assertRefused(CompatibilityGraph graph, String why, int... pairs) {
        assertThatThrownBy(() -> LevelCheck.values(graph, pairs))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(why);
    }

    @Test
    void valuesAreCountedByLevel() {
        CompatibilityGraph graph =
                graph(people(), policy().waitingGuarantee(3).loads(new Loads(2, 10)));

        // N0-M1, N1-M0, N1-M1, N2-M1
        assertThat(LevelCheck.values(graph, new int[] {1, 2, 3, 5}))
                .isEqualTo(new LevelValues(1, 4, 3, 3, 3, 4 * 500 - 30));
        assertThat(LevelCheck.values(graph, new int[] {2, 3})).isEqualTo(new LevelValues(0, 2, 1, 0, 2, 1000));
        assertThat(LevelCheck.values(graph, new int[0])).isEqualTo(new LevelValues(0, 0, 0, 0, 0, 0));
    }

    @Test
    void whoHasAMentorIsNotServedAgain() {
        var running = new Mentorship("M1", "N1", DateRange.of(START.minusMonths(1), START.plusMonths(6)));

        CompatibilityGraph graph = graph(people().mentorship(running), policy().loads(new Loads(2, 10)));

        assertThat(LevelCheck.values(graph, new int[] {graph.pair(1, 0), graph.pair(0, 1)}))
                .isEqualTo(new LevelValues(0, 2, 1, 2, 2, 1000 - 10));
    }

    @Test
    void softRulesCharge() {
        CompatibilityGraph graph = graph(
                people(), policy().planRule(PlanRule.sharedMentor("apart", (one, other) -> true).costing(7)));

        assertThat(LevelCheck.values(graph, new int[] {1, 3, 5}).points()).isEqualTo(1500 - 21);
    }

    @Test
    void whatIsHardIsKept() {
        CompatibilityGraph plain = graph(people(), policy());
        assertRefused(plain, "places", 0, 2);
        assertRefused(plain, "mentors wanted", 0, 1);
        assertRefused(plain, "ascending", 3, 2);
        assertRefused(plain, "ascending", 3, 3);
        assertRefused(graph(people().decision(Decision.fix("M0", "N2")), policy()), "fixed", 0);
        assertRefused(
                graph(people(), policy().quota(Quota.ofMentees("all", 1, mentee -> Optional.of("all")))), "quotas", 0,
                3);
        assertRefused(
                graph(people(), policy().planRule(PlanRule.sharedMentor("apart", (one, other) -> true))),
                "two matches",
                1,
                3);
        assertRefused(
                graph(people(),
                        policy().planRule(PlanRule.of("alone", pairing -> java.util.Set.of(1), (a, b) -> true))),
                "two matches",
                0,
                3);
    }
}
