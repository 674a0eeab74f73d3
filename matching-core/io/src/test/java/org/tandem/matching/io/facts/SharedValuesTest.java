package org.tandem.matching.io.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;

class SharedValuesTest {

    private static Mentee.Builder mentee(String id) {
        return Mentee.builder(id)
                .name("somebody " + id)
                .organisation("O-" + 1)
                .languages("d" + "e", "en")
                .forms("meeting")
                .timePerMonth(Duration.ofHours(3))
                .offers("tax", 3)
                .mustHave("law", 2, 5)
                .interests("z", "a", "m")
                .wishes("M-1")
                .applied(LocalDate.of(2026, 1, 2));
    }

    @Test
    void peopleStayEqual() {
        SharedValues shared = new SharedValues();
        Mentee one = mentee("T-1").build();
        Mentor mentor = Mentor.builder("M-1").offers("tax", 3).places(7).build();

        assertThat(shared.mentee(one)).isEqualTo(one);
        assertThat(shared.mentee(one).profile().interests()).containsExactly("z", "a", "m");
        assertThat(shared.mentor(mentor)).isEqualTo(mentor);
    }

    @Test
    void whatOthersSaidIsKeptOnce() {
        SharedValues shared = new SharedValues();
        Mentee one = shared.mentee(mentee("T-1").build());
        Mentee other = shared.mentee(mentee("T-2").build());

        assertThat(other.profile().languages()).isSameAs(one.profile().languages());
        assertThat(other.profile().offers().getFirst()).isSameAs(one.profile().offers().getFirst());
        assertThat(other.profile().seeks().getFirst()).isSameAs(one.profile().seeks().getFirst());
        assertThat(other.profile().timePerMonth()).isSameAs(one.profile().timePerMonth());
        assertThat(other.applied()).isSameAs(one.applied());
    }
}
