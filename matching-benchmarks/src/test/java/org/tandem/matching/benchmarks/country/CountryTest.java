package org.tandem.matching.benchmarks.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Runs the measurement with some dozen people, so that it cannot rot. */
class CountryTest {

    private static String measured(String size) throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        new Country(new PrintStream(printed, true, StandardCharsets.UTF_8)).measure(CountrySize.of(size));
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aSmallCountryIsReadJudgedAndMatched() throws Exception {
        assertThat(measured("60x40:towns=2")).contains("read files", "judge", "match", "partners", "PROVEN_OPTIMAL");
    }

    @Test
    void everybodyMayBeEligible() throws Exception {
        assertThat(measured("30x20:rules=0,apart=0,remote=50")).contains("PROVEN_OPTIMAL, 3");
    }

    @Test
    void sizesAreChecked() {
        assertThat(CountrySize.of("7x5:musts=3").musts()).isEqualTo(3);
        assertThatIllegalArgumentException().isThrownBy(() -> CountrySize.of("7x5:trees=3"));
        assertThatIllegalArgumentException().isThrownBy(() -> CountrySize.of("0x5"));
    }
}
