package org.tandem.matching.io.facts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.matching.group.Acquaintances;
import org.tandem.matching.group.Workshop;
import org.tandem.matching.io.table.Columns;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Row;
import org.tandem.matching.io.table.Sheet;
import org.tandem.matching.io.table.Where;
import org.tandem.matching.programme.Programme;

/** Reads who knows whom already: the pairs of a plan, and the groups of earlier workshops. */
final class AcquaintanceReader {
    private static final Columns PAIRS = Columns.open(List.of("mentor", "mentee")).onSheets("pairs", "plan");
    private static final Columns GROUPS = Columns.open(List.of("group", "participant"), "workshop")
            .onSheets("before", "groups");

    private final InputFaults faults;
    private final List<Two> pairs = new ArrayList<>();
    private final Map<String, List<String>> groups = new LinkedHashMap<>();
    private Optional<Where> pairsFile = Optional.empty();

    private record Two(String mentor, String mentee) {}

    AcquaintanceReader(InputFaults faults) {
        this.faults = faults;
    }

    boolean readPairs(Path file) {
        pairsFile = Optional.of(Where.in(file.toString()));
        return Sheet.read(file, PAIRS, faults, row -> {
            Optional<String> mentor = row.required("mentor");
            Optional<String> mentee = row.required("mentee");
            if (mentor.isPresent() && mentee.isPresent()) {
                pairs.add(new Two(mentor.get(), mentee.get()));
            }
        });
    }

    boolean readGroups(List<Path> files) {
        return files.stream().map(this::readGroups).reduce(true, Boolean::logicalAnd);
    }

    /** Reads a file as {@code groups.csv} of a result is. Those who take no part any more are of no concern. */
    private boolean readGroups(Path file) {
        return Sheet.read(file, GROUPS, faults, row -> {
            Optional<String> group = row.required("group");
            Optional<String> participant = row.required("participant");
            if (group.isPresent() && participant.isPresent()) {
                groups.computeIfAbsent(key(file, row, group.get()), none -> new ArrayList<>())
                        .add(participant.get());
            }
        });
    }

    private static String key(Path file, Row row, String group) {
        return file + "\n" + row.text("workshop").orElse("") + "\n" + group;
    }

    /** Adds a fault if all pairs are of other people: the file or its columns are then others than was thought. */
    void check(Programme programme) {
        boolean noneKnown = pairs.stream()
                .noneMatch(pair -> isKnown(programme, pair.mentor) && isKnown(programme, pair.mentee));
        if (!pairs.isEmpty() && noneKnown) {
            faults.add(pairsFile.orElseThrow(), AcquaintanceReader.class, "pairs.unknown");
        }
    }

    private static boolean isKnown(Programme programme, String id) {
        return programme.mentor(id).isPresent() || programme.mentee(id).isPresent();
    }

    /** Adds what was read. */
    void addTo(Workshop.Builder workshop) {
        pairs.forEach(pair -> workshop.pair(pair.mentor, pair.mentee));
        workshop.acquaintances(Acquaintances.NONE.met(groups.values()));
    }
}
