package org.tandem.matching.io.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Yes and no as people write them. */
class YesNoTest {
    @ParameterizedTest
    @ValueSource(strings = {"Ja", "yes", "Y", "✓", "Ja, gerne", "I agree", "Ich stimme zu", "Einverstanden.",
        "Yes, sure", "1", "Selected"})
    void agreementIsAYes(String answer) {
        assertThat(YesNo.meant(answer)).contains(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nein", "no", "I do not agree", "Ich stimme nicht zu", "Lieber nicht", "0", "N/A",
        "Nicht ausgewählt"})
    void aDenialIsANo(String answer) {
        assertThat(YesNo.meant(answer)).contains(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"egal", "vielleicht", "Ja, aber nur freitags", "only if needed", "Ja, nicht", "Berlin",
        "hybrid", ""})
    void whatHasConditionsIsNeither(String answer) {
        assertThat(YesNo.meant(answer)).isEmpty();
    }
}
