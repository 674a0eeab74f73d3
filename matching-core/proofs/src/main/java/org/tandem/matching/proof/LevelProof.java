package org.tandem.matching.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the proof of a level: prices at which no plan is better, or branches with such prices for each part.
 *
 * <p>Prices come from a linear program in floating point, rounded to parts of a scale; only the bound in whole numbers counts.
 */
final class LevelProof {
    /** What stands for 1, the least that will do. */
    private static final long[] SCALES = {1, 2, 12, 1_000, 100_000};

    private static final int FEW_PAIRS = 2_000;
    private static final int BEST = 8;
    private static final double WHOLE = 1e-6;
    private static final double[] PENALTIES = {100, 100_000};

    private final List<LevelWorth> levels;
    private final long[] values;
    private final List<int[]> members;
    private final int eager;
    private final Steps steps;
    private final Split split;
    private final @Nullable FlowDuals duals;
    private final BitSet present;
    private LevelProgram program;
    private final List<Map<String, Object>> nodes = new ArrayList<>();
    private long scale = SCALES[SCALES.length - 1];
    private Prices written;

    /** How many linear programs may be solved, and whether it is time to stop. */
    static final class Steps {
        private static final int MOST_ITERATIONS = 200_000;

        private final BooleanSupplier stop;
        private long left;

        Steps(long most, BooleanSupplier stop) {
            this.stop = stop;
            left = most;
        }

        boolean isOver() {
            return left <= 0 || stop.getAsBoolean();
        }

        boolean solve(LevelProgram program) {
            left--;
            return program.solve(MOST_ITERATIONS, stop);
        }
    }

    /**
     * Prepares to prove a level.
     *
     * @param levels those before, and the level itself
     * @param values what the plan reaches on all of them
     * @param eager the number of groups of people, which come first
     * @param plan its pairs
     * @param duals prices to begin with, if there are any
     */
    LevelProof(
            List<LevelWorth> levels,
            long[] values,
            List<int[]> members,
            Split all,
            int eager,
            int[] plan,
            @Nullable FlowDuals duals,
            Steps steps) {
        this.levels = levels;
        this.values = values;
        this.members = members;
        this.eager = eager;
        this.duals = duals;
        this.steps = steps;
        present = new BitSet();
        Arrays.stream(plan).forEach(present::set);
        split = new Split(all.low().clone(), all.high().clone(), all.least().clone(), all.most().clone());
        written = Prices.none(levels.size() - 1, members.size());
    }

    private LevelProgram program(double penalty) {
        return new LevelProgram(levels, values, members, split, present, eager, penalty);
    }

    /** Returns the proof as members of JSON, or nothing if it was not found. */
    @Nullable
    Map<String, Object> find() {
        if (!isProvenByNothing() && !isProvenByFlow() && !isProvenAtOnce() && !branch()) {
            return null;
        }
        LevelWorth level = levels.get(levels.size() - 1);
        return Problem.members(
                "level", level.name(), "value", values[levels.size() - 1], "scale", scale, "nodes", nodes);
    }

    /** Nothing is worth anything, or nothing more can be chosen. */
    private boolean isProvenByNothing() {
        if (proves(written, 1)) {
            scale = 1;
            nodes.add(Map.of());
            return true;
        }
        return false;
    }

    private boolean isProvenByFlow() {
        try {
            Prices prices = duals == null ? written : duals.prices(levels.size() - 1);
            if (duals != null && proves(prices, 1)) {
                scale = 1;
                write(prices);
                return true;
            }
            chooseBest(prices);
        } catch (ArithmeticException tooLarge) {
            present.set(0, split.low().length);
        }
        return false;
    }

    /** Begins with the pairs that matter by prices: the best of everybody. */
    private void chooseBest(Prices prices) {
        if (duals == null || split.low().length < FEW_PAIRS) {
            present.set(0, split.low().length);
            return;
        }
        long[] left = prices.left(levels, 1, members);
        for (int group = 0; group < eager; group++) {
            int best = split.most()[group] + BEST;
            Arrays.stream(members.get(group))
                    .boxed()
                    .sorted(Comparator.comparingLong(pair -> -left[pair]))
                    .limit(best)
                    .forEach(present::set);
        }
    }

    /** Adds pairs that are worth more than their prices; returns whether there are any. */
    private boolean addMissing(Prices prices) {
        int before = present.cardinality();
        if (before < split.low().length) {
            long[] left = prices.left(levels, scale, members);
            for (int group = 0; group < eager; group++) {
                Arrays.stream(members.get(group))
                        .filter(pair -> left[pair] > 0 && !present.get(pair))
                        .boxed()
                        .sorted(Comparator.comparingLong(pair -> -left[pair]))
                        .limit(BEST)
                        .forEach(present::set);
            }
        }
        return present.cardinality() > before;
    }

    private boolean isProvenAtOnce() {
        do {
            program = program(Double.POSITIVE_INFINITY);
            if (steps.isOver() || !steps.solve(program)) {
                return false;
            }
        } while (!isProvenByProgram() && addMissing(program.prices(scale)));
        return !nodes.isEmpty();
    }

    private boolean isProvenByProgram() {
        for (long tried : SCALES) {
            Prices prices = program.prices(tried);
            if (proves(prices, tried)) {
                scale = tried;
                write(prices);
                return true;
            }
        }
        return false;
    }

    private boolean proves(Prices prices, long byScale) {
        try {
            long bound = prices.bound(levels, values, byScale, split, members);
            return bound < Math.multiplyExact(byScale, Math.addExact(values[levels.size() - 1], 1));
        } catch (ArithmeticException tooLarge) {
            return false;
        }
    }

    private void write(Prices prices) {
        Map<String, Object> node = new LinkedHashMap<>();
        if (!Arrays.equals(prices.weights(), written.weights())) {
            node.put("weights", prices.weights());
        }
        int[] changed = new int[members.size()];
        int count = 0;
        for (int group = 0; group < changed.length; group++) {
            if (prices.groups()[group] != written.groups()[group]) {
                changed[count++] = group;
            }
        }
        if (count > 0) {
            int[] groups = Arrays.copyOf(changed, count);
            node.put("groups", Problem.gaps(groups));
            node.put("prices", Arrays.stream(groups).mapToLong(group -> prices.groups()[group]).toArray());
        }
        nodes.add(node);
        written = prices;
    }

    /** Proves the part of the plans that is left, the program of which is solved; returns whether that worked. */
    private boolean branch() {
        int pair = mostDivided(program);
        return pair >= 0 && divide(pair);
    }

    private boolean divide(int pair) {
        nodes.add(Problem.members("pair", (long) pair));
        split.high()[pair] = 0;
        boolean proven = part(pair);
        split.high()[pair] = 1;
        split.low()[pair] = 1;
        proven = proven && part(pair);
        split.low()[pair] = 0;
        program.bound(pair, split);
        return proven;
    }

    private boolean part(int pair) {
        program.bound(pair, split);
        if (proves(written, scale)) {
            nodes.add(Map.of());
            return true;
        }
        if (steps.isOver()) {
            return false;
        }
        while (steps.solve(program)) {
            Prices prices = program.prices(scale);
            if (proves(prices, scale)) {
                write(prices);
                return true;
            }
            if (!addMissing(prices)) {
                return branch();
            }
            program = program(Double.POSITIVE_INFINITY);
        }
        return elasticPart();
    }

    /** No plan of the part is as good on the levels before, as far as floating point can tell. */
    private boolean elasticPart() {
        for (double penalty : PENALTIES) {
            LevelProgram soft;
            do {
                soft = program(penalty);
                if (steps.isOver() || !steps.solve(soft)) {
                    return false;
                }
                Prices prices = soft.prices(scale);
                if (proves(prices, scale)) {
                    write(prices);
                    return true;
                }
            } while (addMissing(soft.prices(scale)));
            int pair = mostDivided(soft);
            if (pair >= 0) {
                return divide(pair);
            }
        }
        return false;
    }

    /** Returns the pair that is nearest to a half, or -1 if all are whole. */
    private int mostDivided(LevelProgram solved) {
        int found = -1;
        double best = WHOLE;
        for (int pair = 0; pair < split.low().length; pair++) {
            double value = solved.value(pair);
            double distance = Math.min(value, 1 - value);
            if (distance > best && split.isOpen(pair)) {
                best = distance;
                found = pair;
            }
        }
        return found;
    }
}
