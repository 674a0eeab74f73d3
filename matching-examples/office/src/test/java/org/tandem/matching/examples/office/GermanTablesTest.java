package org.tandem.matching.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.matching.examples.office.Office.Said;
import org.tandem.matching.io.workbook.Workbook;

/** Tables in German, in and out. */
class GermanTablesTest {
    @TempDir
    Path folder;

    private Office office() {
        return new Office(folder);
    }

    @Test
    void germanTitlesAndValuesMeanTheSame() {
        Office office = office();
        String mentors = office.file("m.csv", "Kennung,Kapazität,Aufnahme,Bietet,Karrierestufe",
                "M-1,2,aufgenommen,Recht:4,Geschäftsführung", "M-2,1,abgelehnt,Recht:4,Fachkraft");
        String mentees = office.file("t.csv", "Kennung,Gewünschte Mentoren,Sucht,Karrierestufe",
                "T-1,1,Recht:3:5,Berufseinstieg", "T-2,1,Recht:3:5,Einstieg");
        String decisions = office.file("d.csv", "Mentorin,Mentee,Entscheidung", "M-1,T-2,festlegen", "M-1,T-1,Absage");
        String english = office.file("m2.csv", "id,places,admission,offers,stage",
                "M-1,2,admitted,Recht:4,executive", "M-2,1,declined,Recht:4,professional");

        Said german = office.run("match", "--mentors", mentors, "--mentees", mentees, "--decisions", decisions, "--out",
                office.path("a"));
        office.run("match", "--mentors", english, "--mentees", mentees, "--decisions", decisions, "--out",
                office.path("b"));

        assertThat(german.err()).doesNotContain("unknown column", "not known");
        assertThat(office.text("a/plan.csv")).contains("T-2,M-1,").doesNotContain("T-1,M-");
        assertThat(office.text("a/plan.csv")).isEqualTo(office.text("b/plan.csv"));
        assertThat(office.text("a/loads.csv")).contains("M-1,2,0,1,1");
    }

    @Test
    void germanResultsAreGermanAndAreReadBack() {
        Office office = office();
        office.run(office.demo("match").with("--out", office.path("plan"), "--lang", "de"));
        office.run(office.demo("match").with("--out", office.path("english")));

        assertThat(office.text("plan/plan.csv"))
                .startsWith("Mentee,Mentor,Punkte,Passung in Prozent,festgelegt,")
                .contains(",ja,", ",nein,")
                .doesNotContain("yes", ",no,", "fit_percent");
        assertThat(office.text("plan/unmatched.csv"))
                .startsWith("Mentee,fehlt,zugeordnet,Grund,")
                .contains("niemand möglich", "alle Möglichen sind vergeben")
                .doesNotContain("eligible");
        Said again = office.run(office.demo("rematch").with("--published", office.path("plan/plan.csv"), "--out",
                office.path("next")));
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(office.text("next/plan.csv")).isEqualTo(office.text("english/plan.csv"));
    }

    @Test
    void aGermanWorkbookIsReadBack() throws Exception {
        Office office = office();
        office.run(office.demo("match").with("--out", office.path("texts")));
        office.run(office.demo("match").with("--out", office.path("book"), "--lang", "de", "--workbook", "--mail"));

        try (Workbook book = Workbook.open(folder.resolve("book/plan.xlsx"))) {
            assertThat(book.tabs().stream().map(Workbook.Tab::name))
                    .containsExactly("Plan", "Ohne Mentor", "Auslastung");
        }
        try (Workbook book = Workbook.open(folder.resolve("book/mail.xlsx"))) {
            assertThat(book.tabs().stream().map(Workbook.Tab::name)).containsExactly("Serienbrief");
        }
        Said again = office.run(office.demo("rematch").with(
                "--published", office.path("book/plan.xlsx"), "--out", office.path("next")));
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(office.text("next/plan.csv")).isEqualTo(office.text("texts/plan.csv"));
        Said fixed = office.run(office.demo("match").with(
                "--decisions", office.path("book/plan.xlsx"), "--out", office.path("fixed")));
        assertThat(fixed.code()).as(fixed.err()).isZero();
    }

    @Test
    void germanGroupsAreGermanAndAreReadBack() {
        Office office = office();
        Said said = office.run(office.leaders("groups").with("--out", office.path("g"), "--lang", "de"));
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(office.text("g/group_figures.csv").lines().findFirst().orElse(""))
                .startsWith("Workshop,Gruppe,Thema,Mitglieder,")
                .doesNotContainPattern("[ ,](even|mixed|new|topic|with|of) ");
        Said why =
                office.run(office.leaders("why-group").with("--composed", office.path("g/groups.csv"), "--participant",
                        office.rows("g/groups.csv").getFirst().get("participant")));
        assertThat(why.code()).as(why.err()).isZero();
    }

    @Test
    void tiesHaveGermanTitles() {
        Office office = office();
        String mentors = office.file("m.csv", "Kennung,Organisation", "M-1,A");
        String mentees = office.file("t.csv", "Kennung,Organisation", "T-1,B");
        String ended = office.file("ties.csv", "Art,erste,zweite,ab,bis", "Lieferant,A,B,2020-01-01,2025-09-01");
        String lasting = office.file("later.csv", "Art,erste,zweite,seit,Ende", "Lieferant,A,B,2020-01-01,2025-09-02");
        String organisations = office.file("o.csv", "Kennung", "A", "B");

        for (String ties : List.of(ended, lasting)) {
            Said said =
                    office.run("match", "--mentors", mentors, "--mentees", mentees, "--organisations", organisations,
                            "--ties", ties, "--date", "2026-09-01", "--out", office.path("plan"));
            assertThat(said.err()).doesNotContain("ties.csv", "later.csv");
            assertThat(said.code()).isEqualTo(ties.equals(ended) ? 0 : 3);
        }
    }

    @Test
    void aTitleThatMeansTwoColumnsIsNotGuessed() {
        Office office = office();
        String mentors = office.file("m.csv", "id,Plätze,Kapazität", "M-1,2,3");
        String mentees = office.file("t.csv", "id", "T-1");

        Said said = office.run("match", "--mentors", mentors, "--mentees", mentees, "--out", office.path("a"));

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("places").contains("twice");
    }
}
