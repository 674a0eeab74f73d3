package org.tandem.matching.benchmarks.country;

import java.util.HashMap;
import java.util.Map;

/**
 * How large a country is, and how much its people ask for; written {@code 10000x6000:towns=40,musts=50,remote=10}.
 *
 * @param mentees number of mentees, at least 1
 * @param mentors number of mentors, at least 1
 * @param towns number of towns, at least 1; each has as much land around it, however many there are
 * @param musts mentees of a hundred who must have a competence
 * @param remote people of a hundred who work remotely, too
 * @param competences number of competences, at least 20
 * @param rules 1 for the city's rules, 0 if everybody is eligible
 * @param coupled 1 to keep the city's rules about two matches, 0 to leave them out
 * @param apart 1 if pairs are judged before the match is called, 0 if that is left to the match
 */
public record CountrySize(int mentees, int mentors, int towns, int musts, int remote, int competences,
        int rules, int coupled, int apart) {
    /** The fewest competences of a country, of which everybody draws some different ones. */
    static final int FEWEST_COMPETENCES = 20;

    private static final Map<String, Integer> USUAL = Map.of(
            "towns", 40, "musts", 50, "remote", 10, "competences", 40, "rules", 1, "coupled", 0, "apart", 1);

    /** Checks the ranges. */
    public CountrySize {
        if (mentees < 1 || mentors < 1 || towns < 1 || competences < FEWEST_COMPETENCES) {
            throw new IllegalArgumentException("A country needs people, a town and 20 competences.");
        }
    }

    /**
     * Reads what is written.
     *
     * @throws IllegalArgumentException if a figure is not a number, or has a name that is unknown
     */
    public static CountrySize of(String written) {
        String[] parts = written.split(":", -1);
        String[] sides = parts[0].split("x", -1);
        Map<String, Integer> figures = new HashMap<>(USUAL);
        for (String figure : parts.length > 1 ? parts[1].split(",", -1) : new String[0]) {
            String[] named = figure.split("=", -1);
            if (figures.replace(named[0], Integer.parseInt(named[1])) == null) {
                throw new IllegalArgumentException(
                        "The figure (" + named[0] + ") must be one of " + USUAL.keySet() + ".");
            }
        }
        return new CountrySize(
                Integer.parseInt(sides[0]),
                Integer.parseInt(sides[1]),
                figures.getOrDefault("towns", 0),
                figures.getOrDefault("musts", 0),
                figures.getOrDefault("remote", 0),
                figures.getOrDefault("competences", 0),
                figures.getOrDefault("rules", 1),
                figures.getOrDefault("coupled", 0),
                figures.getOrDefault("apart", 1));
    }
}
