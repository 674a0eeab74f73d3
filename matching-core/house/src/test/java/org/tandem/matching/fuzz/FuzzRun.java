package org.tandem.matching.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What Jazzer runs, guided by what of the code an input reaches, and what it starts from and leaves behind:
 *
 * <pre>{@code
 * mvn verify -Pfuzz -pl matching-core/house -am -DskipTests -Dfuzz=TABLES -Dseconds=60
 * }</pre>
 *
 * <p>An input that goes wrong is written to {@code matching-core/house/target/fuzz}; its Base64 is one more line of the corpus in
 * the test resources of this package. Of what Jazzer has found the smallest inputs are in {@code target/fuzz/TABLES.txt}.
 */
public final class FuzzRun {
    private static final long KEPT = 24_000;

    private static final FuzzTarget TARGET = FuzzTarget.valueOf(System.getProperty("fuzz", "TABLES"));

    private FuzzRun() {}

    /** Reads one input. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        TARGET.feed(bytes);
    }

    /**
     * Writes the inputs to start from, or the smallest of those that were found.
     *
     * @param arguments the folder, and then where to write to, if what was found shall be kept
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        if (arguments.length == 1) {
            Files.createDirectories(folder);
            int number = 0;
            for (byte[] input : Corpus.of(TARGET)) {
                Files.write(folder.resolve("kept-" + number++), input);
            }
        } else {
            Files.write(Path.of(arguments[1]), smallest(folder));
        }
    }

    private static List<String> smallest(Path folder) throws IOException {
        List<byte[]> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                found.add(Files.readAllBytes(file));
            }
        }
        found.sort(Comparator.comparingInt(input -> input.length));
        List<String> lines = new ArrayList<>();
        long length = 0;
        for (byte[] input : found) {
            String line = Base64.getEncoder().encodeToString(input);
            length += line.length() + 1;
            if (length <= KEPT) {
                lines.add(line);
            }
        }
        return lines;
    }
}
