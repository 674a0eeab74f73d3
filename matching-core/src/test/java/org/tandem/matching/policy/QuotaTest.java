package org.tandem.matching.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.programme.Programme;

class QuotaTest {
    private final Programme programme = new OnePair()
            .facts(facts -> facts.organisation(Organisation.of("O-1").withSector("energy")))
            .programme();
    private final Mentor mentor = Mentor.builder("M-1").organisation("O-1").build();
    private final Mentee mentee = Mentee.builder("T-1").sector("law").build();

    @Test
    void ownKeysAreAskedOfTheRoleThatIsCounted() {
        Quota mentors = Quota.ofMentors("mentors", 2, one -> Optional.of(one.id()));
        Quota mentees = Quota.ofMentees("mentees", 3, one -> one.profile().sector());
        Quota each = Quota.ofMenteesOfOneMentor("each", 1, one -> one.profile().organisation());

        assertThat(mentors.key(programme, mentor)).contains("M-1");
        assertThat(mentors.kind()).isEqualTo(Quota.Kind.MENTORS);
        assertThat(mentees.key(programme, mentee)).contains("law");
        assertThat(mentees.kind()).isEqualTo(Quota.Kind.MENTEES);
        assertThat(each.key(programme, mentee)).isEmpty();
        assertThat(each.key(programme, Mentee.builder("T-2").organisation("O-1").build())).contains("O-1");
        assertThat(each.kind()).isEqualTo(Quota.Kind.MENTEES_OF_ONE_MENTOR);
    }

    @Test
    void readyKeysAreTheOrganisationAndTheSector() {
        assertThat(Quota.perOrganisation(Quota.Kind.MENTORS, 1).key(programme, mentor)).contains("O-1");
        assertThat(Quota.perOrganisation(Quota.Kind.MENTEES, 1).key(programme, mentee)).isEmpty();
        assertThat(Quota.perSector(Quota.Kind.MENTORS, 1).key(programme, mentor)).contains("energy");
        assertThat(Quota.perSector(Quota.Kind.MENTEES, 1).key(programme, mentee)).contains("law");
    }

    @Test
    void readyNamesSayWhatIsCounted() {
        assertThat(Quota.perOrganisation(Quota.Kind.MENTORS, 5)).hasToString(
                "mentors' matches per organisation at most 5");
        assertThat(Quota.perSector(Quota.Kind.MENTEES, 5).name()).isEqualTo("mentees' matches per sector");
        assertThat(Quota.perSector(Quota.Kind.MENTEES_OF_ONE_MENTOR, 5).name())
                .isEqualTo("one mentor's matches per sector");
    }

    @Test
    void aCopyAllowsAnotherNumberAndKeepsTheRest() {
        Quota four = Quota.perOrganisation(Quota.Kind.MENTORS, 5).allowing(4);

        assertThat(four.max()).isEqualTo(4);
        assertThat(four.kind()).isEqualTo(Quota.Kind.MENTORS);
        assertThat(four.name()).isEqualTo("mentors' matches per organisation");
        assertThat(four.key(programme, mentor)).contains("O-1");
    }

    @Test
    void nothingMayBeAllowedButNotLess() {
        assertThat(Quota.perSector(Quota.Kind.MENTEES, 0).max()).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quota.ofMentees("few", -1, one -> Optional.empty()))
                .withMessage("The limit (-1) of quota (few) must not be negative.\nMaybe leave the quota out.");
    }
}
