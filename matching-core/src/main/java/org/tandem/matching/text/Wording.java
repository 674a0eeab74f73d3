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
 * Immutable. Sentences are English or German; every other locale has English sentences with its own formats of figures
 * ({@link #hasSentences}). What a programme names itself (rules, criteria, quotas, questions) is called by its own names, unless
 * the caller translates them ({@link #naming}).
 */
public final class Wording {
    private static final String BUNDLE = "Phrases";
    private static final PieceNames GERMAN_PIECES = PieceNames.in(Locale.GERMAN);

    private final Locale locale;
    private final UnaryOperator<String> person;
    private final UnaryOperator<String> ownNames;

    private Wording(Locale locale, UnaryOperator<String> person, UnaryOperator<String> ownNames) {
        this.locale = locale;
        this.person = person;
        this.ownNames = ownNames;
    }

    /**
     * Returns a wording that shows people by their ids and pieces by their names. In a language without sentences of its own
     * it speaks English.
     */
    public static Wording in(Locale locale) {
        return new Wording(locale, UnaryOperator.identity(), UnaryOperator.identity());
    }

    /** Returns whether there are sentences in the language of {@code locale}; otherwise they are English. */
    public static boolean hasSentences(Locale locale) {
        return isIn(locale, Locale.ENGLISH) || isIn(locale, Locale.GERMAN);
    }

    private static boolean isIn(Locale locale, Locale language) {
        return locale.getLanguage().equals(language.getLanguage());
    }

    /**
     * Returns a copy that shows people in another way, for instance by name.
     *
     * @param display turns an id into what is shown
     */
    public Wording showing(UnaryOperator<String> display) {
        return new Wording(locale, display, ownNames);
    }

    /**
     * Returns a copy that calls pieces of the caller's own, such as rules, criteria, quotas and criteria on questions, by other
     * names.
     *
     * @param translation turns the name within a policy into what is shown; returns names that it does not know as they are
     */
    public Wording naming(UnaryOperator<String> translation) {
        return new Wording(locale, person, translation);
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
     * Returns how a rule, a criterion or a quota is called. What the caller {@linkplain #naming translates} is
     * called so; ready-made ones have names in every language; all others, and all in English, are called by the names that
     * policies give them.
     *
     * @param name the name within a policy, which plans, records and settings keep in every language
     */
    public String piece(String name) {
        String own = ownNames.apply(name);
        return !own.equals(name) || !isGerman() ? own : GERMAN_PIECES.of(name);
    }

    private boolean isGerman() {
        return isIn(locale, Locale.GERMAN);
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
