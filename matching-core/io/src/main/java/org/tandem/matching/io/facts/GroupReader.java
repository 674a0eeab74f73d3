package org.tandem.matching.io.facts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tandem.matching.group.Topic;
import org.tandem.matching.group.WorkingGroup;
import org.tandem.matching.io.table.Columns;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Row;
import org.tandem.matching.io.table.Sheet;
import org.tandem.matching.programme.CompetenceNeed;
import org.tandem.matching.programme.Location;

/** Reads the groups that are to be composed. */
final class GroupReader {
    private static final int MOST_MEMBERS = 5_000;
    static final Columns GROUPS = new Columns(
            List.of("id", "least", "most"),
            List.of("topic", "interests", "needs", "host", "latitude", "longitude", "workshop"),
            Map.of("min", "least", "max", "most"))
            .onSheets("groups");

    private final int workshops;
    private final FaultPlaces places;
    private final InputFaults faults;
    private final List<Planned> planned = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    /** A group, and in which workshop it meets, from 1. */
    private record Planned(int workshop, WorkingGroup group) {}

    GroupReader(int workshops, FaultPlaces places, InputFaults faults) {
        this.workshops = workshops;
        this.places = places;
        this.faults = faults;
    }

    boolean read(Path file) {
        return Sheet.read(file, GROUPS, faults, row -> IdList.checked(row, "id").ifPresent(id -> add(id, row)));
    }

    private void add(String id, Row row) {
        places.add("group", FaultPlaces.quoted(id), row);
        Optional<Integer> least = size(row, "least");
        Optional<Integer> most = size(row, "most");
        Optional<Topic> topic = topic(row);
        Optional<Location> place = PersonReader.location(row);
        List<Integer> when = workshops(row);
        if (least.isEmpty() || most.isEmpty()) {
            return;
        }
        if (most.get() < least.get()) {
            row.fault("most", GroupReader.class, "group.sizes");
        }
        WorkingGroup group =
                new WorkingGroup(id, least.get(), most.get(), topic, row.text("host"), place);
        for (int workshop : when) {
            if (seen.add(workshop + " " + id)) {
                planned.add(new Planned(workshop, group));
            } else {
                row.fault("id", GroupReader.class, "group.twice");
                return;
            }
        }
    }

    private static Optional<Integer> size(Row row, String column) {
        return row.required(column).flatMap(text -> row.whole(column, 1, MOST_MEMBERS));
    }

    private static Optional<Topic> topic(Row row) {
        List<CompetenceNeed> needs = new ArrayList<>();
        new CompetenceCells(row).forEachNeed("needs", needs::add);
        Optional<Topic> topic = row.text("topic")
                .map(id -> new Topic(id, new LinkedHashSet<>(row.texts("interests")), needs));
        if (topic.isEmpty()) {
            Stream.of("needs", "interests")
                    .filter(column -> row.text(column).isPresent())
                    .forEach(column -> row.fault(column, GroupReader.class, "group.topic"));
        }
        if (needs.stream().map(CompetenceNeed::competence).distinct().count() < needs.size()) {
            row.fault("needs", GroupReader.class, "needs.twice");
        }
        return topic;
    }

    /** Returns the numbers of the workshops in which a group meets; all, if none are given. */
    private List<Integer> workshops(Row row) {
        List<Integer> all = IntStream.rangeClosed(1, workshops).boxed().toList();
        List<String> known = all.stream().map(String::valueOf).toList();
        List<String> given = row.texts("workshop");
        if (!known.containsAll(given)) {
            row.fault("workshop", GroupReader.class, "group.workshop", Integer.toString(workshops));
        }
        return given.isEmpty()
                ? all
                : given.stream().filter(known::contains).map(Integer::valueOf).distinct().toList();
    }

    /** Returns the groups of a workshop. */
    List<WorkingGroup> of(int workshop) {
        return planned.stream()
                .filter(one -> one.workshop == workshop)
                .map(Planned::group)
                .toList();
    }

    /** Returns the ids of all groups. */
    Set<String> ids() {
        return planned.stream().map(one -> one.group.id()).collect(Collectors.toSet());
    }

    /** Returns the ids of all topics. */
    Set<String> topics() {
        return topics(planned.stream().map(Planned::group).toList());
    }

    /** Returns the ids of the topics of some groups. */
    static Set<String> topics(List<WorkingGroup> groups) {
        return groups.stream()
                .flatMap(group -> group.topic().stream())
                .map(Topic::id)
                .collect(Collectors.toSet());
    }
}
