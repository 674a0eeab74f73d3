package org.tandem.matching.examples.office.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tandem.matching.fairness.FairnessReport;
import org.tandem.matching.fairness.PlanFigures;
import org.tandem.matching.fairness.PlanFigures;

/** What the plan gives to the worst off, beside the plan with the largest sum and the one that puts the worst off first. */
final class Fairness {
    private final Teller teller;
    private final FairnessReport report;

    Fairness(Teller teller, FairnessReport report) {
        this.teller = teller;
        this.report = report;
    }

    Section section() {
        // The first line is said with the distribution of fit.
        List<Html> lines = teller.lines(report);
        List<Html> content = new ArrayList<>(lines.subList(1, lines.size()));
        Table table = new Table(
                "fairness-table",
                teller.phrase("fairness.table"),
                List.of(
                        teller.phrase("fairness.plan"),
                        teller.phrase("pairs"),
                        teller.phrase("points"),
                        teller.phrase("fairness.lowest"),
                        teller.phrase("fairness.median"),
                        teller.phrase("fairness.gini")),
                1);
        row(table, "fairness.this", Optional.of(report.plan()));
        row(table, "fairness.largest", Optional.of(report.largestSum()));
        row(table, "fairness.worst-off", report.worstOffFirst());
        content.add(
                OnPhones.folded(teller.phrase("fairness.table"), List.of(table.html(), teller.note("fairness.terms"))));
        return new Section("fairness", teller.phrase("fairness"), content);
    }

    private void row(Table table, String name, Optional<PlanFigures> plan) {
        plan.ifPresent(figures -> table.row(
                Html.text(teller.phrase(name)),
                List.of(
                        teller.figure(figures.matches()),
                        teller.figure(figures.points()),
                        decimal("fairness.percent", figures.fits().lowest()),
                        decimal("fairness.percent", figures.fits().quantile(0.5)),
                        decimal("fairness.share", figures.fits().gini()))));
    }

    private Html decimal(String form, OptionalDouble figure) {
        return Html.text(figure.isPresent() ? teller.phrase(form, figure.getAsDouble()) : "–");
    }
}
