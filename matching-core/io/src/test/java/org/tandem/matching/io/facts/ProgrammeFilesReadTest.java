package org.tandem.matching.io.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.programme.AdmissionStatus;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.CareerStage;
import org.tandem.matching.programme.CompetenceNeed;
import org.tandem.matching.programme.CompetenceOffer;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Location;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Mentorship;
import org.tandem.matching.programme.MonthRange;
import org.tandem.matching.programme.PersonalTie;
import org.tandem.matching.programme.Profile;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.text.Wording;

/** Every column comes to its place in the facts. */
class ProgrammeFilesReadTest {
    private static final String PERSON =
            "id,name,organisation,sector,latitude,longitude,remote,stage,admission,languages,"
                    + "hours_per_month,forms,available_from,available_until,offers,seeks,interests,wishes,vetoes";

    @TempDir
    Path folder;

    @Test
    void everyColumnOfAPersonIsRead() {
        Programme programme = read(
                PERSON + ",places\nM,\"Ahlborn, C.\",O,law,\"52,5\",10.5,ja,Senior Manager,deferred,de|en,\"3,5\","
                        + "meeting|shadowing,11.2026,,finance:5|strategy: 4,,opera|chess,T,,1\n",
                PERSON + ",mentors_wanted,priority,applied\n"
                        + "T,,,,,,no,,,\"de\nen\",,,,2027-03,,finance:3:5!|strategy:2:1,,,M,2,4,31.01.2026\n");

        Mentor mentor = programme.mentor("M").orElseThrow();
        Profile profile = mentor.profile();
        assertThat(mentor.places()).isEqualTo(1);
        assertThat(profile.name()).contains("Ahlborn, C.");
        assertThat(profile.organisation()).contains("O");
        assertThat(profile.sector()).contains("law");
        assertThat(profile.location()).contains(new Location(52.5, 10.5));
        assertThat(profile.remote()).isTrue();
        assertThat(profile.stage()).contains(CareerStage.SENIOR_MANAGER);
        assertThat(profile.admission()).isEqualTo(AdmissionStatus.DEFERRED);
        assertThat(profile.languages()).containsExactly("de", "en");
        assertThat(profile.timePerMonth()).contains(Duration.ofMinutes(210));
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
        assertThat(mentee.profile().languages()).containsExactly("de", "en");
        assertThat(mentee.profile().vetoes()).containsExactly("M");
        assertThat(mentee.profile().seeks())
                .containsExactly(
                        new CompetenceNeed("finance", 3, 5, true), new CompetenceNeed("strategy", 2, 1, false));
        assertThat(mentee.profile().availability())
                .containsExactly(new MonthRange(YearMonth.of(2026, 9), YearMonth.of(2027, 3)));
    }

    @Test
    void tiesMentorshipsAndDecisionsAreRead() {
        Programme programme = read("id\nM\n", "id,wanted\nT,\nU,\n");

        assertThat(programme.organisation("P").orElseThrow().parent()).contains("O");
        assertThat(programme.organisation("O").orElseThrow().seat()).contains(new Location(52, 10));
        assertThat(programme.businessTies())
                .containsExactly(new BusinessTie(
                        BusinessTie.Kind.SUPPLIER, "O", "P", DateRange.before(LocalDate.of(2027, 1, 1))));
        assertThat(programme.personalTies())
                .containsExactly(new PersonalTie(PersonalTie.Kind.LINE_MANAGER, "M", "U"));
        assertThat(programme.mentorships())
                .containsExactly(new Mentorship("M", "T", DateRange.since(LocalDate.of(2026, 3, 1))));
        assertThat(programme.decisions()).containsExactly(Decision.bar("M", "U"));
    }

    @Test
    void emptyCellsAreDefaults() {
        Programme programme = read(PERSON + "\nM,,,,,,,,,,,,,,,,,,\n", PERSON + "\nT\nU,,\n");

        assertThat(programme.mentors()).containsExactly(Mentor.builder("M").build());
        assertThat(programme.mentees())
                .containsExactly(Mentee.builder("T").build(), Mentee.builder("U").build());
    }

    private Programme read(String mentors, String mentees) {
        return new ProgrammeFiles(
                file("mentors.csv", mentors),
                file("mentees.csv", mentees + (mentees.contains("\nU") ? "" : "U\n")),
                Optional.of(file("organisations.csv", "id,parent,sector,latitude,longitude\nO,,steel,52,10\nP,O,,,\n")),
                List.of(file("ties.csv", "kind,first,second,until\nsupplier,O,P,2027-01-01\nLine manager,M,U,\n")),
                Optional.of(file("mentorships.csv", "mentor,mentee,from\nM,T,2026-03-01\n")),
                List.of(file("decisions.csv", "mentor,mentee,decision\nM,U,BAR\n")),
                LocalDate.of(2026, 9, 1))
                .programme(new InputFaults(Wording.in(Locale.ENGLISH)));
    }

    private Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException unwritten) {
            throw new IllegalStateException(unwritten);
        }
    }
}
