package org.tandem.matching.benchmarks.compare.group;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Random people who are to be put into groups; the same seed gives the same instance on every machine. People of one
 * organisation share its sector; organisations send two or three each. At most {@link #mostOfOneOrganisation} people of one organisation are in a group, and nobody of
 * a competitor: organisations 0 and 1 compete, 2 and 3, and so on up to {@link #competitors}. All have met those next to
 * them once before, in groups of five.
 *
 * @param least the least size of a group
 * @param most the greatest size of a group
 * @param mostOfOneOrganisation how many people of one organisation may be in a group
 * @param organisation by person
 * @param sector by person
 * @param stage by person: 0 to 4
 * @param occupation by person
 * @param topic by person: the topic of interest
 * @param field by person: the field of interest
 * @param offered by person and competence: the level, 0 to 5
 * @param groups number of groups; the topic of group g is {@code g % TOPICS}, its field {@code g % FIELDS}
 * @param needed by group: the competences its topic needs
 * @param level by group, in the same order: the levels needed, 1 to 5
 * @param importance by group, in the same order: 1 to 5
 * @param competitors number of organisations that have a competitor, even
 * @param weights what makes a group good
 */
public record GroupInstance(
        int least,
        int most,
        int mostOfOneOrganisation,
        int[] organisation,
        int[] sector,
        int[] stage,
        int[] occupation,
        int[] topic,
        int[] field,
        byte[][] offered,
        int groups,
        int[][] needed,
        int[][] level,
        int[][] importance,
        int competitors,
        Weights weights) {

    /** The greatest stage. */
    public static final int HIGHEST_STAGE = 4;

    static final int TOPICS = 10;
    static final int FIELDS = 5;
    static final int MET_IN_GROUPS_OF = 5;
    private static final int SECTORS = 6;
    private static final int OCCUPATIONS = 10;
    private static final int SUBJECTS = 3;
    private static final int COMPETENCES_OF_SUBJECT = 7;
    private static final int HIGHEST_LEVEL = 5;

    /**
     * Draws an instance.
     *
     * @param people number of people
     * @param groups number of groups
     * @param slack how many people fewer or more than the mean a group may have
     */
    static GroupInstance of(int people, int groups, int slack, Weights weights, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int organisations = people / 3 + 3;
        int[] sectorOf = random.ints(organisations, 0, SECTORS).toArray();
        int[] organisation = shuffled(IntStream.range(0, people).map(p -> p % organisations).toArray(), random);
        byte[][] offered = new byte[people][SUBJECTS * COMPETENCES_OF_SUBJECT];
        for (byte[] offers : offered) {
            for (int subject = 0; subject < SUBJECTS; subject++) {
                offers[subject * COMPETENCES_OF_SUBJECT + random.nextInt(COMPETENCES_OF_SUBJECT)] =
                        (byte) (1 + random.nextInt(HIGHEST_LEVEL));
            }
        }
        int[][] needed = new int[groups][SUBJECTS];
        int[][] level = new int[groups][];
        int[][] importance = new int[groups][];
        for (int g = 0; g < groups; g++) {
            for (int subject = 0; subject < SUBJECTS; subject++) {
                needed[g][subject] = subject * COMPETENCES_OF_SUBJECT + (g + subject) % COMPETENCES_OF_SUBJECT;
            }
            level[g] = random.ints(SUBJECTS, 3, HIGHEST_LEVEL + 1).toArray();
            importance[g] = random.ints(SUBJECTS, 1, HIGHEST_LEVEL + 1).toArray();
        }
        return new GroupInstance(
                people / groups - slack,
                Math.ceilDiv(people, groups) + slack,
                2,
                organisation,
                Arrays.stream(organisation).map(o -> sectorOf[o]).toArray(),
                random.ints(people, 0, HIGHEST_STAGE + 1).toArray(),
                random.ints(people, 0, OCCUPATIONS).toArray(),
                random.ints(people, 0, TOPICS).toArray(),
                random.ints(people, 0, FIELDS).toArray(),
                offered,
                groups,
                needed,
                level,
                importance,
                people / 20 * 2,
                weights);
    }

    private static int[] shuffled(int[] values, SplittableRandom random) {
        for (int last = values.length - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            int value = values[other];
            values[other] = values[last];
            values[last] = value;
        }
        return values;
    }

    /** Groups of five by seven criteria. */
    public static GroupInstance ofFive(int people, long seed) {
        return of(people, people / 5, 0, Weights.SEVEN, seed);
    }

    /** The size of a seed programme: 30 people in 4 to 6 groups that may be one smaller or larger. */
    public static GroupInstance ofThirty(Weights weights, long seed) {
        return of(30, (int) (4 + seed % 3), 1, weights, seed);
    }

    /** Returns the number of people. */
    public int people() {
        return organisation.length;
    }

    /** Returns whether two people come from competing organisations. */
    public boolean competes(int one, int other) {
        return organisation[one] != organisation[other]
                && organisation[one] / 2 == organisation[other] / 2
                && organisation[one] < competitors
                && organisation[other] < competitors;
    }

    /** Returns whether two people were together before. */
    public boolean haveMet(int one, int other) {
        return one / MET_IN_GROUPS_OF == other / MET_IN_GROUPS_OF;
    }

    /** Returns a person's interest in a group's topic in halves, 0 to 2. */
    public int halvesOfInterest(int person, int group) {
        return (topic[person] == group % TOPICS ? 1 : 0) + (field[person] == group % FIELDS ? 1 : 0);
    }
}
