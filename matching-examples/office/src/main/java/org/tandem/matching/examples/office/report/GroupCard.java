package org.tandem.matching.examples.office.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tandem.matching.compatibility.Contribution;
import org.tandem.matching.group.ComposedGroup;
import org.tandem.matching.group.GroupProfile;

/** One group: its members, and what its composition achieves. */
final class GroupCard {
    private final Teller teller;
    private final GroupProfile profile;
    private final Sectors sectors;

    GroupCard(Teller teller, GroupProfile profile, Sectors sectors) {
        this.teller = teller;
        this.profile = profile;
        this.sectors = sectors;
    }

    /** Returns how many needs of the topic are met in full. */
    static long met(GroupProfile profile) {
        return profile.competences().stream()
                .filter(need -> need.best() >= need.needed())
                .count();
    }

    Html html() {
        ComposedGroup group = profile.group();
        Tag heading = Tag.of("h3").add(Tag.of("bdi").text(group.id()));
        profile.topic().ifPresent(topic -> heading.text(" ").add(Tag.of("bdi", "topic").text(topic)));
        Tag card = Tag.of("li", "card group")
                .add(heading)
                .add(Tag.of("p", "quiet")
                        .text(teller.phrase(
                                "group.figures",
                                group.members().size(),
                                profile.organisations(),
                                Math.round(group.percent()))))
                .add(members());
        return card.add(OnPhones.folded(teller.phrase("group.details"), details()));
    }

    private List<Html> details() {
        List<Html> details = new ArrayList<>();
        if (!profile.sectors().isEmpty()) {
            details.addAll(sectors.mix(profile.sectors(), profile.group().members().size(), teller));
        }
        if (!profile.stages().isEmpty()) {
            details.add(stages());
        }
        details.add(criteria());
        if (!profile.competences().isEmpty()) {
            details.add(needs());
        }
        details.addAll(remarks());
        return details;
    }

    private Html members() {
        Tag list = Tag.of("ul", "members");
        profile.group().members().forEach(member -> list.add(Tag.of("li").add(teller.person(member))));
        return list;
    }

    private Html stages() {
        return Tag.of("p", "quiet")
                .text(profile.stages().entrySet().stream()
                        .map(one -> teller.phrase("group.stage", one.getKey().ordinal(), one.getValue()))
                        .collect(Collectors.joining(" · ")));
    }

    private Html criteria() {
        Tag list = Tag.of("dl", "achieved");
        for (Contribution given : profile.group().contributions()) {
            long percent = Math.round(100 * given.value());
            list.add(Tag.of("div")
                    .add(Tag.of("dt").text(teller.piece(given.criterion())))
                    .add(Tag.of("dd")
                            .add(Bar.of("bar", (double) percent))
                            .add(Tag.of("span", "fit").text(teller.phrase("percent", percent)))));
        }
        return list;
    }

    /** What the topic needs, as levels reached of levels needed. */
    private Html needs() {
        Tag list = Tag.of("ul", "needs");
        for (GroupProfile.Covered need : profile.competences()) {
            Tag pips = Tag.of("span", "pips").set("aria-hidden", "true");
            for (int level = 1; level <= Math.max(need.needed(), need.best()); level++) {
                pips.add(Tag.of("span", "place" + (level <= need.best() ? " matched" : " lacking")));
            }
            Tag item = Tag.of("li")
                    .add(Tag.of("bdi").text(need.competence()))
                    .text(" ")
                    .add(pips)
                    .text(" ")
                    .add(Tag.of("span", "quiet")
                            .text(teller.phrase("group.level", need.needed(), need.best()) + " "));
            for (String one : need.by()) {
                item.add(Tag.of("span", "by").add(teller.person(one))).text(" ");
            }
            list.add(item);
        }
        return list;
    }

    private List<Html> remarks() {
        List<Html> remarks = new ArrayList<>();
        if (profile.newPairs() < profile.pairs()) {
            remarks.add(teller.note("group.met", profile.newPairs(), profile.pairs()));
        }
        if (profile.group().charges() > 0) {
            remarks.add(teller.note("group.charged", profile.group().charges()));
        }
        return remarks;
    }
}
