package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.Contribution;
import org.tandem.matching.internal.edit.GraphEditor;
import org.tandem.matching.internal.plan.PlanPairs;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Status;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.WeightedCriterion;
import org.tandem.matching.property.EveryPlan.Valued;
import org.tandem.matching.sensitivity.Fraction;
import org.tandem.matching.sensitivity.OtherWeight;
import org.tandem.matching.sensitivity.Sensitivity;
import org.tandem.matching.sensitivity.WeightEnd;
import org.tandem.matching.sensitivity.WeightMap;
import org.tandem.matching.sensitivity.WeightRange;
import org.tandem.matching.text.PhraseBundles;

/** At which weights a plan stays the best, against every plan there is, and by solving inside and outside of the ends. */
class WeightProperties {
    private static final long MOST_TO_RESOLVE = 10_000_000;
    private static final int SHARE_OF_WHOLE = 1_000;

    @Provide
    Arbitrary<ProgrammeCase> coupled() {
        return Programmes.coupled();
    }

    @Property(tries = 8)
    void everyEndIsWhereAnotherPlanIsAsGood(@ForAll("coupled") ProgrammeCase drawn) {
        Compatibility compatibility = Compatibility.of(drawn.programme(), drawn.policy().policy());
        CompatibilityGraph graph = compatibility.graph();
        Plan plan = Unhurried.matcher().match(compatibility);
        Optional<List<Valued>> all = EveryPlan.of(graph);
        if (all.isEmpty()) {
            return;
        }
        Valued own = EveryPlan.value(graph, PlanPairs.of(compatibility, plan));
        List<Valued> plans = EveryPlan.withBestSeats(all.get());
        Sensitivity sensitivity = Sensitivity.of(compatibility, plan);
        List<WeightRange> ranges = sensitivity.ofWeights().orElseThrow().ranges();
        PhraseBundles.assertSaid(sensitivity.ofWeights().orElseThrow());
        List<long[]> points = new ArrayList<>();
        for (WeightRange range : ranges) {
            long[] ofCriterion = points(compatibility, range.criterion());
            points.add(ofCriterion);
            Fraction low = end(plans, own, ofCriterion, range.weight(), false);
            Fraction high = end(plans, own, ofCriterion, range.weight(), true);
            assertThat(range.low().exact() && range.high().exact()).isTrue();
            assertThat(range.low().weight()).isEqualTo(low);
            assertThat(range.high().weight()).isEqualTo(high);
            Share.atLeast(15, "another weight changes the plan", !range.low().isLimit() || !range.high().isLimit());
            assertThat(range.low().isLimit()).isEqualTo(low.numerator() == 0 && range.low().moves().isEmpty());
            resolve(graph, plan, ofCriterion, range.weight(), range.low(), false);
            resolve(graph, plan, ofCriterion, range.weight(), range.high(), true);
            rematch(drawn, compatibility, own, range);
            for (OtherWeight change : range.changes()) {
                assertThat(change.exact()).isTrue();
                assertThat(change.pairs())
                        .isEqualTo(missing(graph, plans, own, List.of(ofCriterion), List.of(change.percent())));
            }
        }
        if (ranges.size() > 1) {
            WeightMap map = sensitivity
                    .ofWeights(ranges.getFirst().criterion(), ranges.getLast().criterion())
                    .orElseThrow();
            PhraseBundles.assertSaid(map);
            for (int row = 0; row < map.percents().size(); row++) {
                for (int column = 0; column < map.percents().size(); column++) {
                    assertThat(map.pairs().get(row).get(column))
                            .isEqualTo(missing(
                                    graph, plans, own, List.of(points.getFirst(), points.getLast()),
                                    List.of(map.percents().get(column), map.percents().get(row))));
                }
            }
        }
    }

    private static long[] points(Compatibility compatibility, String criterion) {
        CompatibilityGraph graph = compatibility.graph();
        long[] points = new long[graph.pairCount()];
        for (int pair = 0; pair < points.length; pair++) {
            points[pair] = compatibility
                    .contributions(
                            graph.mentorIds().get(graph.mentor(pair)), graph.menteeIds().get(graph.mentee(pair)))
                    .stream()
                    .filter(one -> one.criterion().equals(criterion))
                    .mapToLong(Contribution::points)
                    .sum();
        }
        return points;
    }

    private static long of(long[] points, Valued plan) {
        return plan.pairs().stream().mapToLong(pair -> points[pair]).sum();
    }

    /** Every other plan is as good at one weight; the nearest of these is the end. */
    private static Fraction end(List<Valued> plans, Valued own, long[] points, int weight, boolean up) {
        Fraction nearest = up ? new Fraction(WeightedCriterion.HIGHEST_WEIGHT, weight) : new Fraction(0, 1);
        for (Valued other : plans) {
            long more = (of(points, other) - of(points, own)) * (up ? 1 : -1);
            if (more > 0) {
                long rest = own.points() - of(points, own) - other.points() + of(points, other);
                Fraction crossing = new Fraction(up ? rest : -rest, more);
                nearest = up == crossing.compareTo(nearest) < 0 ? crossing : nearest;
            }
        }
        return new Fraction(Math.multiplyExact(nearest.numerator(), weight), nearest.denominator());
    }

    /** A best plan at the end is worth as much as the plan; a little beyond it is worth more. */
    private static void resolve(
            CompatibilityGraph graph, Plan plan, long[] points, int weight, WeightEnd end, boolean up) {
        int[] own = plan.pairs().stream()
                .mapToInt(pair -> graph.pair(pair.mentor(), pair.mentee()))
                .sorted()
                .toArray();
        Fraction times = new Fraction(
                end.weight().numerator(), Math.multiplyExact(end.weight().denominator(), weight));
        OptionalLong at = best(graph, points, times);
        at.ifPresent(best -> assertThat(best).isEqualTo(worth(graph, own, points, times)));
        Share.atLeast(8, "solved anew at an end", at.isPresent() && !end.isLimit());
        if (!end.isLimit() && times.denominator() < MOST_TO_RESOLVE) {
            Fraction beyond = new Fraction(
                    times.numerator() * SHARE_OF_WHOLE + (up ? 1 : -1), times.denominator() * SHARE_OF_WHOLE);
            best(graph, points, beyond)
                    .ifPresent(best -> assertThat(best).isGreaterThan(worth(graph, own, points, beyond)));
        }
    }

    /** Points of a policy with a weight inside are rounded anew, so that another plan may be better by as much at most. */
    private static void rematch(
            ProgrammeCase drawn, Compatibility compatibility, Valued own, WeightRange range) {
        int inside = (int) (long) Math.ceil((range.low().weight().value() + range.weight()) / 2);
        Criterion criterion = compatibility.policy().criteria().stream()
                .map(WeightedCriterion::criterion)
                .filter(one -> one.name().equals(range.criterion()))
                .findFirst()
                .orElseThrow();
        Policy policy = Policy.builder(drawn.policy().policy()).criterion(inside, criterion).build();
        Compatibility weighed = Compatibility.of(drawn.programme(), policy);
        Plan best = Unhurried.matcher().match(weighed);
        int[] pairs = own.pairs().stream().mapToInt(Integer::intValue).toArray();
        double mostRounded = (1 + (double) inside / range.weight()) * pairs.length;
        assertThat((double) (best.points() - EveryPlan.value(weighed.graph(), pairs).points()))
                .isBetween(0.0, mostRounded);
    }

    private static CompatibilityGraph weighed(CompatibilityGraph graph, long[] points, Fraction times) {
        long whole = times.denominator();
        long[] changed = new long[points.length];
        for (int pair = 0; pair < changed.length; pair++) {
            changed[pair] = whole * (graph.points(pair) - points[pair]) + times.numerator() * points[pair];
        }
        return GraphEditor.withPoints(graph, changed, whole);
    }

    /** Nothing if the numbers are too large for a proof. */
    private static OptionalLong best(CompatibilityGraph graph, long[] points, Fraction times) {
        try {
            Plan best = Unhurried.matcher().match(weighed(graph, points, times));
            return best.quality().status() == Status.PROVEN_OPTIMAL
                    ? OptionalLong.of(best.points())
                    : OptionalLong.empty();
        } catch (IllegalArgumentException tooLarge) {
            return OptionalLong.empty();
        }
    }

    private static long worth(CompatibilityGraph graph, int[] pairs, long[] points, Fraction times) {
        return EveryPlan.value(weighed(graph, points, times), pairs).points();
    }

    private static int missing(
            CompatibilityGraph graph, List<Valued> plans, Valued own, List<long[]> points, List<Integer> percents) {
        long best = Long.MIN_VALUE;
        int fewest = 0;
        for (Valued other : plans) {
            long worth = 100 * other.points();
            for (int k = 0; k < points.size(); k++) {
                worth += percents.get(k) * of(points.get(k), other);
            }
            int gone = own.pairs().size() - other.kept(own.pairs());
            fewest = worth > best ? gone : worth == best ? Math.min(fewest, gone) : fewest;
            best = Math.max(best, worth);
        }
        assertThat(graph.pairCount()).isGreaterThanOrEqualTo(fewest);
        return fewest;
    }
}
