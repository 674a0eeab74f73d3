package org.tandem.matching.stability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tandem.matching.check.PlanChecker;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Status;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.Objective;
import org.tandem.matching.policy.PlanRule;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Quota;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.text.PhraseBundles;
import org.tandem.matching.text.Wording;

class StabilityReportTest {
    private static final Wording ENGLISH = Wording.in(Locale.ENGLISH);
    private static final Wording GERMAN = Wording.in(Locale.GERMANY);

    /** B is eligible for M1 only, whom everybody wants, and who wants A. */
    private static final Policy POLICY = Policy.builder("wishes")
            .rule(Rule.of("B with M1 only", (mentor, mentee) -> mentee.id().equals("A") || mentor.id().equals("M1")))
            .criterion(1, Criterion.of("half", (mentor, mentee) -> 0.5))
            .build();

    private static Programme.Builder programme() {
        return Programme.builder(LocalDate.of(2026, 9, 1))
                .mentor(Mentor.builder("M1").places(1).wishes("A").build())
                .mentor(Mentor.builder("M2").places(1).build())
                .mentee(Mentee.builder("A").wishes("M1").build())
                .mentee(Mentee.builder("B").wishes("M1").build());
    }

    private static Policy stable() {
        return Policy.builder(POLICY).objective(Objective.STABLE).build();
    }

    @Test
    void thePlanWithMostMatchesMayBeBlocked() {
        Compatibility compatibility = Compatibility.of(programme().build(), POLICY);
        StabilityReport report =
                StabilityReport.of(compatibility, Unhurried.matcher().match(compatibility));

        assertThat(report.isStable()).isFalse();
        assertThat(report.blockingPairs())
                .containsExactly(new BlockingPair("M1", "A", Optional.of("M2"), Optional.of("B")));
        StablePlanCost cost = report.cost().orElseThrow();
        assertThat(cost).isEqualTo(new StablePlanCost(1, 500, 2, 1_000));
        assertThat(cost.matchesLost()).isEqualTo(1);
        assertThat(cost.pointsLost()).isEqualTo(500);
        assertThat(report.say(ENGLISH))
                .isEqualTo("One pair would both rather have each other than what they got.\n"
                        + "M1 would rather have A than B, and A would rather have M1 than M2.\n"
                        + "A stable plan has one match and 500 points; the best plan has 2 matches and 1,000 points.");
        assertThat(report.say(GERMAN.showing(id -> "<" + id + ">")))
                .isEqualTo("Ein Paar hätte lieber einander als das, was beide Seiten bekommen haben.\n"
                        + "<M1> hätte lieber <A> als <B>, und <A> hätte lieber <M1> als <M2>.\n"
                        + "Ein stabiler Plan hat ein Paar und 500 Punkte, der beste Plan 2 Paare und 1.000 Punkte.");
    }

    @Test
    void aStablePlanIsNotBlocked() {
        Compatibility compatibility = Compatibility.of(programme().build(), stable());
        Plan plan = Unhurried.matcher().match(compatibility);

        assertThat(PlanChecker.pairs(plan)).containsExactly(new Pair("M1", "A"));
        assertThat(plan.quality().status()).isEqualTo(Status.PROVEN_OPTIMAL);
        assertThat(plan.quality().mostMatches()).isEqualTo(2);
        assertThat(plan.gap()).isEmpty();
        assertThat(StabilityReport.of(compatibility, plan).isStable()).isTrue();
    }

    @Test
    void fixedPairsAreNotGivenUp() {
        Programme fixed = programme().decision(Decision.fix("M1", "B")).build();
        Compatibility compatibility = Compatibility.of(fixed, stable());
        Plan plan = Unhurried.matcher().match(compatibility);

        assertThat(PlanChecker.pairs(plan)).containsExactlyInAnyOrder(new Pair("M2", "A"), new Pair("M1", "B"));
        assertThat(StabilityReport.of(compatibility, plan).isStable()).isTrue();
    }

    @Test
    void aPairThatBreaksAQuotaOrARuleDoesNotBlock() {
        Policy limited = Policy.builder(POLICY)
                .quota(Quota.ofMentees("only one of A", 1, mentee -> Optional.of(mentee.id())))
                .build();
        Policy barred = Policy.builder(POLICY)
                .planRule(PlanRule.sharedMentor("apart", (one, other) -> true))
                .build();
        Programme roomy = programme()
                .mentor(Mentor.builder("M3").places(2).wishes("A").build())
                .build();
        Policy third = Policy.builder(POLICY)
                .quota(Quota.ofMentors("M1 alone", 0, mentor -> Optional.of(mentor.id()).filter("M1"::equals)))
                .build();

        assertThat(report(programme().build(), limited).blockingPairs()).hasSize(1);
        assertThat(report(programme().build(), limited).cost()).isEmpty();
        assertThat(report(programme().build(), barred).blockingPairs()).as("B leaves M1 to A").hasSize(1);
        assertThat(report(roomy, third).blockingPairs()).as("M1 may take nobody").isEmpty();
    }

    private static StabilityReport report(Programme programme, Policy policy) {
        Compatibility compatibility = Compatibility.of(programme, policy);
        return StabilityReport.of(compatibility, Unhurried.matcher().match(compatibility));
    }

    @Test
    void rulesAboutMatchesThatStayBarAPair() {
        CompatibilityGraph graph = CompatibilityGraph.table()
                .mentor("M1", 2)
                .mentor("M2", 1)
                .mentee("A")
                .mentee("B")
                .fixed("M1", "A", 1)
                .score("M1", "B", 9)
                .score("M2", "B", 5)
                .apart("rivals", (one, other) -> true)
                .build();
        StabilityReport report = StabilityReport.of(graph, Unhurried.matcher().match(graph));

        assertThat(report.isStable()).isTrue();
        assertThat(report.cost()).isEmpty();
    }

    @Test
    void withoutWishesPointsTellWhomPeopleWouldRatherHave() {
        CompatibilityGraph graph = CompatibilityGraph.table()
                .objective(Objective.STABLE)
                .mentor("M1", 1)
                .mentor("M2", 1)
                .mentee("A")
                .mentee("B")
                .score("M1", "A", 10)
                .score("M2", "A", 9)
                .score("M1", "B", 8)
                .score("M2", "B", 1)
                .build();
        Plan plan = Unhurried.matcher().match(graph);

        assertThat(PlanChecker.pairs(plan)).containsExactlyInAnyOrder(new Pair("M1", "A"), new Pair("M2", "B"));
        assertThat(StabilityReport.of(graph, plan).cost()).contains(new StablePlanCost(2, 11, 2, 17));
    }

    @Test
    void everyPhraseIsSaidInBothLanguages() {
        Optional<String> none = Optional.empty();
        List<BlockingPair> pairs = List.of(
                new BlockingPair("M1", "A", none, none),
                new BlockingPair("M1", "B", Optional.of("M2"), none),
                new BlockingPair("M1", "C", none, Optional.of("D")),
                new BlockingPair("M1", "E", Optional.of("M2"), Optional.of("D")));

        PhraseBundles.assertSaidByAnswers(StabilityReport.class, List.of(
                new StabilityReport(List.of(), Optional.of(new StablePlanCost(0, 0, 1, 5))),
                new StabilityReport(pairs, Optional.empty()),
                new LargestStablePlan(List.of(new Pair("M", "A")), 1, 5, new StablePlanCost(1, 5, 1, 5)),
                new LargestStablePlan(List.of(new Pair("M", "A")), 2, 5, new StablePlanCost(1, 5, 2, 5))));
        assertThat(new StabilityReport(pairs, Optional.empty()).say(ENGLISH)).startsWith("4 pairs would");
        assertThat(new StabilityReport(pairs, Optional.empty()).say(GERMAN)).startsWith("4 Paare hätten");
        assertThat(new StablePlanCost(0, 0, 2, 5).say(ENGLISH)).startsWith("A stable plan has no matches");
        assertThat(new StablePlanCost(0, 0, 1, 5).say(GERMAN)).contains("keine Paare", "der beste Plan ein Paar");
    }
}
