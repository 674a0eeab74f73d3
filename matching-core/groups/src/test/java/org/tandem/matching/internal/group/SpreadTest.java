package org.tandem.matching.internal.group;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpreadTest {
    private static final int WEIGHT = 3;

    /** Six people, two of each kind, in two groups of three: all kinds can differ in both. */
    @Test
    void theBoundOfAMixIsReachedWhereKindsCanBeSpreadEvenly() {
        Spread spread = new Spread(6, new int[] {3, 3}, new int[] {3, 3});
        KindMix mix = new KindMix(WEIGHT, new int[] {0, 0, 1, 1, 2, 2});

        long bound = mix.bound(spread);

        long reached = mix.points(0, new int[] {0, 2, 4}, 3) + mix.points(1, new int[] {1, 3, 5}, 3);
        assertThat(reached).isEqualTo(6 * WEIGHT * 1_000);
        assertThat(bound).isBetween(reached, reached + 2);
    }

    @Test
    void theBoundOfAMixKnowsThatAMajorityMustMeetItself() {
        Spread spread = new Spread(6, new int[] {3, 3}, new int[] {3, 3});
        KindMix mix = new KindMix(WEIGHT, new int[] {0, 0, 0, 0, 1, 1});

        // One of three pairs is alike in each group, so every member is 2/3 apart from the others on average.
        assertThat(mix.bound(spread)).isBetween(4L * WEIGHT * 1_000, 4L * WEIGHT * 1_000 + 2);
    }

    @Test
    void theBoundOfSizesKnowsTheirSum() {
        Spread spread = new Spread(5, new int[] {1, 1}, new int[] {4, 4});
        SizeMeasure sizes = new SizeMeasure(WEIGHT, 5, 2);

        assertThat(sizes.bound(spread)).isEqualTo(sizes.ofSize(2) + sizes.ofSize(3));
    }

    @Test
    void pairsAreBoundedByTheFurthestOthers() {
        Spread spread = new Spread(4, new int[] {2, 2}, new int[] {2, 2});
        short[] far = new short[16];
        far[1] = 1_000;
        far[4] = 1_000;

        assertThat(new PairMix(WEIGHT, 4, far).bound(spread)).isBetween(2_000L * WEIGHT, 2_000L * WEIGHT + 1);
    }
}
