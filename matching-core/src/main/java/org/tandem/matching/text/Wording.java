package org.tandem.matching.text;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * How answers are worded: the language of the sentences, the formats of figures and dates, and how a person is shown.
 * Immutable. Sentences are English or German; every other locale has English sentences with its own formats of figures.
 */
public final class Wording {
    private static final String BUNDLE = "Phrases";
    private static final PieceNames GERMAN_PIECES = PieceNames.in(Locale.GERMAN);

    private final Locale locale;
    private final UnaryOperator<String> person;

    private Wording(Locale locale, UnaryOperator<String> person) {
        this.locale = locale;
        this.person = person;
    }

    /** Returns a wording that shows people by their ids. */
    public static Wording in(Locale locale) {
        return new Wording(locale, UnaryOperator.identity());
    }

    /**
     * Returns a copy that shows people in another way, for instance by name.
     *
     * @param display turns an id into what is shown
     */
    public Wording showing(UnaryOperator<String> display) {
        return new Wording(locale, display);
    }

    /** Returns the locale of figures and dates. */
    public Locale locale() {
        return locale;
    }

    /** Returns how a person is shown. */
    public String person(String id) {
        return person.apply(id);
    }

    /** Returns how people are shown, separated by commas. */
    public String people(Collection<String> ids) {
        return ids.stream().map(this::person).collect(Collectors.joining(", "));
    }

    /** Returns a day in the reader's form. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    /**
     * Returns how a rule, a criterion or a quota is called. Ready-made ones have names in every language; those of a
     * programme's own, and all in English, are called by the names that policies give them.
     *
     * @param name the name within a policy, which plans, records and settings keep in every language
     */
    public String piece(String name) {
        return isGerman() ? GERMAN_PIECES.of(name) : name;
    }

    private boolean isGerman() {
        return locale.getLanguage().equals(Locale.GERMAN.getLanguage());
    }

    /**
     * Returns a sentence of a package: the phrase {@code key} of the bundles {@code Phrases_en} and {@code Phrases_de} that
     * lie beside {@code owner}, filled in as a {@link MessageFormat}.
     *
     * @throws java.util.MissingResourceException if there is no such phrase
     */
    public String phrase(Class<?> owner, String key, Object... arguments) {
        Locale language = isGerman() ? Locale.GERMAN : Locale.ENGLISH;
        ResourceBundle phrases =
                ResourceBundle.getBundle(owner.getPackageName() + "." + BUNDLE, language, owner.getModule());
        return new MessageFormat(phrases.getString(key), locale).format(arguments);
    }
}
