package org.tandem.matching.examples.office.command;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.tandem.matching.io.sheet.OutputFolder;
import picocli.CommandLine.Command;

/**
 * Makes the cache beside the program's archive from which the launchers let Java start sooner: the classes that a match loads.
 * Java makes it (JEP 483, 514) and leaves it alone where it or the archives have changed since.
 */
@Command(name = "prepare")
final class PrepareCommand implements Callable<Integer> {
    private static final int FIRST_JAVA = 25;

    private final Desk desk;

    PrepareCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path archive = Path.of(System.getProperty("java.class.path")).toAbsolutePath();
        int java = Runtime.version().feature();
        if (java < FIRST_JAVA || !archive.toString().endsWith(".jar")) {
            desk.tell(List.of(desk.phrase("prepare.not", Integer.toString(java))));
            return ExitCode.BAD_INPUT;
        }
        Path cache = archive.resolveSibling("tandem.aot");
        Path fresh = archive.resolveSibling("tandem.aot.new");
        Path work = Files.createTempDirectory("tandem");
        try {
            Demo demo = Demo.ALL.getFirst();
            OutputFolder.write(work, demo.outputs());
            List<String> words = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-XX:AOTCacheOutput=" + fresh,
                    "-jar",
                    archive.toString()));
            words.addAll(demo.commandsIn(work).getFirst());
            int code = new ProcessBuilder(words)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (code != ExitCode.DONE) {
                throw new IOException("The match ended with the exit code (%s).".formatted(code));
            }
            // Fails where nobody may write there.
            Files.move(fresh, cache, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            delete(work);
        }
        desk.say(desk.phrase("prepare.done", cache.toString()));
        return ExitCode.DONE;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
