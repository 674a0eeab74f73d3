package org.tandem.matching.examples.office.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.tandem.matching.io.sheet.OutputFolder;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Where;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the files of a seed programme, to change them and run the commands again; without a name, lists them. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(arity = "0..1", paramLabel = "NAME", descriptionKey = "name", completionCandidates = Demo.Names.class, converter = Demo.Named.class)
    private Optional<Demo> chosen = Optional.empty();

    @Option(names = "--out", paramLabel = "FOLDER")
    private Optional<Path> out = Optional.empty();

    DemoCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        if (chosen.isEmpty()) {
            Demo.ALL.forEach(demo -> desk.say("%-12s %s".formatted(demo.title(), desk.phrase("demo." + demo.title()))));
            return ExitCode.DONE;
        }
        Demo demo = chosen.get();
        Path folder = out.orElseGet(() -> Path.of(demo.title()));
        InputFaults faults = desk.faults();
        // What a newcomer has changed must not be lost to a second demo.
        if (Files.exists(folder) && !isEmptyFolder(folder)) {
            faults.add(Where.in(folder.toString()), DemoCommand.class, "demo.exists");
        }
        faults.throwIfAny();
        OutputFolder.write(folder, demo.outputs());
        desk.say(desk.phrase("demo.written", folder.toString()));
        demo.commandsIn(folder).forEach(command -> desk.say(Demo.typed(command)));
        return ExitCode.DONE;
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
