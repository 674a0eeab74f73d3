package org.tandem.matching.examples.office.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tandem.matching.compatibility.Contribution;
import org.tandem.matching.plan.Match;

/** All figures of pairs as a table. */
final class PairTable {
    private final Teller teller;
    private final CriterionBars criteria;
    private final PairDistances distances;

    PairTable(Teller teller, CriterionBars criteria, PairDistances distances) {
        this.teller = teller;
        this.criteria = criteria;
        this.distances = distances;
    }

    /** Returns the table, folded away until it is wanted. */
    Html of(List<Match> matches) {
        Table table = new Table("pairs-table", teller.phrase("pairs.table"), columns(), 3);
        matches.forEach(match -> table.row(teller.person(match.mentee()), cells(match)));
        return table.folded();
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
