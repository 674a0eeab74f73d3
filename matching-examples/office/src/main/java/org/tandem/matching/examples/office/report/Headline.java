package org.tandem.matching.examples.office.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tandem.matching.io.facts.Facts;
import org.tandem.matching.plan.Gap;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.programme.Programme;

/** What was matched and when, and what came out: in one sentence, some figures, and what these count. */
final class Headline {
    private final Teller teller;
    private final Occasion occasion;
    private final Facts facts;
    private final Plan plan;

    Headline(Teller teller, Occasion occasion, Facts facts, Plan plan) {
        this.teller = teller;
        this.occasion = occasion;
        this.facts = facts;
        this.plan = plan;
    }

    Html html() {
        Counts counts = Counts.of(facts, plan);
        return Tag.of("header", "headline")
                .add(occasion.kicker())
                .add(Tag.of("h1").text(teller.phrase("headline", plan.matched(), plan.wanted())))
                .add(Tag.of("p", "quiet").text(dates()))
                .add(coverage())
                .add(figures(counts))
                .add(Tag.of("p", "counts").text(counts.say(teller)))
                .add(open());
    }

    private String dates() {
        String matched = teller.phrase("headline.day", teller.day(occasion.day()));
        return facts.people()
                .map(people -> matched + " " + term(people.programme()))
                .orElse(matched);
    }

    private String term(Programme programme) {
        return teller.phrase(
                "headline.term",
                teller.day(programme.start()),
                teller.day(programme.end().minusDays(1)));
    }

    private Html coverage() {
        double percent = plan.wanted() == 0 ? 0 : 100.0 * plan.matched() / plan.wanted();
        return Bar.of("bar coverage", percent);
    }

    private Html figures(Counts counts) {
        Map<String, Number> figures = new LinkedHashMap<>();
        figures.put("mentees", counts.mentees());
        figures.put("mentors", facts.graph().mentorCount());
        figures.put("wanted", counts.wanted());
        figures.put("matched", counts.pairs());
        return teller.figures(figures);
    }

    /** A plan that could be better is said to be so at once; how good one is stands at the end. */
    private List<Html> open() {
        return plan.gap()
                .map((Gap gap) -> (Html) Tag.of("p", "open")
                        .text(teller.phrase("headline.open", gap.say(teller.wording())) + " ")
                        .add(Calculation.link(teller)))
                .stream()
                .toList();
    }
}
