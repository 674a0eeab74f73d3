package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tandem.matching.check.BestPlan;
import org.tandem.matching.check.Market;
import org.tandem.matching.check.PlanChecker;
import org.tandem.matching.check.Total;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.explain.Explainer;
import org.tandem.matching.explain.PlanComparison.Change;
import org.tandem.matching.explain.Price;
import org.tandem.matching.explain.Service;
import org.tandem.matching.explain.WhyNot;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.PlanRule;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.rule.PlanRules;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.text.PhraseBundles;

/** Every price, confirmed by fixing the pair and solving the changed programme from scratch. */
class ExplainerProperties {

    @Provide
    Arbitrary<ProgrammeCase> small() {
        return Programmes.small();
    }

    @Property(tries = 60)
    void everyPriceIsThatOfTheProgrammeWithThePairFixed(@ForAll("small") ProgrammeCase drawn) {
        Programme programme = drawn.programme();
        Market market = drawn.market();
        Compatibility compatibility = Compatibility.of(programme, drawn.policy().policy());
        Plan plan = Unhurried.matcher().match(compatibility);
        Total present = PlanChecker.total(market, plan);
        Explainer explainer = Explainer.of(compatibility, plan);
        for (Mentor mentor : programme.mentors()) {
            for (Mentee mentee : programme.mentees()) {
                Pair pair = new Pair(mentor.id(), mentee.id());
                WhyNot answer = explainer.whyNot(mentor.id(), mentee.id());
                PhraseBundles.assertSaid(answer);
                switch (answer) {
                    case WhyNot.InPlan in -> PhraseBundles.assertSaid(explainer.why(mentor.id(), mentee.id()));
                    case WhyNot.BarredByDecision decided ->
                        assertThat(programme.decisions()).contains(Decision.bar(pair.mentor(), pair.mentee()));
                    case WhyNot.Barred barred -> assertThat(market.barred()).containsKey(pair);
                    case WhyNot.HeldForReview held -> assertThat(market.held()).contains(pair);
                    case WhyNot.NotScored none -> throw new AssertionError("The programme has a policy.");
                    case WhyNot.TakesNobody nobody ->
                        assertThat(Math.min(market.freePlaces(pair.mentor()), market.openSeats(pair.mentee())))
                                .isZero();
                    case WhyNot.Impossible impossible -> {
                        long ofMentor = market.fixed().stream()
                                .filter(one -> one.mentor().equals(pair.mentor()))
                                .count();
                        long ofMentee = market.fixed().stream()
                                .filter(one -> one.mentee().equals(pair.mentee()))
                                .count();
                        assertThat(ofMentor == market.freePlaces(pair.mentor())
                                || ofMentee == market.openSeats(pair.mentee())).isTrue();
                    }
                    case WhyNot.BetterUsed used -> {
                        Market fixed = Market.of(with(programme, pair), drawn.policy());
                        Total best = BestPlan.of(fixed);
                        Total forced = Total.of(fixed, forced(plan, used.moves()));
                        assertThat(forced.servesAsWellAs(best)).as("%s, best %s", forced, best).isTrue();
                        assertThat(Math.abs(forced.points() - best.points())).isLessThanOrEqualTo(market.doubt());
                        Price price = used.price();
                        Share.atLeast(25, "a pair is better used", true);
                        Share.atLeast(10, "a pair costs a match", price.matchesAtMost() > 0);
                        assertThat(price.exact()).isTrue();
                        assertThat(price.matchesAtMost()).isEqualTo(present.seats() - best.seats());
                        assertThat(price.service())
                                .isEqualTo(present.servesAsWellAs(best) ? Service.AS_WELL : Service.WORSE);
                        Plan again = Unhurried.matcher().match(with(programme, pair), drawn.policy().policy());
                        assertThat(price.pointsAtMost()).isEqualTo(plan.points() - again.points());
                        assertThat(price.pointsAtLeast()).isEqualTo(price.pointsAtMost());
                    }
                }
            }
        }
    }

    @Property(tries = 60)
    void pricesHoldWhereRulesCouplePairs(@ForAll("small") ProgrammeCase drawn, @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int mixed = random.nextInt(3);
        PlanRule own = PlanRule.sharedMentor(
                "own", (one, other) -> (one.id().hashCode() + other.id().hashCode()) % 3 == mixed);
        Policy policy = Policy.builder(drawn.policy().policy())
                .planRule(PlanRules.coMenteesApart())
                .planRule(PlanRules.noCrossedReportingLines())
                .planRule(random.nextBoolean() ? own : own.costing(1 + random.nextInt(40_000)))
                .build();
        Programme programme = roomier(drawn.programme());
        Compatibility compatibility = Compatibility.of(programme, policy);
        Plan plan = Unhurried.matcher().match(compatibility);
        Explainer explainer = Explainer.of(compatibility, plan);
        int asked = 0;
        for (Mentor mentor : programme.mentors()) {
            for (Mentee mentee : programme.mentees()) {
                Pair pair = new Pair(mentor.id(), mentee.id());
                WhyNot answer = explainer.whyNot(mentor.id(), mentee.id());
                if (answer instanceof WhyNot.Impossible) {
                    assertThat(fits(with(programme, pair), policy)).isFalse();
                }
                if (answer instanceof WhyNot.BetterUsed used && asked++ < 6) {
                    Share.atLeast(25, "a pair is better used", true);
                    Plan again = Unhurried.matcher().match(with(programme, pair), policy);
                    assertThat(used.price().exact()).isTrue();
                    assertThat(used.price().matchesAtMost()).isEqualTo(plan.matched() - again.matched());
                    assertThat(used.price().pointsAtMost()).isEqualTo(plan.points() - again.points());
                    assertThat(used.price().improvesPlan()).isFalse();
                    List<Pair> forced = forced(plan, used.moves());
                    assertThat(forced).hasSize(again.matched()).contains(pair);
                    Programme allFixed = forced.stream().reduce(programme, ExplainerProperties::with, (a, b) -> b);
                    assertThat(Unhurried.matcher().match(allFixed, policy).points()).isEqualTo(again.points());
                }
            }
        }
    }

    /** Nothing fixed and a place more each, so that rules about mentees who share a mentor matter. */
    private static Programme roomier(Programme programme) {
        return Programme.builder(programme.start())
                .end(programme.end())
                .organisations(programme.organisations())
                .mentees(programme.mentees())
                .businessTies(programme.businessTies())
                .personalTies(programme.personalTies())
                .mentorships(programme.mentorships())
                .mentors(programme.mentors().stream()
                        .map(mentor -> Mentor.builder(mentor).places(mentor.places() + 1).build())
                        .toList())
                .build();
    }

    private static boolean fits(Programme programme, Policy policy) {
        try {
            Compatibility.of(programme, policy);
            return true;
        } catch (InvalidInputException faults) {
            return false;
        }
    }

    private static Programme with(Programme programme, Pair pair) {
        Decision fix = Decision.fix(pair.mentor(), pair.mentee());
        return programme.decisions().contains(fix)
                ? programme
                : Programme.builder(programme).decision(fix).build();
    }

    private static List<Pair> forced(Plan plan, List<Change> moves) {
        TreeSet<Pair> pairs = new TreeSet<>(PlanChecker.pairs(plan));
        for (Change move : moves) {
            move.mentorsBefore().forEach(mentor -> assertThat(pairs.remove(new Pair(mentor, move.mentee()))).isTrue());
        }
        for (Change move : moves) {
            move.mentorsAfter().forEach(mentor -> assertThat(pairs.add(new Pair(mentor, move.mentee()))).isTrue());
        }
        return List.copyOf(pairs);
    }
}
