package org.tandem.matching.examples.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.tandem.matching.examples.office.command.Session;
import org.tandem.matching.examples.office.command.TandemCommand;
import org.tandem.matching.io.form.Asker;
import org.tandem.matching.io.table.GermanWords;
import org.tandem.matching.run.Cancellation;
import org.tandem.matching.text.Wording;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs commands within a folder and keeps what they say. */
final class Office {
    static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private static final String FAULT = "  - ";

    /** The names of columns by their German titles. */
    private static final Map<String, String> ENGLISH = Stream.of(
            "mentee", "mentee_name", "mentor", "mentor_name", "points", "fit_percent", "fixed", "missing", "matched",
            "reason", "places", "running", "free", "workshop", "group", "topic", "participant", "participant_name",
            "members", "charges", "organisations", "sectors", "pairs", "new_pairs", "needs", "needs_met", "people_met",
            "most_often", "day", "role", "partners")
            .collect(Collectors.toMap(name -> GermanWords.title(name, Wording.in(Locale.GERMAN)), name -> name));

    final Path folder;
    final Cancellation cancellation = new Cancellation();
    private Optional<PrintStream> terminal = Optional.empty();
    private Locale locale = Locale.ENGLISH;

    /** Stands still, so that no answer depends on how fast the machine is. */
    private LongSupplier clock = () -> 0;

    private boolean timeFlies;

    private Asker asker = Asker.NOBODY;

    /** What a run has said, and how it ended. */
    record Said(int code, String out, String err) {
        /** Returns what is wrong with the input, a line each. */
        List<String> faults() {
            return err.lines()
                    .filter(line -> line.startsWith(FAULT))
                    .map(line -> line.substring(FAULT.length()))
                    .toList();
        }

        /** Returns where something is wrong with the input. */
        List<String> places() {
            return faults().stream().map(fault -> fault.split(": ")[0]).toList();
        }
    }

    Office(Path folder) {
        this.folder = folder;
    }

    /** Shows progress on this stream. */
    Office watching(PrintStream screen) {
        terminal = Optional.of(screen);
        return this;
    }

    /** Lets more than any usual time pass between any two looks at the clock. */
    Office outOfTime() {
        timeFlies = true;
        AtomicLong looks = new AtomicLong();
        clock = () -> Duration.ofHours(looks.getAndIncrement()).toNanos();
        return this;
    }

    /** Lets somebody answer questions. */
    Office answering(Asker somebody) {
        asker = somebody;
        return this;
    }

    /** Speaks this language unless an option says another. */
    Office speaking(Locale language) {
        locale = language;
        return this;
    }

    /** Writes a file in UTF-8 and returns its path. */
    String file(String name, String... lines) {
        return bytes(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file and returns its path. */
    String bytes(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content).toString();
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    String path(String name) {
        return folder.resolve(name).toString();
    }

    /** A command on the demo's files. */
    record Command(List<String> arguments) {
        /** Returns the arguments, and more behind them. */
        String[] with(String... more) {
            return Stream.concat(arguments.stream(), Stream.of(more)).toArray(String[]::new);
        }
    }

    /** Returns a command on the demo's files, which are written to the folder "demo" unless they are there. */
    Command demo(String... command) {
        String demo = path("demo");
        if (Files.notExists(folder.resolve("demo"))) {
            run("demo", "salzgitter", "--out", demo);
        }
        List<String> arguments = new ArrayList<>(List.of(command));
        for (String name : List.of(
                "mentors", "mentees", "organisations", "ties", "personal_ties", "mentorships", "decisions")) {
            arguments.add(name.endsWith("ties") ? "--ties" : "--" + name);
            arguments.add(demo + "/" + name + ".csv");
        }
        return new Command(arguments);
    }

    /** Returns a command on the files of the leaders' demo, which are written to the folder "leaders" unless they are there. */
    Command leaders(String command) {
        String folderOfDemo = path("leaders");
        if (Files.notExists(folder.resolve("leaders"))) {
            run("demo", "leaders", "--out", folderOfDemo);
        }
        return new Command(List.of(
                command,
                "--participants", folderOfDemo + "/leaders.csv",
                "--organisations", folderOfDemo + "/organisations.csv",
                "--ties", folderOfDemo + "/personal_ties.csv",
                "--groups", folderOfDemo + "/groups.csv",
                "--policy", folderOfDemo + "/policy.json"));
    }

    /** Runs a command; no clock ends its searches unless the command says so or time flies. */
    Said run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Session session = new Session(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal,
                TODAY,
                locale,
                cancellation,
                clock,
                asker);
        int code = TandemCommand.run(session, timeFlies ? arguments : Unhurried.command(arguments));
        return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Returns the rows of a sheet, by the English names of its columns. */
    List<Map<String, String>> rows(String name) {
        CSVFormat format =
                CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser parser = CSVParser.parse(folder.resolve(name), StandardCharsets.UTF_8, format)) {
            List<Map<String, String>> rows = new ArrayList<>();
            for (CSVRecord record : parser) {
                Map<String, String> row = new LinkedHashMap<>();
                parser.getHeaderNames()
                        .forEach(title -> row.put(ENGLISH.getOrDefault(title, title), record.get(title)));
                rows.add(row);
            }
            return rows;
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    JsonNode json(String name) {
        return JsonMapper.shared().readTree(text(name));
    }

    String text(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    /** Returns the contents of every file below a folder, by its path within. */
    Map<String, String> contents(String name) {
        try (Stream<Path> files = Files.walk(folder.resolve(name))) {
            Map<String, String> contents = new TreeMap<>();
            files.filter(Files::isRegularFile)
                    .forEach(file -> contents.put(
                            folder.resolve(name).relativize(file).toString(),
                            text(folder.relativize(file).toString())));
            return contents;
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
