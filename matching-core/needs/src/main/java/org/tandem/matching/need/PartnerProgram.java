package org.tandem.matching.need;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.tandem.matching.internal.linear.LinearProgram;

/**
 * The linear relaxation of a part in which a pair may be a partner in part.
 *
 * <p><strong>What.</strong> Totals of a level that no plan exceeds which reaches the levels before, and how much of each pair's room
 * is used.
 *
 * <p><strong>Definition.</strong> With u the units of a pair and r its room, u / r is the part of a partner that it is: each need and
 * each offer has at most its quantity of units, and at most its number of partners. Where one partner is allowed, that is all there is
 * to say about one side alone. A pair that is kept is a whole partner. What is held of a level before may be missed for a
 * penalty, so that there always is an optimum. Its prices, rounded, bound every plan ({@link PartnerPrices}).
 *
 * <p><strong>Complexity.</strong> A column for each pair and two rows for each need and offer; a further row for each pair kept.
 *
 * <p><strong>Source.</strong> Geoffrion: Lagrangean relaxation for integer programming, 1974.
 *
 * <p><strong>Failure.</strong> A program that is not solved within its iterations bounds as well as the prices it has come to.
 */
final class PartnerProgram {
    private static final int MOST_ITERATIONS = 50_000;
    /** Worths of columns lie below this. */
    private static final double PERFECT = 100;
    /** Prices are whole numbers of at most this part of a point, or of a unit. */
    private static final int FINE = 1 << 20;
    /** Sums of prices stay so far below what a long can hold, as penalties add to them. */
    private static final long SPARE = 1 << 10;
    /** What is held of a level before is worth so many times the best pair's unit. */
    private static final double PENALTY = 8;

    private final Quantities quantities;
    private final ConnectedComponent part;
    private final Partners partners;
    private final long[] weights;
    private final long[] held;
    private final boolean countsServed;
    private final LinearProgram program = new LinearProgram();
    private final long scale;
    private final double unit;
    private final int needs;
    /** By node, as {@link Partners} count them: the row of its units, and that of its partners, or -1. */
    private final int[] quantityRow;

    private final int[] partnerRow;
    /** By need: the row that it is served only if it gets anything, or -1, and the column. */
    private final int[] servedRow;

    private final int[] servedColumn;
    /** By level that is held: its row, and what a coefficient of 1 stands for. */
    private final int[] heldRow;

    private final double[] heldUnit;
    /** By pair: the column of what makes it a whole partner, and the column that leaves it part of one; -1 for none so far. */
    private final int[] wholeColumn;

    private final int[] partColumn;

    /**
     * Prepares the program.
     *
     * @param weights by level: what one of its total is worth; the program looks for the greatest sum
     * @param held by level, from the first on, as far as there are any: the least total
     */
    PartnerProgram(
            Quantities quantities, ConnectedComponent part, Partners partners, long[] weights, long[] held) {
        this.quantities = quantities;
        this.part = part;
        this.partners = partners;
        this.weights = weights;
        this.held = held;
        needs = part.needs().length;
        long greatest = Math.max(1, weights[UnitFlow.SERVED]);
        for (int p = 0; p < part.pairs(); p++) {
            greatest = Math.max(greatest, Math.abs(worth(p)));
        }
        unit = greatest / PERFECT;
        long all = IntStream.range(0, needs + part.offers().length).asLongStream()
                .map(node -> partners.quantity((int) node))
                .sum() + IntStream.range(0, part.pairs()).mapToLong(partners::room).sum();
        scale = Math.max(1, Math.min(FINE, Long.highestOneBit(Long.MAX_VALUE / greatest / Math.max(1, all) / SPARE)));
        for (int p = 0; p < part.pairs(); p++) {
            program.column(partners.room(p), worth(p) / unit);
        }
        countsServed = weights[UnitFlow.SERVED] > 0 || held.length > UnitFlow.SERVED;
        servedRow = new int[needs];
        servedColumn = new int[needs];
        Arrays.fill(servedRow, -1);
        for (int n = 0; n < needs && countsServed; n++) {
            servedColumn[n] = program.column(1, weights[UnitFlow.SERVED] / unit);
        }
        wholeColumn = new int[part.pairs()];
        partColumn = new int[part.pairs()];
        Arrays.fill(partColumn, -1);
        for (int p = 0; p < part.pairs(); p++) {
            wholeColumn[p] = partners.isLimited(p) ? program.column(1, 0) : -1;
            if (wholeColumn[p] >= 0) {
                program.bound(wholeColumn[p], 0, 0);
            }
        }
        int nodes = needs + part.offers().length;
        quantityRow = new int[nodes];
        partnerRow = new int[nodes];
        for (int node = 0; node < nodes; node++) {
            int[] pairs = partners.pairsOf(node);
            double[] ones = new double[pairs.length];
            Arrays.fill(ones, 1);
            quantityRow[node] = program.row(pairs, ones, Double.NEGATIVE_INFINITY, partners.quantity(node));
            partnerRow[node] = partners.isLimitedNode(node) ? partnerRow(pairs, partners.limit(node)) : -1;
        }
        for (int n = 0; n < needs && countsServed; n++) {
            servedRow[n] = servedRow(n);
        }
        heldUnit = IntStream.range(0, held.length).mapToDouble(this::heldUnit).toArray();
        heldRow = new int[held.length];
        Arrays.setAll(heldRow, this::heldRow);
    }

    private int partnerRow(int[] pairs, int limit) {
        int[] columns = new int[2 * pairs.length];
        double[] coefficients = new double[columns.length];
        for (int k = 0; k < pairs.length; k++) {
            columns[2 * k] = pairs[k];
            coefficients[2 * k] = 1.0 / partners.room(pairs[k]);
            columns[2 * k + 1] = wholeColumn[pairs[k]];
            coefficients[2 * k + 1] = 1;
        }
        return program.row(columns, coefficients, Double.NEGATIVE_INFINITY, limit);
    }

    private int servedRow(int need) {
        int[] pairs = partners.pairsOf(need);
        int[] columns = Arrays.copyOf(pairs, pairs.length + 1);
        double[] coefficients = new double[columns.length];
        Arrays.fill(coefficients, -1);
        columns[pairs.length] = servedColumn[need];
        coefficients[pairs.length] = 1;
        return program.row(columns, coefficients, Double.NEGATIVE_INFINITY, 0);
    }

    private int heldRow(int before) {
        int size = before == UnitFlow.SERVED ? needs : part.pairs();
        int[] columns = new int[size + 1];
        double[] coefficients = new double[size + 1];
        for (int k = 0; k < size; k++) {
            columns[k] = before == UnitFlow.SERVED ? servedColumn[k] : k;
            coefficients[k] = (before == UnitFlow.SERVED ? 1 : value(before, k)) / heldUnit[before];
        }
        columns[size] = program.column(held[before] / heldUnit[before], -PENALTY * PERFECT);
        coefficients[size] = 1;
        return program.row(columns, coefficients, held[before] / heldUnit[before], Double.POSITIVE_INFINITY);
    }

    /** The most that one of what is held adds to it, so that coefficients are at most 1. */
    private double heldUnit(int before) {
        double greatest = 1;
        for (int p = 0; p < part.pairs(); p++) {
            greatest = Math.max(greatest, (double) value(before, p));
        }
        return greatest;
    }

    /** Returns what a unit of a pair adds to a level; nothing to the number of needs served, which are counted themselves. */
    private long value(int of, int pair) {
        return switch (of) {
            case UnitFlow.UNITS -> 1;
            case UnitFlow.SERVED -> 0;
            case UnitFlow.PRIORITY -> quantities.priority[part.needs()[partners.needOf(pair)]];
            default -> quantities.graph.points(part.pair()[pair]);
        };
    }

    private long worth(int pair) {
        long sum = 0;
        for (int level = 0; level < weights.length; level++) {
            sum += weights[level] * value(level, pair);
        }
        return sum;
    }

    /** Solves the program with the pairs kept and barred by now; returns the sum that no such plan exceeds. */
    long solve(BooleanSupplier stop) {
        for (int p = 0; p < part.pairs(); p++) {
            boolean kept = partners.isKept(p);
            program.bound(p, quantities.committed[part.pair()[p]], partners.isBarred(p) ? 0 : partners.room(p));
            if (wholeColumn[p] >= 0) {
                if (kept && partColumn[p] < 0) {
                    partColumn[p] = program.column(1, 0);
                    program.row(
                            new int[] {p, wholeColumn[p], partColumn[p]},
                            new double[] {1.0 / partners.room(p), 1, 1},
                            1,
                            Double.POSITIVE_INFINITY);
                }
                program.bound(wholeColumn[p], 0, kept ? 1 : 0);
                if (partColumn[p] >= 0) {
                    program.bound(partColumn[p], 0, kept ? 0 : 1);
                }
            }
        }
        program.solve(MOST_ITERATIONS, stop);
        return prices().bound();
    }

    /** Returns which part of its room a pair uses. */
    double share(int pair) {
        return program.value(pair) / partners.room(pair);
    }

    /** Returns what one more of a level that is held costs, in what the sum counts. */
    private double heldPrice(int before) {
        return Math.max(0, -program.price(heldRow[before]) * unit / heldUnit[before]);
    }

    private long atMost(int row) {
        return row < 0 ? 0 : Math.max(0, Math.round(program.price(row) * unit * scale));
    }

    /** Returns the prices of the last solution, in whole numbers. */
    PartnerPrices prices() {
        long[] perHeld = new long[held.length];
        long constant = 0;
        for (int before = 0; before < held.length; before++) {
            perHeld[before] = Math.round(heldPrice(before) * scale);
            constant -= perHeld[before] * held[before];
        }
        long[] ofUnit = new long[quantityRow.length];
        long[] ofPartner = new long[quantityRow.length];
        for (int node = 0; node < ofUnit.length; node++) {
            ofUnit[node] = atMost(quantityRow[node]);
            ofPartner[node] = atMost(partnerRow[node]);
        }
        long[] any = new long[needs];
        long[] served = new long[needs];
        for (int n = 0; n < needs && countsServed; n++) {
            any[n] = atMost(servedRow[n]);
            served[n] = weights[UnitFlow.SERVED] * scale
                    + (held.length > UnitFlow.SERVED ? perHeld[UnitFlow.SERVED] : 0) - any[n];
        }
        long[] gain = new long[part.pairs()];
        for (int p = 0; p < gain.length; p++) {
            int need = partners.needOf(p);
            gain[p] = worth(p) * scale + any[need] - ofUnit[need] - ofUnit[needs + part.offer()[p]];
            for (int before = 0; before < held.length; before++) {
                gain[p] += perHeld[before] * value(before, p);
            }
        }
        return new PartnerPrices(quantities, part, partners, scale, constant, ofUnit, ofPartner, any, served, gain);
    }
}
