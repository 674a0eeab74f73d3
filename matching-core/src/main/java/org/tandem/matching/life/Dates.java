package org.tandem.matching.life;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.tandem.matching.text.Wording;

/** Words days in the reader's form. */
final class Dates {
    private Dates() {}

    static String say(LocalDate day, Wording wording) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(wording.locale())
                .format(day);
    }
}
