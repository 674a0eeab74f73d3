package org.tandem.matching.io.form;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tandem.matching.io.table.Columns;
import org.tandem.matching.io.table.InputFaults;

/**
 * Turns answers to forms into the tables of a programme: mentors, mentees and organisations, and who was left out. Without a yes
 * to the column of consent a person stays out. Whatever is not understood is a fault, or a question in the remarks.
 */
public final class FormImport {
    private static final List<String> COLUMNS = List.of(
            "name", "organisation", "sector", "town", "latitude", "longitude", "remote", "stage", "admission",
            "languages",
            "hours_per_month", "forms", "offers", "seeks", "interests", "wishes", "vetoes", "places", "mentors_wanted",
            "priority");

    private static final Set<String> KEYS = Set.of("id", "parent", "line", "reason");

    /** The name of the file of organisations. */
    public static final String ORGANISATIONS = "organisations.csv";

    private final List<MappedForm> forms;
    private final Remarks remarks;
    private final InputFaults faults;

    private FormImport(List<MappedForm> forms, Remarks remarks, InputFaults faults) {
        this.forms = forms;
        this.remarks = remarks;
        this.faults = faults;
    }

    /** Returns whether a column is one of our tables, not one for a question of the programme's own. */
    static boolean isOurs(String column) {
        return COLUMNS.contains(column) || KEYS.contains(column);
    }

    /** Returns the name of the file for the mapping of a form. */
    public static String mappingFile(String form) {
        return plainName(form) + ".mapping.json";
    }

    private static String plainName(String form) {
        Path name = Path.of(form).getFileName();
        return (name == null ? "" : name.toString()).replaceFirst("\\.[^.]*$", "");
    }

    /** Returns the tables, or nothing after adding faults. */
    public static Optional<List<CleanTable>> run(List<MappedForm> forms, Remarks remarks, InputFaults faults) {
        return new FormImport(List.copyOf(forms), remarks, faults).run();
    }

    private Optional<List<CleanTable>> run() {
        long before = faults.count();
        List<Response> all = new ArrayList<>();
        List<SkippedResponse> out = new ArrayList<>();
        for (MappedForm form : forms) {
            FormReader reader = new FormReader(form, remarks, faults);
            reader.read();
            all.addAll(renamed(form.mapping(), reader.answers()));
            out.addAll(reader.leftOut());
            tellLeftOut(form.table(), reader.leftOut());
        }
        if (faults.count() > before) {
            return Optional.empty();
        }
        Repeated repeated = new Repeated(remarks);
        List<Response> answers = new NamedPeople(repeated.latest(all), remarks).identified();
        out.addAll(repeated.leftOut());
        tellMade(answers);
        new LookAlikes(answers, remarks).list();
        if (answers.isEmpty()) {
            faults.add(forms.getFirst().table().source(), FormImport.class, "import.nobody");
            return Optional.empty();
        }
        List<CleanTable> tables = new ArrayList<>();
        for (Side role : Side.values()) {
            List<Response> side = answers.stream().filter(answer -> answer.role() == role).toList();
            if (!side.isEmpty()) {
                tables.add(people(role, side));
            }
        }
        tables.add(organisations(answers));
        forms.forEach(form -> tables.add(leftOut(form.table(), out)));
        return Optional.of(tables);
    }

    private void tellLeftOut(FormTable table, List<SkippedResponse> out) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        out.forEach(one -> lines.computeIfAbsent(one.reason(), none -> new ArrayList<>())
                .add(Long.toString(one.where().line())));
        lines.forEach((reason, where) -> remarks.note(
                "note.out", remarks.said(table.source()), shortened(where), reason, where.size()));
    }

    private static String shortened(List<String> lines) {
        int most = 20;
        return String.join(", ", lines.subList(0, Math.min(most, lines.size()))) + (lines.size() > most ? ", …" : "");
    }

    private void tellMade(List<Response> answers) {
        Map<String, List<String>> made = new LinkedHashMap<>();
        answers.stream().filter(Response::made).forEach(answer -> made.computeIfAbsent(
                answer.where().file(), none -> new ArrayList<>())
                .add(answer.id()));
        made.forEach((file, ids) -> remarks.note("note.made", file, ids.size(), shortened(ids)));
    }

    private static List<Response> renamed(Mapping mapping, List<Response> answers) {
        return answers.stream()
                .map(answer -> {
                    String organisation = answer.cell("organisation");
                    String counts = mapping.organisations().getOrDefault(organisation, organisation);
                    Map<String, String> cells = new LinkedHashMap<>(answer.cells());
                    if (!counts.isEmpty()) {
                        cells.put("organisation", counts);
                    }
                    return new Response(answer.where(), answer.role(), answer.id(), answer.made(), answer.time(),
                            cells);
                })
                .toList();
    }

    private CleanTable people(Side role, List<Response> answers) {
        Set<String> used = new LinkedHashSet<>();
        answers.forEach(answer -> used.addAll(answer.cells().keySet()));
        // A column that was asked for is there, even if nobody answered.
        forms.stream()
                .map(MappedForm::mapping)
                .filter(mapping -> mapping.role().map(role::equals).orElse(true))
                .flatMap(mapping -> mapping.columns().stream())
                .filter(column -> column.field() == Field.OWN)
                .forEach(column -> used.add(Columns.plain(column.name().orElse(""))));
        List<String> columns = Stream.concat(
                COLUMNS.stream().filter(used::contains),
                used.stream().filter(column -> !COLUMNS.contains(column)))
                .toList();
        List<List<String>> rows = answers.stream()
                .map(answer -> Stream.concat(Stream.of(answer.id()), columns.stream().map(answer::cell)).toList())
                .toList();
        return new CleanTable(role.file(), Stream.concat(Stream.of("id"), columns.stream()).toList(), rows);
    }

    private static CleanTable organisations(List<Response> answers) {
        List<List<String>> rows = answers.stream()
                .map(answer -> answer.cell("organisation"))
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .map(name -> List.of(name, name))
                .toList();
        return new CleanTable(ORGANISATIONS, List.of("id", "name"), rows);
    }

    private static CleanTable leftOut(FormTable form, List<SkippedResponse> out) {
        List<List<String>> rows = out.stream()
                .filter(one -> one.where().file().equals(form.source().file())
                        && one.where().sheet().equals(form.source().sheet()))
                .map(one -> List.of(Long.toString(one.where().line()), one.id(), one.reason()))
                .toList();
        return new CleanTable(plainName(form.form()) + ".left_out.csv", List.of("line", "id", "reason"), rows);
    }
}
