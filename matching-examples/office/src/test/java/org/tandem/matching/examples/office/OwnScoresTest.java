package org.tandem.matching.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.tandem.matching.examples.office.Office.Said;
import tools.jackson.databind.JsonNode;

/** Pairs with points of the caller's own: files in, the best plan out. */
class OwnScoresTest extends OfficeTest {
    private Said match(String pairs, String... more) {
        List<String> arguments = new ArrayList<>(List.of("match", "--pairs", pairs, "--out", office.path("plan")));
        arguments.addAll(List.of(more));
        return office.run(arguments.toArray(String[]::new));
    }

    @Test
    void thePlanWithTheMostPointsIsWritten() {
        Said said = match(office.file(
                "pairs.csv", "mentee,mentor,points", "T-1,M-1,90", "T-1,M-2,80", "T-2,M-1,70", "T-3,M-1,60"));

        assertThat(said.code()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out()).contains("2 of 3 wanted mentors given, 150 points, proven optimal");
        assertThat(office.rows("plan/plan.csv"))
                .extracting(row -> row.get("mentee") + " " + row.get("mentor") + " " + row.get("points"))
                .containsExactly("T-1 M-2 80", "T-2 M-1 70");
        assertThat(office.rows("plan/unmatched.csv"))
                .containsExactly(Map.of(
                        "mentee", "T-3",
                        "missing", "1",
                        "matched", "0",
                        "reason", "everyone-eligible-is-full",
                        "mentor_count", "1",
                        "mentors", "M-1",
                        "removed_by_rule", ""));
        assertThat(office.rows("plan/loads.csv"))
                .extracting(row -> row.get("mentor") + " " + row.get("matched") + "/" + row.get("places"))
                .containsExactly("M-1 1/1", "M-2 1/1");
    }

    @Test
    void theSummaryHasEveryFigure() {
        match(office.file("pairs.csv", "mentee,mentor,points", "T-1,M-1,90", "T-2,M-2,-5"), "--seed", "7");

        JsonNode summary = office.json("plan/summary.json");
        assertThat(summary.propertyNames())
                .contains(
                        "mentees",
                        "mentors",
                        "wanted",
                        "matched",
                        "points",
                        "levels",
                        "status",
                        "seconds",
                        "seed",
                        "policy");
        assertThat(summary.get("mentees").asInt()).isEqualTo(2);
        assertThat(summary.get("mentors").asInt()).isEqualTo(2);
        assertThat(summary.get("wanted").asLong()).isEqualTo(2);
        assertThat(summary.get("matched").asInt()).isEqualTo(2);
        assertThat(summary.get("points").asLong()).isEqualTo(85);
        assertThat(summary.get("levels").toString())
                .isEqualTo("[{\"level\":\"MATCHES\",\"value\":2,\"bound\":2,\"proven\":true},"
                        + "{\"level\":\"POINTS\",\"value\":85,\"bound\":85,\"proven\":true}]");
        assertThat(summary.has("gap")).as("nothing is open").isFalse();
        assertThat(summary.get("status").asString()).isEqualTo("PROVEN_OPTIMAL");
        assertThat(summary.get("seed").asLong()).isEqualTo(7);
        assertThat(summary.get("policy").asString()).isEqualTo("own scores");
        assertThat(office.rows("plan/plan.csv")).extracting(row -> row.get("points")).containsExactly("90", "-5");
    }

    @Test
    void morePlacesComeBeforeMorePoints() {
        match(office.file("pairs.csv", "mentee,mentor,points", "T-1,M-1,1000000", "T-1,M-2,-7", "T-2,M-1,-9"));

        assertThat(office.json("plan/summary.json").get("points").asLong()).isEqualTo(-16);
    }

    @Test
    void placesWantedMentorsAndPrioritiesAreKept() {
        String mentors = office.file("mentors.csv", "places,id,remark", "2,M-1,x", ",M-2,", "0,M-3,");
        String mentees =
                office.file("mentees.csv", "id,mentors_wanted,priority", "T-1,,", "T-2,2,9", "T-3,1,0", "T-4,,");
        Said said = match(
                office.file(
                        "pairs.csv",
                        "mentor,points,mentee",
                        "M-1,10,T-1",
                        "M-1,1,T-2",
                        "M-2,1,T-2",
                        "M-1,5,T-3",
                        "M-3,99,T-3"),
                "--mentors",
                mentors,
                "--mentees",
                mentees);

        assertThat(said.err())
                .isEqualTo(mentors + ", line 1, column 3 (remark): the column is not known and was not read."
                        + System.lineSeparator());
        assertThat(office.json("plan/summary.json").get("wanted").asLong()).isEqualTo(5);
        assertThat(office.rows("plan/loads.csv"))
                .extracting(row -> row.get("mentor") + " " + row.get("matched") + "/" + row.get("places"))
                .containsExactly("M-1 2/2", "M-2 1/1", "M-3 0/0");
        assertThat(office.rows("plan/plan.csv"))
                .extracting(row -> row.get("mentee") + row.get("mentor"))
                .contains("T-2M-2");
        assertThat(office.rows("plan/unmatched.csv"))
                .extracting(row -> row.get("mentee") + " " + row.get("reason"))
                .contains("T-4 nobody-eligible");
    }

    @Test
    void spreadsheetsMayWriteAsTheyDo() {
        String text = "Mentee;MENTOR;Points\r\n\"Öz, \"\"Ö\"\"\";Łukasz?;5\r\n;;\r\n";
        for (byte[] bytes : List.of(
                text.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                ("sep=;\r\n" + text).getBytes(StandardCharsets.UTF_8),
                text.replace('Ł', 'L').getBytes(Charset.forName("windows-1252")),
                ("\uFEFF" + text.replace(';', '\t')).getBytes(StandardCharsets.UTF_16LE))) {
            Said said = match(office.bytes("pairs.csv", bytes));

            assertThat(said.err()).isEmpty();
            assertThat(office.rows("plan/plan.csv")).extracting(row -> row.get("mentee")).containsExactly("Öz, \"Ö\"");
        }
    }

    @Test
    void idsAreAnyTextAndNeverAFormula() {
        List<String> ids = List.of("=1+1", "+49 5341", "-", "@SUM(A1)", "'=x", "T 1; \"x\", y|z", "00123", "💡");
        StringBuilder pairs = new StringBuilder("mentee,mentor,points");
        ids.forEach(id -> pairs.append("\n\"").append(id.replace("\"", "\"\"")).append("\",M ").append(ids.indexOf(id))
                .append(",1"));

        assertThat(match(office.file("pairs.csv", pairs.toString())).code()).isZero();

        assertThat(office.rows("plan/plan.csv")).extracting(row -> row.get("mentee")).hasSameSizeAs(ids).allSatisfy(
                id -> assertThat(id).doesNotStartWith("=").doesNotStartWith("+").doesNotStartWith("-")
                        .doesNotStartWith("@"));
        String again = office.path("plan/plan.csv");
        assertThat(office.run("match", "--pairs", again, "--out", office.path("again")).code()).isZero();
        assertThat(office.text("again/plan.csv").lines().map(line -> line.replaceAll(",\\d+,no$", "")))
                .containsExactlyElementsOf(
                        office.text("plan/plan.csv").lines().map(line -> line.replaceAll(",\\d+,no$", "")).toList());
    }

    @Test
    void everyFaultIsListedAndNothingWritten() {
        String mentors = office.file("mentors.csv", "id,places", "M-1,zwei", "M-1,1", ",3", "M-2,10001", "M-3,1");
        String mentees = office.file("mentees.csv", "id,priority", "T-1,10");
        String pairs = office.file(
                "pairs.csv",
                "mentee,mentor,points",
                "T-1,M-1,5",
                "T-1,M-1,6",
                "T-1,M-9,1",
                "T-1,M-2,1.5",
                "T-1,M-3,",
                "Erika Mustermann,M-2,3,7");

        Said said = match(pairs, "--mentors", mentors, "--mentees", mentees);

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.faults())
                .satisfiesExactly(
                        one -> assertThat(one).startsWith(mentors + ", line 2, column 2 (places): "),
                        one -> assertThat(one).startsWith(mentors + ", line 3, column 1 (id): "),
                        one -> assertThat(one).startsWith(mentors + ", line 4, column 1 (id): "),
                        one -> assertThat(one).startsWith(mentors + ", line 5, column 2 (places): "),
                        one -> assertThat(one).startsWith(mentees + ", line 2, column 2 (priority): "),
                        one -> assertThat(one).startsWith(pairs + ", line 3, column 2 (mentor): "),
                        one -> assertThat(one).startsWith(pairs + ", line 4, column 2 (mentor): "),
                        one -> assertThat(one).startsWith(pairs + ", line 5, column 3 (points): "),
                        one -> assertThat(one).startsWith(pairs + ", line 6, column 3 (points): "),
                        one -> assertThat(one).startsWith(pairs + ", line 7, column 1 (mentee): "),
                        one -> assertThat(one).startsWith(pairs + ", line 7, column 4: "));
        assertThat(said.err()).doesNotContain("Mustermann").doesNotContain("zwei").contains("11 faults");
        assertThat(folder.resolve("plan")).doesNotExist();
    }

    @Test
    void whereNothingCanBeMatchedTheExitCodeSaysSo() {
        String mentees = office.file("mentees.csv", "id", "T-1");
        Said said = match(office.file("pairs.csv", "mentee,mentor,points"), "--mentees", mentees);

        assertThat(said.code()).isEqualTo(3);
        assertThat(office.rows("plan/unmatched.csv")).hasSize(1);
        assertThat(office.json("plan/summary.json").get("matched").asInt()).isZero();
    }

    @Test
    void aCancelledRunLeavesTheFolderAlone() {
        String pairs = office.file("pairs.csv", "mentee,mentor,points", "T-1,M-1,90");
        office.cancellation.cancel();

        assertThat(match(pairs).code()).isEqualTo(130);
        assertThat(folder.resolve("plan")).doesNotExist();
    }

    @Test
    void theOrderOfTheRowsDoesNotMatter() {
        List<String> rows = LongStream.range(0, 900)
                .mapToObj(i -> "T-" + i / 10 + ",M-" + (i * 7 % 61) + "," + i * 7919 % 1000)
                .distinct()
                .collect(Collectors.toList());
        office.file("one.csv", "mentee,mentor,points\n" + String.join("\n", rows));
        Collections.shuffle(rows, new Random(1));
        office.file("other.csv", "mentee,mentor,points\n" + String.join("\n", rows));
        match(office.path("one.csv"));
        Map<String, String> one = office.contents("plan");
        match(office.path("other.csv"));
        Map<String, String> other = office.contents("plan");

        assertThat(one.remove("summary.json")).isNotNull();
        other.remove("summary.json");
        assertThat(other).isEqualTo(one).hasSize(5);
    }

    @Test
    void aFailingWriteLeavesTheOldFiles() throws Exception {
        match(office.file("pairs.csv", "mentee,mentor,points", "T-1,M-1,90"));
        Files.delete(folder.resolve("plan/summary.json"));
        Files.createDirectory(folder.resolve("plan/summary.json"));
        Files.writeString(folder.resolve("plan/notes.txt"), "mine");
        Map<String, String> before = office.contents("plan");

        Said said = match(office.file("pairs.csv", "mentee,mentor,points", "T-2,M-2,91"));

        assertThat(said.code()).isEqualTo(1);
        assertThat(office.contents("plan")).isEqualTo(before);
    }

    @Test
    void anotherLanguageIsSpoken() {
        assertThat(match(office.file("pairs.csv", "mentee,mentor,points", "T-1,M-1,x"), "--lang", "de").err())
                .contains("Die Eingabe hat einen Fehler", "Zeile 2, Spalte 3 (points)", "ganze Zahl");
    }
}
