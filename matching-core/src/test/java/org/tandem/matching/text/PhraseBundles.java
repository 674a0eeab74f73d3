package org.tandem.matching.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What must hold of the phrases of every package. */
public final class PhraseBundles {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    private PhraseBundles() {}

    private static ResourceBundle bundle(Class<?> owner, Locale language) {
        return ResourceBundle.getBundle(owner.getPackageName() + ".Phrases", language);
    }

    /** Checks that both languages have the same phrases, each with the same placeholders, and that all can be filled in. */
    public static void assertComplete(Class<?> owner) {
        ResourceBundle english = bundle(owner, Locale.ENGLISH);
        ResourceBundle german = bundle(owner, Locale.GERMAN);
        assertThat(english.getLocale()).isEqualTo(Locale.ENGLISH);
        assertThat(german.getLocale()).isEqualTo(Locale.GERMAN);
        assertThat(german.keySet()).isEqualTo(english.keySet()).isNotEmpty();
        for (String key : english.keySet()) {
            assertThat(placeholders(german.getString(key)))
                    .as("placeholders of %s", key)
                    .isEqualTo(placeholders(english.getString(key)));
            for (ResourceBundle phrases : Set.of(english, german)) {
                String phrase = phrases.getString(key);
                assertThat(LONE_APOSTROPHE.matcher(phrase).find()).as("apostrophe in %s", phrase).isFalse();
                assertThat(new MessageFormat(phrase, phrases.getLocale()).toPattern()).as(key).isNotBlank();
            }
        }
    }

    /** Checks that no phrase is left over: {@code used} are the keys that answers were seen to use. */
    public static void assertAllUsed(Class<?> owner, Collection<String> used) {
        assertThat(new TreeSet<>(used)).isEqualTo(new TreeSet<>(bundle(owner, Locale.ENGLISH).keySet()));
    }

    /** Checks that an answer is a text in both languages, with nothing left to fill in. */
    public static void assertSaid(Answer answer) {
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.GERMAN}) {
            assertThat(answer.say(Wording.in(locale)))
                    .as("%s in %s", answer, locale)
                    .isNotBlank()
                    .doesNotContain("{", "}", "null", "Optional[");
        }
    }

    /**
     * Checks the phrases of a package in both languages, that every answer is a complete text in both, and that every phrase
     * is said by one of the answers.
     */
    public static void assertSaidByAnswers(Class<?> owner, List<? extends Answer> answers) {
        assertComplete(owner);
        answers.forEach(PhraseBundles::assertSaid);
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.GERMAN}) {
            List<String> said = answers.stream()
                    .map(answer -> answer.say(Wording.in(language)))
                    .toList();
            ResourceBundle phrases = bundle(owner, language);
            for (String key : phrases.keySet()) {
                List<String> pieces = literals(phrases.getString(key));
                assertThat(said)
                        .as("answers that say %s in %s", key, language)
                        .anyMatch(text -> containsInOrder(text, pieces));
            }
        }
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

    private static Set<String> placeholders(String phrase) {
        return PLACEHOLDER.matcher(phrase).results().map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
