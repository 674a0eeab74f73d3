package org.tandem.matching.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tandem.matching.check.CriterionFact;
import org.tandem.matching.check.NeedsMarket;
import org.tandem.matching.check.NeedsPlanChecker;
import org.tandem.matching.check.PolicyFacts;
import org.tandem.matching.check.UnhurriedNeeds;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.plan.Ended;
import org.tandem.matching.plan.Status;
import org.tandem.matching.policy.Loads;
import org.tandem.matching.policy.Objective;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Quota;
import org.tandem.matching.policy.rule.PlanRules;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.run.Cancellation;
import org.tandem.matching.run.Limits;

class NeedsMatcherTest {
    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final PolicyFacts POLICY = PolicyFacts.named("chance")
            .with(CriterionFact.own(1, "chance", (mentor,
                    mentee) -> Math.floorMod(37 * mentor.id().hashCode() + 11 * mentee.id().hashCode(), 9) / 8.0));
    private static final NeedsMatcher MATCHER = UnhurriedNeeds.matcher(POLICY.policy());

    private static NeedsAndOffers.Builder facts() {
        return NeedsAndOffers.builder(START)
                .organisation(Organisation.of("S"))
                .organisation(Organisation.of("C"));
    }

    /** Needs of 5 to 7 units from one offer each, and offers of 3 to 7 units: much to try. */
    private static NeedsAndOffers coupled() {
        NeedsAndOffers.Builder facts = facts();
        for (int n = 0; n < 9; n++) {
            facts.need(Need.of("N" + n, "S", "books", 7 - n % 3).withMostOffers(1 + n % 2));
            facts.offer(Offer.of("O" + n, "C", "books", 3 + n % 5).withMostNeeds(2 - n % 2));
        }
        return facts.build();
    }

    @Test
    void onePairCarriesSeveralUnitsAndTheRestIsStated() {
        NeedsAndOffers facts = facts()
                .need(Need.of("N", "S", "internship place", 5))
                .offer(Offer.of("O", "C", "internship place", 3))
                .build();
        NeedsPlan plan = MATCHER.match(facts);
        assertThat(plan.quantity("O", "N")).isEqualTo(3);
        assertThat(plan.need("N").orElseThrow().missing()).isEqualTo(2);
        assertThat(plan.need("N").orElseThrow().share()).isEqualTo(0.6);
        assertThat(plan.offer("O").orElseThrow().left()).isZero();
        assertThat(plan.assignmentsOfNeed("N")).isEqualTo(plan.assignmentsOfOffer("O"));
        assertThat(plan).hasToString("NeedsPlan[3 of 5 units, " + plan.points() + " points, " + plan.quality() + "]");
    }

    @Test
    void everybodyGetsSomethingBeforeSomebodyGetsMore() {
        NeedsAndOffers facts = facts()
                .need(Need.of("N1", "S", "books", 4).withPriority(9))
                .need(Need.of("N2", "S", "books", 4))
                .offer(Offer.of("O", "C", "books", 4))
                .build();
        NeedsPlan plan = MATCHER.match(facts);
        assertThat(plan.quantity("O", "N1")).isEqualTo(3);
        assertThat(plan.quantity("O", "N2")).isEqualTo(1);
    }

    @Test
    void nothingToMatchIsAProvenPlan() {
        NeedsPlan plan = MATCHER.match(facts().build());
        assertThat(plan.assignments()).isEmpty();
        assertThat(plan.quality().status()).isEqualTo(Status.PROVEN_OPTIMAL);
    }

    @Test
    void limitsEndTheSearchWithAPlanAndABound() {
        NeedsAndOffers facts = coupled();
        NeedsMarket market = NeedsMarket.of(facts, POLICY);
        NeedsPlan proven = MATCHER.match(facts);
        NeedsPlanChecker.check(market, proven);
        assertThat(proven.quality().ended()).isEqualTo(Ended.PROOF);

        NeedsPlan early = MATCHER.withLimits(new Limits(Duration.ofDays(1), 0, 0)).match(facts);
        NeedsPlanChecker.check(market, early);
        assertThat(early.quality().ended()).isEqualTo(Ended.STEPS);
        assertThat(early.quality().mostMatches()).isGreaterThanOrEqualTo(proven.given());
        assertThat(early).isEqualTo(
                MATCHER.withLimits(new Limits(Duration.ofDays(1), 0, 0)).match(facts));

        NeedsPlan hurried = MATCHER.withLimits(new Limits(Duration.ofNanos(1), 3, 0)).match(facts);
        NeedsPlanChecker.check(market, hurried);
        assertThat(hurried.quality().ended()).isEqualTo(Ended.TIME);

        Cancellation cancellation = new Cancellation();
        cancellation.cancel();
        NeedsPlan cancelled = MATCHER.withCancellation(cancellation).match(facts);
        NeedsPlanChecker.check(market, cancelled);
        assertThat(cancelled.quality().ended()).isEqualTo(Ended.CANCELLED);
    }

    @Test
    void theOrderOfTheInputChangesNothing() {
        NeedsAndOffers facts = coupled();
        NeedsAndOffers.Builder reversed = NeedsAndOffers.builder(START)
                .organisation(Organisation.of("C"))
                .organisation(Organisation.of("S"));
        facts.needs().reversed().forEach(reversed::need);
        facts.offers().reversed().forEach(reversed::offer);
        assertThat(MATCHER.match(reversed.build())).isEqualTo(MATCHER.match(facts));
    }

    @Test
    void commitmentsAgainstRulesAreNamedInWordsOfNeedsAndOffers() {
        NeedsAndOffers facts = facts()
                .need(Need.of("N1", "S", "books", 4))
                .need(Need.of("N2", "S", "books", 4))
                .offer(Offer.of("O1", "C", "laptops", 4))
                .offer(Offer.of("O2", "C", "books", 4))
                .commitment(new Commitment("O1", "N1", 3))
                .commitment(new Commitment("O1", "N2", 1))
                .commitment(new Commitment("O2", "N2", 1))
                .build();
        assertThatThrownBy(() -> MATCHER.match(facts))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("The commitment (O1 to N1) is against rule (kind).")
                .hasMessageContaining("The commitment (O1 to N2) is against rule (kind).")
                .hasMessageContaining("Maybe withdraw the commitment")
                .hasMessageNotContaining("O2")
                .hasMessageNotContaining("FIX");
    }

    @Test
    void whatAPolicySaysAboutWholePlansIsRefused() {
        Policy policy = Policy.builder("whole plans")
                .planRule(PlanRules.coMenteesApart())
                .quota(Quota.perOrganisation(Quota.Kind.MENTEES, 5))
                .loads(Loads.EVERY_MENTOR_FIRST)
                .build();
        assertThatThrownBy(() -> UnhurriedNeeds.matcher(policy))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContainingAll("3 faults", "plan rules of", "quotas of", "loads of");
        Policy stable = Policy.builder("stable").objective(Objective.STABLE).build();
        assertThatThrownBy(() -> UnhurriedNeeds.matcher(stable)).hasMessageContaining("aim of the policy");
        assertThat(UnhurriedNeeds.matcher(POLICY.policy()).policy().name()).isEqualTo("chance");
    }

    @Test
    void quantitiesThatDoNotFitIntoMemoryAreRefused() {
        NeedsAndOffers.Builder facts = facts();
        for (int n = 0; n < 32; n++) {
            facts.need(Need.of("N" + n, "S", "books", Need.MOST_UNITS));
            facts.offer(Offer.of("O" + n, "C", "books", Need.MOST_UNITS));
        }
        NeedsAndOffers large = facts.build();
        assertThatThrownBy(() -> MATCHER.match(large))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The units (10240000)");
    }
}
