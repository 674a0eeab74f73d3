package org.tandem.matching.internal.partition;

import java.util.Arrays;
import org.tandem.matching.internal.group.StrengthMeasure;

/** What it costs at least that members are stronger or weaker than the mean: their distance times a number from -1 to 1. */
final class StrengthSlope {
    private static final int EIGHTHS = 8;

    private final StrengthMeasure measure;
    private final long[] stronger;
    /** By slope in eighths, counted from -1, and party: in fine parts, rounded up. */
    private final long[][] ofParty;

    StrengthSlope(StrengthMeasure measure, int[][] parties) {
        this.measure = measure;
        long people = measure.strength().length;
        stronger = Arrays.stream(parties)
                .mapToLong(party -> Arrays.stream(party)
                        .mapToLong(person -> people * measure.strength()[person] - measure.total())
                        .sum())
                .toArray();
        ofParty = new long[2 * EIGHTHS + 1][];
        for (int slope = -EIGHTHS; slope <= EIGHTHS; slope++) {
            int eighths = slope;
            ofParty[slope + EIGHTHS] =
                    Arrays.stream(stronger).map(one -> of(eighths, one)).toArray();
        }
    }

    /** Returns by how much a party is stronger than the mean, times the number of people. */
    long stronger(int party) {
        return stronger[party];
    }

    /** Returns what so much more strength gives at a slope, in fine parts, rounded up. */
    long of(int eighths, long strongerBy) {
        return Fine.up(-(long) eighths * measure.weight() * strongerBy, (long) EIGHTHS * measure.strength().length);
    }

    /** Returns what so much more or less strength gives, in fine parts, not above 0, rounded up. */
    long costs(long strongerBy) {
        return Fine.up(-(long) measure.weight() * Math.abs(strongerBy), measure.strength().length);
    }

    long ofParty(int eighths, int party) {
        return ofParty[eighths + EIGHTHS][party];
    }
}
