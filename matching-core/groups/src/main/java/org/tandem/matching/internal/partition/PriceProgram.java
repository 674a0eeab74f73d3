package org.tandem.matching.internal.partition;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.tandem.matching.internal.linear.LinearProgram;

/**
 * The prices of parties at which the candidates known so far bound least: a linear program with a column for the price of each
 * kind of party, and for the price of each kind of group, and a row for each candidate, whose worth its prices must reach.
 */
final class PriceProgram {
    /** So many times what a person can bring, a price may be at most. */
    private static final double WIDEST = 3;

    /** A person's perfect points become this number, so that no figure is large or small. */
    private static final double PERFECT = 100;

    private static final int MOST_ITERATIONS = 100_000;

    private final PartitionProblem of;
    private final double unit;
    private final LinearProgram program = new LinearProgram();
    private final Set<Key> known = new HashSet<>();

    private record Key(int groupKind, String kinds) {}

    PriceProgram(PartitionProblem of, double perfect) {
        this.of = of;
        unit = perfect / PERFECT;
        double widest = WIDEST * PERFECT;
        for (int count : of.kindCount) {
            int column = program.column(widest, -count);
            program.bound(column, -widest, widest);
        }
        for (int[] groups : of.groupsOfKind) {
            double wide = 2 * (of.mostMembers + 1) * widest;
            int column = program.column(wide, -groups.length);
            program.bound(column, -wide, wide);
        }
    }

    /** Adds a candidate; returns whether it was not known. */
    boolean add(Candidate candidate) {
        if (!known.add(new Key(candidate.groupKind(), Arrays.toString(candidate.kinds())))) {
            return false;
        }
        int[] kinds = candidate.kinds();
        int[] columns = new int[kinds.length + 1];
        double[] counts = new double[kinds.length + 1];
        int last = 0;
        columns[0] = of.kindCount.length + candidate.groupKind();
        counts[0] = 1;
        for (int k = 0; k < kinds.length; k++) {
            if (k == 0 || kinds[k] != kinds[k - 1]) {
                columns[++last] = kinds[k];
            }
            counts[last]++;
        }
        program.row(
                Arrays.copyOf(columns, last + 1),
                Arrays.copyOf(counts, last + 1),
                candidate.worth() / unit,
                Double.POSITIVE_INFINITY);
        return true;
    }

    /** Solves the program; returns whether that went well. */
    boolean solve(BooleanSupplier stop) {
        return program.solve(MOST_ITERATIONS, stop);
    }

    /** Returns what prices and groups come to, in points: what known candidates cannot exceed even in parts. */
    double total() {
        return -program.total() * unit;
    }

    /** Returns the price of a kind of party, in points. */
    double price(int kind) {
        return program.value(kind) * unit;
    }
}
