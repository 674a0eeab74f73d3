package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tandem.matching.check.Market;
import org.tandem.matching.check.PlanChecker;
import org.tandem.matching.check.PolicyFacts;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.explain.shortage.Bottleneck;
import org.tandem.matching.explain.shortage.Shortage;
import org.tandem.matching.explain.shortage.WaitingGuarantee;
import org.tandem.matching.explain.shortage.WhyUnmatched;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.text.PhraseBundles;

/**
 * The waiting-time guarantee under every rule, quota and load, against all choices of one mentor for each overdue mentee:
 * nothing else can stand in its way but the pairs that are fixed.
 */
class WaitingGuaranteeProperties {
    private static final int ROUNDS = 1;
    private static final int MOST_CHOICES = 20_000;

    @Provide
    Arbitrary<ProgrammeCase> coupled() {
        return Programmes.coupled();
    }

    @Property(tries = 30)
    void noChoiceServesMoreWhoAreOverdue(@ForAll("coupled") ProgrammeCase drawn) {
        PolicyFacts facts = drawn.policy().withWaitingGuarantee(ROUNDS);
        Market market = Market.of(drawn.programme(), facts);
        Plan plan = Unhurried.matcher().match(drawn.programme(), facts.policy());
        PlanChecker.check(market, plan);
        Compatibility compatibility = Compatibility.of(drawn.programme(), facts.policy());
        WaitingGuarantee guarantee =
                Shortage.of(compatibility, plan).waitingGuarantee().orElseThrow();
        PhraseBundles.assertSaid(guarantee);

        Set<String> overdue = overdue(drawn, market);
        Share.atLeast(25, "somebody overdue is served", !guarantee.kept().isEmpty());
        Share.atLeast(50, "somebody overdue is not", !guarantee.notKept().isEmpty());
        Share.atLeast(20, "places, a quota or rules stand in the way",
                guarantee.notKept().stream().anyMatch(one -> !eligible(market, one.mentee()).isEmpty()));
        assertThat(guarantee.kept()).isSubsetOf(overdue);
        assertThat(guarantee.kept().size() + guarantee.notKept().size()).isEqualTo(overdue.size());
        assertThat(guarantee.kept())
                .allSatisfy(mentee -> assertThat(plan.matchesOfMentee(mentee)).isNotEmpty());
        assertThat(guarantee.notKept())
                .allSatisfy(one -> assertThat(plan.matchesOfMentee(one.mentee())).isEmpty());
        assertThat(guarantee.proven()).isTrue();
        most(market, List.copyOf(overdue)).ifPresent(most -> assertThat(guarantee.kept()).hasSize(most));
        for (WaitingGuarantee.NotKept one : guarantee.notKept()) {
            switch (one.why().orElseThrow()) {
                case WhyUnmatched.PlacesShort(var mentee, Bottleneck bottleneck, var rivals) ->
                    assertProven(market, overdue, compatibility, bottleneck);
                case WhyUnmatched.QuotaUsedUp(var mentee, Bottleneck bottleneck, var rivals) ->
                    assertProven(market, overdue, compatibility, bottleneck);
                case WhyUnmatched.RulesOfThePlan rules -> assertThat(facts.planRules()).isNotEmpty();
                case WhyUnmatched.NobodyEligible nobody -> assertThat(eligible(market, one.mentee())).isEmpty();
                case WhyUnmatched.OnlyHeldPairs held -> assertThat(eligible(market, one.mentee())).isEmpty();
                case WhyUnmatched.EverybodyEligibleGiven no ->
                    assertThat(no).as("an overdue mentee has nobody").isNull();
                case WhyUnmatched.PlanNotBest no -> assertThat(no).as("the plan is the best").isNull();
            }
        }
    }

    /** Nobody has waited so long. */
    @Property(tries = 12)
    void whereNobodyIsOverdueTheGuaranteeChangesNothing(@ForAll("coupled") ProgrammeCase drawn) {
        int most = drawn.programme().mentees().stream().mapToInt(Mentee::roundsWaited).max().orElse(0);
        PolicyFacts without = drawn.policy();
        if (without.waitingGuarantee().isEmpty()) {
            PolicyFacts facts = without.withWaitingGuarantee(most + 1);
            Share.atLeast(45, "the guarantee is new", true);

            assertThat(Unhurried.matcher().match(drawn.programme(), facts.policy()))
                    .usingRecursiveComparison()
                    .ignoringFields("basis")
                    .isEqualTo(Unhurried.matcher().match(drawn.programme(), without.policy()));
        }
    }

    private static Set<String> overdue(ProgrammeCase drawn, Market market) {
        Set<String> overdue = new TreeSet<>();
        for (Mentee mentee : drawn.programme().mentees()) {
            boolean alone = market.openSeats(mentee.id()) == mentee.mentorsWanted() && mentee.mentorsWanted() > 0;
            if (alone && mentee.roundsWaited() >= ROUNDS) {
                overdue.add(mentee.id());
            }
        }
        return overdue;
    }

    private static void assertProven(
            Market market, Set<String> overdue, Compatibility compatibility, Bottleneck bottleneck) {
        assertThat(bottleneck.verify(compatibility)).isTrue();
        List<String> competing =
                bottleneck.menteeIds().stream().filter(overdue::contains).toList();
        assertThat(bottleneck.menteeIds()).allMatch(id -> overdue.contains(id)
                || market.fixed().stream().anyMatch(pair -> pair.mentee().equals(id)));
        most(market, competing).ifPresent(most -> assertThat(most).isLessThan(competing.size()));
    }

    private static List<Pair> eligible(Market market, String mentee) {
        return market.points().keySet().stream()
                .filter(pair -> pair.mentee().equals(mentee))
                .toList();
    }

    /** Returns how many of these mentees can have a mentor beside the fixed pairs; nothing if there is too much to try. */
    private static Optional<Integer> most(Market market, List<String> mentees) {
        long choices = 1;
        for (String mentee : mentees) {
            choices *= eligible(market, mentee).size() + 1;
        }
        return choices > MOST_CHOICES
                ? Optional.empty()
                : Optional.of(most(market, mentees, 0, new ArrayList<>(market.fixed())));
    }

    private static int most(Market market, List<String> mentees, int at, List<Pair> chosen) {
        if (at == mentees.size()) {
            return 0;
        }
        String mentee = mentees.get(at);
        if (chosen.stream().anyMatch(pair -> pair.mentee().equals(mentee))) {
            return 1 + most(market, mentees, at + 1, chosen);
        }
        int best = most(market, mentees, at + 1, chosen);
        for (Pair pair : eligible(market, mentee)) {
            long taken = chosen.stream().filter(other -> other.mentor().equals(pair.mentor())).count();
            chosen.add(pair);
            if (taken < market.freePlaces(pair.mentor()) && market.allowsTogether(chosen)) {
                best = Math.max(best, 1 + most(market, mentees, at + 1, chosen));
            }
            chosen.removeLast();
        }
        return best;
    }
}
