package org.tandem.matching.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.matching.programme.Facts.START;
import static org.tandem.matching.programme.ProfileBuilderTest.complete;

import org.junit.jupiter.api.Test;

class MenteeTest {

    @Test
    void wantsOneMentorWithNormalPriorityUnlessStatedOtherwise() {
        Mentee mentee = Mentee.builder("T").build();

        assertThat(mentee.mentorsWanted()).isEqualTo(1);
        assertThat(mentee.priority()).isZero();
        assertThat(mentee.applied()).isEmpty();
        assertThat(mentee.roundsWaited()).isZero();
    }

    @Test
    void aReopenedBuilderBuildsAnEqualMentee() {
        Mentee mentee = complete(Mentee.builder("T"))
                .mentorsWanted(3)
                .priority(9)
                .applied(START.minusYears(1))
                .roundsWaited(3)
                .build();

        assertThat(Mentee.builder(mentee).build()).isEqualTo(mentee).isNotSameAs(mentee);
    }

    @Test
    void aReopenedBuilderOfAMenteeWithoutApplicationBuildsAnEqualMentee() {
        Mentee mentee = Mentee.builder("T").build();

        assertThat(Mentee.builder(mentee).build()).isEqualTo(mentee);
    }

    @Test
    void aReopenedBuilderChangesTheCopyOnly() {
        Mentee mentee = Mentee.builder("T").wishes("M1").build();

        Mentee changed =
                Mentee.builder(mentee).mentorsWanted(2).priority(5).wishes("M2").build();

        assertThat(changed.mentorsWanted()).isEqualTo(2);
        assertThat(changed.priority()).isEqualTo(5);
        assertThat(changed.profile().wishes()).containsExactly("M1", "M2");
        assertThat(mentee.profile().wishes()).containsExactly("M1");
    }
}
