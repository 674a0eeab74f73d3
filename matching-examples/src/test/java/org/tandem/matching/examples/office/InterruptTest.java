package org.tandem.matching.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The program as a process of its own at a terminal, where somebody presses Ctrl-C in the midst of a long search. */
@EnabledIf("hasTerminals")
@Timeout(300)
class InterruptTest {
    private static final Path SCRIPT = Path.of("/usr/bin/script");
    private static final char CTRL_C = '\u0003';

    @TempDir
    Path folder;

    private Office office;
    private Process process;

    /** A terminal can be had where the program is that records what happens at one. */
    static boolean hasTerminals() {
        return SCRIPT.toFile().canExecute() && System.getProperty("os.name").equals("Linux");
    }

    @BeforeEach
    void writeProgrammeThatTakesLong() {
        office = new Office(folder);
        Random random = new Random(1);
        List<String> organisations = new ArrayList<>(List.of("id"));
        List<String> ties = new ArrayList<>(List.of("kind,first,second"));
        for (int one = 0; one < 60; one++) {
            organisations.add("O" + one);
            for (int other = 0; other < one; other++) {
                if (random.nextInt(3) > 0) {
                    ties.add("competitor,O" + one + ",O" + other);
                }
            }
        }
        List<String> mentors = new ArrayList<>(List.of("id,places,latitude,longitude"));
        List<String> mentees = new ArrayList<>(List.of("id,organisation,latitude,longitude"));
        for (int n = 0; n < 200; n++) {
            String place = (52 + random.nextDouble() / 2) + "," + (10 + random.nextDouble() / 2);
            mentees.add("T" + n + ",O" + random.nextInt(60) + "," + place);
            if (n < 55) {
                mentors.add("M" + n + ",4," + place);
            }
        }
        office.file("organisations.csv", organisations.toArray(String[]::new));
        office.file("ties.csv", ties.toArray(String[]::new));
        office.file("mentors.csv", mentors.toArray(String[]::new));
        office.file("mentees.csv", mentees.toArray(String[]::new));
        office.file("policy.json", """
                {
                  "rules": {"within reach": {"kilometres": 12}},
                  "criteria": {"proximity": {"weight": 10, "zero at kilometres": 10}},
                  "plan rules": {"co-mentees apart": {"costing": 700}}
                }
                """);
    }

    @AfterEach
    void end() {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private Process start() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> program = List.of(java, "-cp", System.getProperty("java.class.path"), Tandem.class.getName());
        List<String> arguments = List.of(
                "match", "--lang", "en", "--mentors", "mentors.csv", "--mentees", "mentees.csv", "--organisations",
                "organisations.csv", "--ties", "ties.csv", "--policy", "policy.json", "--date", "2026-09-01",
                "--time-limit", "1h", "--out", "plan");
        String command = Stream.concat(program.stream(), arguments.stream())
                .map(word -> "'" + word + "'")
                .collect(Collectors.joining(" "));
        return new ProcessBuilder(SCRIPT.toString(), "-q", "-e", "-c", command, "/dev/null")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
    }

    /** Reads what the terminal shows until a text is there; all of it if it never is. */
    private static String readUntil(String text, BufferedReader screen) throws IOException {
        StringBuilder shown = new StringBuilder();
        for (int c = screen.read(); c >= 0; c = screen.read()) {
            shown.append((char) c);
            if (shown.indexOf(text, Math.max(0, shown.length() - text.length())) >= 0) {
                break;
            }
        }
        return shown.toString();
    }

    @Test
    void theBestPlanSoFarIsWrittenWhole() throws IOException, InterruptedException {
        process = start();
        try (BufferedReader screen = process.inputReader(StandardCharsets.UTF_8);
                Writer keyboard = process.outputWriter(StandardCharsets.UTF_8)) {
            // The first plan is found within moments of the first line; after some more the search for a better one is on.
            for (int line = 0; line < 6; line++) {
                assertThat(readUntil(" matched", screen)).endsWith(" matched");
            }
            assertThat(folder.resolve("plan")).doesNotExist();

            keyboard.write(CTRL_C);
            keyboard.flush();
            String rest = readUntil("nothing more is said", screen);

            assertThat(rest).contains("wanted mentors given", "Written to plan").doesNotContain("Exception");
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(130);
        checkFiles();
    }

    private void checkFiles() {
        assertThat(office.contents("plan").keySet())
                .containsExactlyInAnyOrder(
                        "plan.csv", "unmatched.csv", "loads.csv", "summary.json", "record.json", "report.html");
        JsonNode summary = office.json("plan/summary.json");
        assertThat(summary.path("ended").asString()).isEqualTo("CANCELLED");
        assertThat(summary.path("status").asString()).isEqualTo("FEASIBLE");
        assertThat(office.rows("plan/plan.csv")).hasSize(summary.path("matched").asInt());
        assertThat(office.rows("plan/loads.csv")).hasSize(55);
        assertThat(office.text("plan/report.html")).contains("The run was cancelled").endsWith("</html>\n");
    }
}
