package org.tandem.matching.recruit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.criterion.Criteria;
import org.tandem.matching.policy.rule.Rules;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

class RecruitingTest {
    private final Programme programme = Programme.builder(LocalDate.of(2026, 9, 1))
            .mentor(Mentor.builder("profile-1").places(1).offers("law", 5).build())
            .mentee(Mentee.builder("T-1").mustHave("law", 3, 5).build())
            .mentee(Mentee.builder("T-2").mustHave("law", 3, 5).seeks("tax", 3, 1).build())
            .mentee(Mentee.builder("T-3").mustHave("art", 3, 5).sector("media").build())
            .build();
    private final Policy policy = Policy.builder("musts")
            .rule(Rules.mustHaves())
            .criterion(1, Criteria.competenceFit())
            .build();
    private final Recruiting recruiting = Recruiting.of(Compatibility.of(programme, policy));

    @Test
    void profilesAreMadeOfWhatIsSoughtAndOrderedByGain() {
        RecruitingProfiles profiles = recruiting.profiles(5);

        assertThat(profiles.profiles())
                .extracting(RecruitingProfile::competences)
                .containsExactlyInAnyOrder(List.of("art"), List.of("law"), List.of("law", "tax"));
        assertThat(profiles.profiles()).extracting(profile -> profile.gain().matchesAtMost()).containsOnly(1L);
        assertThat(profiles.profiles()).extracting(profile -> -profile.gain().pointsAtMost()).isSorted();
        assertThat(profiles.profiles()).allSatisfy(profile -> assertThat(profile.sector()).isEmpty());
        assertThat(recruiting.profiles(1).profiles()).isEqualTo(profiles.profiles().subList(0, 1));
    }

    @Test
    void inventedMentorsHaveIdsThatNobodyHas() {
        assertThat(recruiting.profiles(1).profiles().getFirst().mentor().id()).startsWith("profile--");
    }

    @Test
    void whoIsTriedIsLimited() {
        Programme.Builder many = Programme.builder(LocalDate.of(2026, 9, 1));
        for (int m = 0; m < 40; m++) {
            many.mentee(Mentee.builder("T-" + m).seeks("c" + m, 3, 1).sector("s" + m).build());
        }

        RecruitingProfiles profiles = Recruiting.of(Compatibility.of(many.build(), policy)).profiles(99);

        assertThat(profiles.tried()).isEqualTo(Recruiting.MOST_SOUGHT * (Recruiting.MOST_SECTORS + 1));
        assertThat(profiles.profiles()).hasSize(Recruiting.MOST_SOUGHT);
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        Recruiting own = Recruiting.of(Compatibility.withOwnScores(programme, (mentor, mentee) -> OptionalLong.of(1)));

        assertThat(own.worthOfPlace("profile-1").gain().matchesAtMost()).isEqualTo(1);
        assertThatIllegalStateException()
                .isThrownBy(() -> own.worthOf(Mentor.builder("M-2").build()))
                .withMessageStartingWith("The policy must judge new mentors");
        assertThatIllegalStateException().isThrownBy(() -> own.profiles(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> recruiting.worthOfPlace("T-1"))
                .withMessageStartingWith("The mentor (T-1) is unknown.");
        assertThatIllegalArgumentException().isThrownBy(() -> recruiting.profiles(0))
                .withMessageContaining("1 or more");
        assertThatIllegalArgumentException().isThrownBy(() -> recruiting.withWork(-1)).withMessageContaining("(-1)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> recruiting.worthOf(Mentor.builder("profile-1").build()))
                .isInstanceOf(InvalidInputException.class);
    }
}
