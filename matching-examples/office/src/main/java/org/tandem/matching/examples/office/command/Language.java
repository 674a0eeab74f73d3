package org.tandem.matching.examples.office.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages that the program speaks. */
enum Language {
    DE(Locale.GERMANY),
    EN(Locale.UK);

    static final String OPTION = "--lang";

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** Returns the locale of sentences and figures. */
    Locale locale() {
        return locale;
    }

    /**
     * Returns the language of a run. Help and faults of other options need it before options are parsed, so the arguments
     * are looked through for the one that names it.
     */
    static Language of(List<String> arguments, Locale otherwise) {
        return named(arguments).orElse(otherwise.getLanguage().equals(DE.locale.getLanguage()) ? DE : EN);
    }

    private static Optional<Language> named(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).equals(OPTION) && i + 1 < arguments.size()) {
                return named(arguments.get(i + 1));
            }
            if (arguments.get(i).startsWith(OPTION + "=")) {
                return named(arguments.get(i).substring(OPTION.length() + 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<Language> named(String name) {
        return Arrays.stream(values())
                .filter(language -> language.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
