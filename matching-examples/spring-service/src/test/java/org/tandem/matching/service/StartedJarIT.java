package org.tandem.matching.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as it is shipped, with all libraries inside, started as a process. */
class StartedJarIT {
    private static final String JAR = System.getProperty("service.jar");
    private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");

    @TempDir
    Path folder;

    private Process java(String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    }

    @Test
    void theServiceMatches() throws IOException, InterruptedException {
        Process service = java(
                "-jar", JAR, "--server.port=0", "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("plans"));
        try (BufferedReader output = service.inputReader()) {
            Client client = new Client(port(output));
            UUID search = client.start("harbour");
            try (Events events = client.watch(search)) {
                assertThat(events.last().data().get("state").asString()).isEqualTo("DONE");
            }
            assertThat(client.get("/plans/" + search + "/pairs").findValuesAsString("mentee")).hasSize(4);

            // The process alone: its own method would close the output, too.
            service.toHandle().destroy();
            List<String> rest = output.lines().toList();
            assertThat(rest).as("Timefold is quiet").noneMatch(line -> line.contains("timefold"));
        } finally {
            service.destroyForcibly();
        }
    }

    private static int port(BufferedReader output) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
            Matcher started = STARTED.matcher(line);
            if (started.find()) {
                return Integer.parseInt(started.group(1));
            }
        }
        throw new AssertionError("The service has not started: " + lines);
    }
}
