package org.tandem.matching.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tandem.matching.examples.office.Office.Said;

/** Groups from files: wishes and decisions that hold, questions about them, and faults with their places. */
class GroupsTest extends OfficeTest {
    /** Composes groups of people P-1 to P-8, unless other files are given. */
    private Said groups(String... more) {
        return office.run(Stream.concat(
                Stream.of("groups", "--steps", "50", "--out", office.path("plan")),
                Arrays.stream(more))
                .toArray(String[]::new));
    }

    private String people(String columns, String... rows) {
        return office.file("people.csv", Stream.concat(Stream.of(columns), Stream.of(rows)).toArray(String[]::new));
    }

    private String eight() {
        return people("id", IntStream.rangeClosed(1, 8).mapToObj(i -> "P-" + i).toArray(String[]::new));
    }

    /** Returns the members of each group of a workshop. */
    private Map<String, TreeSet<String>> members(String workshop) {
        return office.rows("plan/groups.csv").stream()
                .filter(row -> row.get("workshop").equals(workshop))
                .collect(Collectors.groupingBy(
                        row -> row.get("group"),
                        Collectors.mapping(row -> row.get("participant"), Collectors.toCollection(TreeSet::new))));
    }

    private String groupOf(String participant) {
        return members("Workshop 1").entrySet().stream()
                .filter(group -> group.getValue().contains(participant))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void companionsAndDecisionsHold() {
        String people = people(
                "id,together,apart,fixed_in,barred_from",
                "P-1,P-8,P-2,,",
                "P-2,,,G-02,",
                "P-3,,P-4|P-5,,",
                "P-4,P-5,,,",
                "P-5,,,,G-01",
                "P-6,,,,",
                "P-7,,,,",
                "P-8,,,,");
        String groups = office.file("groups.csv", "id,least,most", "G-01,4,4", "G-02,4,4");
        Said said = groups("--participants", people, "--groups", groups);
        assertThat(said.err()).startsWith("There is nothing to go by but sizes");
        assertThat(said.code()).isZero();
        assertThat(groupOf("P-1")).isEqualTo(groupOf("P-8")).isEqualTo("G-01");
        assertThat(groupOf("P-2")).isEqualTo("G-02");
        assertThat(groupOf("P-4")).isEqualTo(groupOf("P-5")).isEqualTo("G-02");
        assertThat(groupOf("P-3")).isEqualTo("G-01");
    }

    @Test
    void pairsOfAPlanAreKeptApartAndEarlierCompanyIsAvoided() {
        String pairs = office.file("plan.csv", "mentee,mentor,points,fit_percent", "P-1,P-2,10,9", "P-3,P-4,10,9");
        String before = office.file(
                "before.csv",
                "workshop,group,participant,topic",
                "one,A,P-1,", "one,A,P-3,", "one,A,P-5,", "one,A,P-7,",
                "one,B,P-2,", "one,B,P-4,", "one,B,P-6,", "one,B,P-8,", "one,B,P-99,");
        Said said = groups("--participants", eight(), "--size", "2", "--pairs", pairs, "--before", before);
        assertThat(said.err()).startsWith("Left out, for want of data: ");
        assertThat(members("Workshop 1").values()).hasSize(4).allSatisfy(two -> {
            assertThat(two).isNotEqualTo(new TreeSet<>(List.of("P-1", "P-2")));
            assertThat(two).isNotEqualTo(new TreeSet<>(List.of("P-3", "P-4")));
            int first = two.first().charAt(2) - '0';
            int last = two.last().charAt(2) - '0';
            assertThat(first % 2).as("%s", two).isNotEqualTo(last % 2);
        });
    }

    @Test
    void aProgrammesPeopleMeetAndWhoIsAbsentIsInNoGroup() {
        String mentors = office.file(
                "mentors.csv", "id,name,available_from,available_until", "P-1,Eva,,", "P-2,Ada,2026-10,", "P-3,Ina,,");
        String mentees = office.file("mentees.csv", "id", "P-4", "P-5", "P-6");
        Said said = groups(
                "--mentors", mentors, "--mentees", mentees, "--size", "2-3", "--series", "2", "--date", "2026-09-01",
                "--names");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(members("Workshop 1").values().stream().flatMap(TreeSet::stream)).hasSize(5).doesNotContain("P-2");
        assertThat(members("Workshop 2").values().stream().flatMap(TreeSet::stream)).hasSize(6);
        assertThat(office.rows("plan/groups.csv"))
                .filteredOn(row -> row.get("participant").equals("P-1"))
                .allMatch(row -> row.get("participant_name").equals("Eva"));
        Said some = groups(
                "--mentors", mentors, "--mentees", mentees, "--participants",
                office.file("who.csv", "id,apart", "P-1,P-4", "P-4,", "P-5,", "P-6,P-5"), "--size", "2");
        assertThat(some.code()).as(some.err()).isZero();
        assertThat(members("Workshop 1").values())
                .allMatch(two -> two.size() == 2)
                .doesNotContain(new TreeSet<>(List.of("P-1", "P-4")), new TreeSet<>(List.of("P-5", "P-6")));
    }

    @Test
    void groupsMayMeetInSomeWorkshopsOnly() {
        String groups = office.file(
                "groups.csv",
                "id;min;max;topic;workshop",
                "A;4;4;law;1", "B;4;4;;1|2", "C;4;4;housing;2");
        String people = people(
                "id;topics",
                "P-1;law|housing", "P-2;housing", "P-3;", "P-4;", "P-5;", "P-6;", "P-7;", "P-8;");
        assertThat(groups("--participants", people, "--groups", groups, "--series", "2").code()).isZero();
        assertThat(members("Workshop 1").keySet()).containsExactlyInAnyOrder("A", "B");
        assertThat(members("Workshop 2").keySet()).containsExactlyInAnyOrder("B", "C");
        assertThat(members("Workshop 2").get("C")).contains("P-1", "P-2");
    }

    @Test
    void theSameFilesGiveTheSameGroups() {
        String[] command = office.leaders("groups").with("--steps", "10", "--out", office.path("one"));
        String[] again = office.leaders("groups").with("--steps", "10", "--out", office.path("two"));
        assertThat(office.run(command).code()).isZero();
        assertThat(office.run(again).code()).isZero();
        assertThat(office.text("two/groups.csv")).isEqualTo(office.text("one/groups.csv"));
        assertThat(office.text("two/guide.txt")).isEqualTo(office.text("one/guide.txt"));
    }

    @Test
    void whyAndWhyNotAreAnsweredAboutTheGroupsThatWereWritten() {
        office.run(office.leaders("groups").with("--steps", "3", "--out", office.path("plan")));
        String composed = office.path("plan/groups.csv");
        String group = groupOf("L-05");
        String other = groupOf("L-19");
        Said why = office.run(office.leaders("why-group")
                .with("--composed", composed, "--participant", "L-05", "--steps", "3"));
        assertThat(why.err()).startsWith("Left out, for want of data: ");
        assertThat(why.out()).contains("L-05 is in group " + group, "topic competences");
        Said not = office.run(office.leaders("why-group")
                .with("--composed", composed, "--participant", "L-05", "--group", other, "--steps", "3", "--names"));
        assertThat(not.code()).isZero();
        assertThat(not.out()).contains("Elif Aydın (L-05) could be in group " + other, "no personal ties");
        Said absent = office.run(office.leaders("why-group").with("--participant", "Aydın", "--group", "Group 9"));
        assertThat(absent.code()).isEqualTo(2);
        assertThat(absent.err()).contains("--participant: ", "--group: ").doesNotContain("Aydın");
        office.file("plan/groups.csv", "workshop,group,participant", "Workshop 1,Group 1,L-05");
        Said changed = office.run(office.leaders("why-group").with("--composed", composed, "--participant", "L-05"));
        assertThat(changed.err()).contains("these are not the groups of these workshops");
    }

    @Test
    void everyFaultHasFileLineAndColumnAndQuotesNoCell() {
        String people = people(
                "id,stage,offers,together,apart,topics,fixed_in,barred_from,latitude",
                "P-1,boss,law:9,Geheim,P-1,chess,Z,Z,52.1",
                "P-2,,,,,law|law,,,",
                "P-2,,,,,,,,");
        String groups = office.file(
                "groups.csv",
                "id,least,most,topic,needs,host,workshop",
                "A,4,3,law,law:4:3|law:2:2,,",
                "B,x,5,,law:4:3,,3",
                "A,1,4,law,law,,");
        Said said = groups("--participants", people, "--groups", groups);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.places())
                .contains(
                        people + ", line 2, column 2 (stage)",
                        people + ", line 2, column 3 (offers)",
                        people + ", line 2",
                        people + ", line 4, column 1 (id)",
                        groups + ", line 2, column 3 (most)",
                        groups + ", line 2, column 5 (needs)",
                        groups + ", line 3, column 2 (least)",
                        groups + ", line 3, column 5 (needs)",
                        groups + ", line 3, column 7 (workshop)",
                        groups + ", line 4, column 1 (id)",
                        groups + ", line 4, column 5 (needs)");
        assertThat(said.err()).doesNotContain("Geheim").doesNotContain("boss");
        assertThat(folder.resolve("plan")).doesNotExist();
    }

    @Test
    void whatIsUnknownOrContradictsIsReportedWithItsRow() {
        String people = people(
                "id,together,apart,topics,fixed_in",
                "P-1,P-9,P-1,chess,Z", "P-2,P-3,P-3,,", "P-3,,,,", "P-4,,,,");
        String groups = office.file("groups.csv", "id,least,most", "A,2,2", "B,2,2");
        Said said = groups("--participants", people, "--groups", groups);
        assertThat(said.err())
                .contains(
                        people + ", line 2, column 2 (together): no participant has one of these ids",
                        people + ", line 2, column 3 (apart): nobody can be together with",
                        people + ", line 2, column 4 (topics): no group has one of these topics",
                        people + ", line 2, column 5 (fixed_in): no group has one of these ids");
        people("id,together,apart", "P-1,,", "P-2,P-3,P-3", "P-3,,", "P-4,,");
        assertThat(groups("--participants", people, "--groups", groups).err())
                .contains(people + ", line 3, column 2 (together): one of these is wished for both");
        people("id", "P-1", "P-2", "P-3", "P-4", "P-5");
        assertThat(groups("--participants", people, "--groups", groups).err())
                .contains(groups + ": The number of participants (5) must be between");
        String policy = office.file("policy.json", "{\"rules\": {\"of one organisation\": 1}}");
        people("id,organisation", "P-1,X", "P-2,X", "P-3,X", "P-4,");
        Said crowded = groups("--participants", people, "--groups", groups, "--policy", policy);
        assertThat(crowded.code()).isEqualTo(2);
        assertThat(crowded.err())
                .contains("has room for 2 of the participants [" + people + ", line 2, " + people + ", line 3, ")
                .doesNotContain("P-1");
        Said german = groups("--participants", people, "--groups", groups, "--policy", policy, "--lang", "de");
        assertThat(german.err()).contains("Zeile 2", "die gleich sind", "Vielleicht").doesNotContain("who are alike");
    }

    @Test
    void aPolicysMistakesAreNamed() {
        String policy = office.file(
                "policy.json",
                "{ // a comment",
                "  \"base\": \"leeders\",",
                "  \"without\": [\"no vetoo\"],",
                "  \"rules\": {\"seats: law\": {\"least\": 3, \"most\": 1}, \"met at mots\": 3, \"within reach\": {}},",
                "  \"criteria\": {\"mixed sectors\": {}, \"mixed sector\": 5, \"even sizes\": 5000},",
                "  \"quotas\": {}",
                "}");
        Said said = groups("--participants", eight(), "--size", "4", "--policy", policy);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err())
                .contains(
                        "\"leaders\" was meant",
                        policy + ", line 4, column",
                        "\"met at most\" was meant",
                        "\"kilometres\" is missing",
                        "\"mixed sectors\" was meant",
                        "\"weight\" is missing",
                        "\"quotas\"");
        assertThat(groups("--participants", eight(), "--size", "4", "--policy", "workshop").err())
                .contains("\"workshops\" was meant");
    }

    @Test
    void aKindOfWhichNobodyIsIsNoted() {
        String policy =
                office.file("policy.json", "{\"rules\": {\"not alone: busines\": true, \"not alone: x\": true}}");
        String people = people("id,sector", "P-1,business", "P-2,business");
        Said said = groups("--participants", people, "--size", "2", "--policy", policy);
        assertThat(said.code()).isZero();
        assertThat(said.err().lines())
                .containsExactly(
                        "--policy: nobody is of the kind \"busines\". Maybe \"business\" was meant.",
                        "--policy: nobody is of the kind \"x\".");
    }

    @Test
    void optionsThatDoNotGoTogetherAreRefused() {
        assertThat(groups().err()).contains("2 faults", "--participants", "--groups");
        assertThat(groups("--participants", eight(), "--size", "4", "--groups", "x").err()).contains("--size");
        assertThat(groups("--participants", eight(), "--size", "5-4").code()).isEqualTo(2);
        assertThat(groups("--participants", eight(), "--size", "4", "--series", "0").err())
                .contains("--series");
        assertThat(office.run(office.leaders("groups").with("--steps", "-1", "--out", office.path("plan"))).err())
                .contains("--steps: the number of steps must not be negative");
        assertThat(groups("--participants", eight(), "--size", "3").err()).contains("must hold all 8 participants");
        String pairs = office.file("pairs.csv", "mentor,mentee", "M-1,T-1");
        assertThat(groups("--participants", eight(), "--size", "4", "--pairs", pairs).err())
                .contains("none of these pairs");
        assertThat(folder.resolve("plan")).doesNotExist();
    }

    @Test
    void answersToAQuestionnaireCanBeMixed() {
        String policy = office.file(
                "policy.json",
                "{\"questions\": {\"milieu\": \"text\", \"know-how\": [\"low\", \"high\"]},",
                " \"criteria\": {\"mixed: milieu\": 10, \"even: know-how\": 5}}");
        String people = people("id,milieu,know-how", "P-1,a,low", "P-2,a,low", "P-3,b,high", "P-4,b,high");
        Said said = groups("--participants", people, "--size", "2", "--policy", policy);
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(office.rows("plan/group_figures.csv"))
                .allMatch(row -> row.get("mixed: milieu").equals("100") && row.get("even: know-how").equals("100"));
        assertThat(groups("--participants", eight(), "--size", "4", "--policy", policy).err())
                .contains("the column \"milieu\" is missing");
    }
}
