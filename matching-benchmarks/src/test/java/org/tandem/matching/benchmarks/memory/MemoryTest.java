package org.tandem.matching.benchmarks.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Runs the measurement with a dozen people, so that it cannot rot. */
class MemoryTest {
    private static final Size DOZEN = new Size(12, Size.Rules.PLACES);

    @Test
    void aMatchRunsInAMachineOfItsOwn() throws IOException, InterruptedException {
        assertThat(Heap.run(DOZEN, 64)).hasValueSatisfying(taken -> {
            assertThat(taken.pairs()).isEqualTo(12 * 7);
            assertThat(taken.allocated()).isPositive();
        });
    }

    @Test
    void tooLittleHeapIsNoAnswer() throws IOException, InterruptedException {
        assertThat(Heap.run(new Size(20_000, Size.Rules.PLACES), 8)).isEmpty();
    }

    @Test
    void heapsGrowByHalfAtMost() {
        for (int k = 1; k < Memory.heaps().size(); k++) {
            double growth = Memory.heaps().get(k) / (double) Memory.heaps().get(k - 1);
            assertThat(growth).isBetween(1.3, 1.5);
        }
    }
}
