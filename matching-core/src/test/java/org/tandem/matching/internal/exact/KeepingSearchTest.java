package org.tandem.matching.internal.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tandem.matching.internal.flow.FlowCases;
import org.tandem.matching.internal.flow.FlowProblem;
import org.tandem.matching.internal.flow.FlowSolver;
import org.tandem.matching.property.Share;

/** The best choices of a flow that keep so many pairs, against every choice there is. */
class KeepingSearchTest {
    private static final long WORK = 10_000_000;
    private static final long HIGHEST_PRICE = 1L << 30;
    private static final byte BARRED = 1;
    private static final byte FIXED = 2;
    private static final int NOBODY = -1;

    @Property(tries = 1_000)
    void noChoiceThatKeepsSoManyIsWorthMore(@ForAll long seed) {
        Case drawn = Case.of(seed);
        KeepingSearch search = drawn.search();
        long free = drawn.best(0, NOBODY);
        for (int least = 0; least <= drawn.published.length; least++) {
            long best = drawn.best(least, NOBODY);
            search.run(least, KeepingSearch.NONE, WORK, () -> false);
            assertThat(search.isProven()).isTrue();
            assertThat(search.bestWorth()).as("worth with %d kept", least).isEqualTo(best);
            assertThat(search.bound()).isEqualTo(best);
            if (best > KeepingSearch.NONE) {
                assertThat(drawn.worth(search.best(), least)).isEqualTo(best);
                search.run(least, best - 1, WORK, () -> false);
                assertThat(drawn.worth(search.best(), least)).isEqualTo(best);
                Share.atLeast(5, "keeping costs something", best < free);
            }
            search.run(least, best, WORK, () -> false);
            assertThat(search.best()).as("nothing is worth more than %d", best).isEmpty();
            assertThat(search.isProven()).isTrue();
        }
    }

    @Property(tries = 500)
    void aPairThatIsDemandedIsInEveryChoice(@ForAll long seed) {
        Case drawn = Case.of(seed);
        for (int pair = 0; pair < drawn.problem.edges(); pair++) {
            KeepingSearch search = drawn.search();
            search.demand(pair);
            for (int least = 0; least <= drawn.published.length; least++) {
                long best = drawn.best(least, pair);
                search.run(least, KeepingSearch.NONE, WORK, () -> false);
                assertThat(search.bestWorth()).isEqualTo(best);
                assertThat(search.isProven()).isTrue();
                if (best > KeepingSearch.NONE) {
                    assertThat(search.best()).contains(pair);
                    Share.atLeast(10, "demanding costs something", best < drawn.best(least, NOBODY));
                }
            }
        }
    }

    @Property(tries = 1_000)
    void boundsHoldWhereNoWorkIsAllowed(@ForAll long seed) {
        Case drawn = Case.of(seed);
        for (int least = 0; least <= drawn.published.length; least++) {
            long best = drawn.best(least, NOBODY);
            KeepingSearch search = drawn.search();
            search.run(least, KeepingSearch.NONE, 0, () -> false);
            assertThat(search.bound()).isGreaterThanOrEqualTo(best);
            assertThat(search.bestWorth()).isLessThanOrEqualTo(best);
            if (search.isProven()) {
                assertThat(search.bestWorth()).isEqualTo(best);
            }
            Share.atLeast(15, "the search is given up", !search.isProven());
            Share.atLeast(50, "a price is proof enough", search.isProven() && best > KeepingSearch.NONE);
        }
    }

    /** The bound is convex in the price, so no price is much better than the one found: none of its neighbours, nor an end. */
    @Property(tries = 500)
    void thePriceBoundsBest(@ForAll long seed) {
        Case drawn = Case.of(seed);
        for (int least = 0; least <= drawn.published.length; least++) {
            long best = drawn.best(least, NOBODY);
            if (best > KeepingSearch.NONE) {
                long price = drawn.search().bestPrice(least);
                long bound = drawn.boundAt(price, least);
                assertThat(bound).isGreaterThanOrEqualTo(best);
                assertThat(bound).isLessThanOrEqualTo(drawn.boundAt(0, least));
                assertThat(bound).isLessThanOrEqualTo(drawn.boundAt(HIGHEST_PRICE, least));
                Share.atLeast(6, "a price is asked", price > 0);
            }
        }
    }

    /** The last price tried is far too high here. */
    @Example
    void theBestPriceNeedNotBeTheLastOne() {
        thePriceBoundsBest(-2470);
    }

    private record Case(FlowProblem problem, int[] published) {

        static Case of(long seed) {
            FlowProblem levels = FlowCases.network(seed, 9);
            var random = new SplittableRandom(~seed);
            long[] weights = new long[levels.levels()];
            Arrays.setAll(weights, level -> Math.round(Math.pow(100, weights.length - 1.0 - level)));
            int[] published = IntStream.range(0, levels.edges())
                    .filter(e -> levels.decision(e) == 0 && random.nextInt(3) > 0)
                    .limit(5)
                    .toArray();
            // Where the published pairs are among the worse, keeping them has its price.
            long[] points = random.longs(levels.edges(), 0, random.nextBoolean() ? 3 : 40).toArray();
            for (int pair : published) {
                points[pair] -= random.nextInt(20);
            }
            return new Case(levels.onOneLevel(weights, points, HIGHEST_PRICE), published);
        }

        KeepingSearch search() {
            return new KeepingSearch(problem, published, HIGHEST_PRICE);
        }

        /** Returns the greatest worth of all choices that have a pair, if one is demanded, and keep so many. */
        long best(int least, int demanded) {
            return IntStream.range(0, 1 << published.length)
                    .filter(kept -> Integer.bitCount(kept) == least)
                    .mapToLong(kept -> bestWith(kept, demanded))
                    .max()
                    .orElse(KeepingSearch.NONE);
        }

        private long bestWith(int kept, int demanded) {
            byte[] decision = new byte[problem.edges()];
            int[] most = new int[problem.nodes()];
            Arrays.setAll(most, problem::most);
            for (int e = 0; e < decision.length; e++) {
                int at = Arrays.binarySearch(published, e);
                boolean isKept = at >= 0 && (kept >> at & 1) == 1;
                // The solver lets a decision be replaced, too.
                decision[e] = isKept || e == demanded ? FIXED : (byte) problem.decision(e);
            }
            long[] totals = FlowCases.bestTotals(problem, decision, points(), most);
            return totals == null ? KeepingSearch.NONE : totals[0];
        }

        private long[] points() {
            return IntStream.range(0, problem.edges()).mapToLong(problem::points).toArray();
        }

        /** Returns what a choice is worth that has all these pairs and no others, and keeps enough of them. */
        long worth(int[] chosen, int least) {
            byte[] decision = new byte[problem.edges()];
            Arrays.fill(decision, BARRED);
            int[] most = new int[problem.nodes()];
            Arrays.setAll(most, problem::most);
            for (int pair : chosen) {
                decision[pair] = FIXED;
            }
            assertThat(IntStream.of(chosen).filter(pair -> Arrays.binarySearch(published, pair) >= 0).count())
                    .isGreaterThanOrEqualTo(least);
            return Objects.requireNonNull(FlowCases.bestTotals(problem, decision, points(), most))[0];
        }

        /** Returns the bound of all choices that keep so many, each pair given up costing a price. */
        long boundAt(long price, int least) {
            var solver = new FlowSolver(problem);
            for (int pair : published) {
                solver.setPoints(pair, problem.points(pair) + price);
            }
            assertThat(solver.reoptimise()).isTrue();
            return solver.total(0) - price * least;
        }
    }
}
