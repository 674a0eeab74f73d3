package org.tandem.matching.examples.office.report;

import java.util.ArrayList;
import java.util.List;
import org.tandem.matching.compatibility.Contribution;
import org.tandem.matching.group.ComposedGroup;
import org.tandem.matching.group.GroupPlan;
import org.tandem.matching.group.GroupProfile;
import org.tandem.matching.group.Guide;
import org.tandem.matching.group.Workshop;

/** The groups of one workshop: who is in them, and all figures. */
final class WorkshopGroups {
    /** Longer lists are for a spreadsheet, and there is one. */
    private static final int MOST_SHOWN = 100;

    private final Teller teller;
    private final int number;
    private final Workshop workshop;
    private final GroupPlan plan;
    private final List<GroupProfile> profiles;

    /** Takes a plan for a workshop, the {@code number}th. */
    WorkshopGroups(Teller teller, int number, Workshop workshop, GroupPlan plan) {
        this.teller = teller;
        this.number = number;
        this.workshop = workshop;
        this.plan = plan;
        profiles = Guide.of(workshop, plan).groups();
    }

    Section section() {
        List<Html> content = new ArrayList<>();
        content.add(teller.paragraph(
                "groups.workshop",
                teller.day(workshop.day()),
                workshop.participants().size(),
                plan.groups().size()));
        if (number == 1) {
            content.add(teller.note("groups.lead"));
        }
        if (profiles.size() > MOST_SHOWN) {
            content.add(teller.note("groups.more", MOST_SHOWN, profiles.size()));
        }
        Sectors sectors = Sectors.of(profiles);
        Tag list = Tag.of("ol", "groups");
        profiles.stream().limit(MOST_SHOWN).forEach(profile -> list.add(
                new GroupCard(teller, profile, sectors).html()));
        content.add(list);
        content.add(table());
        return new Section("workshop-" + number, plan.workshop(), content);
    }

    private Html table() {
        Table table = new Table(
                "groups-table-" + number, teller.phrase("groups.table", plan.workshop()), columns(), 2);
        profiles.stream().limit(MOST_SHOWN).forEach(profile -> table.row(
                Tag.of("bdi").text(profile.group().id()), cells(profile)));
        return table.folded();
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(
                teller.phrase("group"),
                teller.phrase("group.topic"),
                teller.phrase("group.members"),
                teller.phrase("fit.percent"),
                teller.phrase("points"),
                teller.phrase("group.charges"),
                teller.phrase("group.organisations"),
                teller.phrase("group.pairs"),
                teller.phrase("group.new-pairs"),
                teller.phrase("group.needs"),
                teller.phrase("group.needs-met")));
        plan.pointsByCriterion().keySet().forEach(criterion -> columns.add(teller.piece(criterion) + " (%)"));
        return columns;
    }

    private List<Html> cells(GroupProfile profile) {
        ComposedGroup group = profile.group();
        List<Html> cells = new ArrayList<>(List.of(
                Tag.of("bdi").text(profile.topic().orElse("–")),
                teller.figure(group.members().size()),
                teller.figure(Math.round(group.percent())),
                teller.figure(group.points()),
                teller.figure(group.charges()),
                teller.figure(profile.organisations()),
                teller.figure(profile.pairs()),
                teller.figure(profile.newPairs()),
                teller.figure(profile.competences().size()),
                teller.figure(GroupCard.met(profile))));
        for (Contribution given : group.contributions()) {
            cells.add(teller.figure(Math.round(100 * given.value())));
        }
        return cells;
    }
}
