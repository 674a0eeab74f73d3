package org.tandem.matching.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.matching.examples.office.Office.Said;

/** Questions about the demo's plan, and their answers. */
class QuestionsTest {
    @TempDir
    static Path folder;

    private static Office office;

    @BeforeAll
    static void open() {
        office = new Office(folder);
    }

    private static Said ask(String command, String... more) {
        return office.run(office.demo(command).with(more));
    }

    private static String answer(String command, String... more) {
        Said said = ask(command, more);
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        return said.out();
    }

    @Test
    void whyAMatchIsInThePlan() {
        assertThat(answer("why", "--mentee", "T-07"))
                .contains("M-11 with T-07: 85,073 points", "Others possible for T-07")
                .doesNotContain("Wedemeyer");
        assertThat(answer("why", "--mentor", "M-11", "--names", "--lang", "de"))
                .contains("Jonas Wedemeyer (T-07)", "Punkte", "T-01");
        assertThat(answer("why", "--mentor", "M-11", "--mentee", "T-05")).contains("no such match");
    }

    @Test
    void whyAMenteeLacksAMentorAndWhatWouldHelp() {
        assertThat(answer("why", "--mentee", "T-05"))
                .contains("Places are short: T-05", "M-11 takes 3 mentees at a time instead of 2");
    }

    @Test
    void whyAPairIsNotInThePlan() {
        assertThat(answer("why-not", "--mentee", "T-05", "--mentor", "M-11"))
                .contains("points of the whole plan: -19,144");
        assertThat(answer("why-not", "--mentee", "T-44", "--mentor", "M-13")).isNotBlank();
    }

    @Test
    void whoIsRecommended() {
        assertThat(answer("recommend", "--mentee", "T-05", "--most", "2")).contains("The 2 mentors best for T-05");
        assertThat(answer("recommend", "--mentor", "M-11", "--most", "1")).contains("T-07");
    }

    @Test
    void whatToMendBeforeMatching() {
        assertThat(answer("readiness")).contains("45 mentees want 45 mentors");
    }

    @Test
    void howMuchThePlanHangsOnWhat() {
        assertThat(answer("sensitivity"))
                .startsWith("39 of 39 pairs are in every best plan.\nM-11 with T-01 is in every best plan");
        assertThat(answer("sensitivity", "--weights", "--alternatives", "1", "--within", "0.5"))
                .contains("competence fit, weight 35: the plan stays the best from 32.1758 on.")
                .contains("One other plan serves the mentees as well");
        assertThat(answer("sensitivity", "--alternatives", "1", "--lang", "de")).contains("Ein anderer Plan versorgt");
        assertThat(answer("sensitivity", "--map", "proximity", "competence fit").lines())
                .as("a sentence, a head, and seven rows").hasSize(9);
    }

    @Test
    void whatCannotBeAskedAboutAPlanIsToldAtOnce() {
        String pairs = office.file("own.csv", "mentee,mentor,points", "T-1,M-1,90");
        Said said = office.run(
                "sensitivity", "--pairs", pairs, "--weights", "--map", "proximity", "nothing",
                "--alternatives", "0", "--within", "101");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.places()).containsExactlyInAnyOrder("--weights", "--map", "--alternatives", "--within");
        assertThat(ask("sensitivity", "--map", "proximity", "proximity").err()).contains("competence fit");
        assertThat(office.run("sensitivity", "--pairs", pairs).out()).contains("1 of 1 pairs");
        String stable = office.file("stable.json", "{ \"base\": \"city cross-mentoring\", \"name\": \"own\",",
                "\"without\": [\"co-mentees apart\", \"no crossed reporting lines\"], \"objective\": { \"aim\": \"stable\" } }");
        assertThat(ask("sensitivity", "--policy", stable).err()).contains("largest sum of points");
    }

    @Test
    void whatIfSomethingWereDifferent() {
        assertThat(answer("what-if", "--places", "M-11=3")).contains("40 matches instead of 39", "T-05: now with M-11");
        assertThat(answer("what-if", "--bar", "M-11=T-07")).contains("T-07");
        assertThat(answer("what-if", "--other-policy", "association")).contains("instead of 39");
        assertThat(ask("what-if").err()).contains("say what shall be different");
        assertThat(ask("what-if", "--fix", "M-11=T-99", "--places", "M-99=-1").err()).contains("3 faults");
    }

    @Test
    void aRecordIsConfirmedByItsFilesAndRefutedByOthers() throws Exception {
        office.run(office.demo("match", "--out", office.path("plan")).with());
        String record = office.path("plan/record.json");

        assertThat(answer("verify", record)).contains("confirmed");
        Said other = ask("verify", record, "--policy", "association");
        assertThat(other.code()).isEqualTo(4);
        assertThat(other.out().lines()).hasSize(22).last().asString().contains("more");
        Path edited = Files.writeString(
                folder.resolve("edited.json"), office.text("plan/record.json").replaceFirst("\"T-07\"", "\"T-08\""));
        assertThat(ask("verify", edited.toString()).code()).isEqualTo(4);
        assertThat(ask("verify", office.path("demo/policy.json")).code()).isEqualTo(2);
    }

    @Test
    void peopleWhoAreUnknownAreNotQuoted() {
        for (String command : List.of("why", "why-not", "recommend")) {
            Said said = ask(command, "--mentee", "Wedemeyer", "--mentor", "M-11");
            assertThat(said.code()).isEqualTo(2);
            assertThat(said.err()).contains("--mentee: nobody in this role has the id").doesNotContain("Wedemeyer");
        }
        assertThat(ask("why").err()).contains("say whom it is about");
        assertThat(ask("why-not", "--mentee", "T-05").err()).contains("say which pair");
        assertThat(ask("recommend", "--most", "0").err()).contains("2 faults");
    }

    @Test
    void ownScoresAreExplainedToo() {
        String pairs = office.file("pairs.csv", "mentee,mentor,points", "T-1,M-1,90", "T-2,M-1,80", "T-2,M-2,1");
        assertThat(office.run("why", "--pairs", pairs, "--mentee", "T-1").out()).contains("M-1 with T-1: 90 points");
        assertThat(office.run("why-not", "--pairs", pairs, "--mentee", "T-1", "--mentor", "M-2").code()).isZero();
        assertThat(office.run("recommend", "--pairs", pairs, "--mentee", "T-2").out()).contains("M-1 with T-2");
        assertThat(office.run("readiness", "--pairs", pairs).err()).contains("needs people");
        assertThat(office.run("match", "--pairs", pairs, "--out", office.path("own")).code()).isZero();
        assertThat(office.run("verify", office.path("own/record.json"), "--pairs", pairs).out()).contains("confirmed");
    }

    @Test
    void aDemoDoesNotOverwriteWhatWasChanged() {
        office.demo("demo");
        Said again = office.run("demo", "salzgitter", "--out", office.path("demo"));
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("there are files already");
        assertThat(office.run("demo", "atlantis").err()).contains("salzgitter");
        assertThat(office.run("demo", "Salzgitter", "--out", office.path("other")).out())
                .contains("tandem match --mentors " + office.path("other/mentors.csv"), "--date 2026-09-01");
    }
}
