package org.tandem.matching.internal.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;

class CompetencesTest {
    private final Competences competences = new Competences(
            List.of(
                    Mentee.builder("T0").build(),
                    Mentee.builder("T1")
                            .seeks("law", 4, 1)
                            .mustHave("tax", 2, 4)
                            .mustHave("sales", 1, 5)
                            .build()),
            List.of(
                    Mentor.builder("M0")
                            .offers("sales", 5)
                            .offers("law", 3)
                            .offers("tax", 2)
                            .build(),
                    Mentor.builder("M1").offers("tax", 1).build(),
                    Mentor.builder("M2").build()));

    @Test
    void findsTheFirstMustHaveThatIsNotReached() {
        assertThat(competences.unmetMustHave(0, 0)).isEqualTo(-1);
        assertThat(competences.unmetMustHave(1, 0)).isEqualTo(-1);
        assertThat(competences.unmetMustHave(1, 1)).isEqualTo(1);
        assertThat(competences.unmetMustHave(1, 2)).isEqualTo(1);
    }

    @Test
    void knowsTheLevelOffered() {
        assertThat(competences.levelOffered(1, 0, 0)).isEqualTo(3);
        assertThat(competences.levelOffered(1, 1, 1)).isEqualTo(1);
        assertThat(competences.levelOffered(1, 2, 1)).isZero();
        assertThat(competences.levelOffered(1, 0, 2)).isZero();
    }

    @Test
    void coversNeedsByImportance() {
        assertThat(competences.coverage(0, 2)).isEqualTo(1);
        assertThat(competences.coverage(1, 0)).isCloseTo((0.75 + 4 + 5) / 10, within(1e-12));
        assertThat(competences.coverage(1, 1)).isCloseTo(4 * 0.5 / 10, within(1e-12));
        assertThat(competences.coverage(1, 2)).isZero();
    }
}
