package org.tandem.matching.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Collection;
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

    private static Set<String> placeholders(String phrase) {
        return PLACEHOLDER.matcher(phrase).results().map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
