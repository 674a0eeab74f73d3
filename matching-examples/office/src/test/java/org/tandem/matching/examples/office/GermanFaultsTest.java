package org.tandem.matching.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.matching.examples.office.Office.Said;
import org.tandem.matching.io.fault.FaultWords;

/** Whatever the library finds wrong with files and policies is said in German to who speaks German. */
class GermanFaultsTest {
    private static final Pattern ENGLISH =
            Pattern.compile("\\b(the|is|are|of|must|cannot|rule)\\b", Pattern.CASE_INSENSITIVE);

    @TempDir
    Path folder;

    /** Files by their options; lines are apart by blanks, for no cell has any. */
    private record Scenario(String key, String place, Map<String, String> files) {}

    private static Scenario of(String key, String place, String... files) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("mentors", "id M-1 M-2");
        all.put("mentees", "id T-1 T-2");
        for (int i = 0; i < files.length; i += 2) {
            all.put(files[i], files[i + 1]);
        }
        return new Scenario(key, place, all);
    }

    private static final String LONG = "x".repeat(201);

    private static final List<Scenario> SCENARIOS = List.of(
            of("application", "mentees.csv, Zeile 2, Spalte 2 (applied)", "mentees", "id,applied T-1,2027-01-01"),
            of("control", "mentors.csv, Zeile 2, Spalte 2 (sector)", "mentors", "id,sector M-1,a\u0007b"),
            of("cycle", "organisations.csv, Zeile 2, Spalte 2 (parent)", "organisations", "id,parent A,B B,A"),
            of("dates", "mentorships.csv, Zeile 2, Spalte 4 (until)", "mentorships",
                    "mentor,mentee,from,until M-1,T-1,2026-05-01,2026-04-01"),
            of("exceeded", "quota", "organisations", "id A", "mentees", "id,organisation T-1,A T-2,A", "decisions",
                    "mentor,mentee,decision M-1,T-1,fix M-2,T-2,fix", "policy",
                    "{\"quotas\":{\"mentees'_matches_per_organisation\":1}}"),
            of("fixed-together", "decisions.csv, Zeile 2", "organisations", "id A", "mentees",
                    "id,organisation T-1,A T-2,A", "decisions", "mentor,mentee,decision M-1,T-1,fix M-1,T-2,fix",
                    "policy", "{\"plan_rules\":{\"co-mentees_apart\":{}}}"),
            of("floor", "policy.csv", "policy", "{\"objective\":{\"floor\":30}}"),
            of("long", "mentees.csv, Zeile 2, Spalte 2 (name)", "mentees", "id,name T-1," + LONG),
            of("months", "mentees.csv, Zeile 2, Spalte 2 (available_from)", "mentees",
                    "id,available_from,available_until T-1,2027-05,2026-10"),
            of("objective", "policy.csv", "policy",
                    "{\"objective\":{\"aim\":\"stable\"},\"plan_rules\":{\"co-mentees_apart\":{}}}"),
            of("objective", "policy.csv", "policy", "{\"objective\":{\"aim\":\"stable\"},\"waiting_guarantee\":1}"),
            of("places", "mentors.csv, Zeile 2, Spalte 2 (places)", "mentors", "id,places M-1,0 M-2,1", "decisions",
                    "mentor,mentee,decision M-1,T-1,fix"),
            of("quota-cut", "quota", "organisations", "id A B", "mentees",
                    "id,organisation,sector T-1,A,s T-2,A,t T-3,B,s", "policy",
                    "{\"quotas\":{\"mentees'_matches_per_organisation\":1,\"mentees'_matches_per_sector\":1}}"),
            of("quotas-of-one-mentor", "", "policy",
                    "{\"quotas\":{\"one_mentor's_matches_per_organisation\":1,\"one_mentor's_matches_per_sector\":1}}"),
            of("runs", "decisions.csv, Zeile 2", "mentorships", "mentor,mentee M-1,T-1", "decisions",
                    "mentor,mentee,decision M-1,T-1,fix"),
            of("self-organisation", "ties.csv, Zeile 2", "organisations", "id A", "ties",
                    "kind,first,second supplier,A,A"),
            of("self-pair", "decisions.csv, Zeile 2", "mentors", "id P", "mentees", "id P", "decisions",
                    "mentor,mentee,decision P,P,fix"),
            of("self-tie", "ties.csv, Zeile 2", "ties", "kind,first,second relative,M-1,M-1"),
            of("twice", "ties.csv, Zeile 3", "ties", "kind,first,second relative,M-1,T-1 relative,M-1,T-1"),
            of("twice-in-cell", "mentors.csv, Zeile 2, Spalte 2 (wishes)", "mentors", "id,wishes M-1,T-1|T-1"),
            of("twice-in-cell", "mentors.csv, Zeile 2, Spalte 2 (offers)", "mentors", "id,offers M-1,law:1|law:2"),
            of("twice-in-term", "mentorships.csv, Zeile 3", "mentorships", "mentor,mentee M-1,T-1 M-1,T-1"),
            of("unknown", "mentors.csv, Zeile 2, Spalte 2 (organisation)", "mentors", "id,organisation M-1,Z",
                    "organisations", "id A"),
            of("unknown", "decisions.csv, Zeile 2, Spalte 2 (mentee)", "decisions",
                    "mentor,mentee,decision M-1,T-9,bar"),
            of("vetoed-wish", "mentees.csv, Zeile 2, Spalte 2 (wishes)", "mentees", "id,wishes,vetoes T-1,M-1,M-1"));

    private Said run(Map<String, String> files, String language) {
        Office office = new Office(folder);
        List<String> arguments = new ArrayList<>(List.of("match", "--out", office.path("plan"), "--lang", language));
        files.forEach((option, lines) -> {
            arguments.add("--" + option);
            arguments.add(office.file(option + ".csv", lines.split(" ")));
        });
        if (!files.containsKey("policy")) {
            arguments.addAll(List.of("--policy", office.file("plain.json", "{}")));
        } else {
            office.file("policy.csv", files.get("policy").replace('_', ' '));
        }
        return office.run(arguments.toArray(String[]::new));
    }

    @Test
    void everyFaultOfTheLibraryIsSaidInBothLanguages() {
        ResourceBundle phrases =
                ResourceBundle.getBundle(FaultWords.class.getPackageName() + ".Phrases", Locale.GERMAN);
        for (Scenario scenario : SCENARIOS) {
            Said german = run(scenario.files(), "de");
            String faults = german.err().replace(folder.toString(), "");

            assertThat(german.code()).as(scenario.key()).isEqualTo(2);
            assertThat(faults)
                    .as(scenario.key())
                    .contains(scenario.place(), phrases.getString(scenario.key()).split("[{„]", 2)[0])
                    .contains("Vielleicht: " + phrases.getString(scenario.key() + ".advice"))
                    .doesNotContainPattern(ENGLISH);
            assertThat(run(scenario.files(), "en").err()).as(scenario.key()).contains("Maybe ");
        }
    }

    @Test
    void everyPhraseIsTried() {
        TreeSet<String> tried = new TreeSet<>(SCENARIOS.stream().map(Scenario::key).toList());
        tried.addAll(List.of("too-large", "too-large-plan")); // tried below, and in FaultWordsTest

        assertThat(tried)
                .isEqualTo(ResourceBundle.getBundle(FaultWords.class.getPackageName() + ".Phrases", Locale.ENGLISH)
                        .keySet()
                        .stream()
                        .filter(key -> !key.startsWith("group-")) // those are in GermanGroupFaultsTest
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void whatIsDecidedTwiceInOneFileNamesBothLines() {
        Map<String, String> files = of(
                "", "", "decisions", "mentor,mentee,decision M-1,T-1,bar M-1,T-1,bar M-1,T-1,fix").files();

        assertThat(run(files, "de").faults())
                .satisfiesExactly(
                        fault -> assertThat(fault).contains("Zeile 3, Spalte 3", "ist schon entschieden", "Zeile 2"),
                        fault -> assertThat(fault).contains("Zeile 4, Spalte 3", "ist anders entschieden", "Zeile 2"));
    }

    @Test
    void pointsThatAreTooLargeAreSaidInGerman() {
        Office office = new Office(folder);
        String pairs =
                office.file("pairs.csv", "mentee,mentor,points", "a,b,9223372036854775807", "c,d,9223372036854775807");

        assertThat(office.run("match", "--pairs", pairs, "--out", office.path("plan"), "--lang", "de").err())
                .contains("Die Punkte eines Plans könnten 9223372036854775807 überschreiten.");
    }

    @Test
    void aFixedPairThatARuleBarsIsSaidWithTheRule() {
        Map<String, String> files = Map.of(
                "organisations", "id A",
                "mentors", "id,organisation M-1,A",
                "mentees", "id,organisation T-1,A",
                "decisions", "mentor,mentee,decision M-1,T-1,fix",
                "policy", "{\"rules\":{\"different_organisations\":true}}");

        assertThat(run(files, "en").err())
                .contains(
                        "decisions.csv, line 2, column 3 (decision): the fixed pair breaks a rule: different organisations."
                                + " Their organisations (A, A) are the same or belong together.");
        assertThat(run(files, "de").err())
                .contains("decisions.csv, Zeile 2, Spalte 3 (decision): Das festgelegte Paar verstößt gegen eine Regel:"
                        + " verschiedene Organisationen. Ihre Organisationen (A, A) sind dieselbe oder gehören zusammen.");
    }
}
