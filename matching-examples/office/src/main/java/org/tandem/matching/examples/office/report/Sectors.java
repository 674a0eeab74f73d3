package org.tandem.matching.examples.office.report;

import java.util.List;
import java.util.Map;
import org.tandem.matching.group.GroupProfile;

/** The sectors of a workshop, each with the same colour in every group. */
record Sectors(List<String> names) {
    /** So many colours can be told apart whatever one's sight; sectors beyond are grey, and named as all are. */
    private static final int COLOURS = 7;

    static Sectors of(List<GroupProfile> groups) {
        return new Sectors(groups.stream()
                .flatMap(group -> group.sectors().keySet().stream())
                .distinct()
                .sorted()
                .toList());
    }

    /** Returns the members of a group by sector: a bar for those who see it, and a list for everybody. */
    List<Html> mix(Map<String, Integer> members, int all, Teller teller) {
        Tag bar = Tag.of("span", "bar").set("aria-hidden", "true");
        Tag list = Tag.of("ul", "legend");
        members.forEach((sector, count) -> {
            bar.add(Tag.of("span", colour(sector))
                    .set("title", sector + ": " + teller.number(count))
                    .set("style", "width:" + Tag.tenth(100.0 * count / all) + "%"));
            list.add(Tag.of("li")
                    .add(Tag.of("span", "mark " + colour(sector)).set("aria-hidden", "true"))
                    .add(Tag.of("bdi").text(sector + " "))
                    .add(Tag.of("span", "quiet").add(teller.figure(count))));
        });
        return List.of(bar, list);
    }

    private String colour(String sector) {
        int at = names.indexOf(sector);
        return at < COLOURS ? "c" + at : "c" + COLOURS;
    }
}
