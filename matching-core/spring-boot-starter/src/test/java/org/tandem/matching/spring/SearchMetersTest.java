package org.tandem.matching.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tandem.matching.plan.Ended;
import org.tandem.matching.plan.LevelQuality;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Quality;
import org.tandem.matching.plan.Status;
import org.tandem.matching.policy.Level;

class SearchMetersTest {
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final SearchMeters meters = new SearchMeters(registry);

    private void end(Ended ended, LevelQuality... levels) {
        Search search = new Search(new UUID(0, 0), "");
        search.end(new Plan(
                List.of(), List.of(), List.of(), List.of(), 0, 0, 0, Map.of(),
                new Quality(ended == Ended.PROOF ? Status.PROVEN_OPTIMAL : Status.FEASIBLE, ended, 0,
                        List.of(levels))));
        meters.ended(search);
    }

    @Test
    void searchesAreCountedByHowTheyEnded() {
        end(Ended.PROOF);
        end(Ended.TIME);
        end(Ended.TIME);
        end(Ended.CANCELLED);
        Search failed = new Search(new UUID(0, 1), "");
        failed.end(SearchState.FAILED);
        meters.ended(failed);
        meters.refused();

        assertThat(count("done", "proven_optimal", "proof")).isEqualTo(1);
        assertThat(count("done", "feasible", "time")).isEqualTo(2);
        assertThat(count("cancelled", "feasible", "cancelled")).isEqualTo(1);
        assertThat(count("failed", "none", "none")).isEqualTo(1);
        assertThat(count("refused", "none", "none")).isEqualTo(1);
    }

    private double count(String state, String status, String ended) {
        return registry.get("matching.searches").tags("state", state, "status", status, "ended", ended).counter()
                .count();
    }

    @Test
    void whatRemainsOpenIsMeasuredByLevel() {
        end(
                Ended.TIME,
                new LevelQuality(Level.MATCHES, 7, OptionalLong.of(7), true),
                new LevelQuality(Level.POINTS, 100, OptionalLong.of(130), false));
        end(
                Ended.TIME,
                new LevelQuality(Level.MATCHES, 7, OptionalLong.of(9), false),
                new LevelQuality(Level.POINTS, 100, OptionalLong.empty(), false));
        end(Ended.TIME, new LevelQuality(Level.MATCHES, 7, OptionalLong.empty(), false));

        assertThat(registry.get("matching.gap").tag("level", "points").summary().totalAmount()).isEqualTo(30);
        assertThat(registry.get("matching.gap").tag("level", "matches").summary().totalAmount()).isEqualTo(2);
        assertThat(registry.get("matching.gap").tag("level", "matches").summary().count())
                .as("an unknown bound is no gap of 0")
                .isEqualTo(1);
    }
}
