package org.tandem.matching.benchmarks.compare.cohort;

import java.util.ArrayList;
import java.util.List;

/**
 * Which cohorts a question is about, and a number of its own.
 *
 * @param kinds names of kinds, as {@link CohortKinds#of} takes them; not empty
 * @param sizes mentees and mentors, as in {@code 300x150}
 * @param firstSeed the first seed
 * @param seeds how many
 * @param own the question's own number
 */
public record CohortsAsked(List<String> kinds, List<String> sizes, long firstSeed, int seeds, int own) {
    /**
     * Reads names of kinds, {@code sizes=150x100,300x150}, {@code seeds=5}, {@code from=100}, and a setting of the question's own.
     *
     * @param unsaid what is asked about where nothing else is said
     * @param name of the question's own setting
     * @throws IllegalArgumentException if a kind or a setting is unknown, or a number is none
     */
    public static CohortsAsked of(List<String> arguments, CohortsAsked unsaid, String name) {
        List<String> kinds = new ArrayList<>();
        List<String> sizes = unsaid.sizes;
        long from = unsaid.firstSeed;
        int seeds = unsaid.seeds;
        int own = unsaid.own;
        for (String argument : arguments) {
            int equals = argument.indexOf(':') < 0 ? argument.indexOf('=') : -1;
            String setting = equals < 0 ? "" : argument.substring(0, equals);
            String value = argument.substring(equals + 1);
            if (setting.equals(name)) {
                own = Integer.parseInt(value);
                continue;
            }
            switch (setting) {
                case "sizes" -> sizes = List.of(value.split(",", -1));
                case "seeds" -> seeds = Integer.parseInt(value);
                case "from" -> from = Long.parseLong(value);
                case "" -> {
                    CohortKinds.of(argument, 0);
                    kinds.add(argument);
                }
                default ->
                    throw new IllegalArgumentException("The setting (" + argument + ") is unknown.\n"
                            + "Maybe one of these was meant: sizes=, seeds=, from=, " + name + "=.");
            }
        }
        return new CohortsAsked(kinds.isEmpty() ? unsaid.kinds : kinds, sizes, from, seeds, own);
    }
}
