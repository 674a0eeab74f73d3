package org.tandem.matching.benchmarks.compare.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerQuestionTest {

    @Test
    void everyKindOfAnswerIsAskedFor() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        AnswerQuestion.of(List.of("city:places=0.6", "sizes=12x8", "seeds=2", "from=5", "each=3"))
                .run(new PrintStream(bytes, true, StandardCharsets.UTF_8));

        List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines)
                .filteredOn(line -> line.startsWith("| city:places=0.6 12x8 |"))
                .hasSize(6)
                .anySatisfy(line -> assertThat(line).contains("| why not | 6 |"))
                .anySatisfy(line -> assertThat(line).contains("| report: all unmatched, recruiting | 2 |"));
    }

    @Test
    void settingsAreRead() {
        assertThat(AnswerQuestion.of(List.of("party", "sizes=60x40,300x150", "seeds=3", "from=7", "each=2")))
                .isEqualTo(new AnswerQuestion(List.of("party"), List.of("60x40", "300x150"), 7, 3, 2));
        assertThat(AnswerQuestion.of(List.of()).kinds()).containsExactly("city", "association", "party");
    }

    @Test
    void whatIsNotUnderstoodIsRefused() {
        for (String argument : List.of("village", "seats=3")) {
            assertThatThrownBy(() -> AnswerQuestion.of(List.of(argument)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Maybe");
        }
    }
}
