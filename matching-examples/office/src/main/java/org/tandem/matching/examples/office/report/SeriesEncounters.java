package org.tandem.matching.examples.office.report;

import java.util.ArrayList;
import java.util.List;
import org.tandem.matching.group.SeriesPlan;

/** Whom everybody has met in all workshops together. */
final class SeriesEncounters {
    private static final int MOST_SHOWN = 500;

    private final Teller teller;
    private final SeriesPlan series;

    SeriesEncounters(Teller teller, SeriesPlan series) {
        this.teller = teller;
        this.series = series;
    }

    Section section() {
        List<Html> content = new ArrayList<>(teller.lines(series));
        int all = series.encounters().size();
        if (all > MOST_SHOWN) {
            content.add(teller.note("encounters.more", MOST_SHOWN, all));
        }
        Table table = new Table(
                "encounters-table",
                teller.phrase("encounters.table"),
                List.of(
                        teller.phrase("participant"),
                        teller.phrase("encounters.people"),
                        teller.phrase("encounters.often")),
                1);
        series.encounters().stream().limit(MOST_SHOWN).forEach(one -> table.row(
                Tag.of("span").add(teller.person(one.participant()), share(one, all - 1)),
                List.of(teller.figure(one.people()), teller.figure(one.mostOften()))));
        content.add(OnPhones.folded(teller.phrase("encounters.table"), List.of(table.html())));
        return new Section("encounters", teller.phrase("encounters"), content);
    }

    private static Html share(SeriesPlan.Encounters one, int others) {
        double percent = others == 0 ? 0 : 100.0 * one.people() / others;
        return Bar.of("bar", percent);
    }
}
