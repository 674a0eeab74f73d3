package org.tandem.matching.examples.office.report;

import java.util.ArrayList;
import java.util.List;
import org.tandem.matching.plan.Load;
import org.tandem.matching.plan.Plan;

/** How every mentor's places are used. */
final class MentorLoads {
    private static final int MOST_SHOWN = 500;
    /** More places than this are only told in figures. */
    private static final int MOST_DRAWN = 12;

    private final Teller teller;
    private final Plan plan;
    private final Admission admission;

    MentorLoads(Teller teller, Plan plan, Admission admission) {
        this.teller = teller;
        this.plan = plan;
        this.admission = admission;
    }

    Section section() {
        List<Load> loads = plan.loads();
        List<Html> content = new ArrayList<>();
        content.add(teller.paragraph(
                "loads.lead",
                loads.size(),
                loads.stream().filter(load -> load.matched() > 0).count(),
                loads.stream().mapToLong(Load::free).sum()));
        long barred = loads.stream()
                .filter(load -> admission.isLackedByMentor(load.mentor()))
                .mapToLong(Load::free)
                .sum();
        if (barred > 0) {
            content.add(teller.paragraph("loads.not-admitted", barred));
        }
        Html legend = Tag.of("ul", "legend")
                .add(key("place matched", "loads.matched"), key("place running", "loads.running"),
                        key("place", "loads.free"));
        if (loads.size() > MOST_SHOWN) {
            content.add(teller.note("loads.more", MOST_SHOWN, loads.size()));
        }
        Table table = new Table(
                "loads-table",
                teller.phrase("loads.table"),
                List.of(
                        teller.phrase("mentor"),
                        teller.phrase("loads.places"),
                        teller.phrase("loads.running"),
                        teller.phrase("loads.matched"),
                        teller.phrase("loads.free")),
                1);
        loads.stream().limit(MOST_SHOWN).forEach(load -> table.row(
                Tag.of("span").add(teller.person(load.mentor()), places(load)),
                List.of(
                        teller.figure(load.places()),
                        teller.figure(load.running()),
                        teller.figure(load.matched()),
                        teller.figure(load.free()))));
        content.add(OnPhones.folded(teller.phrase("loads.table"), List.of(legend, table.html())));
        return new Section("loads", teller.phrase("loads"), content);
    }

    private Html key(String styleClass, String phrase) {
        return Tag.of("li")
                .add(Tag.of("span", styleClass).set("aria-hidden", "true"))
                .text(teller.phrase(phrase));
    }

    private static Html places(Load load) {
        Tag row = Tag.of("span", "places").set("aria-hidden", "true");
        if (load.running() + load.matched() + load.free() <= MOST_DRAWN) {
            draw(row, "place running", load.running());
            draw(row, "place matched", load.matched());
            draw(row, "place", load.free());
        }
        return row;
    }

    private static void draw(Tag row, String styleClass, int places) {
        for (int place = 0; place < places; place++) {
            row.add(Tag.of("span", styleClass));
        }
    }
}
