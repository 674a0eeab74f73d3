package org.tandem.matching.io.facts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tandem.matching.group.Workshop;
import org.tandem.matching.io.table.Columns;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Row;
import org.tandem.matching.io.table.Sheet;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Programme;

/** Reads who takes part in workshops, and what is wished or decided for them. */
final class ParticipantReader {
    private static final List<String> WISHES = List.of("topics", "together", "apart", "fixed_in", "barred_from");
    private static final List<String> FACTS = List.of(
            "name",
            "organisation",
            "sector",
            // For the coordinator's eyes; distances come from the coordinates.
            "town",
            "latitude",
            "longitude",
            "stage",
            "occupation",
            "available_from",
            "available_until",
            "offers",
            "interests");
    private static final Columns WHO = Columns.of(List.of("id"), WISHES).onSheets("participants");
    static final Columns PEOPLE =
            Columns.of(List.of("id"), Stream.concat(FACTS.stream(), WISHES.stream()).toList())
                    .onSheets("participants");

    private final Programme.Builder programme;
    private final PersonReader people;
    private final FaultPlaces places;
    private final InputFaults faults;
    private final Map<String, Row> rows = new LinkedHashMap<>();

    ParticipantReader(Programme.Builder programme, PersonReader people, FaultPlaces places, InputFaults faults) {
        this.programme = programme;
        this.people = people;
        this.places = places;
        this.faults = faults;
    }

    /** Returns the names of all columns without questions. */
    static Set<String> columns() {
        return PEOPLE.names();
    }

    /** Reads ids of people who are known already. */
    boolean readWho(Path file) {
        return Sheet.read(file, WHO, faults, row -> IdList.checked(row, "id").ifPresent(id -> add(id, row)));
    }

    /** Reads people, who become mentees of the programme: of a workshop nobody asks who is which. */
    boolean readPeople(Path file) {
        places.call("mentee", "participant");
        return Sheet.read(file, people.asking(PEOPLE), faults, row -> IdList.checked(row, "id").ifPresent(id -> {
            add(id, row);
            places.add("mentee", FaultPlaces.quoted(id), row);
            programme.mentee(people.profile(row, Mentee.builder(id)).build());
        }));
    }

    private void add(String id, Row row) {
        places.addNew("participant", FaultPlaces.quoted(id), row);
        rows.put(id, row);
    }

    /** Returns whether it is said who takes part. */
    boolean isGiven() {
        return !rows.isEmpty();
    }

    /** Returns the ids of those who take part, in order. */
    List<String> ids() {
        return List.copyOf(rows.keySet());
    }

    /** Adds a fault for everything that is unknown. */
    void check(Programme facts, GroupReader groups) {
        Predicate<String> isPerson =
                id -> facts.mentor(id).isPresent() || facts.mentee(id).isPresent();
        Set<String> topics = groups.topics();
        Set<String> names = groups.ids();
        rows.forEach((id, row) -> {
            requireKnown(row, "id", List.of(id), isPerson, "participant.unknown");
            for (String column : List.of("together", "apart")) {
                requireKnown(row, column, row.texts(column), rows::containsKey, "companion.unknown");
                requireKnown(row, column, row.texts(column), other -> !other.equals(id), "companion.self");
            }
            requireKnown(row, "together", row.texts("together"), other -> !areApart(id, other), "companion.both");
            requireKnown(row, "topics", row.texts("topics"), topics::contains, "topic.unknown");
            requireDistinct(row, row.texts("topics"));
            for (String column : List.of("fixed_in", "barred_from")) {
                requireKnown(row, column, row.texts(column), names::contains, "group.unknown");
            }
        });
    }

    private boolean areApart(String one, String other) {
        return wishesApart(one, other) || wishesApart(other, one);
    }

    private boolean wishesApart(String one, String other) {
        return Optional.ofNullable(rows.get(one))
                .filter(row -> row.texts("apart").contains(other))
                .isPresent();
    }

    private static void requireKnown(
            Row row, String column, List<String> given, Predicate<String> isKnown, String key) {
        if (!given.stream().allMatch(isKnown)) {
            row.fault(column, ParticipantReader.class, key);
        }
    }

    private static void requireDistinct(Row row, List<String> topics) {
        if (topics.stream().distinct().count() < topics.size()) {
            row.fault("topics", ParticipantReader.class, "topic.twice");
        }
    }

    /** Adds what is wished and decided for those who are there, about the groups and topics that there are. */
    void addTo(Workshop.Builder workshop, Set<String> present, Set<String> groups, Set<String> topics) {
        rows.forEach((id, row) -> {
            if (present.contains(id)) {
                within(row, "together", present).forEach(other -> workshop.together(id, other));
                within(row, "apart", present).forEach(other -> workshop.apart(id, other));
                within(row, "fixed_in", groups).forEach(group -> workshop.fix(id, group));
                within(row, "barred_from", groups).forEach(group -> workshop.bar(id, group));
                workshop.wishes(id, within(row, "topics", topics).toArray(String[]::new));
            }
        });
    }

    private static List<String> within(Row row, String column, Set<String> known) {
        List<String> given = new ArrayList<>(row.texts(column));
        given.retainAll(known);
        return given;
    }
}
