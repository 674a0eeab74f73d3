package org.tandem.matching.examples.office.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tandem.matching.io.sheet.GroupSummary;
import org.tandem.matching.plan.Status;

/** What was composed and when, in one sentence and some figures. */
final class GroupHeadline {
    private final Teller teller;
    private final Occasion occasion;
    private final String title;
    private final GroupSummary summary;

    GroupHeadline(Teller teller, Occasion occasion, String title, GroupSummary summary) {
        this.teller = teller;
        this.occasion = occasion;
        this.title = title;
        this.summary = summary;
    }

    Html html() {
        return Tag.of("header", "headline")
                .add(occasion.kicker())
                .add(Tag.of("h1").text(title))
                .add(Tag.of("p", "quiet").text(teller.phrase("groups.day", teller.day(occasion.day()))))
                .add(figures())
                .add(open());
    }

    private Html figures() {
        Map<String, Number> figures = new LinkedHashMap<>();
        figures.put("participants", summary.participants());
        figures.put("groups", summary.groups());
        return teller.figures(figures);
    }

    private List<Html> open() {
        return summary.status() == Status.PROVEN_OPTIMAL
                ? List.of()
                : List.of(Tag.of("p", "open")
                        .text(teller.phrase("groups.open", summary.gapPercent()) + " ")
                        .add(Calculation.link(teller)));
    }
}
