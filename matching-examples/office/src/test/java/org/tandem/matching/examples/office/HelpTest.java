package org.tandem.matching.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.matching.examples.office.Office.Said;

/** Every command explains itself, in both languages. */
class HelpTest {
    private static final Pattern BARE_OPTION = Pattern.compile("(?m)^ {2,6}(-\\w, )?--[a-z-]+(=\\S+)?\\s*$");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "match", "readiness", "why", "why-not", "recommend", "what-if", "sensitivity", "groups",
        "why-group", "needs", "verify", "import", "demo", "prepare"})
    void everyOptionIsExplainedInBothLanguages(String command) {
        Office office = new Office(folder);
        for (String language : List.of("en", "de")) {
            List<String> words = command.isEmpty() ? List.of() : List.of(command);
            Said said = office.run(new Office.Command(words).with("--help", "--lang", language));

            assertThat(said.code()).isZero();
            assertThat(said.err()).isEmpty();
            assertThat(said.out()).contains("tandem", "130").doesNotContainPattern(BARE_OPTION);
            assertThat(said.out()).contains(language.equals("de") ? "Rückgabewerte" : "Exit codes");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"match", "readiness", "why", "why-not", "recommend", "what-if", "sensitivity", "groups",
        "why-group", "needs"})
    void aTimeLimitIsForTheWholeCommand(String command) {
        Office office = new Office(folder);

        assertThat(words(office.run(command, "--help", "--lang", "en"))).contains("that the whole command may take");
        assertThat(words(office.run(command, "--help", "--lang", "de")))
                .contains("darf der ganze Befehl höchstens dauern");
    }

    private static String words(Said said) {
        return said.out().replaceAll("\\s+", " ");
    }

    @Test
    void theCommandLineListsItsCommands() {
        Said said = new Office(folder).run("--help");

        assertThat(said.out())
                .contains("match", "readiness", "why", "why-not", "recommend", "what-if", "fairness", "sensitivity",
                        "rematch",
                        "intake", "verify", "import", "demo", "prepare");
        assertThat(new Office(folder).run("--version").out()).startsWith("tandem ");
    }

    @Test
    void whatIsMistypedIsNamed() {
        Office office = new Office(folder);
        assertThat(office.run().code()).isEqualTo(2);
        assertThat(office.run("mtch").err()).contains("match");
        assertThat(office.run("match", "--mentros", "x", "--out", "y").err()).contains("--mentors");
        assertThat(office.run("match", "--lang", "fr", "--out", "y").code()).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"command.Phrases", "command.Help"})
    void bothLanguagesHaveTheSamePhrases(String bundle) {
        String name = HelpTest.class.getPackageName() + "." + bundle;
        ResourceBundle english = ResourceBundle.getBundle(name, Locale.ENGLISH);
        ResourceBundle german = ResourceBundle.getBundle(name, Locale.GERMAN);

        assertThat(new TreeSet<>(german.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
        assertThat(english.keySet())
                .allSatisfy(key -> assertThat(placeholders(german.getString(key)))
                        .isEqualTo(placeholders(english.getString(key))));
    }

    private static TreeSet<String> placeholders(String phrase) {
        TreeSet<String> found = new TreeSet<>();
        Pattern.compile("\\{\\d").matcher(phrase).results().forEach(hit -> found.add(hit.group()));
        return found;
    }
}
