package org.tandem.matching.examples.office.report;

import java.util.ArrayList;
import java.util.List;
import org.tandem.matching.compatibility.Contribution;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.WeightedCriterion;

/** The criteria of a plan, in order, with their colours, and bars of what they give. */
final class CriterionBars {
    /** So many colours can be told apart whatever one's sight; criteria beyond are hatched. */
    private static final int COLOURS = 8;

    private final List<String> names;

    /** Takes the criteria of a plan. */
    CriterionBars(Plan plan) {
        names = List.copyOf(plan.pointsByCriterion().keySet());
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

    /** Returns the bar of a pair, of which one that fits perfectly by what is known would fill all; its figures are elsewhere for those who cannot see. */
    Html bar(Match match, Teller teller) {
        List<Html> parts = new ArrayList<>();
        long maxPoints = match.contributions().stream()
                .mapToLong(given -> (long) given.weight() * WeightedCriterion.POINTS_PER_WEIGHT)
                .sum();
        for (Contribution given : match.contributions()) {
            if (given.points() > 0) {
                parts.add(Bar.part(styleClass(given.criterion()), 100.0 * given.points() / maxPoints)
                        .set("title", teller.piece(given.criterion()) + ": " + teller.number(given.points())));
            }
        }
        if (names.isEmpty()) {
            parts.add(Bar.part("whole", Math.clamp(match.percent(), 0, 100)));
        }
        return Bar.of("bar", parts);
    }
}
