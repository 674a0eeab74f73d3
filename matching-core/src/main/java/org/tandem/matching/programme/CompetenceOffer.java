package org.tandem.matching.programme;

/**
 * A competence that a person brings.
 *
 * @param competence the programme's key for it, for instance {@code "controlling"}
 * @param level how well it is mastered, {@link #LOWEST_LEVEL} (basic) to {@link #HIGHEST_LEVEL} (could teach it)
 */
public record CompetenceOffer(String competence, int level) {
    /** The lowest level, 1. */
    public static final int LOWEST_LEVEL = 1;
    /** The highest level, 5. */
    public static final int HIGHEST_LEVEL = 5;
}
