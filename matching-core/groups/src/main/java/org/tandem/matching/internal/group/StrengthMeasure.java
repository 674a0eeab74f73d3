package org.tandem.matching.internal.group;

import java.util.Arrays;

/**
 * How near the mean strength of a group is to the mean of all, for each member.
 *
 * @param weight the weight
 * @param strength by person, in thousandths, 0 to 1,000
 * @param total the sum over all people
 */
public record StrengthMeasure(int weight, int[] strength, long total) implements GroupMeasure {

    /** Measures these strengths. */
    public static StrengthMeasure of(int weight, int[] strength) {
        return new StrengthMeasure(weight, strength, Arrays.stream(strength).asLongStream().sum());
    }

    @Override
    public long points(int group, int[] members, int size) {
        long sum = 0;
        for (int m = 0; m < size; m++) {
            sum += strength[members[m]];
        }
        long people = strength.length;
        return Rounding.halfUp(weight * (1_000L * size * people - Math.abs(people * sum - size * total)), people);
    }
}
