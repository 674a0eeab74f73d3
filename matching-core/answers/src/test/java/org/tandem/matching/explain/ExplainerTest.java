package org.tandem.matching.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.explain.PlanComparison.Change;
import org.tandem.matching.internal.edit.GraphEditor;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.PlanRule;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Quota;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.policy.Role;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.policy.Verdict;
import org.tandem.matching.policy.rule.Rules;
import org.tandem.matching.programme.Attribute;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.text.PhraseBundles;
import org.tandem.matching.text.Wording;

class ExplainerTest {
    private static final Wording ENGLISH = Wording.in(Locale.ENGLISH);
    private static final Wording GERMAN = Wording.in(Locale.GERMAN);
    private static final Attribute<Double> WORTH = Attribute.number("worth");

    private final Rule reviewed = Rule.judging("reviewed", (mentor, mentee) -> mentee.id().equals("T-held")
            ? Verdict.heldForReview(new Reason.OwnRule("reviewed", Map.of("pages", 3)))
            : Verdict.ELIGIBLE);
    private final Policy policy = Policy.builder("worth")
            .rule(Rules.sharedMonths(6))
            .rule(Rules.noVeto())
            .rule(reviewed)
            .criterion(1, Criterion.of("worth", (mentor, mentee) -> mentor.profile().answer(WORTH).orElse(0.5)
                    * mentee.profile().answer(WORTH).orElse(0.5)))
            .build();
    /** Two places for three mentees, of whom the first and best profits most from the better mentor. */
    private final Programme programme = Programme.builder(LocalDate.of(2026, 9, 1))
            .mentor(Mentor.builder("M-1").places(1).answer(WORTH, 1.0).wishes("T-2", "T-1").build())
            .mentor(Mentor.builder("M-2").places(1).answer(WORTH, 0.5).build())
            .mentee(Mentee.builder("T-1").answer(WORTH, 1.0).wishes("M-1").build())
            .mentee(Mentee.builder("T-2").answer(WORTH, 0.8).build())
            .mentee(Mentee.builder("T-3").answer(WORTH, 0.4).vetoes("M-1").build())
            .build();

    private static Explainer explainer(Programme programme, Policy policy) {
        Compatibility compatibility = Compatibility.of(programme, policy);
        return Explainer.of(compatibility, Unhurried.matcher().match(compatibility));
    }

    @Test
    void whyTellsCriteriaRulesWishesAndAlternatives() {
        WhyMatch why = explainer(programme, policy).why("M-1", "T-1");

        assertThat(why.points()).isEqualTo(1000);
        assertThat(why.criteria()).singleElement().satisfies(share -> {
            assertThat(share.contribution().value()).isEqualTo(1);
            assertThat(share.percent()).isEqualTo(100);
        });
        assertThat(why.rules()).extracting(WhyMatch.PassedRule::rule)
                .containsExactly("shared months", "no veto", "reviewed");
        assertThat(why.rules().get(0).figures()).containsEntry("shared months", 12).containsEntry("least months", 6);
        assertThat(why.rankForMentor()).isEqualTo(OptionalInt.of(2));
        assertThat(why.rankForMentee()).isEqualTo(OptionalInt.of(1));
        assertThat(why.othersForMentor()).singleElement().satisfies(other -> {
            assertThat(other.person()).isEqualTo("T-2");
            assertThat(other.points()).isEqualTo(800);
            assertThat(other.price().orElseThrow().pointsAtMost()).isEqualTo(1400 - 800 - 500);
        });
        assertThat(why.say(ENGLISH))
                .isEqualTo("""
                        M-1 with T-1: 1,000 points, 100.0 % of what a perfect pair has.
                        worth: 1.00 × weight 1 = 1,000 points, 100.0 % of the pair's points
                        Rules passed: shared months (12 months together, at least 6 months); no veto; reviewed.
                        M-1 wished for T-1: choice number 2.
                        T-1 wished for M-1: choice number 1.
                        Others possible for M-1:
                        T-2: 800 points, 80.0 %. It would cost everybody together 100 points.
                        Others possible for T-1:
                        M-2: 500 points, 50.0 %. It would cost everybody together 100 points.""");
        assertThat(why.say(GERMAN)).startsWith("M-1 mit T-1: 1.000 Punkte, 100,0 % dessen");
        assertThat(explainer(programme, policy).withAlternatives(0).why("M-1", "T-1").othersForMentor())
                .isEmpty();
    }

    @Test
    void whyNotTellsThePriceAndWhoWouldMove() {
        WhyNot.BetterUsed answer =
                (WhyNot.BetterUsed) explainer(programme, policy).whyNot("M-1", "T-2");

        assertThat(answer.price()).isEqualTo(new Price(0, 0, 100, 100, Service.AS_WELL, true));
        assertThat(answer.moves())
                .containsExactly(
                        new Change("T-1", List.of("M-1"), List.of("M-2"), 1000, 500),
                        new Change("T-2", List.of("M-2"), List.of("M-1"), 400, 800));
        assertThat(answer.say(ENGLISH))
                .isEqualTo("""
                        M-1 and T-2 could be matched, but their places are better used.
                        It would cost everybody together 100 points.
                        T-1: M-2 instead of M-1, -500 points
                        T-2: M-1 instead of M-2, +400 points""");
        assertThat(answer.say(GERMAN))
                .isEqualTo("""
                        M-1 und T-2 könnten ein Paar sein, aber ihre Plätze sind anders besser genutzt.
                        Es würde alle zusammen 100 Punkte kosten.
                        T-1: M-2 statt M-1, -500 Punkte
                        T-2: M-1 statt M-2, +400 Punkte""");
    }

    @Test
    void whyNotNamesRulesReviewsAndDecisions() {
        Programme more = Programme.builder(programme)
                .mentee(Mentee.builder("T-held").build())
                .mentor(Mentor.builder("M-full").places(0).build())
                .mentee(Mentee.builder("T-served").mentorsWanted(0).build())
                .decision(Decision.bar("M-2", "T-1"))
                .decision(Decision.bar("M-1", "T-3"))
                .decision(Decision.hold("M-2", "T-2"))
                .build();
        Explainer explainer = explainer(more, policy);

        assertThat(explainer.whyNot("M-1", "T-1")).isEqualTo(new WhyNot.InPlan("M-1", "T-1"));
        assertThat(explainer.whyNot("M-2", "T-1")).isEqualTo(new WhyNot.BarredByDecision("M-2", "T-1", List.of()));
        assertThat(explainer.whyNot("M-1", "T-3").say(ENGLISH))
                .isEqualTo("M-1 and T-3 are not matched: a coordinator has barred the pair.\n"
                        + "The mentee does not want the other.");
        assertThat(explainer.whyNot("M-1", "T-held").say(GERMAN))
                .isEqualTo("M-1 und T-held sind zurückgestellt, bis die Koordination entscheidet:\n"
                        + "Die Regel „reviewed“ spricht dagegen (pages 3).");
        assertThat(explainer.whyNot("M-2", "T-2").say(ENGLISH))
                .isEqualTo("M-2 and T-2 are held for review until a coordinator decides:\n"
                        + "A coordinator holds the pair until it is decided.");
        assertThat(explainer.whyNot("M-full", "T-1")).isEqualTo(new WhyNot.TakesNobody("M-full", "T-1", Role.MENTOR));
        assertThat(explainer.whyNot("M-1", "T-served"))
                .isEqualTo(new WhyNot.TakesNobody("M-1", "T-served", Role.MENTEE));
        assertThat(explainer(programme, policy).whyNot("M-1", "T-3")).isInstanceOf(WhyNot.Barred.class);
    }

    @Test
    void whyNotNamesTheFixedPairsThatLeaveNoRoom() {
        PlanRule apart = PlanRule.sharedMentor(
                "apart", (one, other) -> one.id().equals("T-2") || other.id().equals("T-2"));
        Policy limited = Policy.builder(policy)
                .planRule(apart)
                .quota(Quota.ofMentees("few", 1, mentee -> Optional.of("everybody")))
                .build();
        Programme decided = Programme.builder(programme)
                .mentor(Mentor.builder("M-3").places(2).build())
                .decision(Decision.fix("M-3", "T-1"))
                .build();
        Explainer explainer = explainer(decided, limited);

        assertThat(explainer.whyNot("M-3", "T-2"))
                .isEqualTo(new WhyNot.Impossible("M-3", "T-2", List.of(
                        new Obstacle.QuotaUsed("few", "everybody"),
                        new Obstacle.ClashesWithFixed("apart", "M-3", "T-1"))));
        assertThat(explainer.whyNot("M-1", "T-1"))
                .isEqualTo(new WhyNot.Impossible("M-1", "T-1", List.of(
                        new Obstacle.SeatsFixed("T-1", List.of("M-3")),
                        new Obstacle.QuotaUsed("few", "everybody"))));
        WhyMatch why = explainer.why("M-3", "T-1");
        assertThat(why.fixed()).isTrue();
        assertThat(why.othersForMentee()).allSatisfy(other -> assertThat(other.price()).isEmpty());
        PhraseBundles.assertSaid(why);
        PhraseBundles.assertSaid(explainer.whyNot("M-3", "T-2"));
        PhraseBundles.assertSaid(explainer.whyNot("M-1", "T-1"));
        PhraseBundles.assertSaid(new Obstacle.PlacesFixed("M", List.of("T")));
    }

    @Test
    void aPlanThatIsNotTheBestHasNegativePrices() {
        CompatibilityGraph graph = CompatibilityGraph.table()
                .mentor("M-1", 1)
                .mentor("M-2", 1)
                .mentee("T-1")
                .mentee("T-2")
                .score("M-1", "T-1", 10)
                .score("M-2", "T-1", 70)
                .score("M-1", "T-2", 70)
                .score("M-2", "T-2", 10)
                .build();
        CompatibilityGraph worse = new GraphEditor(graph).fixed(0, 0).build();
        Plan plan = Unhurried.matcher().match(worse);
        Explainer explainer = Explainer.of(graph, plan);

        WhyNot.BetterUsed answer = (WhyNot.BetterUsed) explainer.whyNot("M-1", "T-2");
        assertThat(answer.price()).isEqualTo(new Price(0, 0, -120, -120, Service.AS_WELL, true));
        assertThat(answer.price().improvesPlan()).isTrue();
        assertThat(answer.price().say(ENGLISH)).contains("matches +0, points +120", "not the best");
        assertThat(explainer.why("M-1", "T-1").criteria()).isEmpty();
        assertThat(explainer.why("M-1", "T-1").rankForMentor()).isEmpty();
    }

    @Test
    void ownScoresHaveNoRules() {
        CompatibilityGraph graph =
                CompatibilityGraph.table().mentor("M").mentee("T").build();
        Explainer explainer = Explainer.of(graph, Unhurried.matcher().match(graph));

        assertThat(explainer.whyNot("M", "T")).isEqualTo(new WhyNot.NotScored("M", "T"));
    }

    @Test
    void aPriceNotFoundExactlyIsARange() {
        Price price = new Price(0, 1, 20, 30, Service.WORSE, false);

        assertThat(price.improvesPlan()).isFalse();
        assertThat(price.say(ENGLISH)).startsWith("It would cost 0 to 1 matches and 20 to 30 points");
    }

    @Test
    void pricesAreWordedInSingularAndPlural() {
        assertThat(price(0, 0, Service.AS_WELL)).startsWith("It would cost nothing:");
        assertThat(price(0, 1, Service.AS_WELL)).isEqualTo("It would cost everybody together one point.");
        assertThat(price(0, 2, Service.AS_WELL)).isEqualTo("It would cost everybody together 2 points.");
        assertThat(price(1, -2000, Service.WORSE))
                .isEqualTo("It would cost one match; points of the whole plan: +2,000.");
        assertThat(price(2, 5, Service.WORSE)).isEqualTo("It would cost 2 matches; points of the whole plan: -5.");
        assertThat(price(0, -5, Service.WORSE)).startsWith("No match would be lost, but").endsWith("+5.");
    }

    private static String price(long matches, long points, Service service) {
        Price price = new Price(matches, matches, points, points, service, true);
        PhraseBundles.assertSaid(price);
        return price.say(ENGLISH);
    }

    @Test
    void wrongQuestionsAreRefused() {
        Explainer explainer = explainer(programme, policy);
        Plan plan = Unhurried.matcher().match(programme, policy);
        Policy heavier = Policy.builder("worth")
                .criterion(2, Criterion.of("worth", (mentor, mentee) -> 1))
                .build();
        Programme barred = Programme.builder(programme).decision(Decision.bar("M-1", "T-1")).build();

        assertThatThrownBy(() -> explainer.why("M-1", "T-2")).hasMessageContaining("must be in the plan");
        assertThatThrownBy(() -> explainer.whyNot("T-1", "M-1")).hasMessageContaining("The mentor (");
        assertThatThrownBy(() -> explainer.whyNot("M-1", "T-9")).hasMessageContaining("T-9");
        assertThatThrownBy(() -> explainer.withWork(-1)).hasMessageContaining("(-1)");
        assertThatThrownBy(() -> explainer.withAlternatives(-1)).hasMessageContaining("(-1)");
        assertThatThrownBy(() -> Explainer.of(Compatibility.of(programme, heavier), plan))
                .hasMessageContaining("The policy (worth, fingerprint ");
        assertThatThrownBy(() -> Explainer.of(Compatibility.of(barred, policy), plan))
                .hasMessageContaining("(M-1 with T-1) of the plan must be an eligible pair");
    }
}
