package org.tandem.matching.examples.office.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tandem.matching.group.GroupPlan;
import org.tandem.matching.io.sheet.GroupSummary;

/** How groups were found and how good they are: what only matters to who checks or repeats it. */
final class GroupCalculation {
    private final Teller teller;
    private final GroupSummary summary;

    GroupCalculation(Teller teller, GroupSummary summary) {
        this.teller = teller;
        this.summary = summary;
    }

    Section section() {
        List<Html> details = new ArrayList<>();
        if (summary.series().plans().size() > 1) {
            Tag workshops = Tag.of("ul");
            for (GroupPlan plan : summary.series().plans()) {
                workshops.add(Tag.of("li")
                        .text(teller.phrase("groups.points", plan.workshop(), plan.points(), plan.gap())));
            }
            details.add(workshops);
        }
        details.add(figures());
        details.add(teller.note("calculation.seed"));
        return new Section(
                Calculation.ID,
                teller.phrase("calculation"),
                List.of(
                        Tag.of("p", "policy").text(teller.phrase("groups.policy", summary.policy())),
                        Tag.of("p", "proof").text(proof()),
                        OnPhones.folded(teller.phrase("calculation.details"), details)));
    }

    private String proof() {
        return switch (summary.status()) {
            case PROVEN_OPTIMAL -> teller.phrase("groups.proven");
            case FEASIBLE -> teller.phrase("groups.gap", summary.gap(), summary.gapPercent());
        };
    }

    private Html figures() {
        Map<String, Number> figures = new LinkedHashMap<>();
        figures.put("points", summary.points());
        figures.put("bound", summary.bound());
        figures.put("gap", summary.gap());
        figures.put("seed", summary.seed());
        return teller.figures(figures);
    }
}
