package org.tandem.matching.examples.office.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.examples.office.facts.Facts;
import org.tandem.matching.plan.Plan;

/** What the page does not tell, and why; a reader who misses something learns whether it was looked for. */
final class LeftOut {
    private final Teller teller;
    private final Facts facts;
    private final Plan plan;
    private final Studies studies;

    LeftOut(Teller teller, Facts facts, Plan plan, Studies studies) {
        this.teller = teller;
        this.facts = facts;
        this.plan = plan;
        this.studies = studies;
    }

    /** Returns the section; nothing if the page is complete. */
    Optional<Section> section() {
        List<Html> reasons = reasons();
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section("left-out", teller.phrase("left-out"), reasons));
    }

    private List<Html> reasons() {
        CompatibilityGraph graph = facts.graph();
        boolean people = facts.people().isPresent();
        List<Html> reasons = new ArrayList<>();
        if (!people) {
            reasons.add(teller.paragraph("left-out.own-scores"));
        }
        if (studies.cancelled()) {
            reasons.add(teller.paragraph(people ? "left-out.cancelled" : "left-out.cancelled.own-scores"));
            return reasons;
        }
        if (people && studies.recruiting().isEmpty()) {
            reasons.add(teller.paragraph(
                    "left-out.pairs", Studies.possiblePairs(graph), Studies.MOST_PAIRS_TO_CHANGE));
        }
        if (studies.fairness().isEmpty() && !Studies.isBestKnown(facts, plan)) {
            reasons.add(teller.paragraph("left-out.unproven"));
        } else if (studies.fairness().isEmpty()) {
            reasons.add(
                    teller.paragraph("left-out.mentees", graph.menteeCount(), Studies.MOST_MENTEES_TO_COMPARE));
        }
        return reasons;
    }
}
