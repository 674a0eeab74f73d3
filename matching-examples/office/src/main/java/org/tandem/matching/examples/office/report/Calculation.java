package org.tandem.matching.examples.office.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tandem.matching.io.sheet.Summary;
import org.tandem.matching.plan.Plan;

/** How the plan was found and how good it is: what only matters to who checks or repeats it. */
final class Calculation {
    static final String ID = "calculation";

    private final Teller teller;
    private final Summary summary;

    Calculation(Teller teller, Summary summary) {
        this.teller = teller;
        this.summary = summary;
    }

    /** Returns a link to what is told there. */
    static Html link(Teller teller) {
        return Tag.of("a").set("href", "#" + ID).text(teller.phrase("calculation"));
    }

    Section section() {
        Plan plan = summary.plan();
        List<Html> details = new ArrayList<>();
        if (!plan.quality().levels().isEmpty()) {
            details.add(levels(plan));
            details.add(teller.note("calculation.levels"));
        }
        details.add(figures(plan));
        details.add(teller.note("calculation.seed"));
        return new Section(
                ID,
                teller.phrase("calculation"),
                List.of(
                        Tag.of("p", "policy").text(teller.phrase("calculation.policy", summary.policy())),
                        Tag.of("p", "proof").text(proof(plan)),
                        OnPhones.folded(teller.phrase("calculation.details"), details)));
    }

    private String proof(Plan plan) {
        return switch (plan.quality().status()) {
            case PROVEN_OPTIMAL -> teller.phrase("calculation.proven");
            case FEASIBLE ->
                teller.phrase(
                        "calculation.open",
                        plan.gap().map(gap -> gap.say(teller.wording())).orElse(""));
        };
    }

    private Html levels(Plan plan) {
        Tag list = Tag.of("ol", "levels");
        plan.quality().levels().forEach(level -> list.add(Tag.of("li")
                .set("id", "level-" + level.level())
                .text(level.say(teller.wording()))));
        return list;
    }

    private Html figures(Plan plan) {
        Map<String, Number> figures = new LinkedHashMap<>();
        figures.put("points", plan.points());
        figures.put("seed", summary.seed());
        return teller.figures(figures);
    }
}
