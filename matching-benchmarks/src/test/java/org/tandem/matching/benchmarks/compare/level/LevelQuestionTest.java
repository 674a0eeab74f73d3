package org.tandem.matching.benchmarks.compare.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LevelQuestionTest {

    private static LevelAnswer answer(LevelValues values, Map<PlanTier, Long> bounds) {
        return new LevelAnswer(new int[0], values, bounds, 0, 0);
    }

    @Test
    void everyPeerAnswersOnce() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        LevelQuestion
                .of(List.of("wanted:partners=4", "sizes=12x8,8x8", "seeds=2", "from=5",
                        "peers=cp-sat,highs,scip,cbc,timefold",
                        "timefold-limit=0.2"))
                .run(new PrintStream(bytes, true, StandardCharsets.UTF_8));

        List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).filteredOn(line -> line.startsWith("| 5 |") || line.startsWith("| 6 |")).hasSize(24);
        assertThat(lines)
                .filteredOn(line -> line.startsWith("| wanted:partners=4 12x8 |"))
                .hasSize(6)
                .element(4)
                .asString()
                .contains("CBC", "2 of 2");
    }

    @Test
    void rawTimefoldHasTenTimesTheTimeUpToItsLimit() {
        RawTimefoldLevels raw = new RawTimefoldLevels(Duration.ofHours(1));
        long minute = Duration.ofMinutes(1).toNanos();

        assertThat(raw.limit(Duration.ofDays(1), 3 * minute)).isEqualTo(Duration.ofMinutes(30));
        assertThat(raw.limit(Duration.ofDays(1), 7 * minute)).isEqualTo(Duration.ofHours(1));
        assertThat(raw.limit(Duration.ofDays(1), 0)).isEqualTo(Duration.ofMillis(500));
        assertThat(new CpSatLevels(1).limit(Duration.ofDays(1), minute)).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void settingsAreRead() {
        LevelQuestion question =
                LevelQuestion.of(List.of("all", "sizes=300x150", "limit=0.5", "peers-limit=60", "peers=none"));

        assertThat(question.kinds()).contains("city", "everything");
        assertThat(question.sizes()).containsExactly(new LevelQuestion.Size(300, 150));
        assertThat(question.limit()).isEqualTo(Duration.ofMillis(500));
        assertThat(question.peerLimit()).isEqualTo(Duration.ofMinutes(1));
        assertThat(question.peers()).isEmpty();
    }

    @Test
    void whatIsNotUnderstoodIsRefused() {
        for (String argument : List.of("village", "sizes=300", "seats=3", "peers=gurobi")) {
            assertThatThrownBy(() -> LevelQuestion.of(List.of(argument)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Maybe");
        }
    }

    @Test
    void aBoundBelowABetterPlanIsWrong() {
        LevelValues values = new LevelValues(0, 5, 5, 0, 0, 100);
        LevelAnswer claim = answer(values, Map.of(PlanTier.OVERDUE, 0L, PlanTier.SEATS, 5L, PlanTier.POINTS, 120L));

        assertThat(LevelSummary.refutation(claim, answer(new LevelValues(0, 6, 5, 0, 0, 0), Map.of())))
                .contains(PlanTier.SEATS);
        assertThat(LevelSummary.refutation(claim, answer(new LevelValues(0, 5, 5, 0, 0, 121), Map.of())))
                .contains(PlanTier.POINTS);
        assertThat(LevelSummary.refutation(claim, answer(new LevelValues(0, 5, 5, 0, 0, 120), Map.of()))).isEmpty();
        assertThat(LevelSummary.refutation(claim, answer(new LevelValues(0, 5, 5, 1, 0, 121), Map.of()))).isEmpty();
    }

    @Test
    void aLevelIsProvenAfterAllBeforeIt() {
        LevelValues values = new LevelValues(0, 5, 5, 0, 0, 100);

        assertThat(answer(values, Map.of(PlanTier.OVERDUE, 0L, PlanTier.SEATS, 5L)).provenLevels()).isEqualTo(2);
        assertThat(answer(values, Map.of(PlanTier.OVERDUE, 0L, PlanTier.SEATS, 6L, PlanTier.SERVED, 5L)).provenLevels())
                .isEqualTo(1);
        assertThat(answer(values, Map.of(PlanTier.POINTS, 100L)).isProven()).isFalse();
    }
}
