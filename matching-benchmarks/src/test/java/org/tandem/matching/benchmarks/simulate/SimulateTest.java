package org.tandem.matching.benchmarks.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateTest {
    @TempDir
    private Path folder;

    private String text(long seed, int months) throws IOException {
        var bytes = new ByteArrayOutputStream();
        Simulate.run(seed, months, folder, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theSameSeedGivesTheSameTableAndPicture() throws IOException {
        String once = text(1, 1);
        String picture = Files.readString(folder.resolve("waiting.svg"));

        assertThat(text(1, 1)).isEqualTo(once);
        assertThat(Files.readString(folder.resolve("waiting.svg"))).isEqualTo(picture);
        assertThat(once.lines().filter(line -> line.startsWith("| "))).hasSize(1 + Strategy.all().size());
        assertThat(picture).startsWith("<svg").endsWith("</svg>\n").doesNotContain("NaN", "null");
    }

    @Test
    void everyStrategySeesTheSameApplicantsAndMatchesSome() throws IOException {
        List<StrategyOutcome> outcomes = Simulate.run(
                3, 2, folder, new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));

        assertThat(outcomes).extracting(one -> one.served().size() + one.unserved().size()).containsOnly(
                outcomes.getFirst().served().size() + outcomes.getFirst().unserved().size());
        assertThat(outcomes).allSatisfy(one -> {
            assertThat(one.served()).isNotEmpty();
            assertThat(one.usedDays()).isPositive().isLessThanOrEqualTo(one.placeDays());
            assertThat(one.waitOf(0.5)).isLessThanOrEqualTo(one.waitOf(0.9));
            assertThat(one.servedAfter(one.days())).isBetween(0.0, 1.0);
        });
        // Rounds gather; at once hardly anybody waits.
        assertThat(outcomes.get(1).rounds()).isLessThan(outcomes.get(0).rounds());
    }

    @Test
    void argumentsAreChecked() {
        assertThatThrownBy(() -> Simulate.main(new String[0])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Simulate.main(new String[] {"1", "0"}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The number of months (0) must be between 1 and 120.");
    }
}
