package org.tandem.matching.benchmarks.compare.proof;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tandem.matching.Matcher;
import org.tandem.matching.benchmarks.compare.cohort.Cohort;
import org.tandem.matching.benchmarks.compare.cohort.CohortKinds;
import org.tandem.matching.benchmarks.compare.cohort.CohortsAsked;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Status;
import org.tandem.matching.proof.Certificate;
import org.tandem.matching.proof.Certified;
import org.tandem.matching.proof.Certifier;
import org.tandem.matching.proof.ProofChecker;
import org.tandem.matching.run.Deadline;

/**
 * Certificates of plans of cohorts of some kinds.
 *
 * @param kinds names of kinds
 * @param sizes mentees and mentors, as in {@code 300x150}
 * @param firstSeed the first seed
 * @param seeds how many
 * @param limit how many seconds a match, and the search for a certificate, may take
 */
public record ProofQuestion(List<String> kinds, List<String> sizes, long firstSeed, int seeds, int limit) {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    /** Runs a script, and prints the time of the processor at last. */
    private static final String TIMED = """
            import runpy, sys, time
            sys.argv = sys.argv[1:]
            try:
                runpy.run_path(sys.argv[0])
            except SystemExit as end:
                print(time.process_time())
                raise
            """;

    private static final double NANOS = 1e9;
    private static final double MEGABYTE = 1e6;

    /**
     * Reads a question: names of kinds as {@link CohortKinds#of} takes them; {@code sizes=300x150}, {@code seeds=5},
     * {@code from=100}, {@code limit=10}.
     */
    public static ProofQuestion of(List<String> arguments) {
        CohortsAsked asked = CohortsAsked.of(
                arguments, new CohortsAsked(List.of("city", "association"), List.of("300x150"), 0, 5, 10), "limit");
        return new ProofQuestion(asked.kinds(), asked.sizes(), asked.firstSeed(), asked.seeds(), asked.own());
    }

    /** What came of the cohorts of one kind. */
    private static final class Tally {
        private int proven;
        private int certified;
        private int splits;
        private final List<Double> bytes = new ArrayList<>();
        private final List<Double> finding = new ArrayList<>();
        private final List<Double> checking = new ArrayList<>();
        private final List<Double> python = new ArrayList<>();
    }

    /**
     * Makes all certificates, has them checked in both ways, and prints a table.
     *
     * @throws IllegalStateException if a check refuses one
     */
    public void run(PrintStream out) {
        certify("city", "40x20", 1, new Tally());
        out.printf(
                "%n| cohort | certified of proven | branches | size: median, most | found: median, most | checked in Java:"
                        + " median, most | in Python: median, most |%n|---|---|---|---|---|---|---|%n");
        for (String kind : kinds) {
            for (String size : sizes) {
                Tally tally = new Tally();
                for (long seed = firstSeed; seed < firstSeed + seeds; seed++) {
                    certify(kind, size, seed, tally);
                }
                out.printf(
                        "| %s %s | %d of %d | %d | %s | %s | %s | %s |%n",
                        kind, size, tally.certified, tally.proven, tally.splits, text(tally.bytes, "MB"),
                        text(tally.finding, "s"), text(tally.checking, "s"), text(tally.python, "s"));
            }
        }
    }

    private static String text(List<Double> figures, String unit) {
        if (figures.isEmpty()) {
            return "";
        }
        List<Double> sorted = figures.stream().sorted().toList();
        return String.format(
                Locale.ROOT, "%.2f, %.2f %s", sorted.get(sorted.size() / 2), sorted.getLast(), unit);
    }

    private void certify(String kind, String size, long seed, Tally tally) {
        int[] people = Arrays.stream(size.split("x", 2)).mapToInt(Integer::parseInt).toArray();
        Compatibility compatibility =
                Cohort.of(CohortKinds.of(kind, seed), people[0], people[1], seed).judge();
        Plan plan = Matcher.create().withTimeLimit(Duration.ofSeconds(limit)).match(compatibility);
        if (plan.quality().status() != Status.PROVEN_OPTIMAL) {
            return;
        }
        tally.proven++;
        long started = THREADS.getCurrentThreadCpuTime();
        Certified certified = Certifier.create().certify(compatibility, plan, Deadline.in(Duration.ofSeconds(limit)));
        if (certified instanceof Certified.Proven proven) {
            tally.certified++;
            tally.finding.add((THREADS.getCurrentThreadCpuTime() - started) / NANOS);
            check(proven.certificate().json(), tally);
        }
    }

    private static void check(String json, Tally tally) {
        tally.bytes.add(json.getBytes(StandardCharsets.UTF_8).length / MEGABYTE);
        tally.splits += json.split("\"pair\":", -1).length - 1;
        long started = THREADS.getCurrentThreadCpuTime();
        if (!ProofChecker.check(Certificate.read(json)).isProven()) {
            throw new IllegalStateException("A certificate proves nothing.");
        }
        tally.checking.add((THREADS.getCurrentThreadCpuTime() - started) / NANOS);
        python(json).ifPresent(tally.python::add);
    }

    /** Returns how many seconds of a processor Python takes, or nothing where there is none. */
    private static Optional<Double> python(String json) {
        try {
            Path folder = Files.createTempDirectory("proof");
            Path file = Files.writeString(folder.resolve("proof.json"), json);
            Path script = Files.writeString(folder.resolve("check_proof.py"), ProofChecker.script());
            Path said = folder.resolve("said");
            int code = new ProcessBuilder("python3", "-c", TIMED, script.toString(), file.toString())
                    .redirectOutput(said.toFile())
                    .start()
                    .waitFor();
            List<String> lines = Files.readAllLines(said);
            for (Path one : List.of(file, script, said, folder)) {
                Files.delete(one);
            }
            if (code != 0) {
                throw new IllegalStateException("A certificate proves nothing to Python.");
            }
            return Optional.of(Double.parseDouble(lines.getLast()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (IOException none) {
            if (none.getMessage() != null && none.getMessage().contains("python3")) {
                return Optional.empty();
            }
            throw new UncheckedIOException(none);
        }
    }
}
