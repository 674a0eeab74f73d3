package org.tandem.matching.fairness;

import java.util.BitSet;

/**
 * Which groups must not be shown, so that no figure tells about fewer people than a least number.
 *
 * <p>Primary: a group with fewer people. Complementary: as the total is known, too, the groups not shown can be computed
 * together; so they must be at least two and together have at least the least number of people. Otherwise the smallest group
 * shown is hidden as well. Source: Hundepool et al.: Statistical Disclosure Control, 2012, chapter 4 (cell suppression).
 */
final class Suppression {
    private Suppression() {}

    /**
     * Returns the groups to be hidden.
     *
     * @param people number of people by group; groups without any have nothing to hide
     * @param hiddenAnyway groups hidden for another reason
     */
    static BitSet of(int[] people, BitSet hiddenAnyway, int leastCount) {
        BitSet hidden = (BitSet) hiddenAnyway.clone();
        for (int group = 0; group < people.length; group++) {
            if (people[group] < leastCount) {
                hidden.set(group);
            }
        }
        while (canBeComputed(people, hidden, leastCount)) {
            int smallest = -1;
            for (int group = hidden.nextClearBit(0); group < people.length; group = hidden.nextClearBit(group + 1)) {
                smallest = smallest < 0 || people[group] < people[smallest] ? group : smallest;
            }
            if (smallest < 0) {
                return hidden;
            }
            hidden.set(smallest);
        }
        return hidden;
    }

    private static boolean canBeComputed(int[] people, BitSet hidden, int leastCount) {
        int groups = 0;
        int together = 0;
        for (int group = hidden.nextSetBit(0); group >= 0; group = hidden.nextSetBit(group + 1)) {
            groups += people[group] > 0 ? 1 : 0;
            together += people[group];
        }
        return groups == 1 || (groups > 0 && together < leastCount);
    }
}
