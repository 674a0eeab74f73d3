package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tandem.matching.check.BestPlan;
import org.tandem.matching.check.Market;
import org.tandem.matching.check.Total;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.recommend.OpportunityCost;
import org.tandem.matching.recommend.Recommendation;
import org.tandem.matching.recommend.Recommendations;
import org.tandem.matching.recommend.Recommender;
import org.tandem.matching.text.PhraseBundles;

/** Every opportunity cost, confirmed by fixing the pair and solving the changed programme from scratch. */
class RecommenderProperties {

    @Provide
    Arbitrary<ProgrammeCase> small() {
        return Programmes.small();
    }

    @Provide
    Arbitrary<ProgrammeCase> coupled() {
        return Programmes.coupled();
    }

    @Property(tries = 25)
    void everyCostIsThatOfTheProgrammeWithThePairFixed(@ForAll("small") ProgrammeCase drawn) {
        checkAll(drawn);
    }

    @Property(tries = 25)
    void costsHoldUnderConditionsOfTheWholePlan(@ForAll("coupled") ProgrammeCase drawn) {
        checkAll(drawn);
    }

    @Property(tries = 10)
    void rangesHoldTheCostWhereNoWorkIsAllowed(@ForAll("coupled") ProgrammeCase drawn) {
        Compatibility compatibility = Compatibility.of(drawn.programme(), drawn.policy().policy());
        Recommender sure = Recommender.of(compatibility);
        Recommender hasty = sure.withWork(0);
        for (Mentee mentee : drawn.programme().mentees()) {
            List<Recommendation> exact = sure.mentorsFor(mentee.id(), 9).pairs();
            for (Recommendation rough : hasty.mentorsFor(mentee.id(), 9).pairs()) {
                OpportunityCost cost = exact.stream()
                        .filter(one -> one.mentor().equals(rough.mentor()))
                        .findFirst()
                        .orElseThrow()
                        .cost();
                assertThat(cost.exact()).isTrue();
                Share.atLeast(45, "a cost is known", rough.cost().exact());
                assertThat(cost.matchesAtMost())
                        .isBetween(rough.cost().matchesAtLeast(), rough.cost().matchesAtMost());
                if (rough.cost().exact()) {
                    assertThat(rough.cost()).isEqualTo(cost);
                }
            }
        }
    }

    private static void checkAll(ProgrammeCase drawn) {
        Programme programme = drawn.programme();
        Policy policy = drawn.policy().policy();
        Compatibility compatibility = Compatibility.of(programme, policy);
        Recommender recommender = Recommender.of(compatibility);
        Plan best = Unhurried.matcher().match(compatibility);
        for (Mentee mentee : programme.mentees()) {
            check(drawn, best, recommender.mentorsFor(mentee.id(), 9));
            assertThat(recommender.mentorsFor(mentee.id(), 2).pairs())
                    .isEqualTo(recommender.mentorsFor(mentee.id(), 9).pairs().stream().limit(2).toList());
        }
        for (Mentor mentor : programme.mentors()) {
            check(drawn, best, recommender.menteesFor(mentor.id(), 9));
        }
    }

    private static void check(ProgrammeCase drawn, Plan best, Recommendations answer) {
        PhraseBundles.assertSaid(answer);
        Market market = drawn.market();
        List<Pair> possible = market.points().keySet().stream()
                .filter(pair -> switch (answer.role()) {
                    case MENTOR -> pair.mentor().equals(answer.person());
                    case MENTEE -> pair.mentee().equals(answer.person());
                })
                .filter(pair -> fits(drawn, pair))
                .toList();
        List<Recommendation> pairs = answer.pairs();
        assertThat(pairs.stream().map(one -> new Pair(one.mentor(), one.mentee())))
                .containsExactlyInAnyOrderElementsOf(possible);
        Total whole = BestPlan.of(market);
        List<Total> forced = new ArrayList<>();
        Share.atLeast(45, "somebody may be recommended", !pairs.isEmpty());
        Share.atLeast(15, "a recommendation costs something",
                pairs.stream().anyMatch(one -> one.cost().pointsAtMost() > 0 || one.cost().matchesAtMost() > 0));
        for (Recommendation one : pairs) {
            Programme fixed = with(drawn.programme(), new Pair(one.mentor(), one.mentee()));
            Total total = BestPlan.of(Market.of(fixed, drawn.policy()));
            Plan again = Unhurried.matcher().match(fixed, drawn.policy().policy());
            OpportunityCost cost = one.cost();
            assertThat(cost.exact()).isTrue();
            assertThat(cost.matchesAtLeast()).isEqualTo(cost.matchesAtMost()).isEqualTo(whole.seats() - total.seats());
            assertThat(cost.pointsAtLeast()).isEqualTo(cost.pointsAtMost()).isEqualTo(best.points() - again.points());
            assertThat(Math.abs(whole.points() - total.points() - cost.pointsAtMost()))
                    .isLessThanOrEqualTo(2 * market.doubt());
            assertThat(cost.passesOver())
                    .isEqualTo(whole.seats() == total.seats() && !total.servesAsWellAs(whole));
            assertThat(one.contributions().stream().mapToLong(given -> given.points()).sum()).isEqualTo(one.points());
            forced.add(total);
        }
        for (int at = 1; at < forced.size(); at++) {
            if (forced.get(at).servesAsWellAs(forced.get(at - 1))) {
                assertThat(pairs.get(at).cost().pointsAtMost())
                        .isGreaterThanOrEqualTo(pairs.get(at - 1).cost().pointsAtMost());
            } else {
                assertThat(forced.get(at)).isLessThan(forced.get(at - 1));
            }
        }
    }

    private static boolean fits(ProgrammeCase drawn, Pair pair) {
        try {
            Compatibility.of(with(drawn.programme(), pair), drawn.policy().policy());
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
}
