package org.tandem.matching.examples.office.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tandem.matching.examples.office.report.Projection.Point;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Unmatched;
import org.tandem.matching.programme.Location;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/** The marks of people on the map: one mark for all of a role at the same place, larger for more of them. */
final class MapPlaces {
    private static final double SMALLEST = 4.5;
    private static final double LARGEST = 18;
    private static final Comparator<Location> NORTH_TO_SOUTH =
            Comparator.comparingDouble(Location::latitude).reversed().thenComparingDouble(Location::longitude);

    private final Teller teller;
    private final Programme programme;
    private final Plan plan;

    MapPlaces(Teller teller, Programme programme, Plan plan) {
        this.teller = teller;
        this.programme = programme;
        this.plan = plan;
    }

    List<Html> marks(Projection map) {
        Map<Location, List<String>> mentors = new TreeMap<>(NORTH_TO_SOUTH);
        for (Mentor mentor : programme.mentors()) {
            mentor.profile().location().ifPresent(place -> add(mentors, place, mentor.id()));
        }
        Map<Location, List<String>> mentees = new TreeMap<>(NORTH_TO_SOUTH);
        Map<Location, List<String>> without = new TreeMap<>(NORTH_TO_SOUTH);
        for (Mentee mentee : programme.mentees()) {
            boolean lacking = plan.unmatched(mentee.id()).isPresent();
            mentee.profile().location().ifPresent(place -> add(lacking ? without : mentees, place, mentee.id()));
        }
        List<Html> marks = new ArrayList<>();
        mentors.forEach((place, ids) -> marks.add(square(map.point(place), size(ids), told("map.mentors", ids))));
        mentees.forEach((place, ids) -> marks.add(circle(map.point(place), size(ids), told("map.mentees", ids))));
        without.forEach((place, ids) -> marks.add(link(ids)
                .add(cross(map.point(place), size(ids) + 1))
                .add(Tag.of("title").text(told("map.without", ids)))));
        return marks;
    }

    private static void add(Map<Location, List<String>> places, Location place, String id) {
        places.computeIfAbsent(place, any -> new ArrayList<>()).add(id);
    }

    private static double size(List<String> ids) {
        return Math.min(LARGEST, SMALLEST * Math.sqrt(ids.size()));
    }

    private String told(String phrase, List<String> ids) {
        return teller.phrase(phrase) + ": " + teller.wording().people(ids);
    }

    private Html square(Point at, double half, String told) {
        return Tag.of("rect", "mentor")
                .set("x", at.x() - half)
                .set("y", at.y() - half)
                .set("width", 2 * half)
                .set("height", 2 * half)
                .add(Tag.of("title").text(told));
    }

    private Html circle(Point at, double radius, String told) {
        return Tag.of("circle", "mentee")
                .set("cx", at.x())
                .set("cy", at.y())
                .set("r", radius)
                .add(Tag.of("title").text(told));
    }

    /** Leads to the first of those who lack a mentor here. */
    private Tag link(List<String> ids) {
        List<String> all = plan.unmatched().stream().map(Unmatched::mentee).collect(Collectors.toList());
        return Tag.of("a")
                .set("href", "#" + WithoutMentor.anchor(all.indexOf(ids.getFirst())))
                .set("aria-label", told("map.without", ids));
    }

    private static Html cross(Point at, double half) {
        String path = "M" + Tag.tenth(at.x() - half) + " " + Tag.tenth(at.y() - half) + "l" + Tag.tenth(2 * half) + " "
                + Tag.tenth(2 * half) + "m0 " + Tag.tenth(-2 * half) + "l" + Tag.tenth(-2 * half) + " "
                + Tag.tenth(2 * half);
        return Tag.of("path", "without").set("d", path);
    }
}
