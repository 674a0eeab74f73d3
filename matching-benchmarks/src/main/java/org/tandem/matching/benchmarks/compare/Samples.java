package org.tandem.matching.benchmarks.compare;

import java.util.Arrays;
import java.util.Locale;

/** Figures of one kind, one for every seed. */
final class Samples {
    private static final double NANOS_PER_SECOND = 1e9;

    private double[] figures = new double[8];
    private int size;

    void add(double figure) {
        if (size == figures.length) {
            figures = Arrays.copyOf(figures, 2 * size);
        }
        figures[size++] = figure;
    }

    int size() {
        return size;
    }

    double median() {
        double[] sorted = sorted();
        return size % 2 == 1 ? sorted[size / 2] : (sorted[size / 2 - 1] + sorted[size / 2]) / 2;
    }

    double greatest() {
        return sorted()[size - 1];
    }

    double least() {
        return sorted()[0];
    }

    private double[] sorted() {
        if (size == 0) {
            throw new IllegalStateException("There must be at least one sample.");
        }
        double[] sorted = Arrays.copyOf(figures, size);
        Arrays.sort(sorted);
        return sorted;
    }

    /** Returns nanoseconds in a readable unit. */
    static String time(double nanos) {
        return nanos < NANOS_PER_SECOND
                ? String.format(Locale.ROOT, "%.1f ms", nanos / 1e6)
                : String.format(Locale.ROOT, "%.2f s", nanos / NANOS_PER_SECOND);
    }
}
