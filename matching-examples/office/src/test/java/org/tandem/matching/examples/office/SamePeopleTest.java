package org.tandem.matching.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.matching.examples.office.Office.Said;

/** One id is one person, one person is one record, and who is in both roles is said. */
class SamePeopleTest extends OfficeTest {
    private Said match(List<String> mentors, List<String> mentees, String policy) {
        return office.run(
                "match",
                "--mentors", office.file("mentors.csv", mentors.toArray(String[]::new)),
                "--mentees", office.file("mentees.csv", mentees.toArray(String[]::new)),
                "--policy", office.file("policy.json", policy),
                "--out", office.path("plan"));
    }

    private Said match(List<String> mentors, List<String> mentees) {
        return match(mentors, mentees, "{\"rules\": {\"no veto\": true}, \"criteria\": {\"competence fit\": 1}}");
    }

    private static List<String> notes(Said said) {
        return said.err().lines().map(line -> line.replaceAll("[^ (]*/(\\w+\\.csv)", "$1")).toList();
    }

    @Test
    void filesThatBothNumberFromOneAreRefused() {
        Said said = match(
                List.of("id,name,offers", "1,Ines,law:3", "2,Udo,law:3"),
                List.of("id,name,seeks", "1,Kim,law:3:3", "2,udo,law:3:3"));

        assertThat(said.code()).isEqualTo(2);
        assertThat(notes(said)).contains(
                "  - mentees.csv, line 2, column 1 (id): the id is that of a mentor with another name (mentors.csv, line 2).");
        assertThat(said.faults()).hasSize(1);
        assertThat(said.err()).doesNotContain("Ines").doesNotContain("Kim");
    }

    @Test
    void recordsThatLookLikeOnePersonAreNoted() {
        Said said = match(
                List.of("id,name,organisation,offers",
                        "Uwe@x.example,Uwe Ernst,,law:3",
                        "uwe@x.example,Uwe Ernst,,law:3",
                        "a,Ada Bell,,law:2",
                        "b,\"Bell, Ada\",,law:3"),
                List.of("id,name,seeks", "c,ada  bell,law:3:3", "d,Ada Bellini,law:3:3"));

        assertThat(said.code()).isZero();
        assertThat(notes(said)).containsExactly(
                "mentors.csv, line 3, column 1 (id): this id differs from that in mentors.csv, line 2 in capital letters only; "
                        + "they may be one person.",
                "mentors.csv, line 5, column 1 (id): name and organisation are those in mentors.csv, line 4; the two may be "
                        + "one person.",
                "mentees.csv, line 2, column 1 (id): name and organisation are those in mentors.csv, line 4; the two may be "
                        + "one person.");
    }

    @Test
    void whoIsInBothFilesAndInACircleIsSaid() throws IOException {
        List<String> people = List.of("id,offers,seeks,places,wishes",
                "A,law:3,tax:3:3,1,B", "B,tax:3,art:3:3,1,C", "C,art:3,law:3:3,1,A");
        Said said = match(people,
                people.stream().map(line -> line.replace(",1,", ",,").replace(",places", ",sector")).toList(),
                "{\"rules\": {\"no veto\": true}, \"criteria\": {\"mentor's wishes\": 1}}");

        assertThat(said.code()).isZero();
        assertThat(notes(said))
                .containsExactly("mentees.csv, line 2, column 1 (id): 3 people are in both files, as mentor and "
                        + "as mentee; nobody is matched with themselves.");
        assertThat(said.out()).startsWith("3 people mentor in a circle: A → B → C → A.");
        assertThat(Files.readString(folder.resolve("plan/report.html"))).contains("A → B → C → A");
    }

    @Test
    void noTwoMentorEachOtherWhereARuleSaysSo() {
        List<String> mentors = List.of("id,places,wishes", "A,1,B", "B,1,A", "C,1,D", "D,1,C");
        List<String> mentees = List.of("id,wishes", "A,B", "B,A", "C,D", "D,C");
        String policy = "{\"rules\": {\"no veto\": true}, \"criteria\": {\"mentor's wishes\": 1}%s}";

        assertThat(match(mentors, mentees, policy.formatted("")).out())
                .startsWith("2 people mentor in a circle: A → B → A.");
        Said said = match(mentors, mentees, policy.formatted(", \"plan rules\": {\"no mutual mentoring\": true}"));
        assertThat(said.out()).startsWith("4 people mentor in a circle: A → ");
    }

    @Test
    void severalWishesTakenForOneAreSaidToBeSeveral() {
        Said said = match(List.of("id", "A", "B"), List.of("id,wishes", "T,\"A,B\"", "U,A/B", "V,C"));

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("several were meant, apart by \",\": put | between them.")
                .contains("several were meant, apart by \"/\": put | between them.")
                .contains("it is misspelt, or its row was not added.");
    }

    @Test
    void theShortFormOfAnObjectiveIsAnsweredByTheLongOne() {
        Said said = match(List.of("id", "A"), List.of("id", "T"), "{\"objective\": \"fairest\", \"loads\": 1}");
        assertThat(said.err()).contains("\"objective\" must be a group in braces.",
                "\"objective\": {\"aim\": \"stable\"}", "\"loads\": {\"minimum\": 1}");
        said = match(List.of("id", "A"), List.of("id", "T"), "{\"objective\": \"stable\"}");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("this was meant: \"objective\": {\"aim\": \"stable\"}");
    }
}
