package org.tandem.matching.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void peopleAreIdsUnlessTheCallerShowsThem() {
        Wording plain = Wording.in(Locale.ENGLISH);

        assertThat(plain.people(List.of("M-1", "M-2"))).isEqualTo("M-1, M-2");
        assertThat(plain.showing(id -> "<" + id + ">").people(List.of("M-1", "M-2"))).isEqualTo("<M-1>, <M-2>");
        assertThat(plain.showing(id -> "<" + id + ">").locale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void theCallerTranslatesNamesOfItsOwn() {
        Wording german = Wording.in(Locale.GERMAN).naming(name -> name.equals("driver") ? "fährt selbst" : name);

        assertThat(german.piece("driver")).isEqualTo("fährt selbst");
        assertThat(german.piece("must-have competences"))
                .isEqualTo(Wording.in(Locale.GERMAN).piece("must-have competences"))
                .isNotEqualTo("must-have competences");
        assertThat(german.showing(id -> "x").piece("driver")).isEqualTo("fährt selbst");
        assertThat(Wording.in(Locale.ENGLISH).naming(name -> "ours").piece("driver")).isEqualTo("ours");
    }

    @Test
    void languagesWithoutSentencesAreTold() {
        assertThat(Wording.hasSentences(Locale.GERMANY)).isTrue();
        assertThat(Wording.hasSentences(Locale.UK)).isTrue();
        assertThat(Wording.hasSentences(Locale.FRENCH)).isFalse();
    }
}
