package org.tandem.matching.examples.office.facts;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.examples.office.csv.InputFaults;
import org.tandem.matching.examples.office.csv.Row;
import org.tandem.matching.examples.office.csv.Where;
import org.tandem.matching.fault.Fault;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Programme;

/**
 * Knows from which row each fact came, so that what the library finds wrong is reported with file, line and column, and
 * without the values that it quotes.
 */
final class FaultPlaces {
    private static final Pattern FIELD = Pattern.compile("The (?:number of )?(.+?)(?: \\(| of | is ).*", Pattern.DOTALL);
    /** What the library calls a field that files call otherwise. */
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("mentors wanted", "mentors_wanted"),
            Map.entry("application", "applied"),
            Map.entry("time per month", "hours_per_month"),
            Map.entry("language", "languages"),
            Map.entry("form", "forms"),
            Map.entry("interest", "interests"),
            Map.entry("months", "available_from"),
            Map.entry("offered competence", "offers"),
            Map.entry("sought competence", "seeks"),
            Map.entry("wish", "wishes"),
            Map.entry("veto", "vetoes"),
            Map.entry("owners", "parent"),
            Map.entry("first organisation", "first"),
            Map.entry("second organisation", "second"),
            Map.entry("person", "first"),
            Map.entry("dates", "until"));

    private final InputFaults faults;
    private final Map<String, Row> rows = new HashMap<>();

    FaultPlaces(InputFaults faults) {
        this.faults = faults;
    }

    /** Remembers whose row this is; adds a fault if somebody has the same id. */
    void addNew(String kind, String id, Row row) {
        if (rows.put(subject(kind, id), row) != null) {
            row.fault("id", FaultPlaces.class, "id.twice");
        }
    }

    /** Remembers where a fact about two came from. */
    void add(String kind, String what, Row row) {
        rows.put(subject(kind, what), row);
    }

    private static String subject(String kind, String what) {
        return kind + " (" + what + ")";
    }

    /**
     * Builds the programme and judges its pairs.
     *
     * @throws org.tandem.matching.examples.office.csv.BadInputException if there are faults, of the library or before; lists
     *     all
     */
    Facts judged(Programme.Builder programme, Optional<Policy> policy) {
        Optional<Programme> built = checked(programme::build);
        faults.throwIfAny();
        Policy chosen = policy.orElseThrow();
        Optional<Compatibility> judged = checked(() -> Compatibility.of(built.orElseThrow(), chosen));
        faults.throwIfAny();
        return new Facts.Judged(judged.orElseThrow(), chosen);
    }

    private <T> Optional<T> checked(Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (InvalidInputException invalid) {
            invalid.faults().forEach(this::add);
            return Optional.empty();
        }
    }

    private void add(Fault fault) {
        // Ids given twice are reported with their rows when they are read.
        if (!fault.id().startsWith("the ")) {
            faults.add(where(fault), withoutValue(fault), fault.advice());
        }
    }

    private Where where(Fault fault) {
        Row row = rows.get(fault.id());
        if (row == null) {
            return Where.in(fault.id());
        }
        Matcher field = FIELD.matcher(fault.problem());
        String name = field.matches() ? field.group(1) : "";
        return row.where(COLUMNS.getOrDefault(name, name));
    }

    private static String withoutValue(Fault fault) {
        String quoted = " (" + fault.value() + ")";
        int at = fault.value().isEmpty() ? -1 : fault.problem().indexOf(quoted);
        boolean isSubject = at >= 0 && fault.problem().substring(0, at + quoted.length()).endsWith(fault.id());
        return at < 0 || isSubject
                ? fault.problem()
                : fault.problem().substring(0, at) + fault.problem().substring(at + quoted.length());
    }

    /** Returns how the library names a pair of ids. */
    static String pair(String one, String between, String other) {
        return quoted(one) + between + quoted(other);
    }

    /** Returns how the library names an id. */
    static String quoted(String id) {
        return Faults.quote(id);
    }
}
