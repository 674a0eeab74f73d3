package org.tandem.matching.need;

import java.util.Arrays;
import org.tandem.matching.internal.flow.FlowBuilder;
import org.tandem.matching.internal.flow.FlowProblem;
import org.tandem.matching.internal.flow.FlowSolver;

/**
 * The exact plan of a part without limits on the number of partners.
 *
 * <p><strong>What.</strong> How many units each pair carries, so that the totals by level are the greatest: units; needs that
 * get anything; priorities of units; points.
 *
 * <p><strong>Definition.</strong> A pair of the flow carries one unit, a need and an offer several. So each need has lanes:
 * rows of the flow in one group, whose load is at most the quantity. A pair with room for r units is one edge in each of the
 * first r lanes, and as lanes themselves are not limited, every number of units up to r is a choice of edges. That takes as
 * many edges as there is room, the least of the two quantities, while splitting a need into its units takes the need's
 * quantity for each pair, and splitting both sides takes the product.
 *
 * <p><strong>Complexity.</strong> That of {@link FlowSolver}, with the sum of all rooms as the number of pairs.
 *
 * <p><strong>Failure.</strong> None: commitments are checked to fit, and everything else may stay 0.
 */
final class UnitFlow {
    static final int UNITS = 0;
    static final int SERVED = 1;
    static final int PRIORITY = 2;
    static final int POINTS = 3;
    static final int LEVELS = 4;

    private final ConnectedComponent part;
    private final FlowSolver solver;
    private final int firstGroup;
    private final int rows;
    /** By edge, its pair. */
    private final int[] pairOf;
    /** By pair, its edge in each lane, from {@code firstEdge} to that of the next pair. */
    private final int[] edges;

    private final int[] firstEdge;

    /** Prepares the flow of a part. */
    UnitFlow(Quantities quantities, ConnectedComponent part) {
        this.part = part;
        int needs = part.needs().length;
        int[] firstLane = new int[needs + 1];
        firstEdge = new int[part.pairs() + 1];
        for (int n = 0; n < needs; n++) {
            int lanes = 0;
            for (int p = part.firstPair()[n]; p < part.firstPair()[n + 1]; p++) {
                int room = room(quantities, n, p);
                firstEdge[p + 1] = firstEdge[p] + room;
                lanes = Math.max(lanes, room);
            }
            firstLane[n + 1] = firstLane[n] + lanes;
        }
        rows = firstLane[needs];
        int count = firstEdge[part.pairs()];
        pairOf = new int[count];
        edges = new int[count];
        int[] rowStart = new int[rows + 1];
        int[] column = new int[count];
        long[] points = new long[count];
        int edge = 0;
        for (int n = 0; n < needs; n++) {
            for (int lane = 0; lane < firstLane[n + 1] - firstLane[n]; lane++) {
                for (int p = part.firstPair()[n]; p < part.firstPair()[n + 1]; p++) {
                    if (lane < firstEdge[p + 1] - firstEdge[p]) {
                        column[edge] = part.offer()[p];
                        points[edge] = quantities.graph.points(part.pair()[p]);
                        pairOf[edge] = p;
                        edges[firstEdge[p] + lane] = edge++;
                    }
                }
                rowStart[firstLane[n] + lane + 1] = edge;
            }
        }
        FlowBuilder builder = FlowProblem.builder(rows, part.offers().length, rowStart, column, points).levels(LEVELS);
        builder.places(Arrays.stream(part.offers()).map(offer -> quantities.ofOffer[offer]).toArray());
        int[] seats = new int[rows];
        int[] group = new int[needs];
        for (int n = 0; n < needs; n++) {
            group[n] = builder.rowGroup();
            int quantity = quantities.ofNeed[part.needs()[n]];
            builder.limits(group[n], 0, quantity);
            for (int row = firstLane[n]; row < firstLane[n + 1]; row++) {
                seats[row] = quantity;
                builder.put(row, group[n]);
            }
            builder.values(group[n], UNITS, 1)
                    .values(group[n], SERVED, 1, 0)
                    .values(group[n], PRIORITY, quantities.priority[part.needs()[n]]);
        }
        builder.seats(seats);
        fixCommitments(quantities, builder);
        firstGroup = needs == 0 ? 0 : group[0];
        solver = new FlowSolver(builder.build());
    }

    private int room(Quantities quantities, int need, int pair) {
        return quantities.room(part.needs()[need], part.offers()[part.offer()[pair]]);
    }

    private void fixCommitments(Quantities quantities, FlowBuilder builder) {
        for (int p = 0; p < part.pairs(); p++) {
            for (int unit = 0; unit < quantities.committed[part.pair()[p]]; unit++) {
                builder.fix(edges[firstEdge[p] + unit]);
            }
        }
    }

    /** Returns how many units a pair can carry. */
    int room(int pair) {
        return firstEdge[pair + 1] - firstEdge[pair];
    }

    /** The pair carries nothing; it must not be committed. */
    void bar(int pair) {
        for (int at = firstEdge[pair]; at < firstEdge[pair + 1]; at++) {
            solver.bar(edges[at]);
        }
    }

    /** Undoes {@link #bar}. */
    void release(int pair) {
        for (int at = firstEdge[pair]; at < firstEdge[pair + 1]; at++) {
            solver.release(edges[at]);
        }
    }

    /** A need gets at most so many units. */
    void limitNeed(int need, int most) {
        solver.setMost(firstGroup + need, most);
    }

    /** An offer gives at most so many units. */
    void limitOffer(int offer, int most) {
        solver.setMost(rows + offer, most);
    }

    /** Finds the best plan after all changes. */
    void optimise() {
        if (!solver.reoptimise()) {
            throw new IllegalStateException(
                    "The commitments do not fit.\nMaybe this is a bug: they are checked before.");
        }
    }

    /** Returns the totals by level. */
    long[] totals() {
        long[] totals = new long[LEVELS];
        for (int level = 0; level < LEVELS; level++) {
            totals[level] = solver.total(level);
        }
        return totals;
    }

    /** Returns how many units each pair carries. */
    int[] units() {
        int[] units = new int[part.pairs()];
        for (int edge : solver.chosen()) {
            units[pairOf[edge]]++;
        }
        return units;
    }
}
