package org.tandem.matching.programme;

/**
 * A competence that a person wants to learn from the other.
 *
 * @param competence the programme's key for it
 * @param level the level asked of the other, {@value CompetenceOffer#LOWEST_LEVEL} to {@value CompetenceOffer#HIGHEST_LEVEL}
 * @param importance its weight among this person's needs, 1 (nice to have) to {@link #HIGHEST_IMPORTANCE}
 * @param mustHave whether a partner below {@code level} is out of the question
 */
public record CompetenceNeed(String competence, int level, int importance, boolean mustHave) {
    /** The greatest importance, 5. */
    public static final int HIGHEST_IMPORTANCE = 5;
}
