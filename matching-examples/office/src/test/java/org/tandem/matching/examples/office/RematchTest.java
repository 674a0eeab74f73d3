package org.tandem.matching.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.matching.examples.office.Office.Said;

/** A plan that was published, and what has happened since: late applicants, declines, people who have left. */
class RematchTest {
    @TempDir
    Path folder;

    private Office office;
    private String published;

    @BeforeEach
    void publish() {
        office = new Office(folder);
        office.file("mentors.csv", "id,places,name", "M-1,1,Ada Quell", "M-2,1,Ben Quell", "M-3,1,Cleo Quell");
        office.file("mentees.csv", "id,name", "T-1,Ann Lind", "T-2,Bob Lind");
        office.file("pairs.csv", "mentee,mentor,points", "T-1,M-1,90", "T-1,M-2,80", "T-2,M-2,70", "T-2,M-3,10");
        assertThat(office.run("match", "--pairs", office.path("pairs.csv"), "--out", office.path("plan")).code())
                .isZero();
        published = office.path("plan/plan.csv");
    }

    private Said rematch(String pairs, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "rematch", "--pairs", office.path(pairs), "--published", published, "--out", office.path("next")));
        arguments.addAll(List.of(more));
        return office.run(arguments.toArray(String[]::new));
    }

    private List<String> pairs(String sheet) {
        return office.rows(sheet).stream().map(row -> row.get("mentee") + " " + row.get("mentor")).toList();
    }

    @Test
    void itIsProvenThatNothingBetterKeepsAsMuch() {
        Said moved = rematch("pairs.csv", "--proof", office.path("proof.json"));
        Said checked = office.run("verify", office.path("proof.json"), "--pairs", office.path("pairs.csv"));

        assertThat(moved.code()).isZero();
        assertThat(checked.code()).isZero();
        assertThat(checked.out()).contains("on any of 7 levels").contains("It is about these files");
    }

    @Test
    void nothingPublishedMovesUnlessItIsAllowed() {
        assertThat(pairs("plan/plan.csv")).containsExactly("T-1 M-1", "T-2 M-2");
        office.file(
                "late.csv", "mentee,mentor,points", "T-1,M-1,90", "T-1,M-2,80", "T-2,M-2,70", "T-2,M-3,69", "T-3,M-3,5",
                "T-3,M-2,99");

        Said kept = rematch("late.csv");

        assertThat(kept.code()).isZero();
        assertThat(pairs("next/plan.csv")).containsExactly("T-1 M-1", "T-2 M-2", "T-3 M-3");
        assertThat(kept.out())
                .contains("2 published pairs: 2 kept.\n", "T-3: now with M-3").doesNotContain("T-2: now");

        Said moved = rematch("late.csv", "--changes", "1");

        assertThat(pairs("next/plan.csv")).containsExactly("T-1 M-1", "T-2 M-3", "T-3 M-2");
        assertThat(moved.out()).contains("1 kept; one of those still possible given up.\n", "M-2 with T-2")
                .contains("93 points");
        assertThat(office.text("next/changes.txt")).isEqualToIgnoringNewLines(moved.out().split("Written to")[0]);
        assertThat(folder.resolve("next/record.json")).doesNotExist();
        assertThat(folder.resolve("next/report.html")).exists();
    }

    @Test
    void whatMoreChangesWouldGainIsSaid() {
        office.file(
                "late.csv", "mentee,mentor,points", "T-1,M-1,90", "T-1,M-2,80", "T-2,M-2,70", "T-2,M-3,69", "T-3,M-3,5",
                "T-3,M-2,99");

        assertThat(rematch("late.csv").out())
                .contains(
                        "What more changes would gain:",
                        "No change: 3 matches, 165 points\n",
                        "One change: 3 matches, 258 points; the last one gains 93 points\nMore changes gain nothing.");
        assertThat(rematch("late.csv", "--changes", "1", "--lang", "de").out())
                .contains("Was mehr Änderungen brächten:",
                        "Eine Änderung: 3 Paare, 258 Punkte\nMehr Änderungen bringen nichts.");
        assertThat(office.text("next/changes.txt")).contains("Mehr Änderungen bringen nichts.");
    }

    @Test
    void whoHasLeftAndWhoDeclinedIsNamedAndOthersAreGiven() {
        office.file("left.csv", "mentee,mentor,points", "T-1,M-2,80", "T-2,M-3,10");

        Said said = rematch("left.csv");

        assertThat(pairs("next/plan.csv")).containsExactly("T-1 M-2", "T-2 M-3");
        assertThat(said.out()).contains("M-1 with T-1").contains("M-2 with T-2");
    }

    @Test
    void germanAnswersAreGerman() {
        office.file("left.csv", "mentee,mentor,points", "T-1,M-2,80", "T-2,M-3,10");
        Said said = rematch("left.csv", "--lang", "de");

        assertThat(said.out()).contains("M-1 mit T-1").doesNotContain(" with ", "published");
    }

    @Test
    void everyFaultOfAPublishedPlanIsNamed() {
        published = office.file("other.csv", "mentee,mentor,points", "T-1,M-1,x", "T-1,M-1,9", ",M-1,9", "M-2,T-2,1");

        Said said = rematch("pairs.csv", "--changes", "0");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("4 faults", "a whole number", "in the plan already", "wrong way round");
        assertThat(folder.resolve("next")).doesNotExist();
        published = office.file("strangers.csv", "mentee,mentor", "A,B");
        assertThat(rematch("pairs.csv").err()).contains("nobody of this plan is among the people");
        published = office.path("missing.csv");
        assertThat(rematch("pairs.csv").code()).isEqualTo(2);
        published = office.path("plan/plan.csv");
        assertThat(rematch("pairs.csv", "--changes", "-1").err()).contains("must not be negative");
        assertThat(rematch("pairs.csv", "--out", office.path("plan")).code()).isEqualTo(2);
    }

    @Test
    void thePublishedPlanIsNotOverwritten() {
        Said said = office.run("rematch", "--pairs", office.path("pairs.csv"), "--published", published, "--out",
                office.path("plan"));

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("record.json", "another folder");
    }

    @Test
    void aPlanIsTakenForDecisions() {
        office.run(office.demo("match", "--out", office.path("city")).with());
        List<Map<String, String>> before = office.rows("city/plan.csv");
        String[] fixed = office.demo("match").with("--out", office.path("fixed"));
        fixed[List.of(fixed).indexOf("--decisions") + 1] = office.path("city/plan.csv");

        Said said = office.run(fixed);

        assertThat(said.code()).as(said.err()).isZero();
        assertThat(office.rows("fixed/plan.csv")).hasSize(before.size()).allSatisfy(row -> assertThat(row)
                .containsEntry("fixed", "yes"));
        fixed[List.of(fixed).indexOf("--decisions") + 1] = office.file("d.csv", "mentor,mentee", "M-11,T-07");
        assertThat(office.run(fixed).err()).contains("decision");
    }

    @Test
    void aPlanAndDecisionsAreGivenTogether() {
        office.run(office.demo("match", "--out", office.path("city")).with());
        String plan = office.path("city/plan.csv");

        Said said = office.run(office.demo("match", "--out", office.path("both")).with("--decisions", plan));

        assertThat(said.code()).as(said.err()).isZero();
        assertThat(pairs("both/plan.csv")).isEqualTo(pairs("city/plan.csv"));
        assertThat(office.rows("both/plan.csv")).allSatisfy(row -> assertThat(row).containsEntry("fixed", "yes"));
    }

    @Test
    void whatAPlanAndADecisionSayOtherwiseNamesBoth() {
        office.run(office.demo("match", "--out", office.path("city")).with());
        String plan = office.path("city/plan.csv");
        Map<String, String> first = office.rows("city/plan.csv").getFirst();
        String decline = office.file(
                "decline.csv", "mentor,mentee,decision", first.get("mentor") + "," + first.get("mentee") + ",bar");
        String[] both = {"--decisions", plan, "--decisions", decline};

        for (List<String> command : List.of(
                List.of("match", "--out", office.path("x")),
                List.of("rematch", "--out", office.path("x"), "--published", plan),
                List.of("why", "--mentee", "T-01"),
                List.of("readiness"),
                List.of("recommend", "--mentee", "T-01"))) {
            Said said = office.run(office.demo(command.toArray(String[]::new)).with(both));
            assertThat(said.code()).isEqualTo(2);
            assertThat(said.faults()).singleElement().asString()
                    .contains("decline.csv, line 2, column 3 (decision)", "city/plan.csv, line 2, column 2 (mentor)");
        }
        Said asked =
                office.run(office.demo("why", "--mentee", "T-01").with("--published", plan, "--decisions", decline));
        assertThat(asked.code()).isEqualTo(2);
        assertThat(asked.faults()).singleElement().asString()
                .contains("city/plan.csv, line 2, column 2 (mentor)", "decline.csv, line 2, column 3 (decision)");

        Said declined = office.run(office.demo("rematch", "--out", office.path("next"))
                .with("--published", plan, "--decisions", decline));
        assertThat(declined.code()).as(declined.err()).isZero();
        assertThat(pairs("next/plan.csv"))
                .doesNotContain(first.get("mentee") + " " + first.get("mentor"))
                .containsAll(pairs("city/plan.csv").subList(1, 5));
    }

    @Test
    void aPublishedPlanIsAskedAboutAsItStands() {
        String pairs = office.path("pairs.csv");
        String worse = office.file("worse.csv", "mentee,mentor", "T-1,M-2");

        assertThat(office.run("why", "--pairs", pairs, "--mentee", "T-1").out()).contains("M-1 with T-1");
        assertThat(office.run("why", "--pairs", pairs, "--mentee", "T-1", "--published", worse).out())
                .contains("M-2 with T-1")
                .doesNotContain("M-1 with T-1");
        assertThat(office.run(
                "why-not", "--pairs", pairs, "--mentee", "T-1", "--mentor", "M-1", "--published", worse)
                .out())
                .isNotEqualTo(office.run("why-not", "--pairs", pairs, "--mentee", "T-1", "--mentor", "M-1").out());
    }

    @Test
    void fairnessOfThePlanAndOfThePublishedOne() {
        String pairs = office.path("pairs.csv");
        Said best = office.run("fairness", "--pairs", pairs);
        assertThat(best.code()).isZero();
        assertThat(office.run("fairness", "--pairs", pairs, "--published", published).out()).isEqualTo(best.out());
        assertThat(office.run("fairness", "--pairs", pairs, "--lang", "de").out())
                .contains("Punkte")
                .doesNotContain("points");
        String left = office.file("left.csv", "mentee,mentor,points", "T-1,M-2,80");
        assertThat(office.run("fairness", "--pairs", left, "--published", published).err())
                .contains("plan/plan.csv, line 2, column 2 (mentor): the pair was published", "line 3",
                        "not among the people");
        assertThat(office.run(office.demo("fairness").with()).out()).isNotBlank();
    }

    @Test
    void whetherARoundIsDue() {
        Said due = office.run(office.demo("intake").with("--batch", "3"));
        assertThat(due.code()).as(due.err()).isZero();
        assertThat(due.out()).contains("39 are new");
        assertThat(office.run(office.demo("intake").with("--batch", "3", "--lang", "de")).out())
                .isNotBlank()
                .doesNotContain("applicants");
        Said wrong = office.run(office.demo("intake").with("--batch", "0", "--longest-wait", "0", "--last-round",
                "2027-01-01"));
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("3 faults");
        assertThat(office.run("intake", "--pairs", office.path("pairs.csv")).err()).contains("needs people");
        assertThat(office.run(office.demo("intake").with("--date", "2020-01-01")).err())
                .contains("lies after the programme's start");
    }

    @Test
    void aRivalIsNamedOnce() {
        String out = office.run(office.demo("why").with("--mentor", "M-11")).out();

        assertThat(out.split("Others possible for M-11", -1)).hasSize(2);
        assertThat(out).contains("M-11 with T-01", "M-11 with T-07", "Others possible for T-01",
                "Others possible for T-07");
    }
}
