package org.tandem.matching.examples.office.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tandem.matching.examples.office.report.Projection.Point;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.programme.Location;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.Programme;

/** Where the people are, with an arc for every pair. */
final class RegionMap {
    /** More arcs than this cannot be told apart, nor stepped through by keyboard. */
    private static final int MOST_LINKED = 200;

    private final Teller teller;
    private final Programme programme;
    private final Plan plan;

    RegionMap(Teller teller, Programme programme, Plan plan) {
        this.teller = teller;
        this.programme = programme;
        this.plan = plan;
    }

    Section section() {
        List<Html> content = new ArrayList<>();
        List<Location> locations = Stream.concat(programme.mentors().stream(), programme.mentees().stream())
                .flatMap(person -> person.profile().location().stream())
                .toList();
        int unplaced = programme.mentors().size() + programme.mentees().size() - locations.size();
        if (locations.isEmpty()) {
            content.add(teller.paragraph("map.none"));
        } else {
            content.add(teller.paragraph("map.lead"));
            content.add(figure(Projection.of(locations), locations));
        }
        if (unplaced > 0) {
            content.add(teller.note("map.unplaced", unplaced));
        }
        return new Section("map", teller.phrase("map"), content);
    }

    private Html figure(Projection map, List<Location> locations) {
        Graticule graticule = new Graticule(map, teller);
        Tag drawing = Tag.of("svg", plan.matched() > MOST_LINKED ? "map crowded" : "map")
                .set("viewBox", "0 0 " + Tag.tenth(Projection.WIDTH) + " " + Tag.tenth(map.height()))
                .set("role", "group")
                .set("aria-label", teller.phrase("map.label", plan.matched()))
                .add(Tag.of("g", "graticule").set("aria-hidden", "true").add(graticule.lines()))
                .add(Tag.of("g", "arcs").add(arcs(map)))
                .add(Tag.of("g", "people").add(new MapPlaces(teller, programme, plan).marks(map)))
                .add(Tag.of("g", "towns").add(new MapTowns(map).labels(locations)))
                .add(Tag.of("g").set("aria-hidden", "true").add(graticule.scale()));
        return Tag.of("figure")
                .add(drawing)
                .add(Tag.of("figcaption")
                        .add(Tag.of("ul", "legend")
                                .add(key("key-mentor", "map.mentors"))
                                .add(key("key-mentee", "map.mentees"))
                                .add(key("key-without", "map.without"))
                                .add(key("key-arc", "map.pairs"))));
    }

    private Html key(String styleClass, String phrase) {
        return Tag.of("li")
                .add(Tag.of("span", styleClass).set("aria-hidden", "true"))
                .text(teller.phrase(phrase));
    }

    private List<Html> arcs(Projection map) {
        List<Html> arcs = new ArrayList<>();
        Map<List<Location>, Integer> drawn = new LinkedHashMap<>();
        for (int pair = 0; pair < plan.matched(); pair++) {
            Match match = plan.matches().get(pair);
            Optional<Location> from = location(programme.mentee(match.mentee()));
            Optional<Location> to = location(programme.mentor(match.mentor()));
            if (from.isPresent() && to.isPresent()) {
                int before = drawn.merge(List.of(from.get(), to.get()), 1, Integer::sum) - 1;
                double far = from.get().kilometresTo(to.get());
                arcs.add(arc(match, pair, far, Arc.between(map.point(from.get()), map.point(to.get()), before)));
            }
        }
        return arcs;
    }

    private static Optional<Location> location(Optional<? extends Person> person) {
        return person.flatMap(one -> one.profile().location());
    }

    private Html arc(Match match, int pair, double far, String path) {
        String told = teller.phrase(
                "map.pair",
                teller.wording().person(match.mentee()),
                teller.wording().person(match.mentor()),
                Math.round(match.percent()),
                Math.round(far));
        Html title = Tag.of("title").text(told);
        Html line = Tag.of("path", "arc").set("d", path);
        return plan.matched() > MOST_LINKED
                ? Tag.of("g").add(title, line)
                : Tag.of("a")
                        .set("href", "#" + PairFits.anchor(pair))
                        .set("aria-label", told)
                        .add(title, Tag.of("path", "reach").set("d", path), line);
    }

    /** How an arc is drawn. */
    private static final class Arc {
        private static final double BEND = 0.16;
        private static final double LOOP = 9;

        private Arc() {}

        /** Returns a bow to the left of the way, the more bent the more are drawn {@code before} it on the same way. */
        static String between(Point from, Point to, int before) {
            double far = from.to(to);
            if (far < 1) {
                double radius = LOOP + 3.0 * before;
                return "M" + at(from.x(), from.y()) + "a" + at(radius, radius) + " 0 1 1 0.1 0.1";
            }
            double bend = BEND + 0.08 * before;
            double x = (from.x() + to.x()) / 2 + bend * (to.y() - from.y());
            double y = (from.y() + to.y()) / 2 - bend * (to.x() - from.x());
            return "M" + at(from.x(), from.y()) + "Q" + at(x, y) + " " + at(to.x(), to.y());
        }

        private static String at(double x, double y) {
            return Tag.tenth(x) + " " + Tag.tenth(y);
        }
    }
}
