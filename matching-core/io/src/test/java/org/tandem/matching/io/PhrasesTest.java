package org.tandem.matching.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said is said in both languages, with the same figures. */
class PhrasesTest {
    @ParameterizedTest
    @ValueSource(strings = {"table", "facts", "question", "policy", "form"})
    void bothLanguagesHaveTheSamePhrases(String part) {
        String name = PhrasesTest.class.getPackageName() + "." + part + ".Phrases";
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
