package org.tandem.matching.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tandem.matching.Matcher;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.io.facts.ProgrammeFiles;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.ready.ReadyPolicies;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.text.Wording;

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
        Plan plan = Matcher.create().withTimeLimit(Salzgitter.LONGEST).match(compatibility);
        Duration elapsed = Duration.ofNanos(System.nanoTime() - started);
        // Names carry letters of many languages, whatever the terminal's default is.
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print(new PlanReport(compatibility, plan).text(elapsed));
    }

    /** Returns the facts. */
    static Programme programme() {
        return ResourceFolder.read("/salzgitter", SalzgitterExample::programme);
    }

    private static Programme programme(Path folder) {
        return new ProgrammeFiles(
                folder.resolve("mentors.csv"),
                folder.resolve("mentees.csv"),
                Optional.of(folder.resolve("organisations.csv")),
                List.of(folder.resolve("ties.csv"), folder.resolve("personal_ties.csv")),
                Optional.of(folder.resolve("mentorships.csv")),
                List.of(folder.resolve("decisions.csv")),
                START)
                .programme(new InputFaults(Wording.in(Locale.ENGLISH)));
    }
}
