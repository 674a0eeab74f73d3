package org.tandem.matching.alone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One jar with the starter and the libraries that it brings, started as a process. */
class StarterAloneIT {
    @Test
    void anApplicationThatHasTheStarterAloneMatches() throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=3",
                "-Dloader.main=" + AloneApplication.class.getName(),
                "-Dloader.path=" + System.getProperty("alone.test-classes"),
                "-cp",
                System.getProperty("alone.jar"),
                "org.springframework.boot.loader.launch.PropertiesLauncher",
                "--matching.time-limit=1d").redirectErrorStream(true).start();
        try (BufferedReader output = program.inputReader()) {
            List<String> lines = output.lines().toList();

            assertThat(program.waitFor()).as("%s", lines).isZero();
            assertThat(lines)
                    .contains(
                            "service: 2 matched",
                            "json: true",
                            "virtual thread: 2 matched",
                            "foreign loader: true",
                            "common pool: 4 matched",
                            "groups: 2 composed",
                            "parallel stream: [2] matched")
                    .noneMatch(line -> line.contains(" WARN ") || line.contains("ERROR"))
                    .as("Timefold is quiet").noneMatch(line -> line.contains("timefold"));
        } finally {
            program.destroyForcibly();
        }
    }
}
