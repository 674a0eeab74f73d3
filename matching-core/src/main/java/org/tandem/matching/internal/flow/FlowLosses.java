package org.tandem.matching.internal.flow;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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
    private static final int GROUND_LINK = -1;

    private final FlowNetwork net;
    private final int[] optimum;
    private final ZeroCycles cycles;
    private final ResidualTree fromGround;
    private final ResidualTree toGround;
    private final ResidualTree fromRoot;
    /** By node: its place on the walk, or -1. */
    private final int[] place;

    private final IntList walk = new IntList();
    private final IntList links = new IntList();

    private FlowLosses(FlowNetwork net, int[] optimum) {
        this.net = net;
        this.optimum = optimum;
        cycles = new ZeroCycles(net);
        fromGround = new ResidualTree(net, true);
        fromGround.runFromGround();
        toGround = new ResidualTree(net, false);
        toGround.runFromGround();
        fromRoot = new ResidualTree(net, true);
        place = new int[net.nodes + 1];
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
        adopt(solver, preferred);
        return new FlowLosses(solver.network(), solver.chosen());
    }

    /** The prices of one optimum hold for all of them. */
    private static void adopt(FlowSolver solver, int[] pairs) {
        FlowState settled = solver.newState();
        solver.save(settled);
        FlowNetwork net = solver.network();
        IntList chosen = new IntList();
        int[] load = new int[net.nodes];
        for (int pair : pairs) {
            chosen.add(pair);
            net.problem.addAbove(load, net.tail[pair]);
            net.problem.addAbove(load, net.out.other[pair]);
        }
        for (int v = 0; v < net.nodes; v++) {
            if (load[v] > net.most[v]) {
                return;
            }
        }
        net.restoreLoads(load, net.most.clone());
        net.choose(chosen);
        boolean optimal = net.outside() == 0;
        for (int v = 0; v < net.nodes; v++) {
            optimal &= !net.isWrong(v);
        }
        for (int at = 0; at < net.state.length; at++) {
            long cost = net.reducedCostOfPair(at);
            optimal &= switch (net.decision(at)) {
                case FlowProblem.FREE -> net.isChosen(at) ? cost <= 0 : cost >= 0;
                case FlowProblem.FIXED -> net.isChosen(at);
                default -> !net.isChosen(at);
            };
        }
        if (!optimal) {
            solver.restore(settled);
        }
    }

    /** The pairs of the optimum that losses are told from, ascending. */
    public int[] optimum() {
        return optimum.clone();
    }

    /** Whether every optimum has a pair. */
    public boolean isInEvery(int pair) {
        return isChosen(pair) && !isExchangeable(pair);
    }

    /** Whether any optimum has a pair. */
    public boolean isInSome(int pair) {
        return isChosen(pair) || isExchangeable(pair);
    }

    private boolean isChosen(int pair) {
        return net.isChosen(pair);
    }

    private boolean isExchangeable(int at) {
        return net.decision(at) == FlowProblem.FREE
                && net.reducedCostOfPair(at) == 0
                && cycles.areTogether(net.tail[at], net.out.other[at]);
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
        return a == FlowScale.NEVER || b == FlowScale.NEVER ? FlowScale.NEVER : a + b;
    }

    /** Where the way round begins: at the end of the pair that lacks its unit, or has one too many. */
    private int root(int at) {
        return net.isChosen(at) ? net.tail[at] : net.out.other[at];
    }

    private int target(int at) {
        return net.isChosen(at) ? net.out.other[at] : net.tail[at];
    }

    private int @Nullable [] changed(int at) {
        int target = target(at);
        long through = add(toGround.distance(root(at)), fromGround.distance(target));
        long past = fromRoot.distance(target);
        if (net.decision(at) != FlowProblem.FREE || Math.min(through, past) == FlowScale.NEVER) {
            return null;
        }
        if (past <= through) {
            walkFrom(fromRoot, root(at), target);
        } else {
            walkTo(root(at));
            walkFrom(fromGround, net.nodes, target);
        }
        int[] found = IntStream.concat(IntStream.of(links.toArray()), IntStream.of(at))
                .filter(link -> link != GROUND_LINK)
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
        step(root, GROUND_LINK);
        int node = root;
        while (node != net.nodes) {
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
            step(root, GROUND_LINK);
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
