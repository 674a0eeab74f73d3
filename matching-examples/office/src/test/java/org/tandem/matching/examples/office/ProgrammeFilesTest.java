package org.tandem.matching.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.matching.examples.office.Office.Said;
import tools.jackson.databind.JsonNode;

/** The files of a whole programme: the demo's, as other spreadsheets would write them, and with faults. */
class ProgrammeFilesTest extends OfficeTest {
    private Said match(String out, String... more) {
        return office.run(office.demo("match", "--out", office.path(out)).with(more));
    }

    @Test
    void withoutAFileOfOrganisationsEachThatIsNamedIsOneOfItsOwn() {
        Office office = new Office(folder);
        String mentors = office.file("m.csv", "id,organisation", "M-1,Müller GmbH", "M-2,Alpha");
        String mentees = office.file("t.csv", "id,organisation", "T-1,Mueller GmbH", "T-2,Alpha");

        Said said = office.run("match", "--mentors", mentors, "--mentees", mentees, "--out", office.path("plan"));

        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.err()).contains(
                "No file of organisations was given: each of the 3 that people name is one of its own",
                "t.csv, line 2, column 2 (organisation): this organisation differs in spelling only from that in ")
                .doesNotContain("Müller", "Alpha");
        assertThat(office.rows("plan/plan.csv")).extracting(row -> row.get("mentee") + row.get("mentor"))
                .doesNotContain("T-2M-2");
        Said unknown = office.run("match", "--mentors", mentors, "--mentees", mentees, "--organisations",
                office.file("o.csv", "id", "Alpha"), "--out", office.path("plan"));
        assertThat(unknown.faults()).hasSize(2);
    }

    @Test
    void aMistakeInAWholeColumnIsSaidOnce() {
        Office office = new Office(folder);
        String[] rows = new String[41];
        rows[0] = "id,places";
        for (int i = 1; i <= 40; i++) {
            rows[i] = "M-" + i + "," + (i == 7 ? "-1" : "two");
        }
        String mentees = office.file("t.csv", "id,priority", "T-1,x");

        Said said = office.run("match", "--mentors", office.file("m.csv", rows), "--mentees", mentees, "--out",
                office.path("plan"));

        assertThat(said.err()).contains("41 faults", "    The same in 37 more places.", "t.csv, line 2")
                .doesNotContain("line 30");
        assertThat(said.places()).hasSize(4);
    }

    @Test
    void theFiguresOfAllFilesAgree() {
        Said said = match("plan", "--names");

        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        JsonNode summary = office.json("plan/summary.json");
        JsonNode result = office.json("plan/record.json").get("result");
        List<Map<String, String>> plan = office.rows("plan/plan.csv");
        assertThat(said.out()).contains("39 of 45 wanted mentors given, 2,706,432 points, proven optimal");
        assertThat(summary.get("mentees").asInt()).isEqualTo(47);
        assertThat(summary.get("mentors").asInt()).isEqualTo(34);
        assertThat(summary.get("policy").asString()).isEqualTo("city cross-mentoring");
        for (String figure : List.of("matched", "wanted", "points")) {
            assertThat(summary.get(figure).asLong()).as(figure).isEqualTo(result.get(figure).asLong());
        }
        assertThat(summary.get("levels")).isEqualTo(result.get("levels"));
        assertThat(plan).hasSize(summary.get("matched").asInt());
        assertThat(sum(plan, "points") - result.get("charges").asLong())
                .isEqualTo(summary.get("points").asLong());
        assertThat(sum(office.rows("plan/unmatched.csv"), "missing"))
                .isEqualTo(summary.get("wanted").asLong() - plan.size());
        assertThat(sum(office.rows("plan/loads.csv"), "matched")).isEqualTo(plan.size());
        List<String> criteria = List.copyOf(plan.getFirst().keySet()).subList(7, 15);
        assertThat(plan).allSatisfy(row -> assertThat(criteria.stream()
                .mapToLong(criterion -> Long.parseLong(row.get(criterion)))
                .sum())
                .isEqualTo(Long.parseLong(row.get("points"))));
    }

    @Test
    void namesAreShownOnlyWhereAllowed() {
        match("plan");
        assertThat(office.contents("plan").values()).noneMatch(text -> text.contains("Brückner"));
        match("named", "--names");
        assertThat(office.text("named/plan.csv")).contains("T-01,Jasmin Brückner,");
        assertThat(office.text("named/record.json")).isEqualTo(office.text("plan/record.json"));
    }

    @Test
    void aGermanSpreadsheetsFilesGiveTheSamePlan() {
        match("plan");
        for (String name : List.of("mentors", "mentees", "organisations", "ties", "personal_ties", "mentorships")) {
            String text = office.text("demo/" + name + ".csv")
                    .replaceAll("(?m)\"([^\"]*),([^\"]*)\"", "$1$2")
                    .replace(',', ';')
                    .replaceAll("(\\d)\\.(\\d)", "$1,$2")
                    .replaceAll("\\b(\\d{4})-(\\d\\d)-(\\d\\d)\\b", "$3.$2.$1")
                    .replace("true", "WAHR")
                    .replace("false", "FALSCH")
                    .replace("\n", "\r\n");
            office.bytes("demo/" + name + ".csv", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
        }
        Said said = match("german");

        assertThat(said.err()).isEmpty();
        assertThat(office.text("german/plan.csv")).isEqualTo(office.text("plan/plan.csv"));
    }

    @Test
    void columnsMayBeReorderedAndUnknownOnesAreReported() {
        match("plan");
        String mentorships = office.file(
                "demo/mentorships.csv",
                "until,mentee,Mentor,phase,mentr",
                "2027-01-14,T-32,M-16,two,",
                "2026-12-31,T-36,M-30,two,",
                ",T-35,M-09,\"one\nof two\",",
                "2027-02-28,T-40,M-07,,");
        Said said = match("again");

        assertThat(said.err().lines())
                .containsExactly(
                        mentorships + ", line 1, column 4 (phase): the column is not known and was not read.",
                        mentorships + ", line 1, column 5 (mentr): the column is not known and was not read.");
        assertThat(office.text("again/plan.csv")).isEqualTo(office.text("plan/plan.csv"));
    }

    @Test
    void everyFaultHasFileLineAndColumnAndQuotesNoCell() {
        office.demo("demo");
        String mentors = office.file(
                "demo/mentors.csv",
                "id,name,organisation,latitude,longitude,languages,hours_per_month,offers,wishes,stage,remote",
                "M-1,Eva Geheim,ORG-Geheim,52.1,,de,much,finance:9,Geheimrat|T-01,boss,perhaps",
                "M-2,\"Zwei",
                "Zeilen\",,52.1,10.2,,800,finance,,,",
                "M-2,,,\"91,5\",10,,,,,,");
        String ties = office.file(
                "demo/ties.csv",
                "kind,first,second,from,until",
                "friend,ORG-01,ORG-02,,",
                "supplier,ORG-01,ORG-Geheim,,",
                "supplier,ORG-01,ORG-03,2027-02-30,",
                "relative,M-1,T-01,2026-01-01,",
                "competitor,ORG-01,ORG-02,01.02.2027,31.12.2026");
        String mentorships = office.file("demo/mentorships.csv", "mentor,mentee", "M-1,T-01", "M-77,T-02", "M-1,");
        String decisions = office.file("demo/decisions.csv", "mentor,mentee,decision", "M-1,T-02,maybe");
        office.file("demo/personal_ties.csv", "kind,first,second");

        Said said = match("plan");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.places())
                .contains(
                        mentors + ", line 2, column 3 (organisation)",
                        mentors + ", line 2, column 5 (longitude)",
                        mentors + ", line 2, column 7 (hours_per_month)",
                        mentors + ", line 2, column 8 (offers)",
                        mentors + ", line 2, column 9 (wishes)",
                        mentors + ", line 2, column 10 (stage)",
                        mentors + ", line 2, column 11 (remote)",
                        mentors + ", line 3, column 7 (hours_per_month)",
                        mentors + ", line 3, column 8 (offers)",
                        mentors + ", line 5, column 1 (id)",
                        mentors + ", line 5, column 4 (latitude)",
                        ties + ", line 2, column 1 (kind)",
                        ties + ", line 3, column 3 (second)",
                        ties + ", line 4, column 4 (from)",
                        ties + ", line 5, column 4 (from)",
                        ties + ", line 6, column 5 (until)",
                        mentorships + ", line 3, column 1 (mentor)",
                        mentorships + ", line 4, column 2 (mentee)",
                        decisions + ", line 2, column 3 (decision)");
        assertThat(said.err()).doesNotContain("Geheim").doesNotContain("boss").doesNotContain("Zeilen");
        assertThat(folder.resolve("plan")).doesNotExist();
    }

    @Test
    void aFixedPairThatBreaksARuleIsReportedWithItsRow() {
        office.demo("demo");
        String decisions =
                office.file("demo/decisions.csv", "mentor,mentee,decision", "M-13,T-44,bar", "M-20,T-15,fix");

        Said said = match("plan");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains(decisions + ", line 3, column 3 (decision): ");
    }

    @Test
    void filesThatAreNoTablesAreRefusedInWords() {
        office.demo("demo");
        office.bytes("demo/mentors.csv", new byte[] {'P', 'K', 3, 4, 20, 0});
        office.bytes("demo/mentees.csv", new byte[0]);
        office.bytes("demo/ties.csv", "kind,first,second\n\"supplier,A,B\n".getBytes(StandardCharsets.UTF_8));
        office.bytes("demo/organisations.csv", "Max Mustermann;Hauptstraße 1\n".getBytes(StandardCharsets.UTF_8));
        Said said = match("plan", "--ties", office.path("no such file"), "--ties", folder.toString());

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err())
                .contains(
                        "the workbook is damaged",
                        "the file is empty",
                        "a quotation mark is not closed",
                        "the column \"id\" is missing",
                        "there is no such file",
                        "this is a folder")
                .doesNotContain("Mustermann")
                .doesNotContain("Hauptstra");
    }

    @Test
    void optionsThatDoNotGoTogetherAreRefused() {
        String pairs = office.file("pairs.csv", "mentee,mentor,points");
        Said said = office.run(
                "match", "--pairs", pairs, "--policy", "association", "--date", "2026-01-01", "--out",
                office.path("plan"));
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("--policy: ", "--date: ");
        assertThat(office.run("match", "--mentors", pairs, "--out", office.path("plan")).err()).contains("--mentees");
        assertThat(office.run("match", "--pairs", pairs, "--out", pairs).code()).isEqualTo(2);
        assertThat(office.run("match", "--pairs", pairs).err()).contains("--out");
        assertThat(match("plan", "--time-limit", "soon").err()).contains("10s");
        assertThat(match("plan", "--date", "soon").err()).contains("01.09.2026").doesNotContain("Exception");
        assertThat(match("plan", "--seed", "soon").code()).isEqualTo(2);
        assertThat(match("plan", "--policy", "asociation").err()).contains("\"association\" was meant");
    }

    private static long sum(List<Map<String, String>> rows, String column) {
        return rows.stream().mapToLong(row -> Long.parseLong(row.get(column))).sum();
    }
}
