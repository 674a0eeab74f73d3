package org.tandem.matching.io.facts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.ScoreTable;
import org.tandem.matching.io.table.Columns;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Row;
import org.tandem.matching.io.table.Sheet;
import org.tandem.matching.programme.Mentee;

/** Fills a table of scores from files. */
final class ScoreReader {
    private static final int MOST_PLACES = 10_000;
    private static final Columns PAIRS = Columns.of(List.of("mentee", "mentor", "points"), List.of())
            .onSheets("pairs");
    private static final Columns MENTORS = Columns.of(List.of("id"), List.of("places"))
            .onSheets("mentors");
    private static final Columns MENTEES =
            new Columns(List.of("id"), List.of("mentors_wanted", "priority"), Map.of("wanted", "mentors_wanted"))
                    .onSheets("mentees");

    private final InputFaults faults;
    private final ScoreTable table = CompatibilityGraph.table();
    private final IdList mentors = new IdList();
    private final IdList mentees = new IdList();
    private final List<Set<Integer>> mentorsOf = new ArrayList<>();

    ScoreReader(InputFaults faults) {
        this.faults = faults;
    }

    boolean readMentors(Path file) {
        mentors.close();
        return Sheet.read(file, MENTORS, faults, row -> {
            Optional<Integer> places = row.whole("places", 0, MOST_PLACES);
            mentors.add(row).ifPresent(id -> table.mentor(id, places.orElse(1)));
        });
    }

    boolean readMentees(Path file) {
        mentees.close();
        return Sheet.read(file, MENTEES, faults, row -> {
            Optional<Integer> wanted = row.whole("mentors_wanted", 0, MOST_PLACES);
            Optional<Integer> priority = row.whole("priority", 0, Mentee.HIGHEST_PRIORITY);
            mentees.add(row).ifPresent(id -> table.mentee(id, wanted.orElse(1), priority.orElse(0)));
        });
    }

    boolean readPairs(Path file) {
        return Sheet.read(file, PAIRS, faults, this::addPair);
    }

    private void addPair(Row row) {
        Optional<Long> points = row.whole("points");
        if (points.isEmpty() && row.text("points").isEmpty()) {
            row.required("points");
        }
        int mentee = mentees.find(row, "mentee", id -> table.mentee(id, 1, 0));
        int mentor = mentors.find(row, "mentor", id -> table.mentor(id, 1));
        if (mentee < 0 || mentor < 0) {
            return;
        }
        while (mentorsOf.size() <= mentee) {
            mentorsOf.add(new HashSet<>());
        }
        if (!mentorsOf.get(mentee).add(mentor)) {
            row.fault("mentor", ScoreReader.class, "pair.twice");
        } else if (points.isPresent()) {
            table.score(mentors.id(mentor), mentees.id(mentee), points.get());
        }
    }

    CompatibilityGraph graph() {
        return table.build();
    }
}
