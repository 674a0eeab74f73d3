package org.tandem.matching.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tandem.matching.check.UnhurriedNeeds;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Organisation;

/** Trees over programs of partners, against every plan there is. */
class PartnerTreeTest {
    private static final int NUMBER = 3;
    private static final int CASES = 120;
    private static final int MORE = 4;
    private static final int MANY = 400;

    private final SplittableRandom random = new SplittableRandom(7);
    private Quantities quantities;
    private ConnectedComponent part;

    private void draw() {
        draw(NUMBER, 3);
    }

    private void draw(int number, int mostUnits) {
        NeedsAndOffers.Builder facts = NeedsAndOffers.builder(LocalDate.of(2026, 9, 1))
                .organisation(Organisation.of("S"))
                .organisation(Organisation.of("C"));
        for (int n = 0; n < number; n++) {
            Need need = Need.of("N" + n, "S", "books", 1 + random.nextInt(mostUnits)).withPriority(random.nextInt(3));
            Offer offer = Offer.of("O" + n, "C", "books", 1 + random.nextInt(mostUnits));
            facts.need(random.nextInt(3) == 0 ? need : need.withMostOffers(1 + random.nextInt(2)));
            facts.offer(random.nextInt(3) == 0 ? offer : offer.withMostNeeds(1 + random.nextInt(2)));
        }
        int salt = random.nextInt(1_000);
        Policy policy = Policy.builder("chance")
                .criterion(1, Criterion.of("chance", (offer, need) -> Math.floorMod(
                        37 * offer.id().hashCode() + salt * need.id().hashCode(), 97)
                        / 96.0))
                .build();
        quantities = new Quantities(facts.build(), UnhurriedNeeds.matcher(policy).compatibility(facts.build()).graph());
        part = ConnectedComponent.whole(quantities.graph);
    }

    /** Returns the greatest sum of plans that hold some levels; every pair carries every number of units in turn. */
    private long greatest(long[] weights, long[] held) {
        long greatest = Long.MIN_VALUE;
        int[] units = new int[part.pairs()];
        while (true) {
            if (isPlan(units)) {
                long[] totals = quantities.totals(part, units);
                boolean holds = IntStream.range(0, held.length).allMatch(level -> totals[level] >= held[level]);
                greatest = holds ? Math.max(greatest, sum(weights, totals)) : greatest;
            }
            int p = 0;
            while (p < units.length && units[p] == room(p)) {
                units[p++] = 0;
            }
            if (p == units.length) {
                return greatest;
            }
            units[p]++;
        }
    }

    private int room(int pair) {
        return quantities.room(pair / NUMBER, part.offer()[pair]);
    }

    private boolean isPlan(int[] units) {
        for (int one = 0; one < NUMBER; one++) {
            int given = 0;
            int used = 0;
            int offers = 0;
            int needs = 0;
            for (int p = 0; p < units.length; p++) {
                given += p / NUMBER == one ? units[p] : 0;
                offers += p / NUMBER == one && units[p] > 0 ? 1 : 0;
                used += part.offer()[p] == one ? units[p] : 0;
                needs += part.offer()[p] == one && units[p] > 0 ? 1 : 0;
            }
            if (given > quantities.ofNeed[one] || used > quantities.ofOffer[one]
                    || offers > quantities.mostOffers[one] || needs > quantities.mostNeeds[one]) {
                return false;
            }
        }
        return true;
    }

    private static long sum(long[] weights, long[] totals) {
        return IntStream.range(0, weights.length).mapToLong(level -> weights[level] * totals[level]).sum();
    }

    @Test
    void noPlanExceedsTheBoundAndTheTreeFindsTheBest() {
        int limited = 0;
        int open = 0;
        for (int k = 0; k < CASES; k++) {
            draw();
            int[] nothing = new int[part.pairs()];
            SumWeights weights = SumWeights.of(quantities, part);
            assertThat(weights.areExact()).isTrue();
            PartnerTree all = new PartnerTree(quantities, part, weights.all(), new long[0], nothing);
            long best = greatest(weights.all(), new long[0]);
            long root = all.bound(() -> false);
            assertThat(root).isGreaterThanOrEqualTo(best);
            open += root > best ? 1 : 0;
            PartnerPrices prices = all.prices();
            assertThat(lost(prices, nothing)).as("all that there is").isEqualTo(root);
            long less = random.nextLong(weights.all()[UnitFlow.UNITS]);
            long[] lessWeights = weights.all().clone();
            lessWeights[UnitFlow.UNITS] -= less;
            long bestOfLess = greatest(lessWeights, new long[0]);
            assertThat(prices.withCheaperUnits(less, true).bound()).isGreaterThanOrEqualTo(bestOfLess);
            assertThat(prices.withCheaperUnits(less, false).bound()).isGreaterThanOrEqualTo(bestOfLess);
            all.dive(() -> true, () -> false);
            assertThat(isPlan(all.units())).isTrue();
            assertThat(sum(weights.all(), all.totals())).isLessThanOrEqualTo(best);
            assertThat(lost(prices, all.units())).isEqualTo(root - sum(weights.all(), all.totals()));
            assertThat(Arrays.stream(prices.losses(all.units())).min().orElse(0)).isNotNegative();
            assertThat(all.search(() -> true, () -> false)).isTrue();
            assertThat(isPlan(all.units())).isTrue();
            assertThat(sum(weights.all(), all.totals())).isEqualTo(best);
            limited += Arrays.stream(quantities.mostOffers).anyMatch(most -> most < NUMBER) ? 1 : 0;
            checkLevels(all.units());
        }
        assertThat(limited).isGreaterThan(CASES / 2);
        assertThat(open).as("roots that prove nothing").isGreaterThan(CASES / 40);
    }

    /** What a plan falls short of the bound. */
    private static long lost(PartnerPrices prices, int[] units) {
        return Math.floorDiv(Arrays.stream(prices.losses(units)).sum(), prices.scale());
    }

    /** Given the levels before, no level can be greater than it is in the best plan; whatever is held, bounds hold. */
    private void checkLevels(int[] best) {
        long[] totals = quantities.totals(part, best);
        for (int level = 0; level < UnitFlow.LEVELS; level++) {
            long[] held = Arrays.copyOf(totals, level);
            PartnerTree tree = new PartnerTree(quantities, part, SumWeights.only(level), held, best);
            assertThat(tree.search(() -> true, () -> false)).isTrue();
            assertThat(tree.bound(() -> false)).isEqualTo(totals[level]);

            long[] less = Arrays.stream(held).map(one -> one - random.nextInt(2)).toArray();
            long[] weights = SumWeights.only(level);
            weights[random.nextInt(UnitFlow.LEVELS)] += random.nextInt(100);
            assertThat(new PartnerTree(quantities, part, weights, less, best).bound(() -> false))
                    .isGreaterThanOrEqualTo(greatest(weights, less));
        }
    }

    /** With many units, a partner given up is worth more than any penalty for a unit: no leaf may close before that is seen. */
    @Test
    void withManyUnitsLevelByLevelIsAsGoodAsATreeOfFlows() {
        for (int k = 0; k < CASES / 3; k++) {
            draw(MORE, MANY);
            FlowTree flows = new FlowTree(quantities, part).searched();
            int[] best = new int[part.pairs()];
            for (int level = 0; level < UnitFlow.LEVELS; level++) {
                long[] held = Arrays.copyOf(quantities.totals(part, best), level);
                PartnerTree tree = new PartnerTree(quantities, part, SumWeights.only(level), held, best);
                assertThat(tree.search(() -> true, () -> false)).isTrue();
                best = tree.units();
                assertThat(tree.bound()).as("level %d of case %d", level, k).isEqualTo(flows.totals()[level]);
            }
            assertThat(quantities.totals(part, best)).isEqualTo(flows.totals());
        }
    }
}
