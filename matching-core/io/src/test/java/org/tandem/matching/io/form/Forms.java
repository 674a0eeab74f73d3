package org.tandem.matching.io.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tandem.matching.fault.Fault;
import org.tandem.matching.io.table.BadInputException;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Where;
import org.tandem.matching.text.Wording;

/** Imports exports of forms in a folder, and keeps what was said. */
final class Forms {
    private static final Wording ENGLISH = Wording.in(Locale.ENGLISH);

    final Remarks remarks = new Remarks(ENGLISH);
    final InputFaults faults = new InputFaults(ENGLISH);
    private final Path folder;
    private final List<MappedForm> forms = new ArrayList<>();
    private Optional<Side> role = Optional.empty();
    private Asker asker = Asker.NOBODY;

    Forms(Path folder) {
        this.folder = folder;
    }

    Forms as(Side side) {
        role = Optional.of(side);
        return this;
    }

    Forms asking(Asker somebody) {
        asker = somebody;
        return this;
    }

    Path file(String name, Charset charset, String... lines) {
        try {
            return Files.write(folder.resolve(name), (String.join("\n", lines) + "\n").getBytes(charset));
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    /** Adds a form by the mapping that is proposed for it. */
    Forms add(String name, String... lines) {
        return add(file(name, StandardCharsets.UTF_8, lines));
    }

    Forms add(Path file) {
        FormFile.read(file, faults).forEach(table -> Proposer.propose(table, role, asker, remarks, faults)
                .ifPresent(mapping -> forms.add(new MappedForm(table, mapping))));
        return this;
    }

    /** Adds a form by a mapping. */
    Forms by(String mapping, String name, String... lines) {
        return by(mapping, file(name, StandardCharsets.UTF_8, lines));
    }

    Forms by(String mapping, Path file) {
        Optional<Mapping> read = MappingReader.read(mapping, Where.in("mapping.json"), faults);
        FormFile.read(file, faults)
                .forEach(table -> read.ifPresent(one -> forms.add(new MappedForm(table, one))));
        return this;
    }

    Mapping mapping() {
        return forms.getLast().mapping();
    }

    MappedColumn column(String title) {
        return mapping().columns().stream()
                .filter(column -> column.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    /** Imports; returns the rows of a file, each by its columns. */
    List<Map<String, String>> rows(String file) {
        return rows(tables(), file);
    }

    /** Returns the rows of a file that was imported, each by its columns. */
    static List<Map<String, String>> rows(List<CleanTable> tables, String file) {
        return tables.stream().filter(table -> table.file().equals(file)).flatMap(table -> table.rows().stream()
                .map(row -> named(table.columns(), row)))
                .toList();
    }

    private static Map<String, String> named(List<String> columns, List<String> row) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            named.put(columns.get(i), row.get(i));
        }
        return named;
    }

    List<CleanTable> tables() {
        if (forms.isEmpty()) {
            faults.throwIfAny();
        }
        Optional<List<CleanTable>> tables = FormImport.run(forms, remarks, faults);
        faults.throwIfAny();
        return tables.orElseThrow();
    }

    /** Imports, and returns what is wrong, a text each: the place within the file, the problem and the advice. */
    List<String> faultsOf() {
        try {
            tables();
            return List.of();
        } catch (BadInputException bad) {
            return bad.faults().stream().map(this::said).toList();
        }
    }

    private String said(Fault fault) {
        return fault.problem().replace(folder + "/", "") + " Maybe " + fault.advice();
    }
}
