package org.tandem.matching.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.tandem.matching.property.Share;

class SuppressionTest {

    private static BitSet hidden(int... people) {
        return Suppression.of(people, new BitSet(), 5);
    }

    @Test
    void nothingIsHiddenWhereAllGroupsAreLargeEnough() {
        assertThat(hidden(5, 6, 100)).isEqualTo(BitSet.valueOf(new long[] {0b000}));
    }

    @Test
    void aSecondGroupHidesWithASmallOne() {
        assertThat(hidden(3, 100, 20)).as("the smaller of the others").isEqualTo(BitSet.valueOf(new long[] {0b101}));
    }

    @Test
    void smallGroupsThatAreEnoughTogetherHideEachOther() {
        assertThat(hidden(3, 2, 20)).isEqualTo(BitSet.valueOf(new long[] {0b011}));
        assertThat(hidden(1, 2, 20)).as("three people together").isEqualTo(BitSet.valueOf(new long[] {0b111}));
    }

    @Test
    void groupsHiddenAnywayCount() {
        BitSet anyway = new BitSet();
        anyway.set(1);

        assertThat(Suppression.of(new int[] {9, 8, 7}, anyway, 5)).isEqualTo(BitSet.valueOf(new long[] {0b110}));
    }

    /** Whoever knows the total and all shown groups knows no more than the sum of the hidden ones. */
    @Property(tries = 500)
    void noHiddenGroupCanBeComputed(
            @ForAll @Size(min = 1, max = 8) int[] drawn, @ForAll @IntRange(min = 1, max = 12) int leastCount) {
        int[] people = new int[drawn.length];
        for (int group = 0; group < drawn.length; group++) {
            people[group] = Math.floorMod(drawn[group], 25);
        }
        BitSet hidden = Suppression.of(people, new BitSet(), leastCount);
        Share.atLeast(30, "some groups are hidden, others not",
                !hidden.isEmpty() && hidden.cardinality() < people.length);

        int groups = 0;
        int together = 0;
        for (int group = 0; group < people.length; group++) {
            if (!hidden.get(group)) {
                assertThat(people[group]).isGreaterThanOrEqualTo(leastCount);
            } else if (people[group] > 0) {
                groups++;
                together += people[group];
            }
        }
        if (groups > 0 && hidden.cardinality() < people.length) {
            assertThat(groups).isGreaterThanOrEqualTo(2);
            assertThat(together).isGreaterThanOrEqualTo(leastCount);
        }
    }
}
