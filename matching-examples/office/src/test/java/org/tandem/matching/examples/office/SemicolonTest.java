package org.tandem.matching.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.matching.io.table.Columns;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Sheet;
import org.tandem.matching.text.Wording;

/** Sheets for spreadsheets that use decimal commas. */
class SemicolonTest {
    @TempDir
    Path folder;

    @Test
    void sheetsHaveSemicolonsAndAByteOrderMarkAndAreReadAgain() {
        Office office = new Office(folder);
        Office.Command match = office.demo("match", "--out", office.path("plan"), "--names", "--lang", "de");

        assertThat(office.run(match.with("--semicolon")).code()).isZero();

        assertThat(office.text("plan/plan.csv"))
                .startsWith("\uFEFFMentee;Name des Mentees;Mentor;Name des Mentors;Punkte;");
        assertThat(office.text("plan/plan.csv")).contains(";Passung der Kompetenzen;", ";Lan Nguyễn;");
        assertThat(office.text("plan/unmatched.csv")).contains("unverzichtbare Kompetenzen 21");
        assertThat(office.text("plan/loads.csv")).startsWith("\uFEFFMentor;Name des Mentors;Plätze;");
        InputFaults faults = new InputFaults(Wording.in(Locale.ENGLISH));
        List<String> names = new ArrayList<>();
        Sheet.read(
                folder.resolve("plan/loads.csv"),
                Columns.of(List.of("mentor", "mentor_name", "places", "running", "matched", "free"), List.of()),
                faults,
                row -> names.add(row.text("mentor_name").orElse("")));
        faults.throwIfAny();
        assertThat(faults.notes()).isEmpty();
        assertThat(names).hasSize(34).contains("Lan Nguyễn");
    }

    @Test
    void otherSheetsStayAsProgramsExpectThem() {
        Office office = new Office(folder);
        office.run(office.demo("match", "--out", office.path("plan")).with());

        assertThat(office.text("plan/plan.csv"))
                .startsWith("mentee,mentor,points,fit_percent,fixed,competence fit,");
    }
}
