package org.tandem.matching.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.explain.PlanComparison.Change;
import org.tandem.matching.explain.PlanComparison.Totals;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.PlanRule;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.criterion.Criteria;
import org.tandem.matching.policy.rule.Rules;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.text.PhraseBundles;
import org.tandem.matching.text.Wording;

class PlanComparisonTest {
    private final Policy policy = Policy.builder("fit")
            .rule(Rules.mustHaves())
            .criterion(1, Criteria.competenceFit())
            .build();
    private final Programme programme = Programme.builder(LocalDate.of(2026, 9, 1))
            .mentor(Mentor.builder("M-1").places(1).offers("law", 3).build())
            .mentee(Mentee.builder("T-1").priority(1).mustHave("law", 2, 1).build())
            .mentee(Mentee.builder("T-2").mustHave("law", 3, 1).build())
            .build();
    private final Programme withMore = Programme.builder(programme)
            .mentor(Mentor.builder("M-2").places(1).offers("law", 2).build())
            .build();

    private Plan plan(Programme of) {
        return Unhurried.matcher().match(of, policy);
    }

    @Test
    void whoChangesGainsAndLosesIsTold() {
        PlanComparison comparison = PlanComparison.of(plan(programme), plan(withMore));

        assertThat(comparison.before()).isEqualTo(new Totals(1, 1000));
        assertThat(comparison.after()).isEqualTo(new Totals(2, 2000));
        assertThat(comparison.changes())
                .containsExactly(
                        new Change("T-1", List.of("M-1"), List.of("M-2"), 1000, 1000),
                        new Change("T-2", List.of(), List.of("M-1"), 0, 1000));
        assertThat(comparison.gaining()).extracting(Change::mentee).containsExactly("T-2");
        assertThat(comparison.losing()).isEmpty();
        assertThat(comparison.say(Wording.in(Locale.ENGLISH)))
                .isEqualTo("2 matches instead of 1, 2,000 points instead of 1,000; one mentee gains, nobody loses.\n"
                        + "T-1: M-2 instead of M-1, +0 points\n"
                        + "T-2: now with M-1, 1,000 points");
    }

    @Test
    void theOtherWayRoundSomebodyLoses() {
        PlanComparison comparison = PlanComparison.of(plan(withMore), plan(programme));

        assertThat(comparison.losing()).extracting(Change::mentee).containsExactly("T-2");
        assertThat(comparison.changes().get(1).mentorsGained()).isEqualTo(-1);
        assertThat(comparison.say(Wording.in(Locale.GERMAN)))
                .isEqualTo("Ein Paar statt 2, 1.000 Punkte statt 2.000; niemand gewinnt, eine Person verliert.\n"
                        + "T-1: M-1 statt M-2, +0 Punkte\n"
                        + "T-2: nicht mehr mit M-1, 1.000 Punkte weniger");
    }

    @Test
    void withAsManyMentorsPointsSayWhoGainsAndWhoLoses() {
        Change gains = new Change("T-1", List.of("M-1"), List.of("M-2"), 5, 8);
        Change loses = new Change("T-2", List.of("M-2"), List.of("M-1"), 8, 5);
        Change even = new Change("T-3", List.of("M-3"), List.of("M-4"), 5, 5);
        Change hasFewer = new Change("T-4", List.of("M-5", "M-6"), List.of("M-6"), 2, 9);
        PlanComparison comparison =
                new PlanComparison(new Totals(5, 20), new Totals(4, 27), List.of(gains, loses, even, hasFewer));

        assertThat(comparison.gaining()).containsExactly(gains);
        assertThat(comparison.losing()).containsExactly(loses, hasFewer);
        assertThat(gains.gain()).isEqualTo(3);
        assertThat(hasFewer.gain()).isEqualTo(7);
    }

    @Test
    void betterPointsWithTheSameMentorAreAChange() {
        Policy shared =
                Policy.builder("interests").criterion(1, Criteria.sharedInterests()).build();

        PlanComparison comparison = PlanComparison.of(
                Unhurried.matcher().match(interested("chess"), shared),
                Unhurried.matcher().match(interested("chess", "jazz"), shared));

        assertThat(comparison.changes()).containsExactly(new Change("T-1", List.of("M-1"), List.of("M-1"), 500, 1000));
    }

    private static Programme interested(String... mentor) {
        return Programme.builder(LocalDate.of(2026, 9, 1))
                .mentor(Mentor.builder("M-1").interests(mentor).build())
                .mentee(Mentee.builder("T-1").interests("chess", "jazz").build())
                .build();
    }

    @Test
    void chargesOfSoftRulesAreTakenOffTheTotals() {
        Policy charging = Policy.builder(policy)
                .planRule(PlanRule.sharedMentor("never two", (one, other) -> true).costing(300))
                .build();
        Programme shared = Programme.builder(LocalDate.of(2026, 9, 1))
                .mentor(Mentor.builder("M-1").places(2).offers("law", 3).build())
                .mentee(Mentee.builder("T-1").mustHave("law", 2, 1).build())
                .mentee(Mentee.builder("T-2").mustHave("law", 3, 1).build())
                .build();
        Plan two = Unhurried.matcher().match(shared, charging);

        assertThat(PlanComparison.of(two, two).before()).isEqualTo(new Totals(2, 1700));
    }

    @Test
    void plansOfDifferentPoliciesAreComparedByOneMeasure() {
        Policy other = Policy.builder(policy).criterion(9, Criteria.competenceFit()).build();
        Plan otherPlan = Unhurried.matcher().match(programme, other);

        assertThatThrownBy(() -> PlanComparison.of(plan(programme), otherPlan)).hasMessageContaining("criteria");
        PlanComparison comparison =
                PlanComparison.of(plan(programme), otherPlan, Compatibility.of(programme, policy));
        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.say(Wording.in(Locale.ENGLISH))).isEqualTo("The two plans are the same.");
        assertThatThrownBy(
                () -> PlanComparison.of(plan(programme), plan(withMore), Compatibility.of(programme, policy)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("M-2");
    }

    @Test
    void phrasesAreComplete() {
        PhraseBundles.assertComplete(PlanComparison.class);
        PhraseBundles.assertSaid(PlanComparison.of(plan(programme), plan(withMore)));
        PhraseBundles.assertSaid(PlanComparison.of(plan(withMore), plan(programme)));
        PhraseBundles.assertSaid(PlanComparison.of(plan(programme), plan(programme)));
    }
}
