package org.tandem.matching.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AttributeTest {

    @Test
    void knowsTheTypeOfItsAnswers() {
        assertThat(Attribute.number("a").type()).isEqualTo(Double.class);
        assertThat(Attribute.text("a").type()).isEqualTo(String.class);
        assertThat(Attribute.flag("a").type()).isEqualTo(Boolean.class);
        assertThat(Attribute.date("a").type()).isEqualTo(LocalDate.class);
    }

    @Test
    void isTheSameIfNameAndTypeAre() {
        assertThat(Attribute.number("a")).isEqualTo(Attribute.number("a"));
        assertThat(Attribute.number("a")).isNotEqualTo(Attribute.number("b"));
        assertThat((Object) Attribute.number("a")).isNotEqualTo(Attribute.text("a"));
    }
}
