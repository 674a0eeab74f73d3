package org.tandem.matching.compatibility;

import java.util.Arrays;

/** Finds the greatest of some numbers without sorting all. */
final class Selection {
    private Selection() {}

    /**
     * Returns the least of the {@code most} greatest.
     *
     * @param numbers left as they are
     * @param count of which so many count, more than {@code most}
     * @param most at least 1
     */
    static long greatest(long[] numbers, int count, int most) {
        long[] heap = Arrays.copyOf(numbers, most);
        Arrays.sort(heap);
        for (int n = most; n < count; n++) {
            if (numbers[n] > heap[0]) {
                replaceLeast(heap, numbers[n]);
            }
        }
        return heap[0];
    }

    private static void replaceLeast(long[] heap, long number) {
        int at = 0;
        for (int child = 1; child < heap.length; child = 2 * at + 1) {
            if (child + 1 < heap.length && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[child] >= number) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = number;
    }
}
