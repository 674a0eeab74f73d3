package org.tandem.matching.examples.office.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Commands as they are printed, to be pasted. */
class DemoTest {
    @Test
    void whatAShellWouldReadAsMoreIsQuoted() {
        List<String> command = List.of("match", "--out", "Müller/plan", "R&D (2)", "it's $5");

        assertThat(Demo.typed(command, false))
                .isEqualTo("tandem match --out Müller/plan 'R&D (2)' 'it'\\''s $5'");
        assertThat(Demo.typed(command, true))
                .isEqualTo("tandem match --out Müller/plan \"R&D (2)\" \"it's $5\"");
        assertThat(Demo.typed(List.of("demo", "C:\\plans\\2026"), true)).isEqualTo("tandem demo C:\\plans\\2026");
    }
}
