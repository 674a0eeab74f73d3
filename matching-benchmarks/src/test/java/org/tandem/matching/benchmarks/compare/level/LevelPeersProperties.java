package org.tandem.matching.benchmarks.compare.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.tandem.matching.benchmarks.compare.cohort.Cohort;
import org.tandem.matching.benchmarks.compare.cohort.CohortKinds;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.graph.PlanConditions;

/** Every peer against all plans there are, on cohorts of a few people. */
class LevelPeersProperties {
    private static final int MOST_PAIRS = 16;
    private static final Duration AMPLE = Duration.ofDays(1);

    private static final List<LevelPeer> PEERS = List.of(
            new CpSatLevels(1),
            new MipLevels(MipLevels.Backend.HIGHS),
            new MipLevels(MipLevels.Backend.SCIP),
            new MipLevels(MipLevels.Backend.CBC));

    @Property(tries = 30)
    void peersFindTheBestOfAllPlans(@ForAll long seed) {
        Cohort cohort = Cohort.of(CohortKinds.of(CohortKinds.ANY + ":must-haves=0:wanted=2", seed), 7, 4, seed);
        CompatibilityGraph graph = cohort.judge().graph();
        Assume.that(graph.pairCount() <= MOST_PAIRS);
        LevelValues best = new AllPlans(graph).best();
        Statistics.label("somebody can be matched").collect(best.seats() > 0);
        Statistics.label("somebody can be matched")
                .coverage(share -> share.check(true).percentage(percent -> percent > 40));

        for (LevelPeer peer : PEERS) {
            LevelAnswer answer = peer.solve(graph, AMPLE);

            assertThat(answer.values()).as("%s: %s", peer.name(), cohort).isEqualTo(best);
            assertThat(answer.isProven()).as("%s: %s", peer.name(), cohort).isTrue();
        }
    }

    @Property(tries = 20)
    void nothingThatTandemClaimsIsRefuted(@ForAll long seed) {
        Cohort cohort = Cohort.of(CohortKinds.of(CohortKinds.ANY, seed), 7, 4, seed);
        CompatibilityGraph graph = cohort.judge().graph();

        LevelAnswer ours = new TandemLevels().solve(graph, Duration.ofSeconds(1));
        Statistics.label("somebody is matched").collect(ours.values().seats() > 0);
        Statistics.label("somebody is matched")
                .coverage(share -> share.check(true).percentage(percent -> percent > 40));

        for (LevelPeer peer : PEERS) {
            LevelAnswer theirs = peer.solve(graph, AMPLE);

            assertThat(LevelSummary.refutation(ours, theirs)).as("%s: %s", peer.name(), cohort).isEmpty();
            assertThat(LevelSummary.refutation(theirs, ours)).as("%s: %s", peer.name(), cohort).isEmpty();
        }
    }

    /** Tries every set of pairs that keeps what is hard. */
    private static final class AllPlans {
        private final CompatibilityGraph graph;
        private final List<Integer> chosen = new ArrayList<>();
        private LevelValues best = new LevelValues(-1, 0, 0, 0, 0, 0);

        AllPlans(CompatibilityGraph graph) {
            this.graph = graph;
        }

        LevelValues best() {
            extend(0);
            return best;
        }

        private void extend(int pair) {
            if (pair == graph.pairCount()) {
                valued();
                return;
            }
            if (!graph.isFixed(pair)) {
                extend(pair + 1);
            }
            boolean clashes = chosen.stream()
                    .anyMatch(other -> PlanConditions.of(graph).conflict(
                            graph.mentor(pair), graph.mentee(pair), graph.mentor(other), graph.mentee(other)));
            if (!clashes) {
                chosen.add(pair);
                extend(pair + 1);
                chosen.remove(chosen.size() - 1);
            }
        }

        private void valued() {
            int[] pairs = chosen.stream().mapToInt(Integer::intValue).toArray();
            try {
                LevelValues values = LevelCheck.values(graph, pairs);
                best = values.compareTo(best) > 0 ? values : best;
            } catch (IllegalStateException notKept) {
                // Too many for a place, a mentee or a quota.
            }
        }
    }
}
