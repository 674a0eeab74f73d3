package org.tandem.matching.internal.relax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Cuts of few rows, as one finds them by hand. */
class ZeroHalfCutsTest {
    @Test
    void oneOfThreeHalvesThatShareRowsIsAllThereCanBe() {
        var search = new ZeroHalfCuts(new double[] {0.5, 0.5, 0.5, 0});
        search.add(new int[] {0, 1}, 1);
        search.add(new int[] {1, 2}, 1);
        search.add(new int[] {0, 2, 3}, 1);

        List<ZeroHalfCuts.Cut> found = search.find();

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().pairs()).containsExactly(0, 1, 2);
        assertThat(found.getFirst().most()).isEqualTo(1);
    }

    @Test
    void aPairThatIsThereKeepsItsPlace() {
        // With the whole pair 3, of which there is one in the first and second row, one of the halves is left.
        var search = new ZeroHalfCuts(new double[] {0.5, 0.5, 0.5, 1});
        search.add(new int[] {0, 1, 3}, 2);
        search.add(new int[] {1, 2}, 1);
        search.add(new int[] {0, 2}, 1);

        List<ZeroHalfCuts.Cut> found = search.find();

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().pairs()).containsExactly(0, 1, 2, 3);
        assertThat(found.getFirst().most()).isEqualTo(2);
    }
}
