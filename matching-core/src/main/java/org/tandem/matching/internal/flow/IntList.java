package org.tandem.matching.internal.flow;

import java.util.Arrays;
import java.util.Locale;

/** A growing list of whole numbers without boxes. It never shrinks, so that repeated use soon allocates nothing. */
final class IntList {

    private int[] items = new int[16];
    private int size;

    int size() {
        return size;
    }

    int get(int at) {
        return items[at];
    }

    void set(int at, int item) {
        if (at >= size) {
            throw new IndexOutOfBoundsException(
                    String.format(Locale.ROOT, "The index (%d) must be below %d.", at, size));
        }
        items[at] = item;
    }

    void add(int item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, 2 * size);
        }
        items[size++] = item;
    }

    int removeLast() {
        return items[--size];
    }

    /** Removes the latest occurrence of an item, if any; the last item takes its index. */
    void removeOne(int item) {
        for (int at = size - 1; at >= 0; at--) {
            if (items[at] == item) {
                items[at] = items[--size];
                return;
            }
        }
    }

    void clear() {
        size = 0;
    }

    void truncate(int newSize) {
        size = newSize;
    }

    int[] toArray() {
        return Arrays.copyOf(items, size);
    }
}
