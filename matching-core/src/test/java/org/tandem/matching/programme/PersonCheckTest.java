package org.tandem.matching.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.matching.programme.Facts.START;
import static org.tandem.matching.programme.Facts.assertOnlyFault;
import static org.tandem.matching.programme.Facts.faultsOf;
import static org.tandem.matching.programme.Facts.valid;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.matching.fault.Fault;

class PersonCheckTest {
    private static final String LONG = "x".repeat(1_000_000);
    private static final String LONG_QUOTED = "x".repeat(40) + "… (1000000 characters)";

    @Test
    void aMentorsIdGivenTwice() {
        assertOnlyFault(
                valid().mentor(Mentor.builder("M1").build()),
                "the mentors",
                "M1",
                "The id (M1) of the mentors is given more than once.");
    }

    @Test
    void aMenteesIdGivenTwice() {
        assertOnlyFault(
                valid().mentee(Mentee.builder("T1").build()),
                "the mentees",
                "T1",
                "The id (T1) of the mentees is given more than once.");
    }

    @Test
    void oneIdInBothRolesIsOnePersonAndFine() {
        Programme programme = valid().mentee(Mentee.builder("M1").build()).build();

        assertThat(programme.mentor("M1")).isPresent();
        assertThat(programme.mentee("M1")).isPresent();
    }

    @Test
    void anEmptyIdOfAMentor() {
        assertOnlyFault(Mentor.builder(""), "", "The id of mentor () is empty.");
    }

    @Test
    void anEmptyIdOfAMentee() {
        assertOnlyFault(Mentee.builder("  "), "  ", "The id of mentee (  ) is empty.");
    }

    @Test
    void anIdOfAMillionCharactersIsQuotedShort() {
        assertOnlyFault(
                Mentor.builder(LONG),
                LONG_QUOTED,
                "The id (" + LONG_QUOTED + ") of mentor (" + LONG_QUOTED
                        + ") has 1000000 characters; at most 200 are allowed.");
    }

    @Test
    void placesBelowZero() {
        assertOnlyFault(
                Mentor.builder("M").places(-1),
                "-1",
                "The number of places (-1) of mentor (M) must be between 0 and 10000.");
    }

    @Test
    void moreThanTenThousandPlaces() {
        assertOnlyFault(
                Mentor.builder("M").places(10_001),
                "10001",
                "The number of places (10001) of mentor (M) must be between 0 and 10000.");
    }

    @Test
    void fewerThanNoMentorsWanted() {
        assertOnlyFault(
                Mentee.builder("T").mentorsWanted(-1),
                "-1",
                "The number of mentors wanted (-1) of mentee (T) must be between 0 and 10000.");
    }

    @Test
    void aPriorityBelowZero() {
        assertOnlyFault(
                Mentee.builder("T").priority(-1), "-1", "The priority (-1) of mentee (T) must be between 0 and 9.");
    }

    @Test
    void aPriorityAboveTheHighest() {
        assertOnlyFault(
                Mentee.builder("T").priority(10), "10", "The priority (10) of mentee (T) must be between 0 and 9.");
    }

    @Test
    void lessThanNoRoundWaited() {
        assertOnlyFault(
                Mentee.builder("T").roundsWaited(-1),
                "-1",
                "The number of rounds waited (-1) of mentee (T) must be between 0 and 10000.");
    }

    @Test
    void anApplicationAfterTheStart() {
        assertOnlyFault(
                Mentee.builder("T").applied(START.plusDays(1)),
                "2026-09-02",
                "The application (2026-09-02) of mentee (T) lies after the programme's start (2026-09-01).");
    }

    @Test
    void anApplicationOnTheDayOfTheStartIsFine() {
        Programme programme =
                valid().mentee(Mentee.builder("T").applied(START).build()).build();

        assertThat(programme.mentee("T").orElseThrow().applied()).contains(START);
    }

    @Test
    void anEmptyName() {
        assertOnlyFault(Mentor.builder("M").name(""), "", "The name of mentor (M) is empty.");
    }

    @Test
    void aNameOfAMillionCharactersIsNotQuoted() {
        assertOnlyFault(
                Mentee.builder("T").name(LONG),
                "1000000 characters",
                "The name of mentee (T) has 1000000 characters; at most 200 are allowed.");
    }

    @Test
    void anUnknownOrganisation() {
        assertOnlyFault(
                Mentor.builder("M").organisation("ghost"),
                "ghost",
                "The organisation (ghost) of mentor (M) is unknown.");
    }

    @Test
    void anUnknownOrganisationOfAMillionCharactersIsQuotedShort() {
        assertOnlyFault(
                Mentee.builder("T").organisation(LONG),
                LONG_QUOTED,
                "The organisation (" + LONG_QUOTED + ") of mentee (T) is unknown.");
    }

    @Test
    void anEmptySector() {
        assertOnlyFault(Mentor.builder("M").sector(""), "", "The sector of mentor (M) is empty.");
    }

    @Test
    void anEmptyLanguage() {
        assertOnlyFault(Mentor.builder("M").languages("de", ""), "", "The language of mentor (M) is empty.");
    }

    @Test
    void anEmptyFormOfWorkingTogether() {
        assertOnlyFault(Mentee.builder("T").forms(" "), " ", "The form of working together of mentee (T) is empty.");
    }

    @Test
    void anInterestOfAMillionCharactersIsQuotedShort() {
        assertOnlyFault(
                Mentee.builder("T").interests(LONG),
                LONG_QUOTED,
                "The interest (" + LONG_QUOTED + ") of mentee (T) has 1000000 characters; at most 200 are allowed.");
    }

    @Test
    void aTimePerMonthBelowZero() {
        assertOnlyFault(
                Mentor.builder("M").timePerMonth(Duration.ofHours(-1)),
                "PT-1H",
                "The time per month (PT-1H) of mentor (M) must be between zero and 31 days.");
    }

    @Test
    void aTimePerMonthLongerThanAMonth() {
        assertOnlyFault(
                Mentor.builder("M").timePerMonth(Duration.ofDays(31).plusNanos(1)),
                "PT744H0.000000001S",
                "The time per month (PT744H0.000000001S) of mentor (M) must be between zero and 31 days.");
    }

    @Test
    void aTimePerMonthOfAWholeMonthIsFine() {
        assertThat(valid().mentor(Mentor.builder("M")
                .timePerMonth(Duration.ofDays(31))
                .build())
                .build()
                .mentors())
                .hasSize(3);
    }

    @Test
    void reversedMonths() {
        assertOnlyFault(
                Mentor.builder("M").available(YearMonth.of(2027, 2), YearMonth.of(2027, 1)),
                "2027-02..2027-01",
                "The months (2027-02 to 2027-01) of mentor (M) are reversed.");
    }

    @Test
    void oneMonthIsNotReversed() {
        YearMonth january = YearMonth.of(2027, 1);

        assertThat(valid().mentor(
                Mentor.builder("M").available(january, january).build())
                .build()
                .mentors())
                .hasSize(3);
    }

    @Test
    void anEmptyOfferedCompetence() {
        assertOnlyFault(Mentor.builder("M").offers("", 3), "", "The offered competence of mentor (M) is empty.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, Integer.MIN_VALUE})
    void anOfferedLevelOutOfRange(int level) {
        assertOnlyFault(
                Mentor.builder("M").offers("law", level),
                Integer.toString(level),
                "The level offered in law (" + level + ") of mentor (M) must be between 1 and 5.");
    }

    @Test
    void anEmptySoughtCompetence() {
        assertOnlyFault(Mentee.builder("T").seeks("", 3, 3), "", "The sought competence of mentee (T) is empty.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6})
    void aSoughtLevelOutOfRange(int level) {
        assertOnlyFault(
                Mentee.builder("T").mustHave("law", level, 3),
                Integer.toString(level),
                "The level sought in law (" + level + ") of mentee (T) must be between 1 and 5.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6})
    void anImportanceOutOfRange(int importance) {
        assertOnlyFault(
                Mentee.builder("T").seeks("law", 3, importance),
                Integer.toString(importance),
                "The importance of law (" + importance + ") of mentee (T) must be between 1 and 5.");
    }

    @Test
    void anOfferedCompetenceGivenTwice() {
        assertOnlyFault(
                Mentor.builder("M").offers("law", 3).offers("law", 4),
                "law",
                "The offered competence (law) of mentor (M) is given more than once.");
    }

    @Test
    void aSoughtCompetenceGivenTwice() {
        assertOnlyFault(
                Mentee.builder("T").seeks("law", 3, 3).mustHave("law", 3, 3),
                "law",
                "The sought competence (law) of mentee (T) is given more than once.");
    }

    @Test
    void aWishGivenTwice() {
        assertOnlyFault(
                Mentee.builder("T").wishes("M1", "M2", "M1"),
                "M1",
                "The wish (M1) of mentee (T) is given more than once.");
    }

    @Test
    void anUnknownWishOfAMentee() {
        assertOnlyFault(Mentee.builder("T").wishes("T1"), "T1", "The wish (T1) of mentee (T) is unknown.");
    }

    @Test
    void anUnknownWishOfAMentor() {
        assertOnlyFault(Mentor.builder("M").wishes("M1"), "M1", "The wish (M1) of mentor (M) is unknown.");
    }

    @Test
    void anUnknownVetoOfAMentee() {
        assertOnlyFault(Mentee.builder("T").vetoes("ghost"), "ghost", "The veto (ghost) of mentee (T) is unknown.");
    }

    @Test
    void anUnknownVetoOfAMentor() {
        assertOnlyFault(Mentor.builder("M").vetoes("ghost"), "ghost", "The veto (ghost) of mentor (M) is unknown.");
    }

    @Test
    void aWishThatIsAlsoAVeto() {
        assertOnlyFault(
                Mentee.builder("T").wishes("M2", "M1").vetoes("M1"),
                "M1",
                "The wish (M1) of mentee (T) is also a veto.");
    }

    @Test
    void oneAttributeWithTwoTypes() {
        assertOnlyFault(
                valid().mentor(Mentor.builder("M")
                        .answer(Attribute.number("size"), 3.0)
                        .build())
                        .mentee(Mentee.builder("T")
                                .answer(Attribute.text("size"), "large")
                                .build()),
                "mentee (T)",
                "String",
                "The answer to size of mentee (T) is a string, elsewhere a double.");
    }

    @Test
    void oneAttributeWithTwoTypesInOnePerson() {
        assertOnlyFault(
                Mentor.builder("M").answer(Attribute.flag("size"), true).answer(Attribute.number("size"), 1.0),
                "Double",
                "The answer to size of mentor (M) is a double, elsewhere a boolean.");
    }

    @Test
    void anAttributeOfATypeThatIsNotSupported() {
        assertOnlyFault(
                Mentor.builder("M").answer(new Attribute<>("tags", List.class), List.of("Erika Mustermann")),
                "List",
                "The answer to tags of mentor (M) is a list; only texts, numbers, flags and dates are supported.");
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void anAnswerOfAnotherTypeThanItsAttribute() {
        Mentor.Builder mentor = Mentor.builder("M");
        mentor.answer((Attribute) Attribute.number("size"), "Erika Mustermann");

        assertOnlyFault(
                mentor, "String", "The answer to size of mentor (M) is a string, but its attribute is a double.");
    }

    @Test
    void anAttributeWithoutAName() {
        assertOnlyFault(
                Mentor.builder("M").answer(Attribute.flag(""), true), "", "The attribute of mentor (M) is empty.");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void aNumberThatIsNotFinite(double answer) {
        assertOnlyFault(
                Mentor.builder("M").answer(Attribute.number("size"), answer),
                Double.toString(answer),
                "The answer to size of mentor (M) is not a finite number.");
    }

    @Test
    void anEmptyAnswer() {
        assertOnlyFault(
                Mentor.builder("M").answer(Attribute.text("motive"), " "),
                "",
                "The answer to motive of mentor (M) is empty.");
    }

    @Test
    void anAnswerOfAMillionCharactersIsNotQuoted() {
        assertOnlyFault(
                Mentor.builder("M").answer(Attribute.text("motive"), LONG),
                "1000000 characters",
                "The answer to motive of mentor (M) has 1000000 characters; at most 10000 are allowed.");
    }

    @Test
    void anAnswerOfTenThousandCharactersIsFine() {
        assertThat(valid().mentor(Mentor.builder("M")
                .answer(Attribute.text("motive"), "x".repeat(10_000))
                .build())
                .build()
                .mentors())
                .hasSize(3);
    }

    @Test
    void everyFaultOfOnePersonIsReported() {
        List<Fault> faults = faultsOf(valid().mentor(Mentor.builder("M")
                .places(-1)
                .name("")
                .organisation("ghost")
                .offers("law", 0)
                .wishes("ghost")
                .build()));

        assertThat(faults)
                .extracting(Fault::problem)
                .containsExactly(
                        "The number of places (-1) of mentor (M) must be between 0 and 10000.",
                        "The name of mentor (M) is empty.",
                        "The organisation (ghost) of mentor (M) is unknown.",
                        "The level offered in law (0) of mentor (M) must be between 1 and 5.",
                        "The wish (ghost) of mentor (M) is unknown.");
    }
}
