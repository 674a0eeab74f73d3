package org.tandem.matching;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No test of any module depends on the clock: none sleeps, none gives up after a time, and none ends a search by a time that a
 * machine may reach or not. What a test must wait for is something that it controls, such as a latch or a pipe; a search ends
 * by its steps or its proof. A test that hangs is ended by the build.
 */
class ClockTest {
    /** The default limit ends a search after ten seconds; so a test sets another, or asks {@code Unhurried}. */
    private static final Pattern DEFAULT_LIMIT =
            Pattern.compile(
                    "\\b(?:Matcher|GroupComposer|NeedsMatcher)\\.(?:with|create)\\((?![^;]*\\.with(?:Time)?Limits?\\()[^;]*;");

    private static final List<Pattern> CLOCKS = List.of(
            DEFAULT_LIMIT,
            Pattern.compile("\\bThread\\.sleep\\b|\\b(?:NANO|MICRO|MILLI)?SECONDS\\.sleep\\b|\\bparkNanos\\b"),
            Pattern.compile("@Timeout\\b|\\bassertTimeout|\\borTimeout\\(|\\bcompleteOnTimeout\\("),
            Pattern.compile(
                    "\\b(?:get|await|waitFor|poll|offer|tryAcquire|tryLock|awaitTermination)\\([^;]*TimeUnit\\."),
            Pattern.compile("\\bnanoTime\\b|\\bcurrentTimeMillis\\b"),
            Pattern.compile("\\bDuration\\.of(?:Millis|Seconds)\\([\\d_]+\\)"),
            Pattern.compile("\\b(?:withTimeLimit|Limits)\\(\\s*Duration\\.of(?:Minutes|Hours)\\("),
            Pattern.compile("--time-limit\",\\s*\"\\d+(?:ms|s|m|min)?\""));

    /** What looks like a clock and decides nothing, by file; each with its reason. */
    private static final Map<String, List<String>> ALLOWED = Map.ofEntries(
            // The README shows the default limit; whoever runs these two people has warmed up.
            entry(
                    "ReadmeSnippets.java",
                    List.of("Matcher.create()", "GroupComposer.with(", "NeedsMatcher.with(policy)",
                            "Duration.ofSeconds(30)")),
            entry("FirstPlanSnippets.java", List.of("Matcher.create()")),
            // Values that are compared or refused; nothing is searched.
            entry("LimitsTest.java", List.of("Duration.ofSeconds(10)", "Duration.ofSeconds(1)")),
            entry("LevelQuestionTest.java", List.of("Duration.ofMillis(500)")),
            entry("ProgressLineTest.java", List.of("Duration.ofSeconds(")),
            // The clock is the test's own.
            entry("DeadlineTest.java", List.of("Duration.of")),
            entry("CommandTimeTest.java", List.of("Duration.ofMillis(")),
            entry("TimeLimitTest.java", List.of("--time-limit\", \"1m\"")),
            // Nothing but the limit can end this search.
            entry("SolvePipelineTest.java", List.of("Duration.ofMillis(50)")),
            // What is claimed is true whenever a search ends.
            entry("BranchingAgainstCpSatProperties.java", List.of("Duration.ofMillis(500)")),
            entry("LevelPeersProperties.java", List.of("Duration.ofSeconds(1)")),
            entry("CohortLevelsProperties.java", List.of("Duration.ofMillis(300)")),
            entry("HostileFilesProperties.java", List.of("--time-limit\", \"300ms\"")),
            entry("HostileGroupFilesProperties.java", List.of("--time-limit\", \"300ms\"")),
            // No test, but a program that measures how long people wait who think between two pages.
            entry("LoadRun.java", List.of("Thread.sleep", "Duration.ofSeconds(1)")),
            // Peers that prove nothing use up their time.
            entry("ComparisonTest.java", List.of("Duration.ofSeconds(1)")));

    @Test
    void noTestDependsOnTheClock() throws IOException {
        List<String> found = new ArrayList<>();
        TreeSet<String> used = new TreeSet<>();
        for (Path file : sources()) {
            String name = file.getFileName().toString();
            if (name.equals("ClockTest.java")) {
                continue;
            }
            for (String clock : clocks(Files.readString(file))) {
                List<String> allowed = ALLOWED.getOrDefault(name, List.of());
                if (allowed.stream().anyMatch(clock::contains)) {
                    used.add(name);
                } else {
                    found.add(name + ": " + clock);
                }
            }
        }
        assertThat(found).isEmpty();
        assertThat(used).as("exceptions that are needed").isEqualTo(new TreeSet<>(ALLOWED.keySet()));
    }

    @Test
    void everyKindOfClockIsSeen() {
        assertThat(clocks("Plan plan = Matcher.create().withStepLimit(3).match(graph);")).hasSize(1);
        assertThat(clocks("Plan plan = Matcher.create()\n.withTimeLimit(LONG).match(graph);")).isEmpty();
        assertThat(clocks("Thread.sleep(10);")).hasSize(1);
        assertThat(clocks("@Timeout(60)")).hasSize(1);
        assertThat(clocks("latch.await(3, TimeUnit.SECONDS);")).hasSize(1);
        assertThat(clocks("latch.await();")).isEmpty();
        assertThat(clocks("matcher.withTimeLimit(Duration.ofSeconds(3))")).hasSize(1);
        assertThat(clocks("matcher.withTimeLimit(Duration.ofMinutes(1))")).hasSize(1);
        assertThat(clocks("matcher.withTimeLimit(Duration.ofDays(1))")).isEmpty();
        assertThat(clocks("run(\"match\", \"--time-limit\", \"5s\")")).hasSize(1);
    }

    private static List<String> clocks(String source) {
        return CLOCKS.stream()
                .flatMap(clock -> clock.matcher(source).results())
                .map(MatchResult::group)
                .toList();
    }

    /** Returns the sources of the tests of all modules. */
    private static List<Path> sources() {
        Path top = Path.of("").toAbsolutePath();
        while (!Files.exists(top.resolve("CHANGELOG.md"))) {
            top = top.getParent();
        }
        try (Stream<Path> all = Files.walk(top)) {
            List<Path> sources = all.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains("/src/test/java/"))
                    .toList();
            assertThat(sources).hasSizeGreaterThan(300);
            return sources;
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
