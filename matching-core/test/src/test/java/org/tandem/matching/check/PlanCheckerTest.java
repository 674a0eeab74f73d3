package org.tandem.matching.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.tandem.matching.compatibility.Contribution;
import org.tandem.matching.compatibility.HeldPair;
import org.tandem.matching.plan.Ended;
import org.tandem.matching.plan.LevelQuality;
import org.tandem.matching.plan.Load;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Quality;
import org.tandem.matching.plan.Status;
import org.tandem.matching.plan.Unmatched;
import org.tandem.matching.plan.UnmatchedReason;
import org.tandem.matching.policy.Level;
import org.tandem.matching.policy.Loads;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Mentorship;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.programme.PersonalTie;
import org.tandem.matching.programme.Programme;

/** The checker must notice whatever is changed in a valid plan. */
class PlanCheckerTest {
    private static final PolicyFacts POLICY = PolicyFacts.named("test")
            .with(RuleFacts.noBusinessTies())
            .with(RuleFacts.noVeto())
            .with(CriterionFacts.seniorityDistance(10, 2))
            .with(CriterionFacts.menteeWishes(5));
    private static final Programme PROGRAMME = Programme.builder(LocalDate.of(2026, 1, 1))
            .organisation(Organisation.of("A"))
            .organisation(Organisation.of("B"))
            .businessTie(BusinessTie.of(BusinessTie.Kind.UNDISCLOSED, "A", "B"))
            .mentor(Mentor.builder("M0").organisation("A").places(1).build())
            .mentor(Mentor.builder("M1").places(1).build())
            .mentor(Mentor.builder("M2").places(2).build())
            .mentee(Mentee.builder("N0").wishes("M1", "M2").build())
            .mentee(Mentee.builder("N1").priority(1).build())
            .mentee(Mentee.builder("N2").vetoes("M1", "M2").organisation("B").build())
            .mentee(Mentee.builder("N3").vetoes("M0", "M1").mentorsWanted(2).build())
            .mentee(Mentee.builder("N4").vetoes("M0").build())
            .decision(Decision.fix("M0", "N1"))
            .build();
    private static final Plan PLAN = Unhurried.matcher().match(PROGRAMME, POLICY.policy());

    private static void assertNoticed(Plan changed, String complaint) {
        assertThat(changed).isNotEqualTo(PLAN);
        assertThatThrownBy(() -> PlanChecker.check(PROGRAMME, POLICY, changed))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(complaint);
    }

    private static Plan withMatches(List<Match> matches) {
        return new Plan(
                matches,
                PLAN.unmatched(),
                PLAN.loads(),
                PLAN.held(),
                PLAN.wanted(),
                PLAN.points(),
                PLAN.charges(),
                PLAN.pointsByCriterion(),
                PLAN.quality());
    }

    private static Plan withUnmatched(List<Unmatched> unmatched) {
        return new Plan(
                PLAN.matches(),
                unmatched,
                PLAN.loads(),
                PLAN.held(),
                PLAN.wanted(),
                PLAN.points(),
                PLAN.charges(),
                PLAN.pointsByCriterion(),
                PLAN.quality());
    }

    private static Plan withLoadsAndHeld(List<Load> loads, List<HeldPair> held) {
        return new Plan(
                PLAN.matches(),
                PLAN.unmatched(),
                loads,
                held,
                PLAN.wanted(),
                PLAN.points(),
                PLAN.charges(),
                PLAN.pointsByCriterion(),
                PLAN.quality());
    }

    private static Plan withTotals(
            long wanted, long points, long charges, Map<String, Long> pointsByCriterion, Quality quality) {
        return new Plan(
                PLAN.matches(),
                PLAN.unmatched(),
                PLAN.loads(),
                PLAN.held(),
                wanted,
                points,
                charges,
                pointsByCriterion,
                quality);
    }

    private static <T> List<T> changed(List<T> values, int at, UnaryOperator<T> change) {
        List<T> copy = new ArrayList<>(values);
        copy.set(at, change.apply(copy.get(at)));
        return copy;
    }

    private static Match to(Match match, String mentor) {
        return new Match(
                mentor, match.mentee(), match.points(), match.percent(), match.fixed(), match.contributions());
    }

    private static Match worth(Match match, long points) {
        return new Match(
                match.mentor(), match.mentee(), points, match.percent(), match.fixed(), match.contributions());
    }

    @Test
    void theValidPlanIsValidAndHasEverythingInIt() {
        PlanChecker.check(PROGRAMME, POLICY, PLAN);
        assertThat(PLAN.matched()).isEqualTo(4);
        assertThat(PLAN.held()).hasSize(1);
        assertThat(PLAN.unmatched()).hasSize(2);
        assertThat(PLAN.points()).isPositive();
    }

    @Test
    void changedMatchesAreNoticed() {
        List<Match> matches = PLAN.matches();
        assertNoticed(withMatches(matches.subList(1, 4)), "mentees who miss a mentor");
        assertNoticed(withMatches(List.of(matches.get(0), matches.get(2), matches.get(3))), "fixed but not matched");
        assertNoticed(withMatches(List.of(matches.get(1), matches.get(0), matches.get(2), matches.get(3))),
                "out of order");
        assertNoticed(withMatches(changed(matches, 0, match -> to(match, "M0"))), "more than places are free");
        assertNoticed(withMatches(changed(matches, 3, match -> to(match, "M0"))), "rule (no veto) bars it");
        assertNoticed(withMatches(changed(matches, 0, match -> to(match, "Nobody"))), "not part of the market");
        assertNoticed(withMatches(changed(matches, 0, match -> worth(match, match.points() + 1))), "points");
        assertNoticed(
                withMatches(changed(
                        matches,
                        0,
                        match -> new Match(match.mentor(), match.mentee(), match.points(), 1, true, List.of()))),
                "number of contributions");
        List<Match> held = new ArrayList<>(matches);
        held.add(2, to(new Match("M0", "N2", 0, 0, false, List.of()), "M0"));
        assertNoticed(withMatches(held), "it is held for review");
    }

    @Test
    void changedReasonsAreNoticed() {
        List<Unmatched> unmatched = PLAN.unmatched();
        assertNoticed(withUnmatched(List.of()), "mentees who miss a mentor");
        assertNoticed(
                withUnmatched(changed(
                        unmatched, 0,
                        one -> new Unmatched(one.mentee(), one.missing() + 1, one.matched(), one.reason()))),
                "mentors missing");
        assertNoticed(
                withUnmatched(changed(
                        unmatched, 1,
                        one -> new Unmatched(one.mentee(), one.missing(), one.matched() + 1, one.reason()))),
                "mentors given");
        assertNoticed(
                withUnmatched(changed(
                        unmatched,
                        0,
                        one -> new Unmatched(
                                one.mentee(),
                                one.missing(),
                                one.matched(),
                                new UnmatchedReason.EveryoneEligibleIsFull(List.of("M0"))))),
                "reason of mentee (N2)");
    }

    @Test
    void changedLoadsAndHeldPairsAreNoticed() {
        List<Load> loads = PLAN.loads();
        assertNoticed(withLoadsAndHeld(loads.subList(0, 2), PLAN.held()), "mentors with loads");
        assertNoticed(
                withLoadsAndHeld(
                        changed(loads, 2, load -> new Load(load.mentor(), load.places(), 1, load.matched())),
                        PLAN.held()),
                "load of mentor (M2)");
        assertNoticed(withLoadsAndHeld(loads, List.of()), "pairs held for review");
        assertNoticed(
                withLoadsAndHeld(
                        loads,
                        changed(
                                PLAN.held(),
                                0,
                                pair -> new HeldPair(pair.mentor(), pair.mentee(), "no veto", pair.reason()))),
                "rule");
    }

    @Test
    void changedTotalsAndProofsAreNoticed() {
        Quality quality = PLAN.quality();
        Map<String, Long> parts = PLAN.pointsByCriterion();
        assertNoticed(withTotals(9, PLAN.points(), 0, parts, quality), "mentors wanted");
        assertNoticed(withTotals(PLAN.wanted(), 9, 0, parts, quality), "points of the plan");
        assertNoticed(withTotals(PLAN.wanted(), PLAN.points(), 9, parts, quality), "charges");
        assertNoticed(withTotals(PLAN.wanted(), PLAN.points(), 0, Map.of(), quality), "criteria with points");
        assertNoticed(
                withTotals(
                        PLAN.wanted(),
                        PLAN.points(),
                        0,
                        parts,
                        new Quality(
                                Status.PROVEN_OPTIMAL,
                                Ended.PROOF,
                                quality.mostMatches(),
                                quality.levels().stream()
                                        .map(level -> new LevelQuality(
                                                level.level(),
                                                level.value(),
                                                OptionalLong.of(level.value() + 1),
                                                level.proven()))
                                        .toList())),
                "bound of a proven plan");
        assertNoticed(
                withTotals(
                        PLAN.wanted(),
                        PLAN.points(),
                        0,
                        parts,
                        new Quality(Status.FEASIBLE, Ended.PROOF, quality.mostMatches(), quality.levels())),
                "ended by proof");
        assertNoticed(
                withTotals(
                        PLAN.wanted(),
                        PLAN.points(),
                        0,
                        parts,
                        new Quality(
                                Status.PROVEN_OPTIMAL,
                                Ended.PROOF,
                                quality.mostMatches() - 1,
                                quality.levels())),
                "more matches than possible");
    }

    /** The best of a market is found by trying, not by believing: a plan that is not best is seen to be worse. */
    @Test
    void theBestOfAMarketIsBetterThanAnyOtherPlan() {
        Market market = Market.of(PROGRAMME, POLICY);
        Total best = BestPlan.of(market);

        assertThat(PlanChecker.total(market, PLAN)).isEqualTo(best);
        List<Pair> pairs = PlanChecker.pairs(PLAN);
        for (int p = 0; p < pairs.size(); p++) {
            List<Pair> fewer = new ArrayList<>(pairs);
            fewer.remove(p);
            assertThat(Total.of(market, fewer)).isLessThan(best);
        }
    }

    private static final Programme COUPLED = Programme.builder(LocalDate.of(2026, 1, 1))
            .organisation(Organisation.of("A"))
            .organisation(Organisation.of("A1").withParent("A"))
            .organisation(Organisation.of("B"))
            .businessTie(BusinessTie.of(BusinessTie.Kind.COMPETITOR, "A", "B"))
            .personalTie(new PersonalTie(PersonalTie.Kind.LINE_MANAGER, "M0", "N1"))
            .personalTie(new PersonalTie(PersonalTie.Kind.LINE_MANAGER, "M1", "N0"))
            .mentor(Mentor.builder("M0").places(3).build())
            .mentor(Mentor.builder("M1").places(3).build())
            .mentee(Mentee.builder("N0").organisation("A1").build())
            .mentee(Mentee.builder("N1").organisation("B").build())
            .mentee(Mentee.builder("N2").build())
            .build();

    /** The best plan under other conditions, with the proof of those: an optimiser that has forgotten a condition. */
    private static void assertForgottenIsNoticed(Programme programme, PolicyFacts forgetful, PolicyFacts real,
            String complaint) {
        Plan plan = Unhurried.matcher().match(programme, forgetful.policy());
        PlanChecker.check(programme, forgetful, plan);
        assertThat(plan.quality().status()).isEqualTo(Status.PROVEN_OPTIMAL);
        assertThatThrownBy(() -> PlanChecker.check(programme, real, plan))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(complaint);
        PlanChecker.check(programme, real, Unhurried.matcher().match(programme, real.policy()));
    }

    private static PolicyFacts preferring(String mentor) {
        return PolicyFacts.named("one favourite")
                .with(CriterionFact.own(1, "favourite", (one, mentee) -> one.id().equals(mentor) ? 1 : 0));
    }

    @Test
    void aForgottenRuleAboutCoMenteesIsNoticed() {
        PolicyFacts policy = preferring("M0");
        assertForgottenIsNoticed(
                COUPLED, policy, policy.with(PlanRuleFacts.coMenteesApart()), "plan rule (co-mentees apart) objects");
        assertForgottenIsNoticed(
                COUPLED, policy, policy.with(PlanRuleFacts.coMenteesApart().costing(700)),
                "charges: is 0, must be 700");
    }

    @Test
    void aForgottenRuleAboutReportingLinesIsNoticed() {
        PolicyFacts policy = PolicyFacts.named("crossing")
                .with(CriterionFact.own(1, "crossing",
                        (one, mentee) -> one.id().charAt(1) == mentee.id().charAt(1) ? 1 : 0));
        assertForgottenIsNoticed(
                COUPLED,
                policy,
                policy.with(PlanRuleFacts.noCrossedReportingLines()),
                "plan rule (no crossed reporting lines) objects");
    }

    @Test
    void aForgottenQuotaIsNoticed() {
        PolicyFacts policy = preferring("M0");
        assertForgottenIsNoticed(
                COUPLED,
                policy,
                policy.with(QuotaFact.ofMentors("each mentor", 2, mentor -> Optional.of(mentor.id()))),
                "quota (each mentor) is exceeded by M0");
    }

    @Test
    void forgottenLoadsAreNoticed() {
        PolicyFacts policy = preferring("M0");
        assertForgottenIsNoticed(COUPLED, policy, policy.with(Loads.EVERY_MENTOR_FIRST), "is better");
        assertForgottenIsNoticed(COUPLED, policy, policy.with(new Loads(0, 600)), "charges: is 0, must be 1800");
    }

    @Test
    void rulesAndQuotasCountRunningMentorships() {
        Programme running = Programme.builder(COUPLED.start())
                .organisations(COUPLED.organisations())
                .businessTies(COUPLED.businessTies())
                .mentors(COUPLED.mentors())
                .mentees(COUPLED.mentees())
                .mentorship(new Mentorship("M0", "N0", DateRange.ALWAYS))
                .build();
        PolicyFacts policy = preferring("M0");
        assertForgottenIsNoticed(
                running, policy, policy.with(PlanRuleFacts.coMenteesApart()), "rule (co-mentees apart) bars it");
        assertForgottenIsNoticed(
                running,
                policy,
                policy.with(QuotaFact.ofMentors("each mentor", 2, mentor -> Optional.of(mentor.id()))),
                "quota (each mentor) is exceeded by M0");
    }

    /** An optimiser that ends too early, or whose bound is too low, and calls its plan optimal all the same. */
    @Test
    void aPlanCalledOptimalThatIsNotIsNoticed() {
        Plan worse = Unhurried.matcher().match(COUPLED, preferring("M1").policy());
        PolicyFacts policy = preferring("M0");
        List<Match> matches = worse.matches().stream()
                .map(match -> new Match(
                        match.mentor(), match.mentee(), 0, 0, false,
                        List.of(new Contribution("favourite", 1, 0, 0))))
                .toList();
        Plan claimed = new Plan(
                matches,
                worse.unmatched(),
                worse.loads(),
                worse.held(),
                worse.wanted(),
                0,
                0,
                Map.of("favourite", 0L),
                new Quality(
                        Status.PROVEN_OPTIMAL,
                        Ended.PROOF,
                        3,
                        List.of(
                                new LevelQuality(Level.MATCHES, 3, OptionalLong.of(3), true),
                                new LevelQuality(Level.POINTS, 0, OptionalLong.of(0), true))));

        assertThatThrownBy(() -> PlanChecker.check(COUPLED, policy, claimed))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("1 discrepancies")
                .hasMessageContaining("bound below the points of plan");
    }
}
