package org.tandem.matching.internal.group;

/**
 * Two people are as far apart as their steps (career stages), the whole ladder counting 1; 0 if a step is unknown.
 *
 * @param weight the weight
 * @param step by person: from 0, or {@link KindMix#UNKNOWN}
 * @param highest the highest step there is, above 0, a divisor of {@link Mix#FAR}
 */
public record StepMix(int weight, int[] step, int highest) implements Mix {
    @Override
    public int distance(int one, int other) {
        return step[one] == KindMix.UNKNOWN || step[other] == KindMix.UNKNOWN
                ? 0
                : Math.abs(step[one] - step[other]) * (FAR / highest);
    }
}
