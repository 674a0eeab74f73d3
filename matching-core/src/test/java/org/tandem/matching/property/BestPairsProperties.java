package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.FewPairs;
import org.tandem.matching.internal.solve.PricedOut;
import org.tandem.matching.plan.LevelQuality;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Status;
import org.tandem.matching.policy.Measure;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.WeightedCriterion;
import org.tandem.matching.policy.ready.ReadyPolicies;

/** Plans of few pairs to which only those are added that pay, against plans of all pairs. */
class BestPairsProperties {

    @Provide
    Arbitrary<ProgrammeCase> medium() {
        return Programmes.medium();
    }

    @Provide
    Arbitrary<ProgrammeCase> coupled() {
        return Programmes.coupled();
    }

    @Property(tries = 15)
    void plansAreAsGoodAsThoseOfAllPairs(
            @ForAll("medium") ProgrammeCase drawn, @ForAll @IntRange(min = 1, max = 4) int kept) {
        assertAsGood(drawn, withoutWhatCouples(drawn.policy().policy(), true), kept);
    }

    @Property(tries = 30)
    void plansWithQuotasAndLoadsAre(
            @ForAll("coupled") ProgrammeCase drawn, @ForAll @IntRange(min = 1, max = 2) int kept) {
        assertAsGood(drawn, withoutWhatCouples(drawn.policy().policy(), false), kept);
    }

    @Property(tries = 15)
    void keptAreTheBestOfEveryMentee(
            @ForAll("medium") ProgrammeCase drawn, @ForAll @IntRange(min = 1, max = 6) int kept) {
        assertBest(drawn, withoutWhatCouples(drawn.policy().policy(), true), kept);
        assertBest(drawn, withoutWhatCouples(drawn.policy().policy(), false), kept);
    }

    /** Of equal points, the mentor who comes first is better. */
    private static void assertBest(ProgrammeCase drawn, Policy policy, int kept) {
        CompatibilityGraph all = Compatibility.of(drawn.programme(), policy).graph();
        CompatibilityGraph few = FewPairs.of(drawn.programme(), policy, kept).graph();
        Share.atLeast(50, "pairs are left out", few.pairCount() < all.pairCount());
        for (int mentee = 0; mentee < all.menteeCount(); mentee++) {
            List<Integer> best = IntStream.range(all.firstPair(mentee), all.endPair(mentee))
                    .boxed()
                    .sorted(Comparator.comparingLong((Integer pair) -> -all.points(pair))
                            .thenComparingInt(all::mentor))
                    .limit(kept + all.openSeats(mentee))
                    .toList();
            assertThat(IntStream.range(few.firstPair(mentee), few.endPair(mentee)).mapToObj(few::mentor))
                    .containsExactlyElementsOf(
                            IntStream.range(all.firstPair(mentee), all.endPair(mentee))
                                    .filter(pair -> best.contains(pair) || all.isFixed(pair))
                                    .mapToObj(all::mentor)
                                    .toList());
        }
    }

    @Property(tries = 10)
    void whatIsSeenAtAGlanceIsNotLessThanTheValue(@ForAll("medium") ProgrammeCase drawn) {
        int mentors = drawn.programme().mentors().size();
        int[] all = IntStream.range(0, mentors).toArray();
        double[] highest = new double[mentors];
        double[] values = new double[mentors];
        for (WeightedCriterion weighted : ReadyPolicies.cityCrossMentoring().criteria()) {
            Measure measure = weighted.criterion().prepare(drawn.programme());
            for (int mentee = 0; mentee < drawn.programme().mentees().size(); mentee++) {
                measure.values(mentee, all, mentors, values);
                assertThat(Arrays.stream(values).max().orElse(0)).isLessThanOrEqualTo(measure.highest(mentee));
                if (measure.highest(mentee, all, mentors, highest)) {
                    for (int m = 0; m < mentors; m++) {
                        assertThat(weighted.points(values[m])).isLessThanOrEqualTo(weighted.points(highest[m]));
                        Share.atLeast(1, "a glance tells more than nothing", highest[m] < measure.highest(mentee));
                    }
                }
            }
        }
    }

    /** Most rules bar so much that there is nothing to leave out. */
    private static Policy withoutWhatCouples(Policy policy, boolean withoutRules) {
        Policy.Builder without = Policy.builder(policy).withoutWaitingGuarantee();
        policy.planRules().forEach(rule -> without.withoutPlanRule(rule.name()));
        if (withoutRules) {
            policy.rules().forEach(rule -> without.withoutRule(rule.name()));
        }
        return without.build();
    }

    private static void assertAsGood(ProgrammeCase drawn, Policy policy, int kept) {
        assertThat(FewPairs.suits(policy)).isTrue();
        Compatibility all = Compatibility.of(drawn.programme(), policy);
        Compatibility few = PricedOut.of(FewPairs.of(drawn.programme(), policy, kept), () -> false);

        Plan best = Unhurried.matcher().match(all);
        Plan found = Unhurried.matcher().match(few);

        Share.atLeast(20, "pairs are left out", few.graph().pairCount() < all.graph().pairCount());
        assertThat(few.isComplete()).isTrue();
        assertThat(few.heldPairs()).isEqualTo(all.heldPairs());
        assertThat(found.quality().status()).isEqualTo(Status.PROVEN_OPTIMAL);
        assertThat(values(found)).isEqualTo(values(best));
        assertThat(found.basis().pairs()).isEmpty();
    }

    private static List<Long> values(Plan plan) {
        return plan.quality().levels().stream().map(LevelQuality::value).toList();
    }
}
