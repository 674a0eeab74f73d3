package org.tandem.matching.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** One jar with all libraries, as the shade plugin makes it, Guava and Jackson in packages of other names. */
class ShadedJarIT {
    private static final String JAR = System.getProperty("shaded.jar");

    private static List<String> run(Class<?> program) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                JAR,
                program.getName()).redirectErrorStream(true).start();
        try (BufferedReader output = process.inputReader()) {
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

    @Test
    void timefoldFindsItsClassesForGroups() throws IOException, InterruptedException {
        assertThat(run(CityWorkshopsExample.class)).hasSizeGreaterThan(10)
                .noneMatch(line -> line.contains("Exception"));
    }
}
