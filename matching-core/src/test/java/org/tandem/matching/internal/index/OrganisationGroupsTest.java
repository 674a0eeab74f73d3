package org.tandem.matching.internal.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tandem.matching.programme.BusinessTie.Kind.OWNER;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.programme.Programme;

class OrganisationGroupsTest {
    private static final LocalDate START = LocalDate.of(2026, 9, 1);

    /** Group one is holding → steel → pipes, and steel → rail by a tie; bank stands alone; utility was sold. */
    private final Programme programme = Programme.builder(START)
            .organisation(Organisation.of("bank"))
            .organisation(Organisation.of("holding"))
            .organisation(Organisation.of("pipes").withParent("steel"))
            .organisation(Organisation.of("rail"))
            .organisation(Organisation.of("steel").withParent("holding"))
            .organisation(Organisation.of("utility"))
            .businessTie(BusinessTie.of(OWNER, "steel", "rail"))
            .businessTie(new BusinessTie(OWNER, "holding", "utility", DateRange.before(START)))
            .businessTie(BusinessTie.of(BusinessTie.Kind.SUPPLIER, "bank", "holding"))
            .mentor(Mentor.builder("M1").organisation("pipes").build())
            .mentor(Mentor.builder("M2").build())
            .mentee(Mentee.builder("T1").organisation("rail").build())
            .mentee(Mentee.builder("T2").organisation("utility").build())
            .mentee(Mentee.builder("T3").build())
            .build();

    @Test
    void everythingUnderOneRoofIsOneGroup() {
        OrganisationGroups groups = new OrganisationGroups(programme);

        assertThat(groups.group("pipes"))
                .isEqualTo(groups.group("steel"))
                .isEqualTo(groups.group("rail"))
                .isEqualTo(groups.group("holding"))
                .isNotEqualTo(groups.group("bank"))
                .isNotEqualTo(groups.group("utility"));
        assertThat(groups.group("bank")).isNotEqualTo(groups.group("utility"));
        assertThat(groups.ofMentor(0)).isEqualTo(groups.ofMentee(0)).isNotEqualTo(groups.ofMentee(1));
    }

    @Test
    void groupsAreBelowTheNumberOfOrganisations() {
        OrganisationGroups groups = new OrganisationGroups(programme);

        assertThat(groups.size()).isEqualTo(6);
        assertThat(programme.organisations())
                .allSatisfy(organisation -> assertThat(groups.group(organisation.id())).isBetween(0, 5));
    }

    @Test
    void withoutOwnershipEveryOrganisationIsItsOwn() {
        OrganisationGroups groups = new OrganisationGroups(programme, false);

        assertThat(programme.organisations().stream()
                .map(organisation -> groups.group(organisation.id()))
                .distinct())
                .hasSize(6);
    }

    @Test
    void peopleWithoutAnOrganisationHaveNoGroup() {
        OrganisationGroups groups = new OrganisationGroups(programme);

        assertThat(groups.ofMentor(1)).isEqualTo(OrganisationGroups.NONE);
        assertThat(groups.ofMentee(2)).isEqualTo(OrganisationGroups.NONE);
    }

    @Test
    void anUnknownOrganisationIsRefused() {
        OrganisationGroups groups = new OrganisationGroups(programme);

        assertThatThrownBy(() -> groups.group("ghost"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The organisation (ghost) is not part of the programme.");
    }

    @Test
    void aLongChainIsOneGroup() {
        Programme.Builder facts = Programme.builder(START).organisation(Organisation.of("0"));
        for (int i = 1; i < 2_000; i++) {
            facts.organisation(Organisation.of(Integer.toString(i)).withParent(Integer.toString(i - 1)));
        }

        OrganisationGroups groups = new OrganisationGroups(facts.build());

        assertThat(groups.group("1999")).isEqualTo(groups.group("0"));
    }
}
