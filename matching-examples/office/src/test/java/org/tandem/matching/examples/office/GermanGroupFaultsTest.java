package org.tandem.matching.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.matching.examples.office.Office.Said;
import org.tandem.matching.io.fault.FaultWords;

/** What the library finds wrong with groups, brought about by files: the German sentence is said, the English one is not. */
class GermanGroupFaultsTest {
    private static final String TWO_GROUPS = "id,least,most A,2,2 B,2,2";

    @TempDir
    Path folder;

    /**
     * Files that bring a fault about.
     *
     * @param key of the phrase
     * @param people the lines of the participants' file, apart by spaces
     * @param groups likewise of the groups' file; empty for {@code --size 4-6}
     * @param policy the policy file, with {@code _} for a space
     * @param ties the lines of the ties' file, or empty
     */
    private record Scenario(String key, String people, String groups, String policy, String ties) {}

    private static final List<Scenario> SCENARIOS = List.of(
            new Scenario("group-candidates", "id,barred_from P-1,A P-2,A P-3,A P-4,", TWO_GROUPS, "{}", ""),
            new Scenario("group-alike", "id,organisation P-1,X P-2,X P-3,X P-4,", TWO_GROUPS,
                    "{\"rules\":{\"of_one_organisation\":1}}", ""),
            new Scenario("group-kinds", "id,sector P-1,law P-2,law P-3,law P-4,tax", TWO_GROUPS,
                    "{\"rules\":{\"seats:_law\":{\"of\":\"sector\",\"least\":2,\"most\":2}}}", ""),
            new Scenario("group-kind", "id,sector P-1,law P-2,law P-3,law P-4,law", TWO_GROUPS,
                    "{\"rules\":{\"seats:_law\":{\"of\":\"sector\",\"least\":3,\"most\":4}}}", ""),
            new Scenario("group-only", "id,sector P-1,law P-2,tax P-3,tax P-4,tax", TWO_GROUPS,
                    "{\"rules\":{\"not_alone:_law\":{\"of\":\"sector\"}}}", ""),
            new Scenario("group-sum", "id P-1 P-2 P-3 P-4 P-5", TWO_GROUPS, "{}", ""),
            new Scenario("group-sizes", "id P-1 P-2 P-3", "", "{}", ""),
            new Scenario("group-companions", "id,together P-1,P-2 P-2, P-3, P-4,", TWO_GROUPS,
                    "{\"rules\":{\"no_personal_ties\":{}}}", "kind,first,second relative,P-1,P-2"),
            new Scenario("group-companions-alike", "id,organisation,together P-1,X,P-2 P-2,X, P-3,, P-4,,", TWO_GROUPS,
                    "{\"rules\":{\"of_one_organisation\":1}}", ""),
            new Scenario("group-fixed", "id,fixed_in P-1,A P-2,A P-3, P-4,", TWO_GROUPS,
                    "{\"rules\":{\"no_personal_ties\":{}}}", "kind,first,second relative,P-1,P-2"),
            new Scenario("group-apart", "id P-1 P-2 P-3 P-4", TWO_GROUPS,
                    "{\"rules\":{\"no_personal_ties\":{}}}",
                    "kind,first,second relative,P-1,P-2 relative,P-2,P-3 relative,P-1,P-3"),
            new Scenario("group-nowhere", "id,barred_from P-1,A|B P-2, P-3, P-4,", TWO_GROUPS, "{}", ""),
            new Scenario("group-crowded", "id,barred_from P-1,B P-2,B P-3,B P-4,", "id,least,most A,1,2 B,1,3", "{}",
                    ""),
            new Scenario("group-broken", "id,organisation P-1,X P-2,X P-3,Y P-4,Y P-5,Z P-6,Z",
                    "id,least,most A,3,3 B,3,3",
                    "{\"rules\":{\"no_personal_ties\":{}}}",
                    "kind,first,second relative,P-1,P-2 relative,P-2,P-3 relative,P-3,P-4 relative,P-4,P-5 relative,P-5,P-1"));

    private Said run(Scenario scenario, String language) {
        Office office = new Office(folder);
        List<String> arguments = new ArrayList<>(List.of(
                "groups", "--steps", "50", "--out", office.path("plan"), "--lang", language, "--participants",
                office.file("people.csv", scenario.people().split(" ")), "--policy",
                office.file("policy.json", scenario.policy().replace('_', ' '))));
        if (scenario.groups().isEmpty()) {
            arguments.addAll(List.of("--size", "4-6"));
        } else {
            arguments.addAll(List.of("--groups", office.file("groups.csv", scenario.groups().split(" "))));
        }
        if (!scenario.ties().isEmpty()) {
            arguments.addAll(List.of("--ties", office.file("ties.csv", scenario.ties().split(" "))));
        }
        return office.run(arguments.toArray(String[]::new));
    }

    @Test
    void everyFaultIsSaidInBothLanguages() {
        ResourceBundle phrases =
                ResourceBundle.getBundle(FaultWords.class.getPackageName() + ".Phrases", Locale.GERMAN);
        for (Scenario scenario : SCENARIOS) {
            Said german = run(scenario, "de");

            assertThat(german.code()).as(scenario.key()).isIn(2, 3);
            assertThat(german.err())
                    .as(scenario.key())
                    .containsPattern(pattern(phrases.getString(scenario.key())))
                    .contains("Vielleicht: " + phrases.getString(scenario.key() + ".advice"));
            assertThat(run(scenario, "en").err()).as(scenario.key()).contains("Maybe ");
        }
    }

    /** Returns what a phrase matches when it is filled in. */
    private static String pattern(String phrase) {
        return Arrays.stream(phrase.replace("''", "'").split("\\{\\d}"))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*"));
    }

    @Test
    void everyPhraseIsTried() {
        List<String> phrases =
                ResourceBundle.getBundle(FaultWords.class.getPackageName() + ".Phrases", Locale.ENGLISH)
                        .keySet()
                        .stream()
                        .filter(key -> key.startsWith("group-"))
                        .toList();
        assertThat(SCENARIOS).extracting(Scenario::key).containsExactlyInAnyOrderElementsOf(phrases);
    }
}
