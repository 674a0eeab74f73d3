package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.exact.Keeping;
import org.tandem.matching.internal.exact.PricedPlan;
import org.tandem.matching.internal.exact.Worth;
import org.tandem.matching.property.EveryPlan.Valued;

/** The best plans that keep so many of some pairs, against every plan there is. */
class KeepingProperties {
    private static final long WORK = 100_000_000;

    @Property(tries = 120)
    void everyNumberOfKeptPairsHasItsBestPlan(@ForAll long seed) {
        check(Tables.small(seed).graph(), new SplittableRandom(seed + 1));
    }

    @Property(tries = 80)
    void rulesOfTheWholePlanAreKeptToo(@ForAll long seed) {
        ProgrammeCase drawn = Programmes.coupled(seed);
        check(Compatibility.of(drawn.programme(), drawn.policy().policy()).graph(), new SplittableRandom(seed + 1));
    }

    private static void check(CompatibilityGraph graph, SplittableRandom random) {
        Optional<List<Valued>> plans = EveryPlan.of(graph);
        if (plans.isEmpty()) {
            return;
        }
        List<Integer> published = published(graph, plans.get(), random);
        Keeping keeping = Keeping.of(graph, numbers(published));
        int most = plans.get().stream().mapToInt(plan -> plan.kept(published)).max().orElseThrow();
        Share.atLeast(25, "a pair can be kept", most > 0);
        assertThat(published).containsAll(Arrays.stream(keeping.keepable(() -> false)).boxed().toList());
        assertThat(keeping.keepable(() -> false)).hasSize(most);
        Worth better = null;
        for (int least = 0; least <= most; least++) {
            PricedPlan found = keeping.best(least, WORK, () -> false);
            Valued plan = EveryPlan.value(graph, found.pairs());
            Valued best = EveryPlan.best(plans.get(), published, least);
            assertThat(EveryPlan.isAllowed(graph, plan.pairs())).isTrue();
            assertThat(plan.value()).as("value with %s kept of %s", least, published).isEqualTo(best.value());
            assertThat(plan.kept(published)).isEqualTo(best.kept(published));
            assertThat(found.isExact()).isTrue();
            assertThat(found.worth().points()).isEqualTo(best.points());
            assertThat(better == null || better.compareTo(found.worth()) >= 0).isTrue();
            better = found.worth();
        }
        Share.atLeast(6, "keeping costs something",
                EveryPlan.best(plans.get(), published, 0).isBetterThan(EveryPlan.best(plans.get(), published, most)));
        assertThat(keeping.mostKeptWithBestSeats(WORK, () -> false)).isEqualTo(EveryPlan.withBestSeats(plans.get())
                .stream()
                .mapToInt(plan -> plan.kept(published))
                .max()
                .orElseThrow());
    }

    @Property(tries = 80)
    void everyPairDemandedHasItsBestPlan(@ForAll long seed) {
        checkWith(Tables.small(seed).graph(), new SplittableRandom(seed + 1));
    }

    @Property(tries = 40)
    void everyPairDemandedHasItsBestPlanUnderRulesOfTheWholePlan(@ForAll long seed) {
        ProgrammeCase drawn = Programmes.coupled(seed);
        checkWith(Compatibility.of(drawn.programme(), drawn.policy().policy()).graph(), new SplittableRandom(seed + 1));
    }

    private static void checkWith(CompatibilityGraph graph, SplittableRandom random) {
        Optional<List<Valued>> plans = EveryPlan.of(graph);
        if (plans.isEmpty()) {
            return;
        }
        List<Integer> published = published(graph, plans.get(), random);
        Keeping keeping = Keeping.of(graph, numbers(published));
        int most = keeping.keepable(() -> false).length;
        for (int pair = 0; pair < graph.pairCount(); pair++) {
            int demanded = pair;
            int least = random.nextInt(most + 1);
            List<Valued> possible = plans.get().stream()
                    .filter(plan -> plan.pairs().contains(demanded) && plan.kept(published) >= least)
                    .toList();
            Optional<PricedPlan> found = keeping.bestWith(pair, least, WORK, () -> false);
            assertThat(found.isPresent()).isEqualTo(!possible.isEmpty());
            found.ifPresent(plan -> {
                Valued best = EveryPlan.best(possible, published, least);
                assertThat(possible).contains(EveryPlan.value(graph, plan.pairs()));
                assertThat(EveryPlan.value(graph, plan.pairs()).value()).isEqualTo(best.value());
                assertThat(plan.isExact()).isTrue();
                Share.atLeast(20, "a pair costs something",
                        EveryPlan.best(plans.get(), published, least).isBetterThan(best));
            });
            Share.atLeast(60, "a pair has no room", found.isEmpty());
        }
    }

    /** Returns any pairs, or those of any plan, which is seldom the best. */
    private static List<Integer> published(CompatibilityGraph graph, List<Valued> plans, SplittableRandom random) {
        int share = 1 + random.nextInt(3);
        return random.nextBoolean()
                ? plans.get(random.nextInt(plans.size())).pairs()
                : IntStream.range(0, graph.pairCount()).filter(pair -> random.nextInt(4) < share).boxed().toList();
    }

    private static int[] numbers(List<Integer> pairs) {
        return pairs.stream().mapToInt(Integer::intValue).toArray();
    }
}
