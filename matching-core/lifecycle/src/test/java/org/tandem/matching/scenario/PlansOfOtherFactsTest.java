package org.tandem.matching.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tandem.matching.scenario.Scenes.mentee;
import static org.tandem.matching.scenario.Scenes.mentor;
import static org.tandem.matching.scenario.Scenes.programme;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.tandem.matching.audit.DecisionRecord;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Basis;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.explain.Explainer;
import org.tandem.matching.explain.PlanComparison;
import org.tandem.matching.explain.shortage.Shortage;
import org.tandem.matching.fairness.Disparities;
import org.tandem.matching.fairness.FairnessReport;
import org.tandem.matching.internal.edit.GraphEditor;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.Objective;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.recommend.Recommender;
import org.tandem.matching.rematch.Consequences;
import org.tandem.matching.rematch.Rematch;
import org.tandem.matching.run.Limits;
import org.tandem.matching.stability.StabilityReport;

/** Answers refuse a plan that was made of something else than what they are asked about, and say what differs. */
class PlansOfOtherFactsTest {
    private static final Policy POLICY =
            Policy.builder("ours").criterion(1, Criterion.of("any", (mentor, mentee) -> 1)).build();
    /** Bars nobody, so that pairs and points are the same. */
    private static final Policy STRICTER =
            Policy.builder(POLICY).rule(Rule.of("all welcome", (mentor, mentee) -> true)).build();
    private static final Policy HEAVIER =
            Policy.builder("theirs").criterion(2, Criterion.of("any", (mentor, mentee) -> 1)).build();
    private static final Programme PROGRAMME =
            programme().mentor(mentor("M", 1)).mentee(mentee("T")).build();
    private static final Programme ROOMIER = programme().mentor(mentor("M", 2)).mentee(mentee("T")).build();
    private static final Programme OTHERS =
            programme().mentor(mentor("M", 1)).mentor(mentor("N", 0)).mentee(mentee("T")).build();

    private static final Compatibility ASKED = Compatibility.of(PROGRAMME, POLICY);

    /** What must know the policy, too. */
    private static final Map<String, BiFunction<Compatibility, Plan, Object>> ANSWERS = Map.of(
            "explainer", Explainer::of,
            "shortage", Shortage::of,
            "record", (compatibility, plan) -> DecisionRecord.of(compatibility, plan, Limits.DEFAULT));

    /** What judges a plan of whatever policy by its pairs. */
    private static final Map<String, BiFunction<Compatibility, Plan, Object>> REPORTS = Map.of(
            "fairness", FairnessReport::of,
            "stability", StabilityReport::of,
            "disparities", (compatibility, plan) -> Disparities.between(Map.of("T", "all"), compatibility, plan));

    private static Plan plan(Programme programme, Policy policy) {
        return Unhurried.matcher().match(programme, policy);
    }

    private static void assertRefused(String what, ThrowingCallable call, String... parts) {
        assertThatThrownBy(call).as(what)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(parts)
                .hasMessageContaining("\nMaybe ");
    }

    @Test
    void aPlanOfTheSameIsTaken() {
        Plan plan = plan(PROGRAMME, POLICY);

        ANSWERS.forEach((name, answer) -> assertThat(answer.apply(ASKED, plan)).as(name).isNotNull());
        REPORTS.forEach((name, report) -> assertThat(report.apply(ASKED, plan)).as(name).isNotNull());
    }

    @Test
    void anotherPolicyIsRefusedEvenWherePairsAndPointsAreTheSame() {
        Plan plan = plan(PROGRAMME, STRICTER);

        ANSWERS.forEach((name, answer) -> assertRefused(
                name,
                () -> answer.apply(ASKED, plan),
                "The policy (ours, fingerprint " + STRICTER.fingerprint(),
                POLICY.fingerprint()));
        assertRefused(
                "consequences",
                () -> Consequences.of(POLICY, PROGRAMME, ROOMIER, plan),
                "The policy (ours, fingerprint " + STRICTER.fingerprint());
    }

    @Test
    void reportsJudgePlansOfOtherObjectivesByTheSamePairs() {
        Plan fairest = plan(PROGRAMME, Policy.builder(POLICY).objective(Objective.WORST_OFF_FIRST).build());

        REPORTS.forEach((name, report) -> assertThat(report.apply(ASKED, fairest)).as(name).isNotNull());
    }

    @Test
    void otherPlacesAndOtherPeopleAreRefused() {
        ANSWERS.forEach((name, answer) -> {
            assertRefused(name, () -> answer.apply(ASKED, plan(ROOMIER, POLICY)),
                    "The eligible pairs, points and places");
            assertRefused(name, () -> answer.apply(ASKED, plan(OTHERS, POLICY)), "The people");
        });
        REPORTS.forEach((name, report) -> {
            assertRefused(name, () -> report.apply(ASKED, plan(ROOMIER, POLICY)),
                    "The eligible pairs, points and places");
            assertRefused(name, () -> report.apply(ASKED, plan(OTHERS, POLICY)), "The people");
            assertRefused(name, () -> report.apply(ASKED, plan(PROGRAMME, HEAVIER)), "The eligible pairs, points");
        });
    }

    @Test
    void ownScoresAreCheckedByPeopleAndPairs() {
        CompatibilityGraph graph =
                CompatibilityGraph.table().mentor("M").mentee("T").score("M", "T", 7).build();
        CompatibilityGraph roomier =
                CompatibilityGraph.table().mentor("M", 3).mentee("T").score("M", "T", 7).build();
        Plan plan = Unhurried.matcher().match(graph);

        assertThat(Explainer.of(graph, plan).why("M", "T").points()).isEqualTo(7);
        assertRefused("explainer", () -> Explainer.of(roomier, plan), "The eligible pairs");
        assertRefused("record", () -> DecisionRecord.of(roomier, plan, Limits.DEFAULT), "The eligible pairs");
    }

    @Test
    void aPlanKeptAndReadBackIsStillKnown() {
        Plan kept = plan(PROGRAMME, POLICY);
        Basis of = kept.basis();
        Basis read = new Basis(of.policyName(), of.policy(), of.criteria(), of.people(), of.pairs());
        Compatibility afterRestart =
                Compatibility.of(Programme.builder(PROGRAMME).build(), Policy.builder(POLICY).build());

        assertThat(Explainer.of(afterRestart, rebuilt(kept, read)).why("M", "T").points()).isEqualTo(1000);
        assertRefused("explainer", () -> Explainer.of(Compatibility.of(ROOMIER, POLICY), rebuilt(kept, read)),
                "places");
    }

    @Test
    void aPlanOfOwnMeansIsCheckedByItsMatches() {
        Plan own = rebuilt(plan(PROGRAMME, POLICY), Basis.UNKNOWN);

        ANSWERS.forEach((name, answer) -> assertThat(answer.apply(ASKED, own)).as(name).isNotNull());
        assertRefused(
                "record",
                () -> DecisionRecord.of(Compatibility.of(PROGRAMME, HEAVIER), own, Limits.DEFAULT),
                "The points (1000) of the plan must be 2000");
    }

    @Test
    void aRematchTakesOtherFactsAndRulesButNoOtherPoints() {
        Plan published = plan(PROGRAMME, STRICTER);

        assertThat(Rematch.of(Compatibility.of(ROOMIER, POLICY), published).within(0).givenUp()).isEmpty();
        assertRefused(
                "rematch",
                () -> Rematch.of(Compatibility.of(ROOMIER, HEAVIER), published),
                "The criteria of policy (ours",
                "of policy (theirs");
    }

    @Test
    void consequencesAreThoseOfThePublishedFacts() {
        assertThat(Consequences.of(POLICY, PROGRAMME, ROOMIER, plan(PROGRAMME, POLICY)).areNone()).isTrue();
        assertRefused(
                "consequences",
                () -> Consequences.of(POLICY, PROGRAMME, ROOMIER, plan(ROOMIER, POLICY)),
                "The eligible pairs, points and places");
    }

    @Test
    void pointsThatMeanSomethingElseAreNotCompared() {
        Plan plan = plan(PROGRAMME, POLICY);
        Plan heavier = plan(PROGRAMME, HEAVIER);

        assertRefused("comparison", () -> PlanComparison.of(plan, heavier), "policy (ours", "policy (theirs");
        assertThat(PlanComparison.of(plan, heavier, ASKED).changes()).isEmpty();
        assertThat(PlanComparison.of(plan, plan(PROGRAMME, STRICTER)).changes()).isEmpty();
    }

    @Test
    void aChangedGraphMustHaveThePeopleOfItsProgramme() {
        CompatibilityGraph changed = new GraphEditor(ASKED.graph()).freePlaces(0, 2).build();

        assertThat(Recommender.of(ASKED, changed).mentorsFor("T", 1)).isNotNull();
        assertRefused(
                "recommender",
                () -> Recommender.of(ASKED, Compatibility.of(OTHERS, POLICY).graph()),
                "The people of the changed graph");
    }

    private static Plan rebuilt(Plan plan, Basis basis) {
        return new Plan(
                plan.matches(),
                List.of(),
                plan.loads(),
                plan.held(),
                plan.wanted(),
                plan.points(),
                plan.charges(),
                plan.pointsByCriterion(),
                plan.quality(),
                basis);
    }
}
