package org.tandem.matching.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.matching.fault.Fault;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.programme.AdmissionStatus;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.CareerStage;
import org.tandem.matching.programme.CompetenceNeed;
import org.tandem.matching.programme.CompetenceOffer;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Location;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.MonthRange;
import org.tandem.matching.programme.Profile;
import org.tandem.matching.programme.Programme;

class CsvProgrammeTest {
    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final String PERSON =
            "id,name,organisation,latitude,longitude,remote,stage,languages,hours_per_month,"
                    + "forms,available_from,available_until,offers,seeks,interests,wishes,vetoes";
    private static final String MENTORS = PERSON + ",places,admission\n";
    private static final String MENTEES = PERSON + ",wanted,priority,applied\n";

    private final Map<String, String> files = new HashMap<>(Map.of(
            "organisations.csv", "id,name,parent,sector,latitude,longitude\n",
            "ties.csv", "kind,first,second,from,until\n",
            "personal_ties.csv", "kind,first,second\n",
            "mentors.csv", MENTORS,
            "mentees.csv", MENTEES,
            "mentorships.csv", "mentor,mentee,from,until\n",
            "decisions.csv", "mentor,mentee,decision\n"));

    @Test
    void readsEveryColumn() {
        files.put("organisations.csv", "id,name,parent,sector,latitude,longitude\nO,Werk,,steel,52,10\nP,,O,,,\n");
        files.put("ties.csv", "kind,first,second,from,until\nsupplier,O,P,,2027-01-01\n");
        files.put(
                "mentors.csv",
                MENTORS + "M,\"Ahlborn, C.\",O,52.5,10.5,true,senior-manager,de|en,3,meeting|shadowing,2026-11,,"
                        + "finance:5|strategy:4,,opera|chess,T,,1,deferred\n");
        files.put("mentees.csv", MENTEES + "T,,,,,,,,,,,2027-03,,finance:3:5!|strategy:2:1,,,M,2,4,2026-01-31\n");

        Programme programme = read();

        Mentor mentor = programme.mentor("M").orElseThrow();
        Profile profile = mentor.profile();
        assertThat(mentor.places()).isEqualTo(1);
        assertThat(profile.name()).contains("Ahlborn, C.");
        assertThat(profile.organisation()).contains("O");
        assertThat(profile.location()).contains(new Location(52.5, 10.5));
        assertThat(profile.remote()).isTrue();
        assertThat(profile.stage()).contains(CareerStage.SENIOR_MANAGER);
        assertThat(profile.admission()).isEqualTo(AdmissionStatus.DEFERRED);
        assertThat(profile.languages()).containsExactly("de", "en");
        assertThat(profile.timePerMonth()).contains(Duration.ofHours(3));
        assertThat(profile.forms()).containsExactly("meeting", "shadowing");
        assertThat(profile.availability())
                .containsExactly(new MonthRange(YearMonth.of(2026, 11), YearMonth.of(2027, 8)));
        assertThat(profile.offers())
                .containsExactly(new CompetenceOffer("finance", 5), new CompetenceOffer("strategy", 4));
        assertThat(profile.interests()).containsExactly("opera", "chess");
        assertThat(profile.wishes()).containsExactly("T");

        Mentee mentee = programme.mentee("T").orElseThrow();
        assertThat(mentee.mentorsWanted()).isEqualTo(2);
        assertThat(mentee.priority()).isEqualTo(4);
        assertThat(mentee.applied()).contains(LocalDate.of(2026, 1, 31));
        assertThat(mentee.profile().seeks())
                .containsExactly(
                        new CompetenceNeed("finance", 3, 5, true), new CompetenceNeed("strategy", 2, 1, false));
        assertThat(mentee.profile().vetoes()).containsExactly("M");
        assertThat(mentee.profile().availability())
                .containsExactly(new MonthRange(YearMonth.of(2026, 9), YearMonth.of(2027, 3)));

        assertThat(programme.organisation("P").orElseThrow().parent()).contains("O");
        assertThat(programme.businessTies())
                .containsExactly(new BusinessTie(
                        BusinessTie.Kind.SUPPLIER, "O", "P", DateRange.before(LocalDate.of(2027, 1, 1))));
    }

    @Test
    void emptyCellsAreDefaults() {
        files.put("mentors.csv", MENTORS + "M,,,,,,,,,,,,,,,,,,\n");
        files.put("mentees.csv", MENTEES + "T,,,,,,,,,,,,,,,,,,,\n");

        Programme programme = read();

        assertThat(programme.mentors()).containsExactly(Mentor.builder("M").build());
        assertThat(programme.mentees()).containsExactly(Mentee.builder("T").build());
        assertThat(programme.mentors().getFirst().places()).isEqualTo(2);
        assertThat(programme.mentees().getFirst().mentorsWanted()).isEqualTo(1);
    }

    @Test
    void aBadCellIsReportedWithFileLineAndColumn() {
        files.put(
                "mentors.csv",
                MENTORS + "M-1,,,,,,,,3,,,,,,,,,,\n" + "M-2,,,,,,,,three,,,,,,,,,,\n"
                        + "M-3,,,,,,,,,,,,finance,,,,,,\n");
        files.put("decisions.csv", "mentor,mentee,decision\nM-1,T-1,maybe\n");
        files.put("mentorships.csv", "mentor,mentee,from,until\n,T-1,,\n");

        InvalidInputException refused = catchThrowableOfType(InvalidInputException.class, this::read);

        assertThat(refused.faults())
                .extracting(Fault::id)
                .containsExactly(
                        "mentors.csv, line 3, column 9 (hours_per_month)",
                        "mentors.csv, line 4, column 13 (offers)",
                        "mentorships.csv, line 2, column 1 (mentor)",
                        "decisions.csv, line 2, column 3 (decision)");
        assertThat(refused)
                .hasMessageContaining("the cell (three) must be a whole number")
                .hasMessageContaining("the cell (finance) must be competence:level")
                .hasMessageContaining("the cell is empty")
                .hasMessageContaining("the cell (maybe) must be one of [fix, bar]");
    }

    @Test
    void aMissingColumnAndAShortRowAreReported() {
        files.put("ties.csv", "kind,first,from,until\nsupplier,O,,\n");
        files.put("personal_ties.csv", "kind,first,second\nrelative,M\n");

        InvalidInputException refused = catchThrowableOfType(InvalidInputException.class, this::read);

        assertThat(refused)
                .hasMessageContaining("ties.csv, line 2, column (second): the cell is missing from the header")
                .hasMessageContaining("personal_ties.csv, line 2, column 3 (second): the cell is missing from the row");
    }

    private Programme read() {
        return CsvProgramme.read(START, files::get);
    }
}
