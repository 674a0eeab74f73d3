package org.tandem.matching.benchmarks.compare.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.tandem.matching.benchmarks.compare.cohort.Cohort;
import org.tandem.matching.benchmarks.compare.cohort.CohortKind;
import org.tandem.matching.benchmarks.compare.cohort.CohortKinds;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.branch.BoundedSearch;

/**
 * What the search by levels claims of whole cohorts of all kinds, against integer programs. The search is limited by work, the
 * peers by time: what either claims must be true whenever it ends, and nothing is asked of how much is claimed.
 */
class CohortLevelsProperties {
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final List<LevelPeer> PEERS =
            List.of(new CpSatLevels(1), new MipLevels(MipLevels.Backend.CBC));
    private static final List<Long> WORK = List.of(0L, 300L, 20_000L);

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void noPeerRefutesAClaimOnAnyLevel(@ForAll long seed) {
        var random = new SplittableRandom(seed);
        int mentors = 10 + random.nextInt(11);
        List<CohortKind> named = CohortKinds.named();
        CohortKind kind = random.nextInt(3) == 0
                ? CohortKinds.of(CohortKinds.ANY, seed)
                : named.get(random.nextInt(named.size()));
        Cohort cohort = Cohort.of(kind, 2 * mentors, mentors, seed);
        CompatibilityGraph graph = cohort.judge().graph();

        List<LevelAnswer> theirs = PEERS.stream().map(peer -> peer.solve(graph, SHORT)).toList();
        BoundedSearch search = new BoundedSearch(graph);
        for (long work : WORK) {
            search.run(work, () -> false);
            LevelAnswer ours = answer(graph, search);
            for (LevelAnswer peer : theirs) {
                assertThat(LevelSummary.refutation(ours, peer)).as("after %d: %s", work, cohort).isEmpty();
                assertThat(LevelSummary.refutation(peer, ours)).as("after %d: %s", work, cohort).isEmpty();
            }
        }
        Statistics.label("somebody is matched").collect(search.pairs().length > 0);
        Statistics.label("somebody is matched")
                .coverage(share -> share.check(true).percentage(percent -> percent > 50));
    }

    /** Search and programs have the same levels in the same order; where no bound is known there is no claim. */
    private static LevelAnswer answer(CompatibilityGraph graph, BoundedSearch search) {
        Map<PlanTier, Long> bounds = new EnumMap<>(PlanTier.class);
        for (int level = 0; level < search.levels().count(); level++) {
            if (search.bound(level) < Long.MAX_VALUE) {
                bounds.put(PlanTier.values()[search.levels().list().get(level).ordinal()], search.bound(level));
            }
        }
        LevelValues values = LevelCheck.values(graph, search.pairs());
        for (int level = 0; level < search.levels().count(); level++) {
            PlanTier of = PlanTier.values()[search.levels().list().get(level).ordinal()];
            assertThat(search.score().of(level)).as("%s", of).isEqualTo(values.of(of));
        }
        return new LevelAnswer(search.pairs(), values, bounds, 0, 0);
    }
}
