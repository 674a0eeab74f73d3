package org.tandem.matching.examples.office.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tandem.matching.io.sheet.GroupSummary;

/** What composed groups come to, in one sentence and some figures. */
final class GroupHeadline {
    private final Teller teller;
    private final String title;
    private final GroupSummary summary;

    GroupHeadline(Teller teller, String title, GroupSummary summary) {
        this.teller = teller;
        this.title = title;
        this.summary = summary;
    }

    Html html() {
        return Tag.of("header", "headline")
                .add(Tag.of("p", "kicker").text(teller.phrase("groups.kicker", summary.policy())))
                .add(Tag.of("h1").text(title))
                .add(Tag.of("p", "proof").text(proof()))
                .add(figures());
    }

    private String proof() {
        return switch (summary.status()) {
            case PROVEN_OPTIMAL -> teller.phrase("groups.proven");
            case FEASIBLE -> teller.phrase("groups.gap", summary.gap(), summary.gapPercent());
        };
    }

    private Html figures() {
        Map<String, Number> figures = new LinkedHashMap<>();
        figures.put("participants", summary.participants());
        figures.put("groups", summary.groups());
        figures.put("points", summary.points());
        figures.put("bound", summary.bound());
        figures.put("gap", summary.gap());
        figures.put("seed", summary.seed());
        return teller.figures(figures);
    }
}
