package org.tandem.matching.stability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.exact.Preferences;
import org.tandem.matching.internal.linear.LinearProgram;

/**
 * The integer program of stable plans, with parts of pairs allowed.
 *
 * <p>With x the pairs, for a pair e of mentee i, who wants d, and mentor j, who has c places: either d of i's pairs that are at least as
 * welcome to i are chosen, or c of j's that are at least as welcome to j, e counting for either. For d = 1 that is c &sum;<sub>i</sub> x +
 * &sum;<sub>j</sub> x &ge; c; likewise for c = 1; else a column u chooses. Such a row is added once it is broken. Each may be broken
 * for more than a plan is worth, so that there always is an optimum, and its prices, rounded, bound every stable plan: the bound
 * itself is reckoned in whole numbers.
 */
final class StableProgram {
    static final int NONE = -1;

    private static final int UNIT = 1 << 20;
    private static final double BROKEN = 1e-6;
    private static final int MOST_ROUNDS = 50;
    private static final int MOST_ITERATIONS = 20_000;

    /** Adds up a row. */
    private record Row(int[] columns, long[] coefficients, long least, boolean isAtMost) {}

    private final CompatibilityGraph graph;
    private final LinearProgram simplex = new LinearProgram();
    private final List<Row> rows = new ArrayList<>();
    private final int[] seats;
    private final int[] places;
    private int fixedPairs;
    /** By pair: its column, or {@link #NONE} if it cannot be chosen. */
    private final int[] columnOf;
    /** By column: the worth, and the bounds. */
    private long[] worth = new long[64];

    private long[] lower = new long[64];
    private long[] upper = new long[64];
    private int columns;
    /** By pair: those of the mentee, and of the mentor, that are at least as welcome, itself left out. */
    private final int[][] ofMentee;

    private final int[][] ofMentor;
    /** By pair: the column that chooses whose side holds, or {@link #NONE}. */
    private final int[] side;

    private final boolean[] hasRow;
    private final long penalty;

    StableProgram(CompatibilityGraph graph, Preferences preferences) {
        this.graph = graph;
        int pairs = graph.pairCount();
        seats = IntStream.range(0, graph.menteeCount()).map(graph::openSeats).toArray();
        places = IntStream.range(0, graph.mentorCount()).map(graph::freePlaces).toArray();
        for (int pair = 0; pair < pairs; pair++) {
            if (graph.isFixed(pair)) {
                seats[graph.mentee(pair)]--;
                places[graph.mentor(pair)]--;
                fixedPairs++;
            }
        }
        columnOf = new int[pairs];
        side = new int[pairs];
        hasRow = new boolean[pairs];
        ofMentee = new int[pairs][];
        ofMentor = new int[pairs][];
        penalty = pairs + 1L;
        int[][] byMentor = new int[graph.mentorCount()][0];
        for (int pair = 0; pair < pairs; pair++) {
            boolean isFree = !graph.isFixed(pair)
                    && seats[graph.mentee(pair)] > 0
                    && places[graph.mentor(pair)] > 0;
            columnOf[pair] = isFree ? column(1, 1) : NONE;
            if (isFree) {
                int[] known = byMentor[graph.mentor(pair)];
                byMentor[graph.mentor(pair)] = Arrays.copyOf(known, known.length + 1);
                byMentor[graph.mentor(pair)][known.length] = pair;
            }
        }
        for (int pair = 0; pair < pairs; pair++) {
            int own = pair;
            int mentee = graph.mentee(pair);
            if (columnOf[pair] != NONE) {
                ofMentee[pair] = IntStream.range(graph.firstPair(mentee), graph.endPair(mentee))
                        .filter(one -> one != own && columnOf[one] != NONE && !preferences.menteeRather(own, one))
                        .toArray();
                ofMentor[pair] = IntStream.of(byMentor[graph.mentor(pair)])
                        .filter(one -> one != own && !preferences.mentorRather(own, one))
                        .toArray();
                boolean needsSide = seats[mentee] > 1 && places[graph.mentor(pair)] > 1;
                side[pair] = needsSide ? column(1, 0) : NONE;
            }
        }
        for (int mentee = 0; mentee < seats.length; mentee++) {
            limit(IntStream.range(graph.firstPair(mentee), graph.endPair(mentee)).toArray(), seats[mentee]);
        }
        for (int mentor = 0; mentor < places.length; mentor++) {
            limit(byMentor[mentor], places[mentor]);
        }
    }

    private int column(long most, long value) {
        if (columns == worth.length) {
            worth = Arrays.copyOf(worth, 2 * columns);
            lower = Arrays.copyOf(lower, 2 * columns);
            upper = Arrays.copyOf(upper, 2 * columns);
        }
        worth[columns] = value;
        upper[columns] = most;
        simplex.column((double) most, (double) value);
        return columns++;
    }

    private void limit(int[] pairs, int most) {
        int[] of = IntStream.of(pairs).map(pair -> columnOf[pair]).filter(column -> column != NONE).toArray();
        if (of.length > most) {
            long[] ones = new long[of.length];
            Arrays.fill(ones, 1);
            add(new Row(of, ones, most, true));
        }
    }

    private void add(Row row) {
        double[] coefficients = Arrays.stream(row.coefficients).asDoubleStream().toArray();
        simplex.row(
                row.columns,
                coefficients,
                row.isAtMost ? Double.NEGATIVE_INFINITY : row.least,
                row.isAtMost ? row.least : Double.POSITIVE_INFINITY);
        rows.add(row);
    }

    /** Returns whether a pair can be chosen or left. */
    boolean isOpen(int pair) {
        return columnOf[pair] != NONE;
    }

    /** Fixes a column from now on. */
    void fix(int column, int value) {
        lower[column] = value;
        upper[column] = value;
        simplex.bound(column, value, value);
    }

    /** Leaves a column open again. */
    void release(int column) {
        lower[column] = 0;
        upper[column] = 1;
        simplex.bound(column, 0, 1);
    }

    /** Returns how much of a pair is chosen. */
    double value(int pair) {
        return columnOf[pair] == NONE ? 0 : simplex.value(columnOf[pair]);
    }

    /** Solves the program and returns a number of pairs, fixed ones included, that no stable plan of it exceeds. */
    int solve(BooleanSupplier stop) {
        boolean solved = simplex.solve(MOST_ITERATIONS, stop);
        for (int round = 0; solved && round < MOST_ROUNDS && addBroken(); round++) {
            solved = simplex.solve(MOST_ITERATIONS, stop);
        }
        return (int) Math.min(Integer.MAX_VALUE, Math.max(-1, fixedPairs + bound()));
    }

    private boolean addBroken() {
        boolean any = false;
        for (int pair = 0; pair < columnOf.length; pair++) {
            if (columnOf[pair] != NONE && !hasRow[pair] && isBroken(pair)) {
                addRows(pair);
                any = true;
            }
        }
        return any;
    }

    private boolean isBroken(int pair) {
        double own = value(pair);
        double mentee = IntStream.of(ofMentee[pair]).mapToDouble(this::value).sum() / seats[graph.mentee(pair)];
        double mentor = IntStream.of(ofMentor[pair]).mapToDouble(this::value).sum() / places[graph.mentor(pair)];
        return own + mentee + mentor < 1 - BROKEN;
    }

    private void addRows(int pair) {
        hasRow[pair] = true;
        long d = seats[graph.mentee(pair)];
        long c = places[graph.mentor(pair)];
        if (side[pair] != NONE) {
            add(atLeast(new int[0], 0, ofMentee[pair], 1, side[pair], -d, 0));
            add(atLeast(new int[] {pair}, c, ofMentor[pair], 1, side[pair], c, c));
        } else if (d == 1) {
            add(atLeast(withSelf(pair, ofMentee[pair]), c, ofMentor[pair], 1, NONE, 0, c));
        } else {
            add(atLeast(withSelf(pair, ofMentor[pair]), d, ofMentee[pair], 1, NONE, 0, d));
        }
    }

    private static int[] withSelf(int pair, int[] others) {
        int[] all = Arrays.copyOf(others, others.length + 1);
        all[others.length] = pair;
        return all;
    }

    /** A row that may be broken, for a penalty. */
    private Row atLeast(int[] some, long ofSome, int[] others, long ofOthers, int further, long ofFurther, long least) {
        int slack = column(Math.max(1, least + Math.abs(ofFurther)), -penalty);
        int size = some.length + others.length + (further == NONE ? 1 : 2);
        int[] of = new int[size];
        long[] coefficients = new long[size];
        int at = 0;
        for (int pair : some) {
            of[at] = columnOf[pair];
            coefficients[at++] = ofSome;
        }
        for (int pair : others) {
            of[at] = columnOf[pair];
            coefficients[at++] = ofOthers;
        }
        if (further != NONE) {
            of[at] = further;
            coefficients[at++] = ofFurther;
        }
        of[at] = slack;
        coefficients[at] = 1;
        return new Row(of, coefficients, least, false);
    }

    /** Any prices bound the program; these are near the best. */
    private long bound() {
        long[] reduced = new long[columns];
        for (int column = 0; column < columns; column++) {
            reduced[column] = worth[column] * UNIT;
        }
        long sum = 0;
        for (int r = 0; r < rows.size(); r++) {
            Row row = rows.get(r);
            long price = Math.round(simplex.price(r) * UNIT);
            price = row.isAtMost ? Math.max(0, price) : Math.min(0, price);
            sum += price * row.least;
            for (int k = 0; k < row.columns.length; k++) {
                reduced[row.columns[k]] -= price * row.coefficients[k];
            }
        }
        for (int column = 0; column < columns; column++) {
            sum += Math.max(reduced[column] * lower[column], reduced[column] * upper[column]);
        }
        return Math.floorDiv(sum, UNIT);
    }

    /** Returns the column of a pair, or of a choice, that is nearest to a half, or else any that is open; or {@link #NONE}. */
    int branchingColumn() {
        int found = NONE;
        double nearest = -1;
        for (int pair = 0; pair < columnOf.length; pair++) {
            for (int column : new int[] {columnOf[pair], side[pair]}) {
                if (columnOf[pair] != NONE && column != NONE && lower[column] < upper[column]) {
                    double from = Math.min(simplex.value(column), 1 - simplex.value(column));
                    if (from > nearest) {
                        nearest = from;
                        found = column;
                    }
                }
            }
        }
        return found;
    }
}
