package org.tandem.matching.benchmarks.simulate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares intake policies over months: at once, in rounds, and holding scarce mentors back. Prints Markdown and draws
 * {@code target/simulation/waiting.svg}. The same seed gives the same figures.
 *
 * <pre>
 * mvn -q compile exec:exec -pl matching-benchmarks -am -Dsimulate=1
 * mvn -q compile exec:exec -pl matching-benchmarks -am -Dsimulate="1 36"
 * </pre>
 */
public final class Simulate {
    private static final int MONTHS = 24;
    private static final int DAYS_PER_YEAR = 365;

    private Simulate() {}

    /**
     * Simulates.
     *
     * @param arguments the seed and, unless 24, the number of months, 1 to 120
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 1 || arguments.length > 2) {
            throw new IllegalArgumentException(
                    "The arguments must be a seed and a number of months.\nMaybe use -Dsimulate=\"1 24\".");
        }
        long seed = Long.parseLong(arguments[0]);
        int months = arguments.length == 2 ? Integer.parseInt(arguments[1]) : MONTHS;
        if (months < 1 || months > 120) {
            throw new IllegalArgumentException(
                    "The number of months (" + months + ") must be between 1 and 120.\nMaybe give it after the seed.");
        }
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        run(seed, months, Path.of("target", "simulation"), out);
    }

    /** Simulates every strategy on the same town, and returns how they fared. */
    static List<StrategyOutcome> run(long seed, int months, Path folder, PrintStream out) throws IOException {
        int days = months * DAYS_PER_YEAR / 12;
        Town town = Town.of(seed, days);
        out.println("Seed " + seed + ", " + months + " months, " + town.mentees().size() + " applicants, "
                + town.mentors().size() + " mentors with two places each; whoever has no mentor at the end counts as"
                + " waiting until then.");
        out.println();
        out.println(StrategyOutcome.HEADER);
        List<StrategyOutcome> outcomes = new ArrayList<>();
        for (Strategy strategy : Strategy.all()) {
            outcomes.add(Simulation.run(town, strategy, days));
            out.println(outcomes.getLast().row());
        }
        Files.createDirectories(folder);
        Path picture = folder.resolve("waiting.svg");
        Files.writeString(picture, WaitingChart.of(outcomes));
        out.println();
        out.println("Drawn: " + picture);
        return outcomes;
    }
}
