package org.tandem.matching.examples.office.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.tandem.matching.policy.Level;
import org.tandem.matching.sensitivity.Loss;
import org.tandem.matching.sensitivity.PairStanding;
import org.tandem.matching.sensitivity.PlanStanding;

/** Which pairs are beyond doubt and which a matter of taste; those that cost least to do without stand in a table. */
final class Firmness {
    private static final int MOST_SHOWN = 8;

    private final Teller teller;
    private final PlanStanding standing;

    Firmness(Teller teller, PlanStanding standing) {
        this.teller = teller;
        this.standing = standing;
    }

    Section section() {
        List<Html> content = new ArrayList<>();
        content.add(Tag.of("p").text(standing.summary(teller.wording())));
        Table table = new Table(
                "firmness-table",
                teller.phrase("firmness.table"),
                List.of(teller.phrase("mentee"), teller.phrase("mentor"), teller.phrase("firmness.without")),
                3);
        List<PairStanding> loose = standing.pairs().stream()
                .filter(pair -> pair.loss().isPresent())
                .sorted(Comparator.comparing(pair -> pair.loss().orElseThrow(), Firmness::compare))
                .limit(MOST_SHOWN)
                .toList();
        loose.forEach(pair -> table.row(
                teller.person(pair.pair().mentee()),
                List.of(
                        teller.person(pair.pair().mentor()),
                        Html.text(pair.loss().orElseThrow().say(teller.wording())))));
        if (!loose.isEmpty()) {
            content.add(OnPhones.folded(teller.phrase("firmness.table"), List.of(table.html())));
        }
        return new Section("firmness", teller.phrase("firmness"), content);
    }

    /** The lesser loss first, level by level. */
    private static int compare(Loss one, Loss other) {
        return Arrays.stream(Level.values())
                .mapToInt(level -> Long.compare(one.on(level), other.on(level)))
                .filter(order -> order != 0)
                .findFirst()
                .orElse(0);
    }
}
