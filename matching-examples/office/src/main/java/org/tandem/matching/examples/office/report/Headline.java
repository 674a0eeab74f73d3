package org.tandem.matching.examples.office.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tandem.matching.io.sheet.Summary;
import org.tandem.matching.plan.Plan;

/** What the plan comes to, in one sentence and some figures. */
final class Headline {
    private final Teller teller;
    private final Summary summary;

    Headline(Teller teller, Summary summary) {
        this.teller = teller;
        this.summary = summary;
    }

    Html html() {
        Plan plan = summary.plan();
        return Tag.of("header", "headline")
                .add(Tag.of("p", "kicker").text(teller.phrase("kicker", summary.policy())))
                .add(Tag.of("h1").text(teller.phrase("headline", plan.matched(), plan.wanted())))
                .add(coverage(plan))
                .add(Tag.of("p", "proof").text(proof(plan)))
                .add(levels(plan))
                .add(figures(plan));
    }

    private static Html coverage(Plan plan) {
        double percent = plan.wanted() == 0 ? 0 : 100.0 * plan.matched() / plan.wanted();
        return Bar.of("bar coverage", percent);
    }

    private String proof(Plan plan) {
        return switch (plan.quality().status()) {
            case PROVEN_OPTIMAL -> teller.phrase("headline.proven");
            case FEASIBLE -> teller.phrase("headline.open", gap(plan));
        };
    }

    private String gap(Plan plan) {
        return plan.gap().map(gap -> gap.say(teller.wording())).orElse("");
    }

    private Html levels(Plan plan) {
        Tag list = Tag.of("ul", "levels");
        plan.quality().levels().forEach(level -> list.add(Tag.of("li")
                .set("id", "level-" + level.level())
                .text(level.say(teller.wording()))));
        return list;
    }

    private Html figures(Plan plan) {
        Map<String, Number> figures = new LinkedHashMap<>();
        figures.put("mentees", summary.mentees());
        figures.put("mentors", summary.mentors());
        figures.put("wanted", plan.wanted());
        figures.put("matched", plan.matched());
        figures.put("points", plan.points());
        figures.put("seed", summary.seed());
        return teller.figures(figures);
    }
}
