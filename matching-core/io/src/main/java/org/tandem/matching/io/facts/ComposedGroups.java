package org.tandem.matching.io.facts;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.matching.group.Workshop;
import org.tandem.matching.io.table.Columns;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Sheet;
import org.tandem.matching.io.table.Where;

/** Who is in which group of which workshop, as an earlier run has written it. */
final class ComposedGroups {
    private static final Columns GROUPS = Columns.open(List.of("workshop", "group", "participant"))
            .onSheets("groups");

    private final Map<String, Map<String, String>> groups = new LinkedHashMap<>();

    private ComposedGroups() {}

    /**
     * Reads a file.
     *
     * @throws org.tandem.matching.io.table.BadInputException if it is not one of these workshops
     */
    static ComposedGroups read(Path file, Workshops workshops, InputFaults faults) {
        ComposedGroups composed = new ComposedGroups();
        boolean isRead = Sheet.read(file, GROUPS, faults, row -> {
            Optional<String> workshop = row.required("workshop");
            Optional<String> group = row.required("group");
            Optional<String> participant = row.required("participant");
            if (workshop.isPresent() && group.isPresent() && participant.isPresent()) {
                composed.groups
                        .computeIfAbsent(workshop.get(), none -> new LinkedHashMap<>())
                        .put(participant.get(), group.get());
            }
        });
        if (isRead && !workshops.all().stream().allMatch(composed::isOf)) {
            faults.add(Where.in(file.toString()), ComposedGroups.class, "composed.other");
        }
        faults.throwIfAny();
        return composed;
    }

    private boolean isOf(Workshop workshop) {
        Map<String, String> groupOf = of(workshop);
        List<String> known =
                workshop.groups().stream().map(group -> group.id()).toList();
        return groupOf.size() == workshop.participants().size()
                && known.containsAll(groupOf.values())
                && workshop.participants().stream().allMatch(one -> groupOf.containsKey(one.id()));
    }

    /** Returns the group of each participant of a workshop. */
    Map<String, String> of(Workshop workshop) {
        return groups.getOrDefault(workshop.name(), Map.of());
    }
}
