package org.tandem.matching.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tandem.matching.examples.office.Office.Said;

/** What nobody stated is said first, bars nobody unasked, and is worth nothing to anybody. */
class MissingDataTest extends OfficeTest {
    private String mentors(String... lines) {
        return office.file("mentors.csv", lines);
    }

    private String mentees(String... lines) {
        return office.file("mentees.csv", lines);
    }

    private Said match(String... more) {
        String[] command = {"match", "--mentors", office.path("mentors.csv"), "--mentees", office.path("mentees.csv"),
            "--out", office.path("plan")};
        return office.run(
                Stream.of(command, more).flatMap(Arrays::stream).toArray(String[]::new));
    }

    @Test
    void aPolicyThatNobodyChoseHasOnlyWhatTheFilesHaveDataFor() {
        mentors("id,offers,places", "M-1,law:3,1", "M-2,tax:3,1");
        mentees("id,seeks", "T-1,tax:3:5", "T-2,law:3:5");

        Said said = match();

        assertThat(said.code()).isZero();
        assertThat(said.out()).startsWith("2 of 2 wanted mentors given");
        assertThat(said.err())
                .isEqualToIgnoringNewLines("No policy was given: \"city cross-mentoring\" applies, without "
                        + "what the files have no data for: within reach, shared language, shared form, minimum time, proximity, "
                        + "sector crossing, mentor's learning, seniority distance, mentee's wishes, mentor's wishes, "
                        + "shared interests.");
        assertThat(office.rows("plan/plan.csv")).allSatisfy(row -> assertThat(row.get("fit_percent")).isEqualTo("100"));
    }

    @Test
    void aPolicyThatSomebodyChoseIsKeptAndWhatItLacksIsSaidFirst() throws IOException {
        mentors("id,offers,places,languages,hours_per_month,forms,latitude,longitude",
                "M-1,law:3,1,de,3,meeting,52.1,10.2");
        mentees("id,seeks,languages,hours_per_month,forms", "T-1,law:3:5,de,3,meeting");

        Said said = match("--policy", "city-cross-mentoring");

        assertThat(said.code()).isEqualTo(3);
        assertThat(said.out()).startsWith("0 of 1 wanted mentors are given: of 1 pair \"within reach\" bars 1.");
        assertThat(said.err()).startsWith("no mentee has a location: the rule \"within reach\" bars everybody. "
                + "Leave it out (\"without\": [\"within reach\"] in the policy), or fill in: latitude, longitude.");
        assertThat(Files.readString(folder.resolve("plan/report.html"))).contains("no mentee has a location");

        Said readiness = office.run("readiness", "--mentors", office.path("mentors.csv"), "--mentees",
                office.path("mentees.csv"), "--policy", "city-cross-mentoring", "--lang", "de");
        assertThat(readiness.out())
                .startsWith("Kein Mentee hat einen Ort: Die Regel „in Reichweite“ schließt alle aus.");

        office.file("policy.json", "{\"base\": \"city-cross-mentoring\", \"without\": [\"within reach\"]}");
        Said left = match("--policy", office.path("policy.json"));
        assertThat(left.code()).isZero();
        assertThat(left.err())
                .startsWith("These criteria give nothing for want of data: proximity (no mentee has a location); ");
    }

    @Test
    void whereNobodyHasALocationButSomeMeetOnlineOnlyTheseCanBePairs() {
        mentors("id,offers,places,remote", "M-1,law:3,1,yes", "M-2,tax:3,1,no");
        mentees("id,seeks,remote", "T-1,law:3:5,yes", "T-2,tax:3:5,no");

        Said said = match();

        assertThat(said.out()).startsWith("1 of 2 wanted mentors given");
        assertThat(said.err())
                .contains("nobody has a location, so by the rule \"within reach\" only two who both meet online "
                        + "can be a pair. Leave it out (\"without\": [\"within reach\"] in the policy)");
        String why = office.run("why", "--mentors", office.path("mentors.csv"), "--mentees", office.path("mentees.csv"),
                "--mentee", "T-2").out();
        assertThat(why).as("the name of the rule is that of the policy").contains("within reach")
                .doesNotContain("distance");
    }

    @Test
    void whatIsNoPartOfAPairsPerCentIsNamed() throws IOException {
        mentors("id,offers,places,interests", "M-1,law:3,1,chess", "M-2,law:3,1,");
        mentees("id,seeks,interests", "T-1,law:3:5,chess", "T-2,law:3:5,");
        office.file("policy.json",
                "{\"rules\": {\"no veto\": true}, \"criteria\": {\"competence fit\": 3, \"shared interests\": 1}}");

        assertThat(match("--policy", office.path("policy.json")).err()).isEmpty();

        String left = "Left out of the per cent, for want of data: shared interests.";
        assertThat(Files.readString(folder.resolve("plan/report.html"))).containsOnlyOnce(left);
        String[] why =
                {"why", "--mentors", office.path("mentors.csv"), "--mentees", office.path("mentees.csv"), "--policy",
                    office.path("policy.json"), "--mentee"};
        assertThat(office.run(append(why, "T-2")).out()).contains(left);
        assertThat(office.run(append(why, "T-1")).out()).doesNotContain(left);
    }

    private static String[] append(String[] words, String last) {
        return Stream.concat(Arrays.stream(words), Stream.of(last))
                .toArray(String[]::new);
    }

    @Test
    void nothingIsSaidWhereNothingIsMissing() {
        mentors("id,languages,places", "M-1,de,1");
        mentees("id,languages", "T-1,de");
        office.file("policy.json", "{\"rules\": {\"shared language\": true}, \"criteria\": {\"same sport\": 1},"
                + " \"questions\": {\"sport\": \"text\"}}");
        mentors("id,languages,places,sport", "M-1,de,1,chess");
        mentees("id,languages,sport", "T-1,de,chess");

        Said said = match("--policy", office.path("policy.json"));

        assertThat(said.err()).isEmpty();
        assertThat(said.out()).startsWith("1 of 1 wanted mentors given");
    }

    @Test
    void criteriaOnAnswersThatNobodyGaveAreSaid() {
        office.file("policy.json", "{\"rules\": {\"no veto\": true}, \"criteria\": {\"same sport\": 1},"
                + " \"questions\": {\"sport\": \"text\"}}");
        mentors("id,sport", "M-1,");
        mentees("id,sport", "T-1,chess");

        Said said = match("--policy", office.path("policy.json"));

        assertThat(said.err())
                .startsWith("This criterion gives nothing for want of data: same sport (nobody has an answer).");
        assertThat(said.out()).startsWith("Every pair is worth 0 points, so it does not count who meets whom");
    }

    @Test
    void mustHavesThatNoRuleLooksAtAreSaid() {
        mentors("id,offers,places", "M-1,law:1,1");
        mentees("id,seeks", "T-1,law:5:5!", "T-2,law:1:1");
        office.file("policy.json", "{\"rules\": {\"no veto\": true}, \"criteria\": {\"competence fit\": 1}}");

        Said said = match("--policy", office.path("policy.json"));

        assertThat(said.err()).isEqualToIgnoringNewLines("1 mentee has must-haves (!), but the policy has no rule "
                + "\"must-have competences\": they count as wishes. Add \"must-have competences\": true to its rules if "
                + "they must be kept.");
    }

    @Test
    void whyNobodyIsMatchedIsTheFirstLine() {
        mentors("id,places", "M-1,0");
        mentees("id", "T-1");
        assertThat(match().out()).startsWith("Nobody is matched: no mentor has a free place.");
        mentors("id,places", "M-1,1");
        mentees("id,mentors_wanted", "T-1,0");
        assertThat(match().out()).startsWith("Nobody is matched: no mentee wants a mentor.");
    }

    @Test
    void groupsOfPeopleOfWhomNothingIsKnownHaveNothingToGoBy() throws IOException {
        String[] lines = new String[9];
        lines[0] = "id";
        for (int i = 1; i < lines.length; i++) {
            lines[i] = "P-" + i;
        }
        office.file("people.csv", lines);

        Said said = office.run("groups", "--participants", office.path("people.csv"), "--size", "4", "--out",
                office.path("groups"));

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("proven optimal");
        assertThat(said.err().lines()).containsExactly(
                "There is nothing to go by but sizes: who is with whom is arbitrary.",
                "Left out, for want of data: new acquaintances (nobody has met before), topic interest (no group has a topic), "
                        + "topic competences (no group has needs), mixed sectors (nobody has a sector), "
                        + "mixed stages (nobody has a career stage).");
        assertThat(Files.readString(folder.resolve("groups/guide.txt"))).doesNotContain("topic interest")
                .doesNotContain("acquaintances");
    }
}
