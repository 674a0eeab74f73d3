package org.tandem.matching.benchmarks.compare.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.matching.internal.model.LexScore;
import org.tandem.matching.internal.solve.Layer;
import org.tandem.matching.internal.solve.SolvePipeline;

class LayerQuestionTest {

    @Test
    void everyLayerIsLeftOutOnce() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        LayerQuestion.of(List.of("city:partners=4", "sizes=8x6", "seeds=2"))
                .run(new PrintStream(bytes, true, StandardCharsets.UTF_8));

        List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
        for (Layer layer : Layer.values()) {
            assertThat(lines)
                    .anyMatch(line -> line.startsWith("| city:partners=4 8x6 | " + layer + " |"))
                    .anyMatch(line -> line.startsWith("| city:partners=4 8x6 | without " + layer + " |"));
        }
        assertThat(lines).anyMatch(line -> line.startsWith("| city:partners=4 8x6 | all |"));
    }

    @Test
    void theFirstLayerWithThePlansWorthCameToIt() {
        LayerQuestion.Run run = new LayerQuestion.Run(
                new LevelValues(0, 2, 2, 0, 0, 9),
                false,
                1,
                List.of(step(Layer.QUICK_PLAN, 7), step(Layer.ALL_LEVELS, 9), step(Layer.LOCAL_SEARCH, 9)));

        assertThat(run.finder()).contains(Layer.ALL_LEVELS);
    }

    private static SolvePipeline.Step step(Layer layer, long points) {
        return new SolvePipeline.Step(layer, Duration.ZERO, new LexScore(new long[] {2, points}), 0);
    }
}
