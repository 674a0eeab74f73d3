package org.tandem.matching.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the proof of a level: prices at which no plan is better, or branches with such prices for each part.
 *
 * <p>Prices come from a flow, or from linear programs in floating point, rounded to parts of a scale; only the bound in whole numbers
 * counts. A linear program begins with the pairs that matter by the flow's prices, and gets more as long as some are worth more
 * than they cost. What it leaves open is divided at the pair that is nearest to a half.
 */
final class LevelProof {
    /** What stands for 1, the least that will do. */
    private static final long[] SCALES = {1, 2, 12, 1_000, 100_000, 10_000_000, 1_000_000_000};

    /** What stands for 1 in branches at least. */
    private static final long FINE = 100_000;

    /** Into how many parts one unit of a level before is divided at least, where it is worth little on this one. */
    private static final double PARTS = 100;

    private static final int FEW_PAIRS = 2_000;
    /** How many pairs more than can be chosen everybody has in a program at first, and gets at once later. */
    private static final int BEST = 8;

    private static final double WHOLE = 1e-6;
    /** What it costs to be one unit worse on a level before, in units of the level. */
    private static final double[] PENALTIES = {100, 100_000, 1e9};

    private final ProofTask task;
    private final List<LevelWorth> levels;
    private final long[] values;
    private final Split split;
    private final BitSet present = new BitSet();
    private final List<Map<String, Object>> nodes = new ArrayList<>();
    private long scale;
    /** What holds after the last node. */
    private Prices written;

    /**
     * Prepares to prove a level.
     *
     * @param last which of the task's levels
     */
    LevelProof(ProofTask task, int last) {
        this.task = task;
        levels = task.levels().subList(0, last + 1);
        values = levels.stream().mapToLong(level -> level.of(task.plan(), task.chosen())).toArray();
        split = task.all().copy();
        Arrays.stream(task.plan()).forEach(present::set);
        written = Prices.none(last, task.groups().size());
        scale = fineScale();
    }

    /** Weights are as small as a unit of the level is beside one of those before. */
    private long fineScale() {
        double unit = Math.max(1, levels.get(levels.size() - 1).unit());
        double greatest = levels.stream().mapToDouble(LevelWorth::unit).max().orElse(1);
        return Arrays.stream(SCALES)
                .filter(one -> one >= FINE && one >= PARTS * greatest / unit)
                .findFirst()
                .orElse(SCALES[SCALES.length - 1]);
    }

    /** Returns the proof as members of JSON, or nothing if it was not found. */
    @Nullable
    Map<String, Object> find(@Nullable FlowDuals duals) {
        if (!isProvenByNothing() && !isProvenBy(duals) && !isProvenByPrograms()) {
            return null;
        }
        int last = levels.size() - 1;
        return CertifiedProblem.members("level", levels.get(last).name(), "value", values[last], "scale", scale,
                "nodes", nodes);
    }

    /** Nothing is worth anything, or nothing more can be chosen. */
    private boolean isProvenByNothing() {
        return take(written, 1);
    }

    private boolean isProvenBy(@Nullable FlowDuals duals) {
        if (duals == null) {
            present.set(0, split.low().length);
            return false;
        }
        try {
            Prices prices = duals.prices(Math.min(levels.size(), duals.levels()) - 1);
            if (levels.size() <= duals.levels() && take(prices, 1)) {
                return true;
            }
            chooseBest(prices);
        } catch (ArithmeticException tooLarge) {
            present.set(0, split.low().length);
        }
        return false;
    }

    private boolean isProvenByPrograms() {
        return isProvenByPrograms(program(Double.POSITIVE_INFINITY), SCALES);
    }

    /** Solves programs until prices at one of some scales prove this part, or dividing it does. */
    private boolean isProvenByPrograms(ProofProgram first, long... scales) {
        ProofProgram program = first;
        boolean isAnew = false;
        while (task.steps().solve(program)) {
            for (long tried : scales) {
                if (take(program.prices(tried), tried)) {
                    return true;
                }
            }
            boolean isComplete = !addMissing(program.prices(scale));
            if (isComplete && mostDivided(program) >= 0) {
                return branch(program, program);
            }
            if (isComplete && isAnew) {
                break;
            }
            // Whole, but without prices that say so: now and then a program that is solved again and again ends in such a corner.
            isAnew = isComplete;
            program = program(Double.POSITIVE_INFINITY);
        }
        return isProvenSoftly(program);
    }

    private ProofProgram program(double penalty) {
        return new ProofProgram(
                levels, values, task.groups(), split, present, task.people(), penalty);
    }

    /** Begins with the pairs that matter by prices: the best of everybody. */
    private void chooseBest(Prices prices) {
        if (split.low().length < FEW_PAIRS) {
            present.set(0, split.low().length);
            return;
        }
        addBest(prices.left(levels, 1, task.groups()), Long.MIN_VALUE);
    }

    /** Adds pairs that are worth more than their prices; returns whether there are any. */
    private boolean addMissing(Prices prices) {
        int before = present.cardinality();
        if (before < split.low().length) {
            addBest(prices.left(levels, scale, task.groups()), 0);
        }
        return present.cardinality() > before;
    }

    private void addBest(long[] left, long above) {
        for (int person = 0; person < task.people(); person++) {
            Arrays.stream(task.groups().get(person))
                    .filter(pair -> left[pair] > above && !present.get(pair))
                    .boxed()
                    .sorted(Comparator.comparingLong(pair -> -left[pair]))
                    .limit(BEST + (above == 0 ? 0L : split.most()[person]))
                    .forEach(present::set);
        }
    }

    /** Writes down a node that ends here if its prices prove this part, and returns whether they do. */
    private boolean take(Prices prices, long byScale) {
        try {
            long bound = prices.bound(levels, values, byScale, split, task.groups());
            if (bound >= Math.multiplyExact(byScale, Math.addExact(values[values.length - 1], 1))) {
                return false;
            }
        } catch (ArithmeticException tooLarge) {
            return false;
        }
        scale = byScale;
        write(prices);
        return true;
    }

    private void write(Prices prices) {
        Map<String, Object> node = new LinkedHashMap<>();
        if (!Arrays.equals(prices.weights(), written.weights())) {
            node.put("weights", prices.weights());
        }
        int[] changed = prices.differing(written);
        if (changed.length > 0) {
            node.put("groups", CertifiedProblem.gaps(changed));
            node.put("prices", Arrays.stream(changed).mapToLong(group -> prices.groups()[group]).toArray());
        }
        nodes.add(node);
        written = prices;
    }

    /**
     * Divides the plans of this part by a pair, and proves both.
     *
     * @param program of the level, in which branches change
     * @param solved whose optimum has a pair in parts
     */
    private boolean branch(ProofProgram program, ProofProgram solved) {
        int pair = mostDivided(solved);
        if (pair < 0) {
            return false;
        }
        nodes.add(CertifiedProblem.members("pair", (long) task.numbers()[pair]));
        split.high()[pair] = 0;
        boolean proven = part(program, pair);
        split.high()[pair] = 1;
        split.low()[pair] = 1;
        proven = proven && part(program, pair);
        split.low()[pair] = 0;
        program.bound(pair, split);
        return proven;
    }

    private boolean part(ProofProgram program, int pair) {
        program.bound(pair, split);
        return take(written, scale) || isProvenByPrograms(program, scale);
    }

    /** No plan of the part is as good on the levels before, as far as floating point can tell: prices say so all the same. */
    private boolean isProvenSoftly(ProofProgram program) {
        for (double penalty : PENALTIES) {
            ProofProgram soft = program(penalty);
            while (task.steps().solve(soft)) {
                Prices prices = soft.prices(scale);
                if (take(prices, scale)) {
                    return true;
                }
                if (!addMissing(prices)) {
                    break;
                }
                soft = program(penalty);
            }
            if (task.steps().isOver()) {
                return false;
            }
            if (mostDivided(soft) >= 0) {
                return branch(program, soft);
            }
        }
        return false;
    }

    /** Returns the pair that is nearest to a half, or -1 if all are whole. */
    private int mostDivided(ProofProgram solved) {
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
