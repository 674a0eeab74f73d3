package org.tandem.matching.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.matching.programme.Facts.END;
import static org.tandem.matching.programme.Facts.START;
import static org.tandem.matching.programme.Facts.assertOnlyFault;
import static org.tandem.matching.programme.Facts.valid;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.matching.fault.Faults;

class RangeCheckTest {

    @ParameterizedTest
    @CsvSource({"90, 180", "-90, -180", "0, 0", "52.15, 10.33"})
    void coordinatesUpToTheirLimitsAreFine(double latitude, double longitude) {
        Faults faults = new Faults();

        RangeCheck.checkLocation("mentor (M)", new Location(latitude, longitude), faults);

        assertThat(faults.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {90.001, -90.001, 5215})
    void aLatitudeOutOfRangeIsAFault(double latitude) {
        assertOnlyFault(
                Mentor.builder("M").location(latitude, 10.3),
                Double.toString(latitude),
                "The latitude (" + latitude + ") of mentor (M) must be between -90 and 90 degrees.");
    }

    @ParameterizedTest
    @ValueSource(doubles = {180.001, -180.001, 1033})
    void aLongitudeOutOfRangeIsAFault(double longitude) {
        assertOnlyFault(
                Mentee.builder("T").location(52.1, longitude),
                Double.toString(longitude),
                "The longitude (" + longitude + ") of mentee (T) must be between -180 and 180 degrees.");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aCoordinateThatIsNoNumberIsAFault(double latitude) {
        assertOnlyFault(
                Mentor.builder("M").location(latitude, 10.3),
                "not a number",
                "The latitude (not a number) of mentor (M) must be between -90 and 90 degrees.");
    }

    @Test
    void theSeatOfAnOrganisationIsCheckedToo() {
        assertOnlyFault(
                valid().organisation(Organisation.of("D").withSeat(new Location(52.1, Double.NaN))),
                "organisation (D)",
                "not a number",
                "The longitude (not a number) of organisation (D) must be between -180 and 180 degrees.");
    }

    @Test
    void aProgrammeThatEndsBeforeItStartsIsAFault() {
        assertOnlyFault(
                valid().end(START.minusDays(1)),
                "the programme",
                "2026-09-01..2026-08-31",
                "The dates (2026-09-01..2026-08-31) of the programme are reversed: the first day must lie before the"
                        + " end.");
    }

    @Test
    void aProgrammeThatLastsNoDayIsAFault() {
        assertOnlyFault(
                valid().end(START),
                "the programme",
                "2026-09-01..2026-09-01",
                "The dates (2026-09-01..2026-09-01) of the programme are reversed: the first day must lie before the"
                        + " end.");
    }

    @Test
    void aProgrammeOfOneDayIsFine() {
        assertThat(valid().end(START.plusDays(1)).build().end()).isEqualTo(START.plusDays(1));
    }

    @Test
    void reversedDatesOfABusinessTieAreAFault() {
        assertOnlyFault(
                valid().businessTie(new BusinessTie(BusinessTie.Kind.SUPPLIER, "A", "B", DateRange.of(END, START))),
                "business tie (SUPPLIER A B)",
                "2027-09-01..2026-09-01",
                "The dates (2027-09-01..2026-09-01) of business tie (SUPPLIER A B) are reversed: the first day must"
                        + " lie before the end.");
    }

    @Test
    void reversedDatesOfAMentorshipAreAFault() {
        assertOnlyFault(
                valid().mentorship(new Mentorship("M1", "T1", DateRange.of(END, START.minusYears(1)))),
                "mentorship (M1 with T1)",
                "2027-09-01..2025-09-01",
                "The dates (2027-09-01..2025-09-01) of mentorship (M1 with T1) are reversed: the first day must lie"
                        + " before the end.");
    }
}
