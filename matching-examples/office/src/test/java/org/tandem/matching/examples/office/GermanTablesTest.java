package org.tandem.matching.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.matching.examples.office.Office.Said;

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
    void aTitleThatMeansTwoColumnsIsNotGuessed() {
        Office office = office();
        String mentors = office.file("m.csv", "id,Plätze,Kapazität", "M-1,2,3");
        String mentees = office.file("t.csv", "id", "T-1");

        Said said = office.run("match", "--mentors", mentors, "--mentees", mentees, "--out", office.path("a"));

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("places").contains("twice");
    }
}
