package org.tandem.matching.internal.group;

import java.util.Arrays;

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

    /** A distance of steps is the number of rungs between the two, so each rung is a cut of its own. */
    @Override
    public long bound(Spread spread) {
        long bound = 0;
        for (int rung = 0; rung < highest; rung++) {
            int split = rung;
            long below = Arrays.stream(step)
                    .filter(s -> s != KindMix.UNKNOWN && s <= split)
                    .count();
            long above = Arrays.stream(step).filter(s -> s > split).count();
            bound += spread.mostCut((int) Math.min(below, above), (long) weight * (FAR / highest));
        }
        return spread.wholePoints(bound);
    }
}
