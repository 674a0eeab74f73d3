package org.tandem.matching.io.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tandem.matching.fault.Fault;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Row;
import org.tandem.matching.io.table.Where;

/**
 * Reports what the library finds contradictory in a workshop. People are named by their rows: what stands in the column of
 * ids may be anything about a person as soon as columns have slipped.
 */
final class GroupFaults {
    private static final Pattern LIST = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern PERSON = Pattern.compile("participant \\((.*?)\\)");
    private static final List<String> ROLES = List.of("participant", "mentor", "mentee");

    private final FaultPlaces places;
    private final InputFaults faults;

    GroupFaults(FaultPlaces places, InputFaults faults) {
        this.places = places;
        this.faults = faults;
    }

    /**
     * Lets the library build or compose something.
     *
     * @param source where the cause is, if not in a row
     * @throws org.tandem.matching.io.table.BadInputException if there are faults; lists all
     */
    <T> T checked(String source, Supplier<T> work) {
        try {
            return work.get();
        } catch (InvalidInputException invalid) {
            invalid.faults().forEach(fault -> add(fault, source));
            faults.throwIfAny();
            throw invalid;
        }
    }

    private void add(Fault fault, String source) {
        Where where = places.row(fault.id()).map(row -> row.where(column(row))).orElseGet(() -> Where.in(source));
        faults.add(where, spoken(fault.problem()), fault.advice());
    }

    private static String column(Row row) {
        return row.has("least") ? "least" : "id";
    }

    /** Returns a problem of groups with the rows of people instead of their ids. */
    String spoken(String problem) {
        String lists = LIST.matcher(problem).replaceAll(this::listOfRows);
        return PERSON.matcher(lists).replaceAll(person -> Matcher.quoteReplacement(placeOf(person.group(1))
                .map(place -> "participant in " + place)
                .orElse("participant")));
    }

    private String listOfRows(MatchResult list) {
        List<Optional<String>> rows =
                Arrays.stream(list.group(1).split(", ")).map(this::placeOf).toList();
        return Matcher.quoteReplacement(
                rows.stream().anyMatch(Optional::isEmpty)
                        ? list.group()
                        : rows.stream().map(Optional::orElseThrow).collect(Collectors.joining(", ", "[", "]")));
    }

    private Optional<String> placeOf(String id) {
        return ROLES.stream()
                .flatMap(role -> places.row(role + " (" + FaultPlaces.quoted(id) + ")").stream())
                .findFirst()
                .map(this::place);
    }

    private String place(Row row) {
        return faults.said(row.where("id").atColumn(0, ""));
    }
}
