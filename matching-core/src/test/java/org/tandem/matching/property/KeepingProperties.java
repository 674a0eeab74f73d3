package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
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
        List<Integer> published = new ArrayList<>();
        int share = 1 + random.nextInt(3);
        for (int pair = 0; pair < graph.pairCount(); pair++) {
            if (random.nextInt(4) < share) {
                published.add(pair);
            }
        }
        Keeping keeping = Keeping.of(graph, numbers(published));
        int most = plans.get().stream().mapToInt(plan -> plan.kept(published)).max().orElseThrow();
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
        assertThat(keeping.mostKeptWithBestSeats(WORK, () -> false)).isEqualTo(EveryPlan.withBestSeats(plans.get())
                .stream()
                .mapToInt(plan -> plan.kept(published))
                .max()
                .orElseThrow());
    }

    private static int[] numbers(List<Integer> pairs) {
        return pairs.stream().mapToInt(Integer::intValue).toArray();
    }
}
