package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.tandem.matching.check.CriterionFact;
import org.tandem.matching.check.Market;
import org.tandem.matching.check.RuleFact;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Contribution;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Unmatched;
import org.tandem.matching.plan.UnmatchedReason;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;

/** The random programmes must put every rule to the test, or the properties would prove little. */
class ProgrammesTest {

    private static List<ProgrammeCase> cases(LongFunction<ProgrammeCase> draw, int count) {
        return LongStream.range(0, count).mapToObj(draw).toList();
    }

    @Test
    void everyRuleBarsPairs() {
        for (LongFunction<ProgrammeCase> size : List.<LongFunction<ProgrammeCase>>of(Programmes::small,
                Programmes::medium)) {
            Multiset<String> barred = HashMultiset.create();
            int eligible = 0;
            int held = 0;
            int fixed = 0;
            for (ProgrammeCase drawn : cases(size, 200)) {
                Market market = drawn.market();
                barred.addAll(market.barred().values());
                eligible += market.points().size();
                held += market.held().size();
                fixed += market.fixed().size();
            }
            List<String> rules = cases(size, 1).getFirst().policy().rules().stream().map(RuleFact::name).toList();
            assertThat(barred.elementSet()).containsAll(rules);
            assertThat(barred.elementSet())
                    .contains("not oneself", "not together already", "coordinators' decisions");
            assertThat(eligible).isGreaterThan(barred.size() / 3);
            assertThat(held).isGreaterThan(10);
            assertThat(fixed).isGreaterThan(30);
        }
    }

    @Test
    void everyRuleAloneDecidesSomePair() {
        List<ProgrammeCase> cases = cases(Programmes::medium, 60);
        for (int rule = 0; rule < cases.getFirst().policy().rules().size(); rule++) {
            int position = rule;
            assertThat(cases)
                    .as(cases.getFirst().policy().rules().get(rule).name())
                    .anySatisfy(drawn -> assertThat(
                            Market.of(drawn.programme(), drawn.policy().withoutRule(position)).points())
                            .hasSizeGreaterThan(drawn.market().points().size()));
        }
    }

    @Test
    void everyCriterionGivesPointsAndEveryReasonOccurs() {
        Multiset<String> given = HashMultiset.create();
        Multiset<Class<?>> reasons = HashMultiset.create();
        for (ProgrammeCase drawn : cases(Programmes::small, 150)) {
            Plan plan = Unhurried.matcher().match(drawn.programme(), drawn.policy().policy());
            plan.matches().stream()
                    .flatMap(match -> match.contributions().stream())
                    .filter(contribution -> contribution.points() > 0)
                    .map(Contribution::criterion)
                    .forEach(given::add);
            plan.unmatched().stream().map(Unmatched::reason).map(Object::getClass).forEach(reasons::add);
        }
        List<String> criteria =
                Programmes.medium(0).policy().criteria().stream().map(CriterionFact::name).toList();
        assertThat(given.elementSet()).containsExactlyInAnyOrderElementsOf(criteria);
        assertThat(reasons.elementSet())
                .containsExactlyInAnyOrder(
                        UnmatchedReason.NobodyEligible.class,
                        UnmatchedReason.NobodyElseEligible.class,
                        UnmatchedReason.EveryoneEligibleIsFull.class,
                        UnmatchedReason.HeldForReview.class);
    }

    @Test
    void placesSeatsAndUrgencyVary() {
        List<ProgrammeCase> cases = cases(Programmes::small, 100);
        assertThat(cases.stream().flatMap(drawn -> drawn.programme().mentors().stream()).map(Mentor::places))
                .contains(0, 1, 2);
        assertThat(cases.stream().flatMap(drawn -> drawn.programme().mentees().stream()).map(Mentee::mentorsWanted))
                .contains(0, 1, 2, 3);
        assertThat(cases.stream().flatMap(drawn -> drawn.programme().mentees().stream()).map(Mentee::priority))
                .contains(0, 1, 2);
        assertThat(cases).anySatisfy(drawn -> assertThat(drawn.programme().runningMentorships()).hasSizeGreaterThan(1));
    }
}
