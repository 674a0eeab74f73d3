package org.tandem.matching.io.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.fault.Fault;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Row;
import org.tandem.matching.io.table.Where;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Programme;

/**
 * Knows from which row each fact came, so that what the library finds wrong is reported with file, line and column, and
 * without the values that it quotes.
 */
final class FaultPlaces {
    private static final Pattern FIELD =
            Pattern.compile("The (?:number of )?(.+?)(?: \\(| of | is ).*", Pattern.DOTALL);
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
            Map.entry("least number", "days"),
            Map.entry("place", "latitude"),
            Map.entry("dates", "until"));

    /** The column that stands for a whole row, by kind of fact; for people and organisations it is the id. */
    private static final Map<String, String> KEYS = Map.of(
            "business tie", "kind",
            "personal tie", "kind",
            "mentorship", "mentor",
            "decision", "decision",
            "commitment", "quantity");

    private static final Set<String> WISHES = Set.of("wish", "veto");
    private static final List<String> SEPARATORS = List.of(",", "/", "&", "+");

    private final InputFaults faults;
    private final Map<String, Row> rows = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<Pair, Where> decisions = new HashMap<>();

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

    /** Remembers where a pair was decided about. */
    void addDecision(Decision decision, Row row, Where where) {
        decisions.put(new Pair(decision.mentor(), decision.mentee()), where);
        add("decision", decision.kind() + " " + pair(decision.mentor(), " with ", decision.mentee()), row);
    }

    /** Returns where each pair was decided about. */
    Map<Pair, Where> decisions() {
        return decisions;
    }

    /** Lets faults call a kind of facts otherwise than the library does. */
    void call(String kind, String name) {
        names.put(kind, name);
    }

    /** Returns the row of a fact, as the library names it. */
    Optional<Row> row(String subject) {
        return Optional.ofNullable(rows.get(subject));
    }

    private static String subject(String kind, String what) {
        return kind + " (" + what + ")";
    }

    /**
     * Lets the library build or judge something of the facts.
     *
     * @throws org.tandem.matching.io.table.BadInputException if there are faults, of the library or before; lists
     *     all
     */
    <T> T checked(Supplier<T> work) {
        Optional<T> done = tried(work);
        faults.throwIfAny();
        return done.orElseThrow();
    }

    /** Lets the library build something, or returns nothing after adding its faults. */
    <T> Optional<T> tried(Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (InvalidInputException invalid) {
            invalid.faults().forEach(this::add);
            return Optional.empty();
        }
    }

    /**
     * Judges every pair.
     *
     * @throws org.tandem.matching.io.table.BadInputException if there are faults, of the library or before; lists
     *     all
     */
    Compatibility judged(Programme programme, Policy policy) {
        try {
            return Compatibility.of(programme, policy);
        } catch (InvalidInputException invalid) {
            // The library tells of fixed pairs that rules bar before it looks at anything else, but in English.
            long before = faults.count();
            new FixedPairs(programme, policy).check(decision -> where("decision", subject(decision)), faults);
            if (faults.count() == before) {
                invalid.faults().forEach(this::add);
            }
            faults.throwIfAny();
            throw invalid;
        }
    }

    private static String subject(Decision decision) {
        return subject("decision", decision.kind() + " " + pair(decision.mentor(), " with ", decision.mentee()));
    }

    private void add(Fault fault) {
        // Ids given twice are reported with their rows when they are read.
        if (fault.id().startsWith("the ")) {
            return;
        }
        Optional<String> meant = separatorOfWishes(fault);
        if (meant.isPresent()) {
            faults.add(where(fault), FaultPlaces.class, "wish.separator", meant.get());
        } else {
            faults.add(where(fault), impersonal(fault), fault.advice());
        }
    }

    /** Returns what several ids in a cell are apart by that were taken for one, which is unknown. */
    private Optional<String> separatorOfWishes(Fault fault) {
        Matcher field = FIELD.matcher(fault.problem());
        Row row = rows.get(fault.id());
        if (row == null || !field.matches() || !WISHES.contains(field.group(1))) {
            return Optional.empty();
        }
        return SEPARATORS.stream().filter(fault.value()::contains).findFirst();
    }

    private Where where(Fault fault) {
        Matcher field = FIELD.matcher(fault.problem());
        String name = field.matches() ? field.group(1) : "";
        String column = COLUMNS.getOrDefault(name, name);
        Row row = rows.get(fault.id());
        return row != null && row.has(column) ? row.where(column) : where(kind(fault), fault.id());
    }

    /** Returns the row of a fact; a fact without a row came from an option. */
    private Where where(String kind, String id) {
        Row row = rows.get(id);
        return row == null ? Where.in(id) : row.where(KEYS.getOrDefault(kind, "id"));
    }

    /** The place says whose row it is; without ids and values nothing is told when columns have slipped. */
    private String impersonal(Fault fault) {
        String kind = names.getOrDefault(kind(fault), kind(fault));
        return fault.problem()
                .replace("The " + fault.id(), "The " + kind)
                .replace(fault.id(), "the " + kind)
                .replace(" (" + fault.value() + ")", "")
                .replace(": " + fault.value() + ".", ".");
    }

    /** Returns what is at fault, without its id. */
    private static String kind(Fault fault) {
        int id = fault.id().indexOf(" (");
        return id < 0 ? fault.id() : fault.id().substring(0, id);
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
