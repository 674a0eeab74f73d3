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
}
