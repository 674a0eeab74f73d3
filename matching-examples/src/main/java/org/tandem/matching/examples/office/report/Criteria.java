package org.tandem.matching.examples.office.report;

import java.util.ArrayList;
import java.util.List;
import org.tandem.matching.compatibility.Contribution;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Plan;

/** The criteria of a plan, in order, with their colours, and bars of what they give. */
final class Criteria {
    /** So many colours can be told apart whatever one's sight; criteria beyond are hatched. */
    private static final int COLOURS = 8;

    private final List<String> names;
    private final long mostPoints;

    /** Takes the criteria of a plan; a perfect pair has {@code mostPoints}. */
    Criteria(Plan plan, long mostPoints) {
        names = List.copyOf(plan.pointsByCriterion().keySet());
        this.mostPoints = mostPoints;
    }

    List<String> names() {
        return names;
    }

    /** Returns the colour of a criterion as a small mark. */
    Html mark(String criterion) {
        return Tag.of("span", "mark " + styleClass(criterion)).set("aria-hidden", "true");
    }

    private String styleClass(String criterion) {
        int at = names.indexOf(criterion);
        return "c" + at % COLOURS + (at >= COLOURS ? " hatched" : "");
    }

    /** Returns the bar of a pair, of which a perfect pair would fill all; its figures are elsewhere for those who cannot see. */
    Html bar(Match match, Teller teller) {
        List<Html> parts = new ArrayList<>();
        for (Contribution given : match.contributions()) {
            if (given.points() > 0) {
                parts.add(Bar.part(styleClass(given.criterion()), 100.0 * given.points() / mostPoints)
                        .set("title", teller.piece(given.criterion()) + ": " + teller.number(given.points())));
            }
        }
        if (names.isEmpty()) {
            parts.add(Bar.part("whole", Math.clamp(match.percent(), 0, 100)));
        }
        return Bar.of("bar", parts);
    }
}
