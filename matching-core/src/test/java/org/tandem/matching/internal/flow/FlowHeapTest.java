package org.tandem.matching.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FlowHeapTest {

    @Test
    void givesNodesInTheOrderOfTheirLowestKeys() {
        var random = new SplittableRandom(1);
        var heap = new FlowHeap(500);
        long[] key = random.longs(500, 0, 1L << 40).toArray();
        var expected = new TreeSet<Long>();
        for (int v = 0; v < 500; v++) {
            heap.offer(v, key[v]);
        }
        for (int v = 0; v < 500; v += 2) {
            key[v] /= 2;
            heap.offer(v, key[v]);
        }
        for (long k : key) {
            expected.add(k);
        }
        for (long next : expected) {
            assertThat(heap.leastKey()).isEqualTo(next);
            assertThat(key[heap.poll()]).isEqualTo(next);
        }
        assertThat(heap.isEmpty()).isTrue();
    }

    @Test
    void canBeClearedAndUsedAgain() {
        var heap = new FlowHeap(3);
        heap.offer(0, 5);
        heap.clear();
        heap.offer(0, 7);
        assertThat(heap.leastKey()).isEqualTo(7);
    }
}
