package org.tandem.matching.examples.office.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tandem.matching.examples.office.report.Projection.Point;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Unmatched;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.Programme;

/** The marks of people on the map: one mark for all of a role who are about at the same place, larger for more of them. */
final class MapPlaces {
    private static final double SMALLEST = 4.5;
    private static final double LARGEST = 18;
    private static final double NEAR = 8;

    private final Teller teller;
    private final Programme programme;
    private final Plan plan;

    MapPlaces(Teller teller, Programme programme, Plan plan) {
        this.teller = teller;
        this.programme = programme;
        this.plan = plan;
    }

    List<Html> marks(Projection map) {
        List<Group> mentors = new ArrayList<>();
        programme.mentors().forEach(mentor -> gather(mentors, map, mentor));
        List<Group> mentees = new ArrayList<>();
        List<Group> without = new ArrayList<>();
        List<String> unmatched =
                plan.unmatched().stream().map(Unmatched::mentee).toList();
        Set<String> lacking = Set.copyOf(unmatched);
        for (Mentee mentee : programme.mentees()) {
            gather(lacking.contains(mentee.id()) ? without : mentees, map, mentee);
        }
        List<Html> marks = new ArrayList<>();
        mentors.forEach(group -> marks.add(square(group, told("map.mentors", group))));
        mentees.forEach(group -> marks.add(circle(group, told("map.mentees", group))));
        for (Group group : without) {
            int first = unmatched.indexOf(group.ids.getFirst());
            marks.add(link(first, told("map.without", group))
                    .add(cross(group), Tag.of("title").text(told("map.without", group))));
        }
        return marks;
    }

    /** Leads to the first of those who lack a mentor at a place, unless the list below ends before. */
    private static Tag link(int unmatched, String told) {
        return unmatched < WithoutMentor.MOST_SHOWN
                ? Tag.of("a").set("href", "#" + WithoutMentor.anchor(unmatched)).set("aria-label", told)
                : Tag.of("g");
    }

    /** People whose marks would lie on each other, and where the first of them is. */
    private record Group(Point at, List<String> ids) {
        double size() {
            return Math.min(LARGEST, SMALLEST * Math.sqrt(ids.size()));
        }
    }

    private static void gather(List<Group> groups, Projection map, Person person) {
        if (person.profile().location().isEmpty()) {
            return;
        }
        Point at = map.point(person.profile().location().get());
        Group near = groups.stream()
                .filter(group -> group.at.to(at) < NEAR)
                .findFirst()
                .orElseGet(() -> {
                    Group first = new Group(at, new ArrayList<>());
                    groups.add(first);
                    return first;
                });
        near.ids.add(person.id());
    }

    private String told(String phrase, Group group) {
        return teller.phrase(phrase) + ": " + teller.wording().people(group.ids);
    }

    private static Html square(Group group, String told) {
        double half = group.size();
        return Tag.of("rect", "mentor")
                .set("x", group.at.x() - half)
                .set("y", group.at.y() - half)
                .set("width", 2 * half)
                .set("height", 2 * half)
                .add(Tag.of("title").text(told));
    }

    private static Html circle(Group group, String told) {
        return Tag.of("circle", "mentee")
                .set("cx", group.at.x())
                .set("cy", group.at.y())
                .set("r", group.size())
                .add(Tag.of("title").text(told));
    }

    private static Html cross(Group group) {
        double half = group.size() + 1;
        String path = "M" + Tag.tenth(group.at.x() - half) + " " + Tag.tenth(group.at.y() - half) + "l"
                + Tag.tenth(2 * half) + " " + Tag.tenth(2 * half) + "m0 " + Tag.tenth(-2 * half) + "l"
                + Tag.tenth(-2 * half) + " " + Tag.tenth(2 * half);
        return Tag.of("path", "without").set("d", path);
    }
}
