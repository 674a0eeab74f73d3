package org.tandem.matching.internal.branch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tandem.matching.check.AllPlans;
import org.tandem.matching.check.CoupledCase;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.property.Share;

/** A region, and the search in one after the other, against every plan there is. */
class RegionProperties {

    @Property(tries = 200)
    void theBestOfTheRestIsTheBestThatKeepsAllOthers(@ForAll long seed) {
        CompatibilityGraph graph = CoupledCase.of(seed).graph();
        Optional<List<AllPlans.Valued>> plans = AllPlans.of(graph);
        if (plans.isEmpty() || plans.get().isEmpty()) {
            return;
        }
        var random = new SplittableRandom(seed);
        int[] plan = plans.get().get(random.nextInt(plans.get().size())).pairs();
        BitSet mentors = new BitSet();
        IntStream.range(0, graph.mentorCount()).filter(mentor -> random.nextBoolean()).forEach(mentors::set);

        Region region = Region.of(graph, plan, mentors);

        assertThat(region.whole(region.within(plan))).isEqualTo(plan);
        int[] kept = outside(graph, plan, mentors);
        long[] best = AllPlans.best(plans.get().stream()
                .filter(other -> Arrays.equals(outside(graph, other.pairs(), mentors), kept))
                .toList());
        List<AllPlans.Valued> ofRest = AllPlans.of(region.rest()).orElseThrow();
        long[] bestOfRest = AllPlans.best(ofRest);
        int[] whole = region.whole(ofRest.stream()
                .filter(other -> Arrays.equals(other.value(), bestOfRest))
                .findFirst()
                .orElseThrow()
                .pairs());
        assertThat(AllPlans.isPlan(graph, whole)).isTrue();
        assertThat(AllPlans.value(graph, whole)).isEqualTo(best);
        Share.atLeast(20, "some pairs are kept and others decided", kept.length > 0 && ofRest.size() > 1);
    }

    private static int[] outside(CompatibilityGraph graph, int[] plan, BitSet mentors) {
        return Arrays.stream(plan)
                .filter(pair -> !mentors.get(graph.mentor(pair)))
                .toArray();
    }

    @Property(tries = 100)
    void regionsLeadToBetterPlansAndAlwaysToTheSame(@ForAll long seed) {
        CompatibilityGraph graph = CoupledCase.of(seed).graph();
        Optional<List<AllPlans.Valued>> plans = AllPlans.of(graph);
        if (plans.isEmpty()) {
            return;
        }
        long[] best = AllPlans.best(plans.get());
        BoundedSearch search = new BoundedSearch(graph);
        BoundedSearch again = new BoundedSearch(graph);
        int[] before = search.pairs();

        boolean better = search.improve(1_000, () -> false);
        again.improve(1_000, () -> false);

        BoundedSearchProperties.check(graph, search, best);
        assertThat(again.pairs()).isEqualTo(search.pairs());
        assertThat(Arrays.compare(AllPlans.value(graph, search.pairs()), AllPlans.value(graph, before)))
                .isEqualTo(better ? 1 : 0);
        Share.atLeast(15, "a better plan is found", better);
    }
}
