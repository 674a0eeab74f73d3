package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.plan.PlanPairs;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.property.EveryPlan.Valued;
import org.tandem.matching.sensitivity.AlternativePlan;
import org.tandem.matching.sensitivity.AlternativePlans;
import org.tandem.matching.sensitivity.Chances;
import org.tandem.matching.sensitivity.ExpectedMatches;
import org.tandem.matching.sensitivity.Sensitivity;
import org.tandem.matching.text.PhraseBundles;

/** Plans as good, and plans of which most is to be expected, against every plan there is. */
class AlternativeProperties {
    @Provide
    Arbitrary<ProgrammeCase> coupled() {
        return Programmes.coupled();
    }

    @Property(tries = 8)
    void eachHasAsManyNewPairsAsAnyPlanWithinTheLoss(
            @ForAll("coupled") ProgrammeCase drawn, @ForAll long seed) {
        long allowed = new SplittableRandom(seed).nextLong(400_000);
        Compatibility compatibility = Compatibility.of(drawn.programme(), drawn.policy().policy());
        CompatibilityGraph graph = compatibility.graph();
        Plan plan = Unhurried.matcher().match(compatibility);
        Optional<List<Valued>> all = EveryPlan.of(graph);
        if (all.isEmpty()) {
            return;
        }
        Set<Integer> used = new HashSet<>(EveryPlan.value(graph, PlanPairs.of(compatibility, plan)).pairs());
        List<Valued> within = EveryPlan.withBestSeats(all.get()).stream()
                .filter(one -> one.points() >= plan.points() - allowed)
                .toList();
        AlternativePlans found = Sensitivity.of(compatibility, plan).alternatives(4, allowed).orElseThrow();
        PhraseBundles.assertSaid(found);
        for (AlternativePlan one : found.plans()) {
            int[] pairs = numbers(graph, one.pairs());
            Valued valued = EveryPlan.value(graph, pairs);
            long fresh = fresh(valued, used);
            assertThat(one.exact()).isTrue();
            assertThat(one.newPairs()).isEqualTo((int) fresh).isPositive();
            assertThat(fresh).isEqualTo(mostFresh(within, used));
            assertThat(valued.points())
                    .isEqualTo(within.stream()
                            .filter(other -> fresh(other, used) >= fresh)
                            .mapToLong(Valued::points)
                            .max()
                            .orElseThrow());
            assertThat(one.gains().values().stream().mapToLong(Long::longValue).sum())
                    .isEqualTo(pointsOf(graph, pairs) - plan.points() - plan.charges());
            used.addAll(valued.pairs());
        }
        assertThat(found.plans().size() == 4 || mostFresh(within, used) == 0).isTrue();
        Share.atLeast(10, "there is another plan", !found.plans().isEmpty());
    }

    private static long pointsOf(CompatibilityGraph graph, int[] pairs) {
        long sum = 0;
        for (int pair : pairs) {
            sum += graph.points(pair);
        }
        return sum;
    }

    private static long fresh(Valued plan, Set<Integer> used) {
        return plan.pairs().stream().filter(pair -> !used.contains(pair)).count();
    }

    private static long mostFresh(List<Valued> plans, Set<Integer> used) {
        return plans.stream().mapToLong(plan -> fresh(plan, used)).max().orElse(0);
    }

    private static int[] numbers(CompatibilityGraph graph, List<Pair> pairs) {
        return pairs.stream()
                .mapToInt(pair -> graph.pair(pair.mentor(), pair.mentee()))
                .sorted()
                .toArray();
    }

    @Property(tries = 20)
    void noPlanPromisesMore(@ForAll("coupled") ProgrammeCase drawn, @ForAll long seed) {
        Compatibility compatibility = Compatibility.of(drawn.programme(), drawn.policy().policy());
        CompatibilityGraph graph = compatibility.graph();
        Plan plan = Unhurried.matcher().match(compatibility);
        Optional<List<Valued>> all = EveryPlan.of(graph);
        if (all.isEmpty()) {
            return;
        }
        SplittableRandom random = new SplittableRandom(seed);
        int[] percent = random.ints(graph.pairCount(), 0, 101).toArray();
        Chances chances = (mentor, mentee) -> percent[graph.pair(mentor, mentee)] / 100.0;
        ExpectedMatches found = Sensitivity.of(compatibility, plan).expected(chances);
        PhraseBundles.assertSaid(found);
        int most = all.get().stream().mapToInt(one -> sum(percent, one)).max().orElseThrow();
        long points = all.get().stream()
                .filter(one -> sum(percent, one) == most)
                .mapToLong(Valued::points)
                .max()
                .orElseThrow();
        assertThat(found.exact()).isTrue();
        assertThat(found.ofMost().expected()).isCloseTo(most / 100.0, within(1e-9));
        assertThat(found.ofMost().points()).isEqualTo(points);
        assertThat(found.ofPlan().points()).isEqualTo(plan.points());
        assertThat(found.ofPlan().expected())
                .isCloseTo(
                        sum(percent, EveryPlan.value(graph, PlanPairs.of(compatibility, plan))) / 100.0,
                        within(1e-9));
        assertThat(found.ofPlan().chances()).hasSize(plan.matched() + 1);
        assertThat(found.ofPlan().atLeast(0)).isCloseTo(1, within(1e-9));
        double mean = 0;
        for (int matches = 1; matches <= plan.matched(); matches++) {
            mean += found.ofPlan().atLeast(matches);
        }
        assertThat(mean).isCloseTo(found.ofPlan().expected(), within(1e-9));
        Share.atLeast(20, "another plan promises more", found.ofMost().expected() > found.ofPlan().expected());
    }

    private static int sum(int[] percent, Valued plan) {
        return plan.pairs().stream().mapToInt(pair -> percent[pair]).sum();
    }
}
