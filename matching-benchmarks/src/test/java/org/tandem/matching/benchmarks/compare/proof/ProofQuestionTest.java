package org.tandem.matching.benchmarks.compare.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProofQuestionTest {

    @Test
    void certificatesAreCounted() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        new ProofQuestion(List.of("city:places=0.6"), List.of("12x8"), 5, 2, Integer.MAX_VALUE)
                .run(new PrintStream(bytes, true, StandardCharsets.UTF_8));

        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .filteredOn(line -> line.startsWith("| city:places=0.6 12x8 | 2 of 2 |"))
                .singleElement()
                .asString()
                .contains(" MB | ");
    }

    @Test
    void settingsAreRead() {
        assertThat(ProofQuestion.of(List.of("party", "sizes=60x40,300x150", "seeds=3", "from=7", "limit=2")))
                .isEqualTo(new ProofQuestion(
                        List.of("party"), List.of("60x40", "300x150"), 7, 3, 2));
        assertThat(ProofQuestion.of(List.of()).kinds()).containsExactly("city", "association");
    }

    @Test
    void whatIsNotUnderstoodIsRefused() {
        for (String argument : List.of("village", "seats=3")) {
            assertThatThrownBy(() -> ProofQuestion.of(List.of(argument)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Maybe");
        }
    }
}
