package org.tandem.matching.internal.flow;

import java.util.Arrays;
import java.util.Locale;

/** A growing list of whole numbers without boxes. It never shrinks, so that repeated use soon allocates nothing. */
public final class IntList {

    private int[] items = new int[16];
    private int size;

    /** How many there are. */
    public int size() {
        return size;
    }

    /** The item at an index. */
    public int get(int at) {
        return items[at];
    }

    /** Replaces the item at an index. */
    public void set(int at, int item) {
        if (at >= size) {
            throw new IndexOutOfBoundsException(
                    String.format(Locale.ROOT, "The index (%d) must be below %d.", at, size));
        }
        items[at] = item;
    }

    /** Adds an item at the end. */
    public void add(int item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, 2 * size);
        }
        items[size++] = item;
    }

    /** Removes the last item, and returns it. */
    public int removeLast() {
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

    /** Removes all items. */
    public void clear() {
        size = 0;
    }

    /** Leaves the first items. */
    public void truncate(int newSize) {
        size = newSize;
    }

    /** A copy of all items. */
    public int[] toArray() {
        return Arrays.copyOf(items, size);
    }
}
