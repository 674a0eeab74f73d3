package org.tandem.matching.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheet of a mail merge. */
class MailTest {
    @TempDir
    Path folder;

    private List<Map<String, String>> mail(String... more) {
        Office office = new Office(folder);
        String mentors = office.file("m.csv", "id,name,places,admission", "M-1,Ada Quell,1,admitted",
                "M-2,Ben Quell,1,admitted", "M-3,Cleo Quell,1,declined");
        String mentees = office.file("t.csv", "id,name", "T-1,Ann Lind", "T-2,");
        String decisions = office.file("d.csv", "mentor,mentee,decision", "M-1,T-1,fix", "M-2,T-2,bar", "M-1,T-2,bar");
        String[] match = new Office.Command(List.of("match", "--mentors", mentors, "--mentees", mentees,
                "--decisions", decisions, "--out", office.path("plan"))).with(more);
        assertThat(office.run(match).code()).isZero();
        return office.rows("plan/mail.csv");
    }

    @Test
    void everybodyHasATextInBothLanguagesThatNamesNobodyElse() {
        List<Map<String, String>> rows = mail("--mail");

        assertThat(rows).extracting(row -> row.get("person")).containsExactly("T-1", "T-2", "M-1", "M-2");
        assertThat(rows).extracting(row -> row.get("partners")).containsExactly("M-1", "", "T-1", "");
        assertThat(rows.get(0))
                .containsEntry("text_en", "Hello Ann Lind,\n\nwe have found a mentor for you.")
                .containsEntry("text_de", "Guten Tag Ann Lind,\n\nwir haben jemanden gefunden, der Sie begleitet.");
        assertThat(rows.get(1)).containsEntry("text_en", "Hello,\n\nin this round we have not found a mentor for you.");
        assertThat(rows).allSatisfy(row -> assertThat(row.get("text_en") + row.get("text_de"))
                .doesNotContain("M-", "T-")
                .satisfies(text -> assertThat(text.contains("Ada")).isEqualTo(row.get("person").equals("M-1"))));
    }

    @Test
    void partnersAreNamedWhereThatIsAllowed() {
        assertThat(mail("--mail", "--mail-partners").getFirst())
                .containsEntry("text_en", "Hello Ann Lind,\n\nwe have found a mentor for you: Ada Quell.");
    }

    @Test
    void whoIsMenteeAndMentorHasOneRowThatSaysBoth() {
        Office office = new Office(folder);
        String mentors = office.file("m.csv", "id,name,offers", "li@x.example,Li,law:5", "nan@x.example,Nan,tax:5");
        String mentees = office.file("t.csv", "id,name,seeks", "li@x.example,Li,tax:3:5", "uwe@x.example,Uwe,law:3:5");
        String bars = office.file("d.csv", "mentor,mentee,decision", "nan@x.example,li@x.example,bar");
        List<String> match = List.of("match", "--mentors", mentors, "--mentees", mentees, "--out", office.path("plan"),
                "--mail", "--mail-partners");

        assertThat(office.run(match.toArray(String[]::new)).code()).isZero();

        List<Map<String, String>> rows = office.rows("plan/mail.csv");
        assertThat(rows).extracting(row -> row.get("person"))
                .containsExactly("li@x.example", "uwe@x.example", "nan@x.example");
        assertThat(rows.getFirst())
                .containsEntry("role", "both")
                .containsEntry("partners", "nan@x.example|uwe@x.example")
                .containsEntry(
                        "text_en",
                        "Hello Li,\n\nwe have found a mentor for you: Nan.\n\n"
                                + "You also take part as a mentor: we have found a mentee for you: Uwe.");

        assertThat(office.run(new Office.Command(match).with("--decisions", bars)).code()).isZero();
        assertThat(office.rows("plan/mail.csv").getFirst())
                .containsEntry("partners", "uwe@x.example")
                .hasEntrySatisfying("text_de", text -> assertThat(text)
                        .contains("niemanden gefunden",
                                "\n\nSie nehmen auch als Mentor oder Mentorin teil: wir haben"));
    }

    @Test
    void germanTitlesAndRoles() {
        assertThat(mail("--mail", "--lang", "de").getFirst()).containsEntry("role", "Mentee");
        assertThat(new Office(folder).text("plan/mail.csv"))
                .startsWith("Person,Name,Rolle,Gegenüber,Text englisch,Text deutsch");
    }

    @Test
    void namingInNoSheetIsAFault() {
        Office office = new Office(folder);
        assertThat(office.run(office.demo("match").with("--out", office.path("x"), "--mail-partners")).err())
                .contains("--mail-partners: this is about the texts of --mail");
        assertThat(folder.resolve("x")).doesNotExist();
    }
}
