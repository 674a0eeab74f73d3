package org.tandem.matching.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tandem.matching.programme.Facts.END;
import static org.tandem.matching.programme.Facts.START;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgrammeTest {
    private static final DateRange TERM = DateRange.of(START, END);

    private static final List<Organisation> ORGANISATIONS =
            List.of(Organisation.of("A"), Organisation.of("B").withSector("energy"), Organisation.of("C"));
    private static final List<Mentor> MENTORS = List.of(
            Mentor.builder("M1").build(),
            Mentor.builder("M10").build(),
            Mentor.builder("M2").places(3).build());
    private static final List<Mentee> MENTEES =
            List.of(Mentee.builder("T1").build(), Mentee.builder("T2").build());
    private static final List<BusinessTie> BUSINESS_TIES = List.of(
            new BusinessTie(BusinessTie.Kind.SUPPLIER, "A", "B", DateRange.before(START)),
            new BusinessTie(BusinessTie.Kind.SUPPLIER, "A", "B", DateRange.since(END)),
            new BusinessTie(BusinessTie.Kind.COMPETITOR, "A", "B", DateRange.ALWAYS),
            new BusinessTie(BusinessTie.Kind.SUPPLIER, "A", "C", DateRange.ALWAYS),
            new BusinessTie(BusinessTie.Kind.SUPPLIER, "B", "A", DateRange.ALWAYS));
    private static final List<PersonalTie> PERSONAL_TIES = List.of(
            new PersonalTie(PersonalTie.Kind.LINE_MANAGER, "M1", "T1"),
            new PersonalTie(PersonalTie.Kind.RELATIVE, "M1", "T1"),
            new PersonalTie(PersonalTie.Kind.RELATIVE, "M1", "T2"),
            new PersonalTie(PersonalTie.Kind.FORMER_MENTOR, "T1", "T2"));
    private static final List<Mentorship> MENTORSHIPS = List.of(
            new Mentorship("M1", "T1", DateRange.before(START)),
            new Mentorship("M1", "T1", TERM),
            new Mentorship("M2", "T2", DateRange.before(START)));
    private static final List<Decision> DECISIONS =
            List.of(Decision.bar("M1", "T2"), Decision.fix("M10", "T2"), Decision.bar("M2", "T1"));

    @Test
    void isInTheSameOrderWhateverTheOrderOfTheInput() {
        Programme one = programme(false);
        Programme other = programme(true);

        assertSameFacts(one, other);
        assertThat(other.organisations()).extracting(Organisation::id).containsExactly("A", "B", "C");
        assertThat(other.mentors()).extracting(Mentor::id).containsExactly("M1", "M10", "M2");
        assertThat(other.mentees()).extracting(Mentee::id).containsExactly("T1", "T2");
        assertThat(other.businessTies()).containsExactlyInAnyOrderElementsOf(BUSINESS_TIES);
        assertThat(other.personalTies()).containsExactlyInAnyOrderElementsOf(PERSONAL_TIES);
        assertThat(other.decisions()).isEqualTo(DECISIONS);
    }

    @Test
    void aReopenedBuilderBuildsTheSameFacts() {
        Programme programme = programme(false);

        assertSameFacts(programme, Programme.builder(programme).build());
    }

    @Test
    void aReopenedBuilderChangesTheCopyOnly() {
        Programme programme = programme(false);

        Programme changed = Programme.builder(programme)
                .mentee(Mentee.builder("T3").build())
                .end(END.plusYears(1))
                .build();

        assertThat(changed.mentees()).hasSize(3);
        assertThat(changed.end()).isEqualTo(END.plusYears(1));
        assertThat(programme.mentees()).hasSize(2);
        assertThat(programme.end()).isEqualTo(END);
    }

    @Test
    void aProgrammeDoesNotChangeWhenItsBuilderGoesOn() {
        Programme.Builder builder = Programme.builder(START).mentor(MENTORS.getFirst());
        Programme programme = builder.build();
        builder.mentor(MENTORS.getLast());

        assertThat(programme.mentors()).containsExactly(MENTORS.getFirst());
        assertThatThrownBy(() -> programme.mentors().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void anEmptyProgrammeIsValid() {
        Programme programme = Programme.builder(START).build();

        assertThat(programme.mentors()).isEmpty();
        assertThat(programme.mentees()).isEmpty();
        assertThat(programme.runningMentorships()).isEmpty();
    }

    @Test
    void lastsTwelveMonthsUnlessStatedOtherwise() {
        Programme programme = Programme.builder(START).build();

        assertThat(programme.start()).isEqualTo(START);
        assertThat(programme.end()).isEqualTo(LocalDate.of(2027, 9, 1));
        assertThat(programme.term()).isEqualTo(TERM);
    }

    @Test
    void twelveMonthsFromTheFirstOfAMonthAreTwelveMonths() {
        assertThat(Programme.builder(START).build().months())
                .hasSize(12)
                .startsWith(YearMonth.of(2026, 9))
                .endsWith(YearMonth.of(2027, 8));
    }

    @Test
    void aTermInTheMiddleOfMonthsTouchesBothOfThem() {
        assertThat(Programme.builder(LocalDate.of(2026, 1, 31))
                .end(LocalDate.of(2026, 3, 2))
                .build()
                .months())
                .containsExactly(YearMonth.of(2026, 1), YearMonth.of(2026, 2), YearMonth.of(2026, 3));
    }

    @Test
    void theMonthOfTheEndDoesNotCountIfTheTermEndsBeforeIt() {
        assertThat(Programme.builder(LocalDate.of(2026, 1, 31))
                .end(LocalDate.of(2026, 3, 1))
                .build()
                .months())
                .containsExactly(YearMonth.of(2026, 1), YearMonth.of(2026, 2));
    }

    @Test
    void onlyMentorshipsThatOverlapTheTermRun() {
        assertThat(programme(false).runningMentorships()).containsExactly(new Mentorship("M1", "T1", TERM));
    }

    @Test
    void findsPeopleAndOrganisationsByTheirIds() {
        Programme programme = programme(false);

        assertThat(programme.mentor("M2")).contains(MENTORS.getLast());
        assertThat(programme.mentee("T2")).contains(MENTEES.getLast());
        assertThat(programme.organisation("B")).contains(ORGANISATIONS.get(1));
        assertThat(programme.mentor("T1")).isEmpty();
        assertThat(programme.mentee("M1")).isEmpty();
        assertThat(programme.organisation("M1")).isEmpty();
    }

    @Test
    void aPersonsOwnSectorGoesBeforeThatOfTheOrganisation() {
        Programme programme = programme(false);

        assertThat(programme.sectorOf(
                Mentor.builder("M").organisation("B").sector("law").build()))
                .contains("law");
        assertThat(programme.sectorOf(Mentor.builder("M").organisation("B").build()))
                .contains("energy");
        assertThat(programme.sectorOf(Mentor.builder("M").organisation("A").build()))
                .isEmpty();
        assertThat(programme.sectorOf(Mentor.builder("M").build())).isEmpty();
    }

    @Test
    void showsItsSizes() {
        assertThat(programme(false))
                .hasToString("Programme[3 mentors, 2 mentees, 3 organisations, 2026-09-01 to 2027-09-01]");
    }

    private static Programme programme(boolean reversed) {
        return Programme.builder(START)
                .organisations(ordered(ORGANISATIONS, reversed))
                .mentors(ordered(MENTORS, reversed))
                .mentees(ordered(MENTEES, reversed))
                .businessTies(ordered(BUSINESS_TIES, reversed))
                .personalTies(ordered(PERSONAL_TIES, reversed))
                .mentorships(ordered(MENTORSHIPS, reversed))
                .decisions(ordered(DECISIONS, reversed))
                .build();
    }

    private static <T> List<T> ordered(List<T> values, boolean reversed) {
        List<T> copy = new ArrayList<>(values);
        if (reversed) {
            Collections.reverse(copy);
        }
        return copy;
    }

    private static void assertSameFacts(Programme one, Programme other) {
        assertThat(other.term()).isEqualTo(one.term());
        assertThat(other.organisations()).isEqualTo(one.organisations());
        assertThat(other.mentors()).isEqualTo(one.mentors());
        assertThat(other.mentees()).isEqualTo(one.mentees());
        assertThat(other.businessTies()).isEqualTo(one.businessTies());
        assertThat(other.personalTies()).isEqualTo(one.personalTies());
        assertThat(other.mentorships()).isEqualTo(one.mentorships());
        assertThat(other.decisions()).isEqualTo(one.decisions());
    }
}
