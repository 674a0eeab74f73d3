package org.tandem.matching.benchmarks;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Seeded instances of the mentoring problem as plain arrays; the same seed gives the same instance on every machine.
 *
 * <p>People are uniform in the unit square. Of {@value #COMPETENCES} competences a mentor offers {@value #OFFERED} and
 * a mentee seeks {@value #SOUGHT}. A pair is worth {@code 500 · (1 − distance) + 500 · coverage} points, never below 0,
 * where coverage is the share of what is sought that is offered. Every mentee has the same number of distinct eligible
 * mentors, chosen at random, and every mentor the same number of places. Mentees belong to organisations, each of which
 * competes with about {@value #RIVALS} others.
 *
 * <p>Rows are mentees, columns are mentors; the pairs of mentee {@code i} are
 * {@code rowStart[i] .. rowStart[i + 1] - 1}, their mentors ascending.
 *
 * @param seed what the instance was drawn from
 * @param mentees number of rows
 * @param mentors number of columns
 * @param rowStart {@code mentees + 1} offsets into the pairs
 * @param column the mentor of each pair
 * @param points the points of each pair, 0 to 1,000
 * @param places how many mentees each mentor can take
 * @param organisation the organisation of each mentee
 * @param competes symmetric; whether two organisations compete, {@code true} on the diagonal
 */
public record Instances(
        long seed,
        int mentees,
        int mentors,
        int[] rowStart,
        int[] column,
        long[] points,
        int[] places,
        int[] organisation,
        boolean[][] competes) {

    static final int COMPETENCES = 20;
    static final int OFFERED = 5;
    static final int SOUGHT = 3;
    static final int ORGANISATIONS = 60;
    static final int RIVALS = 12;

    /**
     * An instance as the project's measurements use it.
     *
     * @param mentees at least 1
     * @param mentors at least {@code choices}
     * @param choices eligible mentors of each mentee, at least 1
     * @param places places of each mentor, at least 0
     * @param seed any number
     */
    public static Instances of(int mentees, int mentors, int choices, int places, long seed) {
        if (choices < 1 || choices > mentors) {
            throw new IllegalArgumentException("The choices (%d) must be between 1 and the mentors (%d)."
                    .formatted(choices, mentors));
        }
        var random = new SplittableRandom(seed);
        double[][] mentorAt = squares(random, mentors);
        int[] offers = competences(random, mentors, OFFERED);
        double[][] menteeAt = squares(random, mentees);
        int[] seeks = competences(random, mentees, SOUGHT);
        int[] rowStart = new int[mentees + 1];
        int[] column = new int[Math.multiplyExact(mentees, choices)];
        long[] points = new long[column.length];
        int[] drawnFor = new int[mentors];
        for (int i = 0; i < mentees; i++) {
            int from = i * choices;
            rowStart[i + 1] = from + choices;
            for (int e = from; e < from + choices;) {
                int j = random.nextInt(mentors);
                if (drawnFor[j] != i + 1) {
                    drawnFor[j] = i + 1;
                    column[e++] = j;
                }
            }
            Arrays.sort(column, from, from + choices);
            for (int e = from; e < from + choices; e++) {
                int j = column[e];
                double distance =
                        Math.hypot(mentorAt[0][j] - menteeAt[0][i], mentorAt[1][j] - menteeAt[1][i]);
                double coverage = Integer.bitCount(offers[j] & seeks[i]) / (double) SOUGHT;
                points[e] = Math.max(0, Math.round(500 * (1 - distance) + 500 * coverage));
            }
        }
        int[] placesOf = new int[mentors];
        Arrays.fill(placesOf, places);
        int[] organisation = new int[mentees];
        Arrays.setAll(organisation, i -> random.nextInt(ORGANISATIONS));
        return new Instances(
                seed, mentees, mentors, rowStart, column, points, placesOf, organisation, rivals(random));
    }

    private static double[][] squares(SplittableRandom random, int people) {
        double[][] at = new double[2][people];
        for (int p = 0; p < people; p++) {
            at[0][p] = random.nextDouble();
            at[1][p] = random.nextDouble();
        }
        return at;
    }

    private static int[] competences(SplittableRandom random, int people, int each) {
        int[] sets = new int[people];
        for (int p = 0; p < people; p++) {
            while (Integer.bitCount(sets[p]) < each) {
                sets[p] |= 1 << random.nextInt(COMPETENCES);
            }
        }
        return sets;
    }

    private static boolean[][] rivals(SplittableRandom random) {
        boolean[][] competes = new boolean[ORGANISATIONS][ORGANISATIONS];
        double chance = RIVALS / (double) (ORGANISATIONS - 1);
        for (int a = 0; a < ORGANISATIONS; a++) {
            competes[a][a] = true;
            for (int b = 0; b < a; b++) {
                competes[a][b] = random.nextDouble() < chance;
                competes[b][a] = competes[a][b];
            }
        }
        return competes;
    }
}
