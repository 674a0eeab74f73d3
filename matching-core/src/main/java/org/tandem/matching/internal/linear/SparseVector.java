package org.tandem.matching.internal.linear;

import java.util.Arrays;

/** Entries of a vector that are not 0, in the order in which they were added. */
final class SparseVector {
    int size;
    int[] index = new int[4];
    double[] value = new double[4];

    void add(int at, double entry) {
        if (size == index.length) {
            index = Arrays.copyOf(index, 2 * size);
            value = Arrays.copyOf(value, 2 * size);
        }
        index[size] = at;
        value[size++] = entry;
    }

    /** Takes the entry at an index out, which must be there; returns how many entries were looked at. */
    int remove(int at) {
        int k = 0;
        while (index[k] != at) {
            k++;
        }
        index[k] = index[--size];
        value[k] = value[size];
        return k + 1;
    }

    /** Adds so many times this to a dense vector. */
    void addTo(double[] dense, double times) {
        for (int k = 0; k < size; k++) {
            dense[index[k]] += times * value[k];
        }
    }

    /** Returns the inner product with a dense vector. */
    double times(double[] dense) {
        double sum = 0;
        for (int k = 0; k < size; k++) {
            sum += value[k] * dense[index[k]];
        }
        return sum;
    }
}
