package org.tandem.matching.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What Jazzer runs, guided by what of the code an input reaches, and what it starts from and leaves behind:
 *
 * <pre>{@code
 * mvn process-test-classes -Pfuzz -pl matching-core/house -am -Dfuzz=TABLES -Dseconds=60
 * }</pre>
 *
 * <p>An input that goes wrong is written to {@code matching-core/house/target/fuzz}; its Base64 is one more line of the corpus in
 * the test resources of this package. A sample of what Jazzer has found, small and large, is in {@code target/fuzz/TABLES.txt}.
 */
public final class FuzzRun {
    private static final long KEPT = 12_000;

    private static final FuzzTarget TARGET = FuzzTarget.valueOf(System.getProperty("fuzz", "TABLES"));

    private FuzzRun() {}

    /** Reads one input. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        TARGET.feed(bytes);
    }

    /**
     * Writes the inputs to start from, or a sample of those that were found.
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
            Files.write(Path.of(arguments[1]), sample(folder));
        }
    }

    private static List<String> sample(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> !one.getFileName().toString().startsWith("kept-")).toList()) {
                found.add(Base64.getEncoder().encodeToString(Files.readAllBytes(file)));
            }
        }
        found.sort(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
        int each = 1;
        List<String> sample = found;
        while (sample.stream().mapToLong(String::length).sum() > KEPT) {
            each++;
            int every = each;
            sample = IntStream.range(0, found.size()).filter(i -> i % every == 0).mapToObj(found::get).toList();
        }
        return sample;
    }
}
