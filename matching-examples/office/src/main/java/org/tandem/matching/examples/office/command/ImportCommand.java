package org.tandem.matching.examples.office.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.tandem.matching.io.form.CleanTable;
import org.tandem.matching.io.form.FormFile;
import org.tandem.matching.io.form.FormImport;
import org.tandem.matching.io.form.FormTable;
import org.tandem.matching.io.form.MappedForm;
import org.tandem.matching.io.form.Mapping;
import org.tandem.matching.io.form.MappingReader;
import org.tandem.matching.io.form.MappingWriter;
import org.tandem.matching.io.form.Proposer;
import org.tandem.matching.io.form.Remarks;
import org.tandem.matching.io.form.Side;
import org.tandem.matching.io.sheet.OutputFile;
import org.tandem.matching.io.sheet.OutputFolder;
import org.tandem.matching.io.table.Dialect;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Where;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Turns the exports of forms into the tables of a programme, and keeps how that was done in mappings. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
    private List<Path> files = List.of();

    @Option(names = "--as", paramLabel = "mentors|mentees")
    private Optional<Side> role = Optional.empty();

    @Option(names = "--mapping", paramLabel = "FILE")
    private List<Path> mappings = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FOLDER", required = true)
    private Path out = Path.of("");

    @Option(names = "--semicolon")
    private boolean semicolon;

    ImportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        InputFaults faults = desk.faults();
        check(faults);
        Remarks remarks = new Remarks(desk.wording());
        List<OutputFile> results = new ArrayList<>();
        List<MappedForm> forms = new ArrayList<>();
        List<FormTable> answers = new ArrayList<>();
        for (Path file : files) {
            answers.addAll(FormFile.read(file, faults));
        }
        checkNames(answers, faults);
        for (int i = 0; i < answers.size(); i++) {
            FormTable table = answers.get(i);
            Path kept = i < mappings.size() ? mappings.get(i) : out.resolve(FormImport.mappingFile(table.form()));
            boolean isKept = i < mappings.size() || Files.exists(kept);
            Optional<Mapping> mapping = isKept ? MappingReader.read(kept, faults) : proposed(table, remarks, faults);
            mapping.ifPresent(one -> {
                forms.add(new MappedForm(table, one));
                desk.say(desk.phrase(isKept ? "import.kept" : "import.proposed", table.form(), kept.toString()));
            });
            if (!isKept) {
                mapping.map(one -> MappingWriter.text(one, desk.wording())).ifPresent(text -> results.add(
                        new OutputFile(kept.getFileName().toString(), writer -> writer.write(text))));
            }
        }
        if (forms.isEmpty()) {
            faults.throwIfAny();
        }
        Optional<List<CleanTable>> tables = FormImport.run(forms, remarks, faults);
        faults.throwIfAny();
        for (CleanTable table : merged(tables.orElseThrow(), faults)) {
            CleanTable said = table.in(desk.wording());
            results.add(new OutputFile(table.file(), writer -> said.writeTo(writer, dialect())));
        }
        faults.throwIfAny();
        OutputFolder.write(out, results);
        desk.tell(faults.notes());
        tell(remarks);
        desk.say(desk.phrase("written", out.toString()));
        tellNext();
        return ExitCode.DONE;
    }

    private void check(InputFaults faults) {
        if (Files.exists(out) && !Files.isDirectory(out)) {
            faults.add(Where.in("--out " + out), ResultFolder.class, "out.file");
        }
        faults.throwIfAny();
    }

    private void checkNames(List<FormTable> answers, InputFaults faults) {
        if (!mappings.isEmpty() && mappings.size() != answers.size()) {
            faults.add(Where.in("--mapping"), ImportCommand.class, "import.mappings");
        }
        Set<String> names = new HashSet<>();
        for (FormTable table : answers) {
            if (!names.add(FormImport.mappingFile(table.form()))) {
                faults.add(table.source(), ImportCommand.class, "import.names");
            }
        }
    }

    /** A sheet for each side says itself whose answers it has. */
    private Optional<Mapping> proposed(FormTable table, Remarks remarks, InputFaults faults) {
        Optional<Side> stated = table.form().equals(table.source().file()) ? role : Optional.empty();
        return Proposer.propose(table, stated, desk.session().asker(), remarks, faults);
    }

    /** The other side may have been imported before, and its organisations stay. */
    private List<CleanTable> merged(List<CleanTable> tables, InputFaults faults) {
        Path before = out.resolve(FormImport.ORGANISATIONS);
        return tables.stream()
                .map(table -> table.file().equals(FormImport.ORGANISATIONS) && Files.exists(before)
                        ? table.addedTo(before, faults)
                        : table)
                .toList();
    }

    private Dialect dialect() {
        return semicolon ? Dialect.SEMICOLON : Dialect.COMMA;
    }

    private void tell(Remarks remarks) {
        remarks.columns().forEach(line -> desk.say("  " + line));
        desk.tell(remarks.notes());
        if (!remarks.questions().isEmpty()) {
            desk.tell(List.of(desk.phrase("import.questions", remarks.questions().size())));
            desk.tell(remarks.questions().stream().map(question -> "  - " + question).toList());
        }
    }

    /** Says what can be run next, once both sides are there. */
    private void tellNext() {
        Path mentors = out.resolve(Side.MENTORS.file());
        Path mentees = out.resolve(Side.MENTEES.file());
        if (Files.exists(mentors) && Files.exists(mentees)) {
            desk.say(Demo.typed(List.of(
                    "match",
                    "--mentors",
                    mentors.toString(),
                    "--mentees",
                    mentees.toString(),
                    "--organisations",
                    out.resolve(FormImport.ORGANISATIONS).toString(),
                    "--out",
                    out.resolve("plan").toString())));
        } else {
            desk.say(desk.phrase("import.other"));
        }
    }
}
