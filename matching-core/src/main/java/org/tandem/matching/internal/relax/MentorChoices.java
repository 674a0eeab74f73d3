package org.tandem.matching.internal.relax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.flow.FlowProblem;

/**
 * Plans in which one mentor after the other chooses the mentees worth most together, at the mentees' prices.
 *
 * <p><strong>What.</strong> Plans that are near the best where rules about two matches have no structure: half a pair here and there, as
 * a flow or a linear program has it, says little then about plans.
 *
 * <p><strong>Definition.</strong> All limits but those of a single mentor are priced. At given prices every mentor has a best set ({@link
 * MentorSubproblem}); who is in more sets than allowed becomes dearer, who is in fewer cheaper. In between, mentors with few candidates
 * for a place go first, more or less, and each takes the best set of those who are still to be had.
 *
 * <p><strong>Complexity.</strong> Two subproblems for each mentor and round.
 *
 * <p><strong>Source.</strong> Caprara, Fischetti, Toth: A heuristic method for the set covering problem, 1999.
 *
 * <p><strong>Failure.</strong> A plan that is worse than others; where there are too many pairs to compare, none.
 */
final class MentorChoices {
    private static final int PATIENCE = 20;

    /**
     * It ends when so many rounds in a row came to nothing better: first than was known, as it mostly shows soon where mentors choose
     * better than a flow does.
     */
    private static final int FIRST_ROUNDS = 12;

    private static final int ROUNDS_WITHOUT_GAIN = 50;

    /** Of a mentor's choice: a good set will do. */
    private static final int MOST_NODES = 100;

    /** By so much more than the greatest worth of a pair a mentor's place had better be filled. */
    private static final double FILL = 16;

    /** Mentors go by their candidates for a place, times a number between these. */
    private static final double LEAST_FACTOR = 0.7;

    private static final double GREATEST_FACTOR = 1.3;

    /** So many pairs of pairs can be compared in the time of a node of a flow, about; and at most so many are. */
    private static final int COMPARED_PER_WORK = 32;

    private static final int PAIRS_PER_WORK = 16;
    private static final long MOST_COMPARED = 8_000_000;

    private final PricedFlow flow;
    private final FlowProblem problem;
    private final Conflicts conflicts;
    private final CompatibilityGraph graph;
    /** By mentor: the free pairs, and the subproblem; null where nothing is free. */
    private final List<List<Integer>> freeOf = new ArrayList<>();

    private final @Nullable MentorSubproblem[] subproblems;
    private final SharedPrices prices;
    private final PriceRows rows;
    /** By node: the chosen pairs under it. */
    private final int[] load;
    /** By pair: what it is worth to its mentor. */
    private final long[] net;

    private final BitSet inPlan = new BitSet();
    /** By pair that may conflict with one of another mentor: those that it conflicts with, once asked. */
    private final int[] @Nullable [] rivalsOf;

    private long work;

    MentorChoices(PricedFlow flow, PriceRows rows, FlowProblem problem, Conflicts conflicts) {
        this.flow = flow;
        this.rows = rows;
        this.problem = problem;
        this.conflicts = conflicts;
        graph = conflicts.graph();
        net = new long[problem.edges()];
        prices = new SharedPrices(flow, problem);
        load = new int[problem.nodes()];
        subproblems = new MentorSubproblem[graph.mentorCount()];
        rivalsOf = new int[net.length][];
        for (int mentor = 0; mentor < subproblems.length; mentor++) {
            freeOf.add(new ArrayList<>());
        }
        for (int pair = 0; pair < net.length; pair++) {
            if (flow.isFree(pair)) {
                freeOf.get(graph.mentor(pair)).add(pair);
            }
        }
    }

    /** Compares each mentor's pairs; returns whether there was time. */
    private boolean compare(BooleanSupplier isTime) {
        for (int mentor = 0; mentor < subproblems.length; mentor++) {
            if (isTime.getAsBoolean()) {
                return false;
            }
            if (!freeOf.get(mentor).isEmpty()) {
                MentorSubproblem subproblem = rows.subproblem(mentor, MOST_NODES);
                for (int pair : conflicts.pairs(mentor)) {
                    if (!flow.isBarred(pair)) {
                        subproblem.add(pair);
                    }
                }
                subproblems[mentor] = subproblem;
                work += (long) freeOf.get(mentor).size() * freeOf.get(mentor).size() / 2 / COMPARED_PER_WORK;
            }
        }
        return true;
    }

    /** Returns whether there are mentors for whom rules couple pairs, and not too many pairs. */
    static boolean arePossible(PricedFlow flow, Conflicts conflicts) {
        CompatibilityGraph graph = conflicts.graph();
        long compared = 0;
        boolean coupled = false;
        for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
            long pairs = Arrays.stream(conflicts.pairs(mentor)).filter(pair -> !flow.isBarred(pair)).count();
            compared += pairs * pairs / 2;
            coupled |= graph.freePlaces(mentor) > 1 && conflicts.couples(mentor);
        }
        return coupled && compared <= MOST_COMPARED;
    }

    /**
     * Makes plans.
     *
     * @param target what the best plan known is worth
     * @param plans told of each that is better than those before, ascending
     */
    void run(int rounds, long target, Consumer<int[]> plans, BooleanSupplier isTime) {
        if (!compare(isTime)) {
            return;
        }
        double bound = choose();
        double least = bound;
        double scale = 1;
        int sinceBetter = 0;
        long best = Long.MIN_VALUE;
        int end = FIRST_ROUNDS;
        for (int round = 0; round < Math.min(end, rounds) && !isTime.getAsBoolean(); round++) {
            int[] plan = plan(round);
            long worth = worth(plan);
            if (worth > best) {
                end = worth > target ? round + ROUNDS_WITHOUT_GAIN : end;
                best = worth;
                plans.accept(plan);
            }
            if (!prices.step(scale * Math.max(bound - Math.max(target, best), 1))) {
                return;
            }
            bound = choose();
            if (bound < least) {
                least = bound;
                sinceBetter = 0;
            } else if (++sinceBetter == PATIENCE) {
                sinceBetter = 0;
                scale /= 2;
            }
        }
    }

    /** Returns the work done, in nodes of a flow, about. */
    long work() {
        return work;
    }

    /** Has every mentor choose from all, and computes the slope; returns what no plan exceeds, but for rounding. */
    private double choose() {
        prices.countFixed(load);
        work += net.length / PAIRS_PER_WORK;
        double bound = 0;
        for (int mentor = 0; mentor < subproblems.length; mentor++) {
            MentorSubproblem subproblem = subproblems[mentor];
            if (subproblem != null) {
                freeOf.get(mentor).forEach(pair -> net[pair] = Math.max(0, Math.round(prices.net(pair))));
                bound += subproblem.solve(net, flow::isBarred, flow::isFixed);
                subproblem.forEachOfBest(pair -> prices.count(pair, load, flow.isFixed(pair) ? 0 : 1));
                work += subproblem.takeWork();
            }
        }
        return bound + prices.takeUnits(load);
    }

    /** Has one mentor after the other choose from who is left. */
    private int[] plan(int round) {
        var random = new SplittableRandom(round);
        double[] key = new double[subproblems.length];
        for (int mentor = 0; mentor < key.length; mentor++) {
            key[mentor] = random.nextDouble(LEAST_FACTOR, GREATEST_FACTOR) * freeOf.get(mentor).size()
                    / Math.max(1, graph.freePlaces(mentor));
        }
        int[] order = IntStream.range(0, key.length)
                .boxed()
                .sorted(Comparator.comparingDouble(mentor -> key[mentor]))
                .mapToInt(Integer::intValue)
                .toArray();
        prices.countFixed(load);
        inPlan.clear();
        List<Integer> plan = new ArrayList<>();
        for (int pair = 0; pair < net.length; pair++) {
            if (flow.isFixed(pair)) {
                plan.add(pair);
                inPlan.set(pair);
            }
        }
        for (int mentor : order) {
            MentorSubproblem subproblem = subproblems[mentor];
            if (subproblem != null) {
                choose(mentor, subproblem, plan);
            }
        }
        return plan.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private void choose(int mentor, MentorSubproblem subproblem, List<Integer> plan) {
        List<Integer> open = new ArrayList<>();
        for (int pair : freeOf.get(mentor)) {
            boolean isOpen = prices.hasRoom(pair, load) && !meetsRival(pair);
            net[pair] = isOpen ? Math.max(1, Math.round(FILL * prices.greatestWorth() + prices.net(pair))) : 0;
            if (isOpen) {
                open.add(pair);
            }
        }
        if (open.isEmpty()) {
            return;
        }
        subproblem.solve(net, pair -> flow.isFree(pair) && net[pair] == 0 || flow.isBarred(pair), flow::isFixed);
        work += subproblem.takeWork();
        subproblem.forEachOfBest(pair -> {
            // Two of a set can be too many together, of a quota or beside each other.
            if (flow.isFree(pair) && prices.hasRoom(pair, load) && !meetsRival(pair)) {
                prices.count(pair, load, 1);
                plan.add(pair);
                inPlan.set(pair);
            }
        });
    }

    /** Returns whether the plan has a pair of any mentor beside which another must not be. */
    private boolean meetsRival(int pair) {
        if (!conflicts.crosses(pair)) {
            return false;
        }
        int[] rivals = rivalsOf[pair];
        if (rivals == null) {
            rivals = conflicts.rivals(pair);
            rivalsOf[pair] = rivals;
            work += 1 + rivals.length / COMPARED_PER_WORK;
        }
        return Arrays.stream(rivals).anyMatch(inPlan::get);
    }

    private long worth(int[] plan) {
        Arrays.fill(load, 0);
        long sum = 0;
        for (int pair : plan) {
            sum += problem.points(pair);
            prices.count(pair, load, 1);
        }
        for (int node = 0; node < load.length; node++) {
            for (int unit = 0; unit < load[node]; unit++) {
                sum += problem.value(0, node, unit);
            }
        }
        return sum;
    }
}
