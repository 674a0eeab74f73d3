package org.tandem.matching.benchmarks.memory;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Runs {@link Footprint} in Java machines with heaps of different sizes. */
final class Heap {
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private Heap() {}

    /** Returns what a size takes with so much heap, or nothing if it is too little. */
    static Optional<Footprint> run(Size size, int megabytes) throws IOException, InterruptedException {
        Path output = Files.createTempFile("footprint", ".txt");
        Process java = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-cp",
                System.getProperty("java.class.path"),
                Footprint.class.getName(),
                Integer.toString(size.mentees()),
                size.rules().name()))
                .redirectOutput(output.toFile())
                .redirectError(Redirect.DISCARD)
                .start();
        try {
            // With barely enough, a machine may collect garbage for ever.
            boolean ended = java.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS);
            return ended && java.exitValue() == 0
                    ? Optional.of(Footprint.parse(Files.readString(output, StandardCharsets.UTF_8)))
                    : Optional.empty();
        } finally {
            java.destroyForcibly().waitFor();
            Files.delete(output);
        }
    }
}
