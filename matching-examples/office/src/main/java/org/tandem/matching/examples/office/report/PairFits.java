package org.tandem.matching.examples.office.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tandem.matching.compatibility.Contribution;
import org.tandem.matching.io.facts.DataGaps;
import org.tandem.matching.io.facts.Facts;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Plan;

/** Who meets whom, and what each criterion gives to the pair. */
final class PairFits {
    /** Longer lists are for a spreadsheet, and plan.csv is one. */
    static final int MOST_SHOWN = 500;

    private final Teller teller;
    private final Plan plan;
    private final CriterionBars criteria;
    private final PairDistances distances;
    private final Facts facts;

    PairFits(Teller teller, Plan plan, CriterionBars criteria, PairDistances distances, Facts facts) {
        this.facts = facts;
        this.teller = teller;
        this.plan = plan;
        this.criteria = criteria;
        this.distances = distances;
    }

    /** Returns where a pair is shown, by its position in the plan. */
    static String anchor(int pair) {
        return "pair-" + (pair + 1);
    }

    Section section() {
        List<Html> content = new ArrayList<>();
        if (plan.matches().isEmpty()) {
            content.add(teller.paragraph("pairs.none"));
            return new Section("pairs", teller.phrase("pairs"), content);
        }
        content.add(teller.paragraph(criteria.names().isEmpty() ? "pairs.lead.own" : "pairs.lead"));
        if (!criteria.names().isEmpty()) {
            content.add(legend());
        }
        int shown = Math.min(MOST_SHOWN, plan.matched());
        if (shown < plan.matched()) {
            content.add(teller.note("pairs.more", shown, plan.matched()));
        }
        Tag list = Tag.of("ol", "pairs");
        Table table = new Table("pairs-table", teller.phrase("pairs.table"), columns(), 3);
        for (int pair = 0; pair < shown; pair++) {
            Match match = plan.matches().get(pair);
            list.add(Tag.of("li").add(pair(match, anchor(pair))));
            table.row(teller.person(match.mentee()), cells(match));
        }
        content.add(list);
        content.add(table.folded());
        return new Section("pairs", teller.phrase("pairs"), content);
    }

    /** The criteria with what they give to all pairs together. */
    private Html legend() {
        Tag legend = Tag.of("ul", "legend");
        plan.pointsByCriterion()
                .forEach((criterion, points) -> legend.add(Tag.of("li")
                        .add(criteria.mark(criterion))
                        .text(teller.piece(criterion) + " ")
                        .add(Tag.of("span", "quiet").add(teller.figure(points)))));
        return legend;
    }

    private Html pair(Match match, String id) {
        Tag summary = Tag.of("summary")
                .add(Tag.of("span", "who")
                        .add(teller.person(match.mentee()))
                        .text(" ")
                        .add(Tag.of("span")
                                .add(Tag.of("span", "meets").text(teller.phrase("pairs.meets") + " "))
                                .add(teller.person(match.mentor()))))
                .add(Tag.of("span", "fit").text(teller.phrase("percent", Math.round(match.percent()))))
                .add(criteria.bar(match, teller));
        Tag pair = Tag.of("details", "pair").set("id", id).add(summary).add(figures(match));
        DataGaps.ofPair(facts, match.mentor(), match.mentee(), teller.wording())
                .ifPresent(gaps -> pair.add(Tag.of("p", "quiet").text(gaps)));
        return pair;
    }

    /** What a pair's bar shows, in figures. */
    private Html figures(Match match) {
        Tag list = Tag.of("dl", "figures");
        for (Contribution given : match.contributions()) {
            list.add(Tag.of("div")
                    .add(Tag.of("dt").add(criteria.mark(given.criterion())).text(teller.piece(given.criterion())))
                    .add(Tag.of("dd")
                            .text(teller.phrase("pairs.given", given.points(), 1_000L * given.weight()))));
        }
        list.add(entry(teller.phrase("points"), Html.text(teller.number(match.points()))));
        distances
                .kilometres(match)
                .ifPresent(far -> list.add(
                        entry(teller.phrase("distance"), Html.text(teller.phrase("kilometres", Math.round(far))))));
        if (match.fixed()) {
            list.add(entry(teller.phrase("pairs.decided"), Html.text(teller.phrase("pairs.fixed"))));
        }
        return list;
    }

    private static Html entry(String term, Html value) {
        return Tag.of("div")
                .add(Tag.of("dt").text(term))
                .add(Tag.of("dd").add(value));
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(
                teller.phrase("mentee"),
                teller.phrase("mentor"),
                teller.phrase("pairs.fixed"),
                teller.phrase("points"),
                teller.phrase("fit.percent"),
                teller.phrase("distance.km")));
        criteria.names().stream().map(teller::piece).forEach(columns::add);
        return columns;
    }

    private List<Html> cells(Match match) {
        List<Html> cells = new ArrayList<>(List.of(
                teller.person(match.mentor()),
                Html.text(teller.phrase(match.fixed() ? "yes" : "no")),
                teller.figure(match.points()),
                teller.figure(Math.round(match.percent())),
                distances.kilometres(match).map(Math::round).map(teller::figure).orElse(Html.text("–"))));
        Map<String, Long> given = match.contributions().stream()
                .collect(Collectors.toMap(Contribution::criterion, Contribution::points));
        criteria.names().forEach(criterion -> cells.add(teller.figure(given.getOrDefault(criterion, 0L))));
        return cells;
    }
}
