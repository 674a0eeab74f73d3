package org.tandem.matching.examples;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import org.tandem.matching.Matcher;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.ready.ReadyPolicies;
import org.tandem.matching.programme.Programme;

/**
 * A year of cross-mentoring in and around Salzgitter: reads a fictional programme from CSV files, matches it and prints
 * who meets whom and why. Run it with {@code mvn -q compile exec:exec}.
 */
public final class SalzgitterExample {
    private static final LocalDate START = LocalDate.of(2026, 9, 1);

    private SalzgitterExample() {}

    /** Prints the plan; takes no arguments. */
    public static void main(String[] args) {
        Programme programme = programme();
        Policy policy = ReadyPolicies.cityCrossMentoring();
        long started = System.nanoTime();
        Compatibility compatibility = Compatibility.of(programme, policy);
        Plan plan = Matcher.with(policy).match(compatibility);
        Duration elapsed = Duration.ofNanos(System.nanoTime() - started);
        // Names carry letters of many languages, whatever the terminal's default is.
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print(new PlanReport(compatibility, plan).text(elapsed));
    }

    /** Returns the facts. */
    static Programme programme() {
        return CsvProgramme.read(START, SalzgitterExample::text);
    }

    /** Returns the text of one of the programme's files. */
    static String text(String file) {
        try (InputStream in = SalzgitterExample.class.getResourceAsStream("/salzgitter/" + file)) {
            if (in == null) {
                throw new FileNotFoundException("The resource (" + file + ") is missing.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
