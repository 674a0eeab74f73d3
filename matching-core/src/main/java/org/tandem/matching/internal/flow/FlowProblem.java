package org.tandem.matching.internal.flow;

import java.util.Arrays;

/**
 * A validated mentoring network: rows (mentees), columns (mentors), pairs between them, and on either side a tree of
 * groups. Immutable as long as the arrays given to the builder are left alone: the arrays of pairs are not copied.
 *
 * <p><strong>Nodes.</strong> Row {@code i} is node {@code i}, column {@code j} is node {@code rows + j}, groups follow
 * in the order of their creation; {@link #GROUND} is where all trees end. Each node carries a load: the number of
 * chosen pairs below it. A load has a least and a most, and each unit of it a value on every level, the further unit
 * never worth more than the one before (that is what keeps the problem exactly solvable).
 *
 * <p><strong>Levels.</strong> Level 0 counts first; a lower level only decides between choices equal on all levels
 * above. Points of pairs are on the last level. There is no unit; all numbers are whole.
 */
public final class FlowProblem {

    /** The node in which the trees of both sides end. */
    public static final int GROUND = -1;

    /** A pair that may be chosen or not. */
    static final byte FREE = 0;
    /** A pair that must not be chosen. */
    static final byte BARRED = 1;
    /** A pair that must be chosen. */
    static final byte FIXED = 2;

    static final long[] NO_VALUES = {};

    final int rows;
    final int columns;
    final int levels;
    final int[] rowStart;
    final int[] column;
    final long[] points;
    final byte[] decision;
    final long lowestPoints;
    final long highestPoints;
    final int[] parent;
    final boolean[] rowSide;
    final int[] least;
    final int[] most;
    /** By level and node; the last value holds for all further units; empty means 0. */
    final long[][][] values;
    /** The lowest node above each pair on the side of the columns; empty if that is always the column. */
    final int[] head;

    FlowProblem(FlowBuilder from) {
        rows = from.rows;
        columns = from.columns;
        levels = from.levels;
        rowStart = from.rowStart;
        column = from.column;
        points = from.points;
        decision = from.decision;
        lowestPoints = from.lowestPoints;
        highestPoints = from.highestPoints;
        parent = from.parent.toArray();
        rowSide = new boolean[parent.length];
        for (int v = 0; v < parent.length; v++) {
            rowSide[v] = from.isRowSide(v);
        }
        least = from.least.toArray();
        most = from.most.toArray();
        values = from.valuesByNode(parent.length);
        head = from.head;
    }

    /** The choices of a face of {@code whole} on one level, with other points, set later within these bounds, and other values. */
    private FlowProblem(FlowProblem whole, FlowFace face, long[] points, long lowest, long highest, long[][] values) {
        rows = whole.rows;
        columns = whole.columns;
        levels = 1;
        rowStart = whole.rowStart;
        column = whole.column;
        this.points = points;
        decision = face.decision();
        lowestPoints = lowest;
        highestPoints = highest;
        parent = whole.parent;
        rowSide = whole.rowSide;
        least = face.least();
        most = face.most();
        this.values = new long[][][] {values};
        head = whole.head;
    }

    /**
     * The choices of a face of this network, told apart by a weighted sum of the levels.
     *
     * @param face of this problem
     * @param weights by level: what a unit of its values is worth, 0 or more
     * @param room points set later differ from these by no more than this
     * @throws ArithmeticException if the numbers are too large for a solver that need not check its certificate
     */
    public FlowProblem weighted(FlowFace face, long[] weights, long room) {
        return weighted(face, weights, new long[edges()], room);
    }

    /**
     * As {@link #weighted(FlowFace, long[], long)}, where pairs are worth more than their points.
     *
     * @param more by pair: what it is worth besides
     * @param room points set later differ from these by no more than this
     * @throws ArithmeticException if the numbers are too large for a solver that need not check its certificate
     */
    public FlowProblem weighted(FlowFace face, long[] weights, long[] more, long room) {
        long[] weighted = more.clone();
        long ofPoints = weights[levels - 1];
        for (int e = 0; ofPoints != 0 && e < weighted.length; e++) {
            weighted[e] = Math.addExact(weighted[e], Math.multiplyExact(ofPoints, points[e]));
        }
        return within(face, weighted, room, weightedValues(weights));
    }

    /**
     * The choices of a face of this network, told apart by points alone.
     *
     * @param face of this problem
     * @param newPoints points of each pair; not copied
     * @param room points set later differ from these by no more than this
     * @throws ArithmeticException if the numbers are too large for a solver that need not check its certificate
     */
    public FlowProblem byPoints(FlowFace face, long[] newPoints, long room) {
        long[][] none = new long[nodes()][];
        Arrays.fill(none, NO_VALUES);
        return within(face, newPoints, room, none);
    }

    private FlowProblem within(FlowFace face, long[] ofPairs, long room, long[][] ofLoads) {
        long lowest = Math.subtractExact(Arrays.stream(ofPairs).reduce(0, Math::min), room);
        long highest = Math.addExact(Arrays.stream(ofPairs).reduce(0, Math::max), room);
        FlowProblem sum = new FlowProblem(this, face, ofPairs, lowest, highest, ofLoads);
        FlowScale.certain(sum);
        return sum;
    }

    /**
     * The choices of a face, told apart by what the last level of this problem gives to loads.
     *
     * @param face of a problem on the same nodes
     */
    public FlowProblem byLoads(FlowFace face) {
        return new FlowProblem(this, face, new long[edges()], 0, 0, values[levels - 1]);
    }

    private long[][] weightedValues(long[] weights) {
        long[][] sums = new long[nodes()][];
        for (int v = 0; v < sums.length; v++) {
            int units = 0;
            for (int level = 0; level < levels; level++) {
                units = Math.max(units, weights[level] == 0 ? 0 : values[level][v].length);
            }
            sums[v] = units == 0 ? NO_VALUES : new long[units];
            for (int unit = 0; unit < units; unit++) {
                for (int level = 0; level < levels; level++) {
                    sums[v][unit] = Math.addExact(
                            sums[v][unit], Math.multiplyExact(weights[level], value(level, v, unit)));
                }
            }
        }
        return sums;
    }

    /**
     * Starts a description with one seat per row, one place per column, one level (points) and no values on nodes.
     *
     * @param rows number of rows, at least 0
     * @param columns number of columns, at least 0
     * @param rowStart {@code rows + 1} ascending offsets into the pairs; not copied
     * @param column column of each pair, no column twice in a row; not copied
     * @param points points of each pair, of any sign; not copied
     */
    public static FlowBuilder builder(int rows, int columns, int[] rowStart, int[] column, long[] points) {
        return new FlowBuilder(rows, columns, rowStart, column, points);
    }

    /** Number of rows. */
    public int rows() {
        return rows;
    }

    /** Number of columns. */
    public int columns() {
        return columns;
    }

    /** Number of pairs. */
    public int edges() {
        return column.length;
    }

    /** Number of rows, columns and groups. */
    public int nodes() {
        return parent.length;
    }

    /** Number of levels, at least 1; the last is that of the points. */
    public int levels() {
        return levels;
    }

    /** The node of column {@code j}. */
    public int columnNode(int j) {
        return rows + j;
    }

    /** The node next above {@code node}, or {@link #GROUND}. */
    public int parent(int node) {
        return parent[node];
    }

    /** Whether {@code node} is a row or a group of rows. */
    public boolean rowSide(int node) {
        return rowSide[node];
    }

    /** The row of a pair; found by bisection. */
    public int row(int edge) {
        int low = 0;
        int high = rows - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (rowStart[middle] <= edge) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The points a pair had when the problem was described. */
    public long points(int edge) {
        return points[edge];
    }

    /** The lowest node above a pair on the side of the columns: its column, or a group below it. */
    public int head(int edge) {
        return head.length == 0 ? rows + column[edge] : head[edge];
    }

    /** Adds one to the loads of a node and of all above it. */
    void addAbove(int[] load, int lowest) {
        for (int v = lowest; v != GROUND; v = parent[v]) {
            load[v]++;
        }
    }

    /** The least load of a node. */
    public int least(int node) {
        return least[node];
    }

    /** The most load of a node when the problem was described. */
    public int most(int node) {
        return most[node];
    }

    /** Whether a pair is free (0), barred (1) or fixed (2) when the problem was described. */
    public int decision(int edge) {
        return decision[edge];
    }

    /** Value of the {@code unit}-th unit (from 0) of a node's load on a level. */
    public long value(int level, int node, int unit) {
        long[] of = values[level][node];
        return of.length == 0 ? 0 : of[Math.min(unit, of.length - 1)];
    }
}
