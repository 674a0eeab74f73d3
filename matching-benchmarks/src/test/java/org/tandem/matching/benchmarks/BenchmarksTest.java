package org.tandem.matching.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs every benchmark once, small, so that none can rot; it measures nothing. */
class BenchmarksTest {
    private static final Path SOURCES = Path.of("src", "main", "java");

    /** By benchmark class: how small it runs, by parameter. */
    private static final Map<String, Map<String, String>> SMALL = Map.of(
            "CompatibilityBenchmark", Map.of("size", "12x8"),
            "FlowBenchmark", Map.of("size", "12x8"),
            "MatchBenchmark", Map.of("size", "12x8"),
            "RecommendBenchmark", Map.of("size", "12x8"),
            "RematchBenchmark", Map.of("size", "12x8"),
            "ScoringBenchmark", Map.of("mentees", "12", "mentors", "8"));

    static Collection<String> benchmarks() {
        return SMALL.keySet().stream().sorted().toList();
    }

    @Test
    void everyBenchmarkIsRun() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> classes = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(BenchmarksTest::isBenchmark)
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .toList();
            assertThat(classes).containsExactlyInAnyOrderElementsOf(SMALL.keySet());
        }
    }

    private static boolean isBenchmark(Path file) {
        try {
            return Files.readString(file).contains("@Benchmark\n");
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @ParameterizedTest
    @MethodSource("benchmarks")
    void runs(String benchmark) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.include("\\." + benchmark + "\\.")
                .mode(Mode.SingleShotTime)
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        SMALL.get(benchmark).forEach(options::param);
        Collection<RunResult> results = new Runner(options.build()).run();
        assertThat(results).isNotEmpty();
    }
}
