package org.tandem.matching.examples.office.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    private static final Pattern LITERAL = Pattern.compile("\"([a-z-]+(?:\\.[a-z-]+)*)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d");

    @Test
    void everyPhraseIsUsed() throws IOException {
        TreeSet<String> literals = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/tandem/matching/examples/office/report"))) {
            for (Path file : files.toList()) {
                LITERAL.matcher(Files.readString(file)).results().forEach(found -> {
                    for (String prefix : List.of("", "figure.", "map.")) {
                        literals.add(prefix + found.group(1));
                    }
                });
            }
        }
        assertThat(literals).containsAll(bundle(Locale.ENGLISH).keySet());
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(PhrasesTest.class.getPackageName() + ".Phrases", language);
    }

    @Test
    void bothLanguagesHaveTheSamePhrases() {
        ResourceBundle english = bundle(Locale.ENGLISH);
        ResourceBundle german = bundle(Locale.GERMAN);

        assertThat(german.keySet()).isEqualTo(english.keySet());
        assertThat(english.keySet())
                .allSatisfy(key -> assertThat(placeholders(german.getString(key)))
                        .as(key)
                        .isEqualTo(placeholders(english.getString(key))));
    }

    private static TreeSet<String> placeholders(String phrase) {
        TreeSet<String> found = new TreeSet<>();
        PLACEHOLDER.matcher(phrase).results().forEach(hit -> found.add(hit.group()));
        return found;
    }
}
