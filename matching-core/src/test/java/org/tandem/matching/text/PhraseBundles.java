package org.tandem.matching.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Checks the phrases of a package in both languages, and the answers that use them. */
public final class PhraseBundles {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    private PhraseBundles() {}

    /**
     * Asserts that both bundles beside {@code owner} have the same phrases with the same placeholders, that every answer is
     * a complete text in both languages, and that every phrase is said by one of the answers.
     */
    public static void check(Class<?> owner, List<? extends Answer> answers) {
        Map<String, String> english = phrases(owner, "en");
        Map<String, String> german = phrases(owner, "de");
        assertThat(german.keySet()).as("German phrases").isEqualTo(english.keySet());
        english.forEach((key, phrase) -> assertThat(placeholders(german.getOrDefault(key, "")))
                .as("placeholders of %s", key)
                .isEqualTo(placeholders(phrase)));
        checkSaid(english, said(answers, Locale.ENGLISH));
        checkSaid(german, said(answers, Locale.GERMAN));
    }

    private static Map<String, String> phrases(Class<?> owner, String language) {
        try (InputStream in = owner.getResourceAsStream("Phrases_" + language + ".properties")) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(Objects.requireNonNull(in, language), StandardCharsets.UTF_8));
            Map<String, String> phrases = new TreeMap<>();
            properties.stringPropertyNames().forEach(key -> phrases.put(key, properties.getProperty(key)));
            return phrases;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Set<String> placeholders(String phrase) {
        return PLACEHOLDER.matcher(phrase).results().map(found -> found.group(1)).collect(
                Collectors.toCollection(TreeSet::new));
    }

    private static List<String> said(List<? extends Answer> answers, Locale locale) {
        List<String> said =
                answers.stream().map(answer -> answer.say(Wording.in(locale))).toList();
        assertThat(said).allSatisfy(
                text -> assertThat(text).isNotBlank().doesNotContain("{", "}", "null", "Optional", "''"));
        return said;
    }

    private static void checkSaid(Map<String, String> phrases, List<String> said) {
        phrases.forEach((key, phrase) -> assertThat(said)
                .as("answers that say %s", key)
                .anyMatch(text -> containsInOrder(text, literals(phrase))));
    }

    private static boolean containsInOrder(String text, List<String> pieces) {
        int from = 0;
        for (String piece : pieces) {
            int at = text.indexOf(piece, from);
            if (at < 0) {
                return false;
            }
            from = at + piece.length();
        }
        return true;
    }

    /** Returns the pieces of a phrase outside of placeholders. */
    private static List<String> literals(String phrase) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int depth = 0;
        for (char c : phrase.replace("''", "'").toCharArray()) {
            depth -= c == '}' ? 1 : 0;
            if (depth == 0 && c != '{' && c != '}') {
                piece.append(c);
            } else if (!piece.isEmpty()) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            depth += c == '{' ? 1 : 0;
        }
        if (!piece.isEmpty()) {
            pieces.add(piece.toString());
        }
        return pieces;
    }
}
