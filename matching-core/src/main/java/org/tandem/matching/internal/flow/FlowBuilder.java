package org.tandem.matching.internal.flow;

import java.util.Arrays;
import java.util.Locale;

/**
 * Describes a {@link FlowProblem} step by step; {@link #build()} checks it and reports every fault found at once.
 *
 * <p>Arrays handed in are read by {@link #build()} and, for the pairs, by every solver of the problem.
 */
public final class FlowBuilder {

    final int rows;
    final int columns;
    final int[] rowStart;
    final int[] column;
    final long[] points;
    final byte[] decision;
    final IntList parent = new IntList();
    final IntList least = new IntList();
    final IntList most = new IntList();
    /** For each group, whether it stands on the side of the rows. */
    private final IntList groupOnRowSide = new IntList();

    int levels = 1;
    long lowestPoints;
    long highestPoints;
    int[] head = {};
    private long[][][] values = new long[0][][];
    private final FlowFaults faults = new FlowFaults();

    FlowBuilder(int rows, int columns, int[] rowStart, int[] column, long[] points) {
        this.rows = rows;
        this.columns = columns;
        this.rowStart = rowStart;
        this.column = column;
        this.points = points;
        faults.checkPairs(rows, columns, rowStart, column, points);
        decision = new byte[column.length];
        for (long p : points) {
            lowestPoints = Math.min(lowestPoints, p);
            highestPoints = Math.max(highestPoints, p);
        }
        for (int v = 0; v < rows + columns; v++) {
            newNode(0, 1);
        }
    }

    private int newNode(int leastLoad, int mostLoad) {
        parent.add(FlowProblem.GROUND);
        least.add(leastLoad);
        most.add(mostLoad);
        return parent.size() - 1;
    }

    boolean isRowSide(int node) {
        return node < rows || node >= rows + columns && groupOnRowSide.get(node - rows - columns) == 1;
    }

    /** The number of levels, at least 1; the last is that of the points. Clears values given before. */
    public FlowBuilder levels(int number) {
        if (number < 1) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "The number of levels (%d) must be at least 1.", number));
        }
        levels = number;
        values = new long[0][][];
        return this;
    }

    /** How many columns each row wants at most. */
    public FlowBuilder seats(int[] seats) {
        faults.checkLength("seats", seats.length, "rows", rows);
        for (int i = 0; i < Math.min(rows, seats.length); i++) {
            most.set(i, seats[i]);
        }
        return this;
    }

    /** How many rows each column takes at most. */
    public FlowBuilder places(int[] places) {
        faults.checkLength("places", places.length, "columns", columns);
        for (int j = 0; j < Math.min(columns, places.length); j++) {
            most.set(rows + j, places[j]);
        }
        return this;
    }

    /** What a row's first filled seat and every further one are worth on a level. */
    public FlowBuilder seatValues(int level, long[] first, long[] further) {
        faults.checkLength("first seat values", first.length, "rows", rows);
        faults.checkLength("further seat values", further.length, "rows", rows);
        for (int i = 0; i < Math.min(rows, Math.min(first.length, further.length)); i++) {
            values(i, level, first[i], further[i]);
        }
        return this;
    }

    /**
     * What each unit of a node's load is worth on a level; the last value holds for all further units.
     *
     * @param node a row, {@code rows +} a column, or a group
     */
    public FlowBuilder values(int node, int level, long... ofUnits) {
        if (level < 0 || level >= levels) {
            throw new IllegalArgumentException(String.format(Locale.ROOT,
                    "The level (%d) must be between 0 and %d.%nMaybe call levels() first?", level, levels - 1));
        }
        if (values.length == 0) {
            values = new long[levels][][];
            Arrays.setAll(values, l -> new long[parent.size()][]);
        }
        if (values[level].length <= node) {
            values[level] = Arrays.copyOf(values[level], Math.max(parent.size(), 2 * node));
        }
        values[level][node] = ofUnits;
        return this;
    }

    /** The least and most load of a node; the least must be reached or the problem is infeasible. */
    public FlowBuilder limits(int node, int leastLoad, int mostLoad) {
        least.set(node, leastLoad);
        most.set(node, mostLoad);
        return this;
    }

    /** A new group of rows (organisation, cohort, …) without limits. */
    public int rowGroup() {
        groupOnRowSide.add(1);
        return newNode(0, Integer.MAX_VALUE);
    }

    /** A new group of columns (organisation, sector, …) without limits. */
    public int columnGroup() {
        groupOnRowSide.add(0);
        return newNode(0, Integer.MAX_VALUE);
    }

    /** Puts a row, column or group into a group of its side; it leaves the one it was in. */
    public FlowBuilder put(int node, int intoGroup) {
        parent.set(node, intoGroup);
        return this;
    }

    /** A new group of some of a column's pairs, directly below the column, taking at most {@code mostLoad}. */
    public int pairsBelowColumn(int ofColumn, int mostLoad, int... edges) {
        return pairsBelow(rows + ofColumn, mostLoad, edges);
    }

    /**
     * A new group of some of the pairs of a column or of a group below one, directly below it, taking at most
     * {@code mostLoad}.
     *
     * @param node {@code rows +} a column, or a group returned by this method
     */
    public int pairsBelow(int node, int mostLoad, int... edges) {
        int group = columnGroup();
        limits(group, 0, mostLoad).put(/* node= */ group, /* intoGroup= */ node);
        if (head.length == 0) {
            head = new int[column.length];
            Arrays.setAll(head, e -> rows + column[e]);
        }
        for (int e : edges) {
            faults.checkBelow(e, head[e], node);
            head[e] = group;
        }
        return group;
    }

    /** Declares that points set later stay within these bounds (besides those of the pairs). */
    public FlowBuilder pointsWithin(long lowest, long highest) {
        lowestPoints = Math.min(lowestPoints, lowest);
        highestPoints = Math.max(highestPoints, highest);
        return this;
    }

    /** The pair must not be chosen. */
    public FlowBuilder bar(int edge) {
        decision[edge] = FlowProblem.BARRED;
        return this;
    }

    /** The pair must be chosen. */
    public FlowBuilder fix(int edge) {
        decision[edge] = FlowProblem.FIXED;
        return this;
    }

    long[][][] valuesByNode(int nodes) {
        long[][][] all = new long[levels][nodes][];
        for (int level = 0; level < levels; level++) {
            Arrays.fill(all[level], FlowProblem.NO_VALUES);
            for (int v = 0; values.length > 0 && v < Math.min(nodes, values[level].length); v++) {
                if (values[level][v] != null) {
                    all[level][v] = values[level][v];
                }
            }
        }
        return all;
    }

    /**
     * The problem as described.
     *
     * @throws IllegalArgumentException if something is wrong with it; the message lists all faults found
     */
    public FlowProblem build() {
        faults.throwIfAny();
        FlowProblem problem = new FlowProblem(this);
        faults.checkNodes(problem);
        faults.throwIfAny();
        return problem;
    }
}
