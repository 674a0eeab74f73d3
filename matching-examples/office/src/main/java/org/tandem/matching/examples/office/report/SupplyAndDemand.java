package org.tandem.matching.examples.office.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tandem.matching.readiness.CompetenceBalance;
import org.tandem.matching.readiness.Finding;
import org.tandem.matching.readiness.Readiness;

/** Which competences are sought and which are there, before anybody is matched. */
final class SupplyAndDemand {
    private static final int MOST_SHOWN = 60;
    /** Further findings are folded away. */
    private static final int FIRST_FINDINGS = 8;

    private final Teller teller;
    private final Readiness readiness;

    SupplyAndDemand(Teller teller, Readiness readiness) {
        this.teller = teller;
        this.readiness = readiness;
    }

    Section section() {
        List<Html> content = new ArrayList<>(teller.lines(readiness.totals()));
        List<CompetenceBalance> scarcestFirst = readiness.competences().stream()
                .sorted(Comparator.comparingLong(CompetenceBalance::missing)
                        .thenComparingLong(CompetenceBalance::seats)
                        .reversed()
                        .thenComparing(CompetenceBalance::competence))
                .limit(MOST_SHOWN)
                .toList();
        if (!scarcestFirst.isEmpty()) {
            Html legend = Tag.of("ul", "legend")
                    .add(key("demand must", "supply.must"), key("demand", "supply.wish"),
                            key("supply", "supply.offer"));
            content.add(OnPhones.folded(teller.phrase("supply.chart"),
                    List.of(teller.paragraph("supply.lead"), legend, balances(scarcestFirst))));
            if (readiness.competences().size() > MOST_SHOWN) {
                content.add(teller.note("supply.more", MOST_SHOWN, readiness.competences().size()));
            }
            content.add(table(scarcestFirst));
        }
        if (!readiness.findings().isEmpty()) {
            content.addAll(OnPhones.headed("h3", teller.phrase("supply.findings"), findings()));
        }
        return new Section("supply", teller.phrase("supply"), content);
    }

    private Html key(String styleClass, String phrase) {
        return Tag.of("li")
                .add(Tag.of("span", "mark " + styleClass).set("aria-hidden", "true"))
                .text(teller.phrase(phrase));
    }

    private Html balances(List<CompetenceBalance> balances) {
        long most = balances.stream()
                .mapToLong(balance -> Math.max(balance.seats(), balance.places()))
                .max()
                .orElse(1);
        Tag chart = Tag.of("ul", "balances");
        for (CompetenceBalance balance : balances) {
            Tag name = Tag.of("span", "competence").add(Tag.of("bdi").text(balance.competence()));
            if (balance.missing() > 0) {
                name.add(Tag.of("strong", "short").text(teller.phrase("supply.missing", balance.missing())));
            }
            chart.add(Tag.of("li")
                    .add(name)
                    .add(Tag.of("span", "pull")
                            .add(part("demand", balance.seats() - balance.mustHaveSeats(), most))
                            .add(part("demand must", balance.mustHaveSeats(), most))
                            .add(Tag.of("span", "count").text(teller.phrase("supply.sought", balance.seats()))))
                    .add(Tag.of("span", "push")
                            .add(part("supply", balance.places(), most))
                            .add(Tag.of("span", "count").text(teller.phrase("supply.offered", balance.places())))));
        }
        return chart;
    }

    private static Html part(String styleClass, long count, long most) {
        return Tag.of("span", styleClass)
                .set("aria-hidden", "true")
                .set("style", "--share:" + (double) count / Math.max(1, most));
    }

    private Html table(List<CompetenceBalance> balances) {
        Table table = new Table(
                "supply-table",
                teller.phrase("supply.table"),
                List.of(
                        teller.phrase("supply.competence"),
                        teller.phrase("supply.seats"),
                        teller.phrase("supply.must"),
                        teller.phrase("supply.mentors"),
                        teller.phrase("loads.places"),
                        teller.phrase("supply.lacking")),
                1);
        for (CompetenceBalance balance : balances) {
            table.row(
                    Tag.of("bdi").text(balance.competence()),
                    List.of(
                            teller.figure(balance.seats()),
                            teller.figure(balance.mustHaveSeats()),
                            teller.figure(balance.mentors()),
                            teller.figure(balance.places()),
                            teller.figure(balance.missing())));
        }
        return table.folded();
    }

    private List<Html> findings() {
        List<Finding> findings = readiness.findings();
        List<Html> pieces = new ArrayList<>();
        pieces.add(list(findings.stream().limit(FIRST_FINDINGS).toList()));
        if (findings.size() > FIRST_FINDINGS) {
            pieces.add(Tag.of("details")
                    .add(Tag.of("summary")
                            .text(teller.phrase("supply.findings.more", findings.size() - FIRST_FINDINGS)))
                    .add(list(findings.stream()
                            .skip(FIRST_FINDINGS)
                            .limit(MOST_SHOWN)
                            .toList())));
        }
        return pieces;
    }

    private Html list(List<Finding> findings) {
        Tag list = Tag.of("ul", "findings");
        findings.forEach(finding -> list.add(Tag.of("li").add(teller.lines(finding))));
        return list;
    }
}
