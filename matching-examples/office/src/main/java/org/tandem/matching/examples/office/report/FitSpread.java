package org.tandem.matching.examples.office.report;

import java.util.ArrayList;
import java.util.List;
import org.tandem.matching.fairness.FitDistribution;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Plan;

/** How many pairs fit how well. */
final class FitSpread {
    private static final int STEPS = 10;
    /** Height of the tallest column in per cent; above it stands its figure. */
    private static final double TALLEST = 78;

    private final Teller teller;
    private final Plan plan;

    FitSpread(Teller teller, Plan plan) {
        this.teller = teller;
        this.plan = plan;
    }

    Section section() {
        List<Double> percents = plan.matches().stream().map(Match::percent).toList();
        List<Html> content = new ArrayList<>(teller.lines(new FitDistribution(percents)));
        if (!percents.isEmpty()) {
            int[] counts = counts();
            content.add(OnPhones.folded(teller.phrase("spread.chart.folded"), List.of(columns(counts))));
            content.add(table(counts));
        }
        return new Section("spread", teller.phrase("spread"), content);
    }

    /** Counts the pairs by tens, of whole per cent as all lists have them. */
    private int[] counts() {
        int[] counts = new int[STEPS];
        for (Match match : plan.matches()) {
            counts[Math.clamp(Math.floorDiv(Math.round(match.percent()), STEPS), 0, STEPS - 1)]++;
        }
        return counts;
    }

    private Html columns(int[] counts) {
        int most = 1;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        Tag chart = Tag.of("div", "columns").set("role", "img").set("aria-label", teller.phrase("spread.chart"));
        for (int step = 0; step < STEPS; step++) {
            chart.add(Tag.of("div")
                    .set("title", teller.phrase("spread.step", range(step), counts[step]))
                    .add(Tag.of("span", "count").text(counts[step] == 0 ? "" : teller.number(counts[step])))
                    .add(Tag.of("span", "column")
                            .set("style", "height:" + Tag.tenth(TALLEST * counts[step] / most) + "%"))
                    .add(Tag.of("span", "tick").text(Integer.toString(step * STEPS))));
        }
        return Tag.of("figure").add(chart).add(Tag.of("figcaption").text(teller.phrase("spread.axis")));
    }

    private Html table(int[] counts) {
        Table table = new Table(
                "spread-table",
                teller.phrase("spread.table"),
                List.of(teller.phrase("fit.percent"), teller.phrase("pairs")),
                1);
        for (int step = 0; step < STEPS; step++) {
            table.row(Html.text(range(step)), List.of(teller.figure(counts[step])));
        }
        return table.folded();
    }

    private static String range(int step) {
        return step * STEPS + "–" + (step == STEPS - 1 ? 100 : step * STEPS + STEPS - 1);
    }
}
