package org.tandem.matching.desk.board;

import java.util.Locale;
import org.tandem.matching.io.sheet.PersonLabels;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.text.Wording;

/** How people are shown on pages: by name where there is one. */
public final class PersonNames {
    private PersonNames() {}

    /** Returns how answers about a programme are said. */
    public static Wording wording(Programme people, Locale locale) {
        return Wording.in(locale).showing(PersonLabels.of(people)::shown);
    }

    /** Returns a person's name, or the id of one without. */
    public static String name(Person person) {
        return person.profile().name().orElse(person.id());
    }
}
