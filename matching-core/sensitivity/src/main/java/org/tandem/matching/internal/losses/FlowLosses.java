package org.tandem.matching.internal.losses;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.internal.flow.FlowProblem;
import org.tandem.matching.internal.flow.FlowResidual;
import org.tandem.matching.internal.flow.FlowSolver;
import org.tandem.matching.internal.flow.IntList;

/**
 * What the choices nearest to an optimum lose: the best one without each of its pairs, and the best one with each other pair.
 *
 * <p>Definition: the cycle of least cost through the pair in the residual network; what is given up or taken on along it makes
 * the best choice that differs in the pair. Complexity: one linear pass tells which pairs all optima share; two searches tell what the
 * way through the ground costs from and to every node, and one more search for each row or column that is asked about, which
 * ends where that way is shorter, tells all its pairs. Source: Ahuja, Magnanti, Orlin: Network Flows, 1993, section 9.11 (sensitivity
 * analysis). Failure: {@link ArithmeticException} if the levels do not fit surely.
 */
public final class FlowLosses {

    private final FlowSolver solver;
    private final FlowResidual residual;
    private final int[] optimum;
    private final ZeroCycles cycles;
    private final ResidualTree fromGround;
    private final ResidualTree toGround;
    private final ResidualTree fromRoot;
    /** By node: its place on the walk, or -1. */
    private final int[] place;

    private final IntList walk = new IntList();
    private final IntList links = new IntList();

    private FlowLosses(FlowSolver solver, FlowResidual residual) {
        this.solver = solver;
        this.residual = residual;
        optimum = solver.chosen();
        cycles = new ZeroCycles(residual);
        fromGround = new ResidualTree(residual, true);
        fromGround.runFromGround();
        toGround = new ResidualTree(residual, false);
        toGround.runFromGround();
        fromRoot = new ResidualTree(residual, true);
        place = new int[residual.ground() + 1];
        Arrays.fill(place, -1);
    }

    /**
     * Solves a problem.
     *
     * @param preferred pairs, ascending; they are the optimum that is taken if they are one
     * @throws ArithmeticException if the levels do not fit, however long a path is
     * @throws IllegalStateException if no choice keeps all limits
     */
    public static FlowLosses of(FlowProblem problem, int[] preferred) {
        FlowSolver solver = FlowSolver.certain(problem);
        if (!solver.reoptimise()) {
            throw new IllegalStateException("There must be a choice within all limits.\nMaybe ask for the cut.");
        }
        return new FlowLosses(solver, FlowResidual.of(solver, preferred));
    }

    /** The pairs of the optimum that losses are told from, ascending. */
    public int[] optimum() {
        return optimum.clone();
    }

    /** Whether every optimum has a pair. */
    public boolean isInEvery(int pair) {
        return solver.isChosen(pair) && !isExchangeable(pair);
    }

    /** Whether any optimum has a pair. */
    public boolean isInSome(int pair) {
        return solver.isChosen(pair) || isExchangeable(pair);
    }

    private boolean isExchangeable(int pair) {
        return solver.isFree(pair)
                && solver.reducedCost(pair) == 0
                && cycles.areTogether(residual.tail(pair), residual.head(pair));
    }

    /** Is told of the best choice that differs in a pair. */
    public interface Nearest {

        /**
         * Tells of one.
         *
         * @param pair in which it differs from the optimum
         * @param changed all pairs in which it differs, ascending; null if no choice does
         */
        void found(int pair, int @Nullable [] changed);
    }

    /** Tells, for each of some pairs, the best choice without it if the optimum has it, and with it if not; in any order. */
    public void nearest(int[] pairs, Nearest each) {
        int[] sorted = IntStream.of(pairs)
                .boxed()
                .sorted(Comparator.comparingInt(this::root))
                .mapToInt(Integer::intValue)
                .toArray();
        int from = 0;
        while (from < sorted.length) {
            int root = root(sorted[from]);
            int end = from;
            long farthest = 0;
            while (end < sorted.length && root(sorted[end]) == root) {
                farthest = Math.max(farthest, fromGround.distance(target(sorted[end])));
                end++;
            }
            fromRoot.run(root, add(toGround.distance(root), farthest));
            for (; from < end; from++) {
                each.found(sorted[from], changed(sorted[from]));
            }
        }
    }

    private static long add(long a, long b) {
        return a == FlowResidual.NEVER || b == FlowResidual.NEVER ? FlowResidual.NEVER : a + b;
    }

    /** Where the way round begins: at the end of the pair that lacks its unit, or has one too many. */
    private int root(int pair) {
        return solver.isChosen(pair) ? residual.tail(pair) : residual.head(pair);
    }

    private int target(int pair) {
        return solver.isChosen(pair) ? residual.head(pair) : residual.tail(pair);
    }

    private int @Nullable [] changed(int pair) {
        int target = target(pair);
        long through = add(toGround.distance(root(pair)), fromGround.distance(target));
        long past = fromRoot.distance(target);
        if (!solver.isFree(pair) || Math.min(through, past) == FlowResidual.NEVER) {
            return null;
        }
        if (past <= through) {
            walkFrom(fromRoot, root(pair), target);
        } else {
            walkTo(root(pair));
            walkFrom(fromGround, residual.ground(), target);
        }
        int[] found = IntStream.concat(IntStream.of(links.toArray()), IntStream.of(pair))
                .filter(link -> link != FlowResidual.NO_PAIR)
                .sorted()
                .toArray();
        for (int k = 0; k < walk.size(); k++) {
            place[walk.get(k)] = -1;
        }
        walk.clear();
        links.clear();
        return found;
    }

    /** Walks to the ground. */
    private void walkTo(int root) {
        step(root, FlowResidual.NO_PAIR);
        int node = root;
        while (node != residual.ground()) {
            int link = toGround.via(node);
            node = toGround.before(node);
            step(node, link);
        }
    }

    /** Walks from a tree's root to a node. */
    private void walkFrom(ResidualTree tree, int root, int target) {
        IntList back = new IntList();
        for (int node = target; node != root; node = tree.before(node)) {
            back.add(node);
        }
        if (walk.size() == 0) {
            step(root, FlowResidual.NO_PAIR);
        }
        for (int k = back.size() - 1; k >= 0; k--) {
            step(back.get(k), tree.via(back.get(k)));
        }
    }

    /** Goes on to a node; where the walk has been there before, it leaves out the round, which costs nothing. */
    private void step(int node, int link) {
        if (place[node] >= 0) {
            while (walk.size() > place[node] + 1) {
                place[walk.removeLast()] = -1;
                links.removeLast();
            }
            return;
        }
        place[node] = walk.size();
        walk.add(node);
        links.add(link);
    }
}
