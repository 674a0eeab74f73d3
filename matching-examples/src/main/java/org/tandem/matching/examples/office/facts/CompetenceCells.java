package org.tandem.matching.examples.office.facts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tandem.matching.examples.office.csv.Row;
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
        for (String text : row.texts("seeks")) {
            Matcher need = NEED.matcher(text);
            if (need.matches()) {
                addNeed(need, person);
            } else {
                row.fault("seeks", CompetenceCells.class, "seeks.form");
            }
        }
    }

    private static void addNeed(Matcher need, ProfileBuilder<?> person) {
        String competence = need.group(1).strip();
        int level = Integer.parseInt(need.group(2));
        int importance = Integer.parseInt(need.group(3));
        if (need.group(4).isEmpty()) {
            person.seeks(competence, level, importance);
        } else {
            person.mustHave(competence, level, importance);
        }
    }
}
