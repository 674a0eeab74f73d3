package org.tandem.matching.benchmarks.compare.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SensitivityQuestionTest {

    @Test
    void everyCohortHasALine() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        SensitivityQuestion.of(List.of("city", "association", "sizes=12x8", "seeds=2"))
                .run(new PrintStream(bytes, true, StandardCharsets.UTF_8));

        assertThat(bytes.toString(StandardCharsets.UTF_8).lines().toList())
                .filteredOn(line -> line.matches("\\| (city|association) 12x8 \\| [01] \\| \\d+ \\|.*"))
                .hasSize(4);
    }

    @Test
    void cardsOfEveryCohortHaveALine() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        CardQuestion.of(List.of("party", "sizes=12x8", "seeds=2"))
                .run(new PrintStream(bytes, true, StandardCharsets.UTF_8));

        assertThat(bytes.toString(StandardCharsets.UTF_8).lines().toList())
                .filteredOn(line -> line.matches("\\| party 12x8 \\| [01] \\| \\d+ \\|.*%.*"))
                .hasSize(2);
    }

    @Test
    void everyStepOfPointsHasAStablePlan() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        StableQuestion.of(List.of("uncoupled", "sizes=12x8", "seeds=2"))
                .run(new PrintStream(bytes, true, StandardCharsets.UTF_8));

        assertThat(bytes.toString(StandardCharsets.UTF_8).lines().toList())
                .filteredOn(line -> line.startsWith("| uncoupled 12x8 |"))
                .hasSize(8);
    }
}
