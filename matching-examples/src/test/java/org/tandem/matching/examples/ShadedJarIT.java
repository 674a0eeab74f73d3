package org.tandem.matching.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** One jar with all libraries, as the shade plugin makes it, Guava and Jackson in packages of other names. */
class ShadedJarIT {
    private static final String JAR = System.getProperty("shaded.jar");

    private static List<String> run(Class<?> program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                JAR,
                program.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            List<String> lines = output.lines().toList();
            assertThat(process.waitFor()).as("%s", lines).isZero();
            return lines;
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void librariesAreHidden() throws IOException {
        try (JarFile jar = new JarFile(JAR)) {
            assertThat(jar.stream().map(entry -> entry.getName()))
                    .anyMatch(name -> name.startsWith("hidden/guava/"))
                    .noneMatch(name -> name.startsWith("com/google/common/"));
        }
    }

    @Test
    void pairsAreMatched() throws IOException, InterruptedException {
        assertThat(run(SalzgitterExample.class)).anyMatch(line -> line.contains("points, proven optimal"));
    }

    /** Timefold finds its classes there; what is said of the groups holds wherever the program runs. */
    @Test
    void theCitysPairsMeetOthersAtTheSecondWorkshop() throws IOException, InterruptedException {
        List<String> lines = run(CityWorkshopsExample.class, "en", "de");

        assertThat(lines).hasSizeGreaterThan(10)
                .noneMatch(line -> line.contains("Exception"));
        String said = String.join("\n", lines);
        assertThat(said)
                .contains("Workshop 1: ", "Workshop 2: ", "mixed organisations 100 %")
                .contains("2 workshops: each participant meets", "no two are together more than once")
                .contains("2 Workshops: ")
                .doesNotContain("{", "}", "null");
    }
}
