package org.tandem.matching.examples.office.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tandem.matching.run.Progress;
import org.tandem.matching.text.Wording;

class ProgressLineTest {
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    private ProgressLine line(Locale locale) {
        return new ProgressLine(Optional.empty(), Wording.in(locale));
    }

    @Test
    void elapsedTimeMatchedAndGapAreTold() {
        try (ProgressLine line = line(Locale.ENGLISH)) {
            assertThat(line.text(Duration.ofSeconds(1))).isEqualTo("1 s, searching");
            line.accept(new Progress(Duration.ZERO, 1234, 900, Long.MAX_VALUE));
            assertThat(line.text(Duration.ofSeconds(2))).isEqualTo("2 s, 1,234 matched");
            line.accept(new Progress(Duration.ZERO, 1235, 900, 1000));
            assertThat(line.text(Duration.ofSeconds(3))).isEqualTo("3 s, 1,235 matched, gap 100 points (10.00 %)");
        }
        try (ProgressLine line = line(Locale.GERMANY)) {
            line.accept(new Progress(Duration.ZERO, 1235, 900, 1000));
            assertThat(line.text(Duration.ofSeconds(3)))
                    .isEqualTo("3 s, 1.235 zugeordnet, Abstand 100 Punkte (10,00 %)");
        }
    }

    @Test
    void theLineIsDrawnAtOnceAndAgainAndVanishesInTheEnd() {
        PrintStream terminal = new PrintStream(screen, true, StandardCharsets.UTF_8);
        try (ProgressLine line = new ProgressLine(Optional.of(terminal), Wording.in(Locale.ENGLISH))) {
            line.show(terminal);
            line.show(terminal);
        }
        assertThat(screen.toString(StandardCharsets.UTF_8))
                .matches("(\\r\\e\\[K\\d+ s, searching){3,}\\r\\e\\[K");
    }
}
