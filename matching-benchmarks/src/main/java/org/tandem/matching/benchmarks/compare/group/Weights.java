package org.tandem.matching.benchmarks.compare.group;

/**
 * What makes a group good, and how much: weights of the criteria, 0 for none.
 *
 * @param sectors mixed sectors
 * @param stages mixed career stages
 * @param occupations mixed occupations
 * @param interest interest in the topic
 * @param competences what the topic needs
 * @param seniority groups as senior as each other
 * @param acquaintances new acquaintances
 * @param sizes even sizes
 */
public record Weights(
        int sectors,
        int stages,
        int occupations,
        int interest,
        int competences,
        int seniority,
        int acquaintances,
        int sizes) {

    /** Seven criteria, for groups of one size. */
    public static final Weights SEVEN = new Weights(20, 10, 10, 20, 20, 10, 10, 0);

    /** What is a sum over people and over sizes. */
    public static final Weights LINEAR = new Weights(0, 0, 0, 20, 0, 0, 0, 5);
}
