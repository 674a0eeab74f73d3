package org.tandem.matching.io.facts;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tandem.matching.io.table.Row;
import org.tandem.matching.programme.CompetenceNeed;
import org.tandem.matching.programme.ProfileBuilder;

/**
 * The cells {@code offers}, with {@code competence:level}, and {@code seeks}, with {@code competence:level:importance} and a
 * trailing {@code !} for a must-have. Levels and importance are 1 to 5.
 */
record CompetenceCells(Row row) {
    private static final Pattern OFFER = Pattern.compile("([^:]+):\\s*([1-5])");
    private static final Pattern NEED = Pattern.compile("([^:]+):\\s*([1-5])\\s*:\\s*([1-5])\\s*(!?)");

    void addTo(ProfileBuilder<?> person) {
        for (String text : row.texts("offers")) {
            Matcher offer = OFFER.matcher(text);
            if (offer.matches()) {
                person.offers(offer.group(1).strip(), Integer.parseInt(offer.group(2)));
            } else {
                row.fault("offers", CompetenceCells.class, "offers.form");
            }
        }
        forEachNeed("seeks", need -> {
            if (need.mustHave()) {
                person.mustHave(need.competence(), need.level(), need.importance());
            } else {
                person.seeks(need.competence(), need.level(), need.importance());
            }
        });
    }

    /** Reads what is needed from a column; adds a fault for whatever has another form. */
    void forEachNeed(String column, Consumer<CompetenceNeed> reader) {
        for (String text : row.texts(column)) {
            Matcher need = NEED.matcher(text);
            if (need.matches()) {
                reader.accept(new CompetenceNeed(
                        need.group(1).strip(),
                        Integer.parseInt(need.group(2)),
                        Integer.parseInt(need.group(3)),
                        !need.group(4).isEmpty()));
            } else {
                row.fault(column, CompetenceCells.class, "seeks.form");
            }
        }
    }
}
