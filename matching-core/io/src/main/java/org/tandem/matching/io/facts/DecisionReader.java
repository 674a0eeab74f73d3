package org.tandem.matching.io.facts;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.matching.io.table.Columns;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Row;
import org.tandem.matching.io.table.Sheet;
import org.tandem.matching.io.table.Where;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Programme;

/** Reads what coordinators have decided about pairs: files of decisions, and plans, which decide that all their pairs stay. */
final class DecisionReader {
    static final Columns DECISIONS = Columns.of(List.of("mentor", "mentee", "decision"), List.of())
            .onSheets("decisions");

    private static final Columns WHOLE_PLAN = PublishedPlan.PLAN.requiring(List.of("fit_percent"));

    private final Programme.Builder programme;
    private final FaultPlaces places;
    private final InputFaults faults;
    private final Map<Pair, Decided> decided = new HashMap<>();

    /** A decision, and where it was read. */
    private record Decided(Decision.Kind kind, Where where) {}

    DecisionReader(Programme.Builder programme, FaultPlaces places, InputFaults faults) {
        this.programme = programme;
        this.places = places;
        this.faults = faults;
    }

    boolean read(List<Path> files) {
        return files.stream().map(this::read).reduce(true, Boolean::logicalAnd);
    }

    private boolean read(Path file) {
        return Sheet.has(file, WHOLE_PLAN, DECISIONS)
                ? Sheet.read(file, PublishedPlan.PLAN, faults,
                        row -> read(row, "mentor", Optional.of(Decision.Kind.FIX)))
                : Sheet.read(file, DECISIONS, faults, row -> read(
                        row,
                        "decision",
                        row.required("decision").flatMap(text -> row.keyword("decision", Decision.Kind.class))));
    }

    private void read(Row row, String column, Optional<Decision.Kind> kind) {
        Optional<String> mentor = row.required("mentor");
        Optional<String> mentee = row.required("mentee");
        if (mentor.isPresent() && mentee.isPresent() && kind.isPresent()) {
            decide(new Decision(kind.get(), mentor.get(), mentee.get()), row, column);
        }
    }

    /** What another file has decided in the same way, it has decided. */
    private void decide(Decision decision, Row row, String column) {
        Pair pair = new Pair(decision.mentor(), decision.mentee());
        Where where = row.where(column);
        Decided before = decided.putIfAbsent(pair, new Decided(decision.kind(), where));
        if (before == null) {
            places.addDecision(decision, row, where);
            programme.decision(decision);
        } else if (before.kind() != decision.kind()) {
            row.fault(column, DecisionReader.class, "decided.otherwise", faults.said(before.where()));
        } else if (before.where().file().equals(where.file())) {
            row.fault(column, DecisionReader.class, "decided.twice", faults.said(before.where()));
        }
    }
}
