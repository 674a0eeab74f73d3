package org.tandem.matching.rematch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tandem.matching.check.AllPlans;
import org.tandem.matching.check.AllPlans.Valued;
import org.tandem.matching.check.CoupledCase;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.exact.Optimum;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.plan.LevelQuality;
import org.tandem.matching.policy.Level;
import org.tandem.matching.property.Share;
import org.tandem.matching.property.Tables;

/** The best plans that keep so many of some pairs, level by level, against every plan there is. */
class MinimumRetentionProperties {
    private static final long WORK = 1_000_000_000;
    private static final List<Level> KEPT_LAST = levels(Level.values().length - 1);
    private static final List<Level> KEPT_BEFORE_POINTS = levels(Level.POINTS.ordinal());

    private static List<Level> levels(int kept) {
        List<Level> levels = new ArrayList<>(List.of(Level.values()));
        levels.remove(Level.KEPT);
        levels.add(kept, Level.KEPT);
        return levels;
    }

    private record Case(CompatibilityGraph graph, List<Valued> plans, int[] published, SplittableRandom random) {

        /** Returns a graph with all its plans; the published pairs are any, or those of any plan, which is seldom the best. */
        static Optional<Case> of(CompatibilityGraph graph, long seed) {
            SplittableRandom random = new SplittableRandom(seed + 1);
            return AllPlans.of(graph).map(plans -> {
                int share = 1 + random.nextInt(3);
                int[] published = random.nextBoolean()
                        ? plans.get(random.nextInt(plans.size())).pairs()
                        : IntStream.range(0, graph.pairCount())
                                .filter(pair -> random.nextInt(4) < share)
                                .toArray();
                return new Case(graph, plans, published, random);
            });
        }

        int kept(int[] pairs) {
            return (int) IntStream.of(published).filter(pair -> Arrays.binarySearch(pairs, pair) >= 0).count();
        }

        int keepable() {
            return plans.stream().mapToInt(plan -> kept(plan.pairs())).max().orElseThrow();
        }

        long[] value(Valued plan, List<Level> order) {
            return order.stream()
                    .mapToLong(level -> level == Level.KEPT ? kept(plan.pairs()) : plan.value()[level.ordinal()])
                    .toArray();
        }

        /** Returns the value of the best plan that keeps so many. */
        long[] best(int least, List<Level> order) {
            return plans.stream()
                    .filter(plan -> kept(plan.pairs()) >= least)
                    .map(plan -> value(plan, order))
                    .max(Arrays::compare)
                    .orElseThrow();
        }

        /** Checks that a plan is one, is worth what it says, and that no bound and no proof is wrong. */
        void check(Optimum found, long[] best, List<Level> order) {
            assertThat(AllPlans.isPlan(graph, found.pairs())).isTrue();
            long[] value = value(new Valued(found.pairs(), AllPlans.value(graph, found.pairs())), order);
            boolean asGood = true;
            for (LevelQuality level : found.levels()) {
                int at = order.indexOf(level.level());
                assertThat(level.value()).as("%s", level).isEqualTo(value[at]);
                if (asGood) {
                    assertThat(level.bound().orElse(Long.MAX_VALUE)).as("%s", level).isGreaterThanOrEqualTo(best[at]);
                }
                if (level.proven()) {
                    assertThat(value[at]).as("%s", level).isEqualTo(best[at]);
                }
                asGood &= value[at] == best[at];
            }
            if (found.proven()) {
                assertThat(value).isEqualTo(best);
            }
        }
    }

    /** Of many thousand such searches one has left open whether as good a plan keeps one pair more. */
    private static void assertServiceAndPointsProven(Optimum found) {
        assertThat(found.levels()).filteredOn(level -> level.level() != Level.KEPT).allMatch(LevelQuality::proven);
    }

    @Property(tries = 60)
    void everyNumberOfKeptPairsHasItsBestPlan(@ForAll long seed) {
        Case.of(Tables.small(seed).graph(), seed).ifPresent(MinimumRetentionProperties::checkEveryNumber);
    }

    @Property(tries = 60)
    void rulesOfTheWholePlanAreKeptToo(@ForAll long seed) {
        CompatibilityGraph graph = CoupledCase.of(seed).graph();
        Share.atLeast(40, "rules couple pairs",
                !PlanConditions.of(graph).planRules().isEmpty() && graph.pairCount() > 1);
        Case.of(graph, seed).ifPresent(MinimumRetentionProperties::checkEveryNumber);
    }

    private static void checkEveryNumber(Case drawn) {
        MinimumRetention retention = MinimumRetention.of(drawn.graph, drawn.published);
        int keepable = drawn.keepable();
        Share.atLeast(25, "a pair can be kept", keepable > 0);
        assertThat(retention.keepable(() -> false)).hasSize(keepable);
        for (int least = 0; least <= keepable; least++) {
            long[] best = drawn.best(least, KEPT_LAST);
            Optimum found = retention.best(least, WORK, () -> false);
            drawn.check(found, best, KEPT_LAST);
            assertServiceAndPointsProven(found);
            assertThat(drawn.kept(found.pairs())).isGreaterThanOrEqualTo(least);
            Optimum early = retention.best(least, drawn.random.nextLong(30_000), () -> false);
            drawn.check(early, best, KEPT_LAST);
            assertThat(drawn.kept(early.pairs())).isGreaterThanOrEqualTo(least);
        }
        Share.atLeast(6, "keeping costs something",
                Arrays.compare(drawn.best(0, KEPT_LAST), drawn.best(keepable, KEPT_LAST)) > 0);
    }

    @Property(tries = 60)
    void theSmallestRepairKeepsTheMostOfWhatServesBest(@ForAll long seed) {
        Case.of(CoupledCase.of(seed).graph(), seed).ifPresent(drawn -> {
            long[] best = drawn.best(0, KEPT_BEFORE_POINTS);
            MinimumRetention retention = MinimumRetention.of(drawn.graph, drawn.published);
            Optimum found = retention.smallestRepair(WORK, () -> false);
            drawn.check(found, best, KEPT_BEFORE_POINTS);
            assertServiceAndPointsProven(found);
            drawn.check(
                    retention.smallestRepair(drawn.random.nextLong(30_000), () -> false), best, KEPT_BEFORE_POINTS);
            Share.atLeast(5, "it costs points",
                    drawn.best(0, KEPT_LAST)[Level.POINTS.ordinal()] > best[KEPT_BEFORE_POINTS.indexOf(Level.POINTS)]);
        });
    }

    @Property(tries = 20)
    void everyPairDemandedHasItsBestPlan(@ForAll long seed) {
        Case.of(CoupledCase.of(seed).graph(), seed).ifPresent(drawn -> {
            MinimumRetention retention = MinimumRetention.of(drawn.graph, drawn.published);
            int keepable = drawn.keepable();
            for (int pair = 0; pair < drawn.graph.pairCount(); pair++) {
                int demanded = pair;
                int least = drawn.random.nextInt(keepable + 1);
                Optional<long[]> best = drawn.plans.stream()
                        .filter(plan -> Arrays.binarySearch(plan.pairs(), demanded) >= 0
                                && drawn.kept(plan.pairs()) >= least)
                        .map(plan -> drawn.value(plan, KEPT_LAST))
                        .max(Arrays::compare);
                MinimumRetention.With with = retention.bestWith(pair, least, WORK, () -> false);
                assertThat(with.isSure()).isTrue();
                assertThat(with.plan().isPresent()).isEqualTo(best.isPresent());
                with.plan().ifPresent(found -> {
                    drawn.check(found, best.orElseThrow(), KEPT_LAST);
                    assertServiceAndPointsProven(found);
                    assertThat(Arrays.binarySearch(found.pairs(), demanded)).isNotNegative();
                });
                Share.atLeast(35, "a pair has no room", best.isEmpty());
                Share.atLeast(20, "a pair costs something",
                        best.isPresent() && Arrays.compare(best.get(), drawn.best(least, KEPT_LAST)) < 0);
            }
        });
    }
}
