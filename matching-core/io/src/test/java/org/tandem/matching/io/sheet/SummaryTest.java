package org.tandem.matching.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.tandem.matching.plan.Ended;
import org.tandem.matching.plan.LevelQuality;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Quality;
import org.tandem.matching.plan.Status;
import org.tandem.matching.policy.Level;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SummaryTest {

    private static JsonNode summary(Status status, LevelQuality... levels) {
        Quality quality = new Quality(status, Ended.TIME, 4, List.of(levels));
        Plan plan = new Plan(List.of(), List.of(), List.of(), List.of(), 4, 90, 0, Map.of(), quality);
        return JsonMapper.shared().readTree(new Summary(5, 4, plan, Duration.ZERO, 7, "own").json());
    }

    @Test
    void anOpenLevelHasNoProofAndPointsBehindItNoBound() {
        JsonNode summary = summary(
                Status.FEASIBLE,
                new LevelQuality(Level.GUARANTEE, 1, OptionalLong.of(1), true),
                new LevelQuality(Level.MATCHES, 3, OptionalLong.of(4), false),
                new LevelQuality(Level.POINTS, 90, OptionalLong.empty(), false));

        assertThat(summary.get("levels").toString())
                .isEqualTo("[{\"level\":\"GUARANTEE\",\"value\":1,\"bound\":1,\"proven\":true},"
                        + "{\"level\":\"MATCHES\",\"value\":3,\"bound\":4,\"proven\":false},"
                        + "{\"level\":\"POINTS\",\"value\":90,\"proven\":false}]");
        assertThat(summary.get("gap").toString()).isEqualTo("{\"level\":\"MATCHES\",\"atMost\":1}");
    }

    @Test
    void pointsHaveAGapInPerCentOfTheBound() {
        JsonNode summary =
                summary(Status.FEASIBLE, new LevelQuality(Level.POINTS, 90, OptionalLong.of(100), false));

        assertThat(summary.get("gap").toString())
                .isEqualTo("{\"level\":\"POINTS\",\"atMost\":10,\"percent\":10.0}");
    }

    @Test
    void aGapOfUnknownSizeHasNoFigure() {
        JsonNode summary =
                summary(Status.FEASIBLE, new LevelQuality(Level.SERVED, 3, OptionalLong.empty(), false));

        assertThat(summary.get("gap").toString()).isEqualTo("{\"level\":\"SERVED\"}");
    }

    @Test
    void whatIsProvenHasNoGap() {
        assertThat(summary(Status.PROVEN_OPTIMAL).has("gap")).isFalse();
    }
}
