package org.tandem.matching.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.tandem.matching.internal.linear.LinearProgram;

/**
 * The linear program of a level: pairs may be chosen in parts. Its prices are those of the best bound, but for rounding.
 *
 * <p>A column for each pair, from 0 to 1, and for units of groups that count on a level; a row for each group, for what is to be
 * reached on each level before, and for what the optimum breaks otherwise.
 */
final class ProofProgram {
    private static final double BROKEN = 1e-6;
    private static final int MOST_ROUNDS = 50;
    private static final int NONE = -1;

    private final List<LevelWorth> levels;
    private final LevelWorth last;
    private final double penalty;
    private final List<int[]> members;
    private final Split all;
    /** By pair: its column, or none. */
    private final int[] columnOf;
    private final LinearProgram program = new LinearProgram();
    /** By group: its row; none as long as no optimum breaks it. */
    private final int[] rowOfGroup;

    private final int[] rowOfLevel;
    private final double[] unitOfLevel;

    /**
     * Describes a level.
     *
     * @param levels those before, and the level itself
     * @param values what plans reach on those before
     * @param present the pairs that may be chosen; all others may not
     * @param eager the number of groups, from the first on, whose rows are there from the beginning
     * @param penalty what it costs to miss one unit of a level before, or one pair of those that must be chosen, in units of the level;
     *     infinite if that is not allowed
     */
    ProofProgram(
            List<LevelWorth> levels,
            long[] values,
            List<int[]> members,
            Split all,
            BitSet present,
            int eager,
            double penalty) {
        this.levels = levels;
        this.members = members;
        this.all = all;
        this.penalty = penalty;
        last = levels.get(levels.size() - 1);
        rowOfGroup = new int[members.size()];
        Arrays.fill(rowOfGroup, NONE);
        columnOf = new int[all.low().length];
        Arrays.fill(columnOf, NONE);
        for (int pair = present.nextSetBit(0); pair >= 0; pair = present.nextSetBit(pair + 1)) {
            columnOf[pair] = program.column(1, (double) last.pairs()[pair]);
            if (!all.isOpen(pair)) {
                bound(pair, all);
            }
        }
        rowOfLevel = new int[levels.size() - 1];
        unitOfLevel = new double[rowOfLevel.length];
        List<Entries> entries = new ArrayList<>();
        for (int level = 0; level < rowOfLevel.length; level++) {
            entries.add(new Entries());
            long[] worth = levels.get(level).pairs();
            for (int pair = 0; pair < worth.length; pair++) {
                if (columnOf[pair] != NONE) {
                    entries.get(level).add(columnOf[pair], (double) worth[pair]);
                }
            }
        }
        for (int group = 0; group < members.size(); group++) {
            int of = group;
            boolean countsBefore = levels.stream().limit(rowOfLevel.length).anyMatch(level -> level.counts(of));
            if (group < eager || countsBefore || all.least()[group] > 0) {
                addGroup(group, entries);
            }
        }
        for (int level = 0; level < rowOfLevel.length; level++) {
            rowOfLevel[level] = NONE;
            unitOfLevel[level] = levels.get(level).unit();
            if (unitOfLevel[level] > 0) {
                Entries of = entries.get(level);
                if (penalty < Double.POSITIVE_INFINITY) {
                    double room = 2 * Math.abs((double) values[level]) / unitOfLevel[level] + all.low().length;
                    of.add(program.column(room, -penalty * last.unit()), unitOfLevel[level]);
                }
                rowOfLevel[level] = program.row(
                        of.columns(), of.values(unitOfLevel[level]), values[level] / unitOfLevel[level],
                        Double.POSITIVE_INFINITY);
            }
        }
    }

    /** The entries of a row that are not 0. */
    private static final class Entries {
        private int[] columns = new int[16];
        private double[] values = new double[16];
        private int size;

        void add(int column, double value) {
            if (value != 0) {
                if (size == columns.length) {
                    columns = Arrays.copyOf(columns, 2 * size);
                    values = Arrays.copyOf(values, 2 * size);
                }
                columns[size] = column;
                values[size++] = value;
            }
        }

        int[] columns() {
            return Arrays.copyOf(columns, size);
        }

        double[] values(double unit) {
            return Arrays.stream(values, 0, size).map(value -> value / unit).toArray();
        }
    }

    private void addGroup(int group, List<Entries> entries) {
        int[] columns = columns(group);
        int most = all.most()[group];
        if (levels.stream().noneMatch(level -> level.counts(group))) {
            if (most < columns.length || all.least()[group] > 0) {
                Entries row = new Entries();
                Arrays.stream(columns).forEach(column -> row.add(column, 1));
                if (all.least()[group] > 0 && penalty < Double.POSITIVE_INFINITY) {
                    row.add(program.column(all.least()[group], -penalty * last.unit()), 1);
                }
                rowOfGroup[group] = program.row(
                        row.columns(), row.values(1),
                        all.least()[group] > 0 ? all.least()[group] : Double.NEGATIVE_INFINITY, most);
            }
            return;
        }
        Entries row = new Entries();
        Arrays.stream(columns).forEach(column -> row.add(column, 1));
        for (int from = 0; from < most;) {
            int to = from + 1;
            while (to < most && isSameStep(group, from, to)) {
                to++;
            }
            int column = program.column(to - from, step(last, group, from));
            row.add(column, -1);
            for (int level = 0; level < entries.size(); level++) {
                entries.get(level).add(column, step(levels.get(level), group, from));
            }
            from = to;
        }
        rowOfGroup[group] = program.row(row.columns(), row.values(1), 0, 0);
    }

    private int[] columns(int group) {
        return Arrays.stream(members.get(group))
                .map(pair -> columnOf[pair])
                .filter(column -> column != NONE)
                .toArray();
    }

    private boolean isSameStep(int group, int one, int other) {
        return levels.stream().allMatch(level -> step(level, group, one) == step(level, group, other));
    }

    private static double step(LevelWorth level, int group, int from) {
        return (double) (level.of(group, from + 1) - level.of(group, from));
    }

    /** Has a pair chosen, barred, or either, from the next {@link #solve} on. */
    void bound(int pair, Split split) {
        program.bound(columnOf[pair], split.low()[pair], split.high()[pair]);
    }

    /** Finds the optimum, and returns whether it was found. */
    boolean solve(int mostIterations, BooleanSupplier stop) {
        boolean optimal = program.solve(mostIterations, stop);
        for (int round = 0; optimal && round < MOST_ROUNDS && separate(); round++) {
            optimal = program.solve(mostIterations, stop);
        }
        return optimal;
    }

    /** Adds the rows of groups of which too many are chosen, and returns whether there are any. */
    private boolean separate() {
        boolean any = false;
        for (int group = 0; group < members.size(); group++) {
            if (rowOfGroup[group] == NONE) {
                double free = last.counts(group) ? 1 : all.most()[group];
                double sum = 0;
                for (int pair : members.get(group)) {
                    sum += value(pair);
                }
                if (sum > free + BROKEN) {
                    addGroup(group, List.of());
                    any = true;
                }
            }
        }
        return any;
    }

    /** Returns how much of a pair is chosen. */
    double value(int pair) {
        return columnOf[pair] == NONE ? 0 : program.value(columnOf[pair]);
    }

    /** Returns the prices. */
    Prices prices(long scale) {
        double[] weights = new double[rowOfLevel.length];
        for (int level = 0; level < weights.length; level++) {
            weights[level] = rowOfLevel[level] == NONE ? 0 : -program.price(rowOfLevel[level]) / unitOfLevel[level];
        }
        double[] groups = new double[members.size()];
        for (int group = 0; group < groups.length; group++) {
            groups[group] = rowOfGroup[group] == NONE ? 0 : program.price(rowOfGroup[group]);
        }
        return Prices.rounded(weights, groups, scale);
    }
}
