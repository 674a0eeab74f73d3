package org.tandem.matching.examples.office.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.io.facts.Facts;
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
        if (!studies.unfinished().isEmpty()) {
            reasons.add(teller.paragraph(studies.cancelled() ? "left-out.cancelled" : "left-out.time"));
            Tag list = Tag.of("ul");
            studies.unfinished().forEach(study -> list.add(Tag.of("li").text(name(study))));
            reasons.add(list);
        }
        if (people && Studies.possiblePairs(graph) > Studies.MOST_PAIRS_TO_CHANGE) {
            reasons.add(teller.paragraph(
                    "left-out.pairs", Studies.possiblePairs(graph), Studies.MOST_PAIRS_TO_CHANGE));
        }
        if (!Studies.isBestKnown(facts, plan)) {
            reasons.add(teller.paragraph("left-out.unproven"));
        } else if (graph.menteeCount() > Studies.MOST_MENTEES_TO_COMPARE) {
            reasons.add(
                    teller.paragraph("left-out.mentees", graph.menteeCount(), Studies.MOST_MENTEES_TO_COMPARE));
        }
        return reasons;
    }

    private String name(Study study) {
        return teller.phrase(
                switch (study) {
                    case READINESS -> "study.readiness";
                    case HELP -> "study.help";
                    case RECRUITING -> "study.recruiting";
                    case FAIRNESS -> "study.fairness";
                    case SENSITIVITY -> "study.sensitivity";
                });
    }
}
