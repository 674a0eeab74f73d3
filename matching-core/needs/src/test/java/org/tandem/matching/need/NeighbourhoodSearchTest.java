package org.tandem.matching.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.tandem.matching.check.UnhurriedNeeds;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Organisation;

class NeighbourhoodSearchTest {
    private static final int MOST_OFFERS = 2;
    private static final int MOST_NEEDS = 1;

    /** Everybody may have few partners, and points are as good as random. */
    private static NeedsAndOffers facts(int number, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        NeedsAndOffers.Builder facts = NeedsAndOffers.builder(LocalDate.of(2026, 9, 1))
                .organisation(Organisation.of("S"))
                .organisation(Organisation.of("C"));
        for (int n = 0; n < number; n++) {
            facts.need(Need.of("N%02d".formatted(n), "S", "books", 1 + random.nextInt(8)).withMostOffers(MOST_OFFERS));
            facts.offer(Offer.of("O%02d".formatted(n), "C", "books", 1 + random.nextInt(8)).withMostNeeds(MOST_NEEDS));
        }
        return facts.build();
    }

    private static Quantities quantities(NeedsAndOffers facts) {
        Policy policy = Policy.builder("chance")
                .criterion(1, Criterion.of("chance", (offer, need) -> Math.floorMod(
                        37 * offer.id().hashCode() + 11 * need.id().hashCode(), 97)
                        / 96.0))
                .build();
        return new Quantities(facts, UnhurriedNeeds.matcher(policy).compatibility(facts).graph());
    }

    private static int[] rounded(Quantities quantities, ConnectedComponent part) {
        return new FlowPlan(quantities, part).round(() -> true);
    }

    private static NeighbourhoodSearch search(
            Quantities quantities, ConnectedComponent part, int[] start, boolean mayStep) {
        SumWeights weights = SumWeights.of(quantities, part);
        PartnerTree tree = new PartnerTree(quantities, part, weights.all(), new long[0], start);
        tree.bound(() -> false);
        return new NeighbourhoodSearch(quantities, part, start, weights, tree.prices(), () -> mayStep);
    }

    private static void assertWithinLimits(Quantities quantities, ConnectedComponent part, int[] units) {
        CompatibilityGraph graph = quantities.graph;
        int[] given = new int[graph.menteeCount()];
        int[] used = new int[graph.mentorCount()];
        int[] offersOf = new int[graph.menteeCount()];
        int[] needsOf = new int[graph.mentorCount()];
        for (int n = 0; n < part.needs().length; n++) {
            for (int p = part.firstPair()[n]; p < part.firstPair()[n + 1]; p++) {
                int offer = part.offers()[part.offer()[p]];
                given[part.needs()[n]] += units[p];
                used[offer] += units[p];
                offersOf[part.needs()[n]] += units[p] > 0 ? 1 : 0;
                needsOf[offer] += units[p] > 0 ? 1 : 0;
            }
        }
        for (int n = 0; n < given.length; n++) {
            assertThat(given[n]).isLessThanOrEqualTo(quantities.ofNeed[n]);
            assertThat(offersOf[n]).isLessThanOrEqualTo(MOST_OFFERS);
        }
        for (int o = 0; o < used.length; o++) {
            assertThat(used[o]).isLessThanOrEqualTo(quantities.ofOffer[o]);
            assertThat(needsOf[o]).isLessThanOrEqualTo(MOST_NEEDS);
        }
    }

    @Test
    void aPlanGetsBetterAndKeepsItsLimits() {
        Quantities quantities = quantities(facts(24, 1));
        ConnectedComponent part = ConnectedComponent.whole(quantities.graph);
        int[] start = rounded(quantities, part);
        assertWithinLimits(quantities, part, start);

        int[] better = search(quantities, part, start, true).improve();

        assertWithinLimits(quantities, part, better);
        assertThat(search(quantities, part, better, true).improve()).as("nothing is left to improve").isEqualTo(better);
        assertThat(Arrays.compare(quantities.totals(part, better), quantities.totals(part, start)))
                .isPositive();
    }

    @Test
    void whatIsSmallIsAsGoodAsAProof() {
        for (int seed = 0; seed < 10; seed++) {
            Quantities quantities = quantities(facts(3, seed));
            ConnectedComponent part = ConnectedComponent.whole(quantities.graph);
            FlowTree search = new FlowTree(quantities, part).searched();

            int[] found = search(quantities, part, rounded(quantities, part), true).improve();

            assertThat(quantities.totals(part, found)).isEqualTo(search.totals());
        }
    }

    @Test
    void withoutStepsThePlanStaysAndARoughOneIsMadeInHaste() {
        Quantities quantities = quantities(facts(24, 2));
        ConnectedComponent part = ConnectedComponent.whole(quantities.graph);
        FlowPlan flow = new FlowPlan(quantities, part);
        int[] start = flow.round(() -> false);

        assertWithinLimits(quantities, part, start);
        assertThat(Arrays.compare(flow.bound(), quantities.totals(part, start))).isPositive();
        assertThat(search(quantities, part, start, false).improve()).isEqualTo(start);
    }
}
