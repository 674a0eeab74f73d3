package org.tandem.matching.stability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.rule.PlanRules;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.run.Deadline;
import org.tandem.matching.text.Wording;

class LargestStablePlanTest {

    /** A and B are as welcome to M1, whom A meets by ids; B can meet nobody else. */
    private static CompatibilityGraph graph() {
        return CompatibilityGraph.table()
                .mentor("M1", 1)
                .mentor("M2", 1)
                .mentee("A")
                .mentee("B")
                .score("M1", "A", 5)
                .score("M1", "B", 5)
                .score("M2", "A", 3)
                .build();
    }

    @Test
    void tiesAreBrokenSoThatMostAreMatched() {
        LargestStablePlan found = LargestStablePlan.of(graph(), Deadline.none());

        assertThat(found.pairs()).containsExactly(new Pair("M2", "A"), new Pair("M1", "B"));
        assertThat(found.isProven()).isTrue();
        assertThat(found.matchesLost()).isZero();
        assertThat(found.byIds()).isEqualTo(new StablePlanCost(1, 5, 2, 8));
        assertThat(found.say(Wording.in(Locale.ENGLISH)))
                .isEqualTo("No stable plan has more than 2 matches, whoever goes first among those who are as welcome;"
                        + " one with so many has 8 points.\n"
                        + "A stable plan has one match and 5 points; the best plan has 2 matches and 8 points.");
    }

    @Test
    void wishesComeBeforePoints() {
        Programme programme = Programme.builder(LocalDate.of(2026, 9, 1))
                .mentor(Mentor.builder("M1").places(1).wishes("A").build())
                .mentor(Mentor.builder("M2").places(1).build())
                .mentee(Mentee.builder("A").wishes("M1").build())
                .mentee(Mentee.builder("B").build())
                .build();
        Compatibility compatibility = Compatibility.of(programme, Policy.builder("alike").build());

        LargestStablePlan found = LargestStablePlan.of(compatibility, Deadline.in(Duration.ofDays(1)));

        assertThat(found.pairs()).containsExactly(new Pair("M1", "A"), new Pair("M2", "B"));
    }

    @Test
    void besideRulesThatCouplePairsItIsRefused() {
        Programme programme = Programme.builder(LocalDate.of(2026, 9, 1)).build();
        Compatibility coupled = Compatibility.of(
                programme, Policy.builder("coupled").planRule(PlanRules.coMenteesApart()).build());

        assertThatThrownBy(() -> LargestStablePlan.of(coupled, Deadline.none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Stability cannot be kept beside rules about two matches (1)");
    }

    @Test
    void withoutTimeABoundIsGiven() {
        LargestStablePlan open = new LargestStablePlan(
                List.of(new Pair("M1", "A")), 2, 5, new StablePlanCost(1, 5, 2, 8));

        assertThat(open.isProven()).isFalse();
        assertThat(open.say(Wording.in(Locale.ENGLISH)))
                .startsWith("A stable plan with one match and 5 points was found; that one has up to 2");
    }
}
