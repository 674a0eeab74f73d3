package org.tandem.matching.io.facts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tandem.matching.io.sheet.OutputFile;
import org.tandem.matching.io.table.BadInputException;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.text.Wording;

/** A folder with the files of a programme, and what was said about them. */
final class CsvFolder {
    static final LocalDate START = LocalDate.of(2026, 9, 1);
    static final Wording ENGLISH = Wording.in(Locale.ENGLISH);
    static final Wording GERMAN = Wording.in(Locale.GERMAN);

    final InputFaults faults = new InputFaults(ENGLISH);
    private final Path folder;

    CsvFolder(Path folder) {
        this.folder = folder;
    }

    Path file(String name, String... lines) {
        try {
            return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    /** Returns the files of mentors.csv and mentees.csv and these decisions. */
    ProgrammeFiles programme(Path... decisions) {
        return new ProgrammeFiles(
                folder.resolve("mentors.csv"), folder.resolve("mentees.csv"), Optional.empty(), List.of(),
                Optional.empty(), List.of(decisions), START);
    }

    /** Writes results into the folder; returns their texts by name. */
    Map<String, String> written(List<OutputFile> files) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (OutputFile file : files) {
            try {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                file.writeTo(out);
                Files.write(folder.resolve(file.name()), out.toByteArray());
                texts.put(file.name(), out.toString(StandardCharsets.UTF_8));
            } catch (IOException unwritten) {
                throw new UncheckedIOException(unwritten);
            }
        }
        return texts;
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /** Returns the problems of what was refused, without the folder. */
    List<String> problems(Runnable work) {
        try {
            work.run();
            faults.throwIfAny();
            return List.of();
        } catch (BadInputException bad) {
            return bad.faults().stream().map(fault -> fault.problem().replace(folder + "/", "")).toList();
        }
    }
}
