package org.tandem.matching.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.matching.programme.ProfileBuilderTest.complete;

import org.junit.jupiter.api.Test;

class MentorTest {

    @Test
    void hasTwoPlacesUnlessStatedOtherwise() {
        assertThat(Mentor.builder("M").build().places()).isEqualTo(2);
        assertThat(Mentor.builder("M").places(0).build().places()).isZero();
    }

    @Test
    void aReopenedBuilderBuildsAnEqualMentor() {
        Mentor mentor = complete(Mentor.builder("M")).places(7).build();

        assertThat(Mentor.builder(mentor).build()).isEqualTo(mentor).isNotSameAs(mentor);
    }

    @Test
    void aReopenedBuilderChangesTheCopyOnly() {
        Mentor mentor = complete(Mentor.builder("M")).places(7).build();

        Mentor changed = Mentor.builder(mentor).places(1).languages("fr").build();

        assertThat(changed.places()).isEqualTo(1);
        assertThat(changed.profile().languages()).containsExactly("de", "en", "fr");
        assertThat(mentor.places()).isEqualTo(7);
        assertThat(mentor.profile().languages()).containsExactly("de", "en");
    }
}
