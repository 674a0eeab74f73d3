package org.tandem.matching.internal.partition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Prices of parties, and what they prove.
 *
 * <p><strong>What.</strong> Points that no composition exceeds, and for that the best composition of each group alone.
 *
 * <p><strong>Definition.</strong> The Lagrangian relaxation of who is in which group: each group chooses the best members at prices,
 * and whatever the prices, they and the choices together bound all compositions. Prices are whole points, so the bound is exact. They
 * are found by a {@linkplain PriceProgram linear program} over the choices met so far; next prices lie between its and the best ones.
 *
 * <p><strong>Complexity.</strong> About as many rounds as there are members in a group, times four; in each round one
 * {@link CompositionSearch} for each kind of group and size.
 *
 * <p><strong>Source.</strong> Barnhart et al.: Branch-and-price, column generation for solving huge integer programs, 1998; Wentges:
 * Weighted Dantzig-Wolfe decomposition for linear mixed-integer programming, 1997, for the smoothing.
 *
 * <p><strong>Failure.</strong> A search of a group that runs out of nodes is bounded by those left open; the prices are worse then.
 */
final class GroupPrices {
    private static final double SMOOTHING = 0.5;
    /** In each search, at first and while that still finds something. */
    private static final long FIRST_NODES = 20_000;

    private static final long MORE_NODES = 8;

    /** Prices are whole points, which must be small beside what a person can bring. */
    private static final double LEAST_PERFECT = 100_000;

    private final PartitionProblem of;
    private final PriceProgram program;
    private final List<List<CompositionSearch>> searches = new ArrayList<>();
    private final List<List<Candidate>> known = new ArrayList<>();
    private final double[] center;
    private double[] next;
    private long work;

    /** The least bound so far, the prices that gave it, and by kind of group what no composition of it exceeds at these. */
    private long bound = Long.MAX_VALUE;

    /** What a glance bounds. */
    private long glanced = Long.MAX_VALUE;

    private long[] prices = {};
    private long[] groupPrices = {};
    private boolean impossible;

    GroupPrices(PartitionProblem of) {
        this.of = of;
        double perfect = Math.max(LEAST_PERFECT, of.problem.measures().stream()
                .mapToDouble(measure -> 1_000.0 * measure.weight())
                .sum());
        program = new PriceProgram(of, perfect);
        for (int[] groups : of.groupsOfKind) {
            int group = groups[0];
            known.add(new ArrayList<>());
            searches.add(IntStream.rangeClosed(
                    of.problem.least()[group], Math.min(of.mostMembers, of.problem.most()[group]))
                    .mapToObj(size -> new CompositionSearch(of, group, size))
                    .toList());
        }
        center = new double[of.kindCount.length];
        for (int p = 0; p < of.parties; p++) {
            center[of.kindOf[p]] = perfect * of.sizeOf[p];
        }
        next = center.clone();
    }

    /** Makes the groups of a composition known, by party. */
    void know(int[] groupOfParty) {
        for (int g = 0; g < of.groups; g++) {
            int group = g;
            int[] parties =
                    IntStream.range(0, of.parties).filter(p -> groupOfParty[p] == group).toArray();
            int[] people = Arrays.stream(parties)
                    .flatMap(p -> Arrays.stream(of.problem.parties()[p]))
                    .toArray();
            if (of.problem.breaches(g, people, people.length) == 0) {
                add(candidate(of.groupKind[g], parties, parties.length, of.problem.worth(g, people, people.length)));
            }
        }
    }

    private Candidate candidate(int groupKind, int[] parties, int count, long worth) {
        return new Candidate(
                groupKind,
                Arrays.stream(parties, 0, count).map(p -> of.kindOf[p]).sorted().toArray(),
                worth);
    }

    private void add(Candidate candidate) {
        if (program.add(candidate)) {
            known.get(candidate.groupKind()).add(candidate);
        }
    }

    /** Returns the least bound so far. */
    long bound() {
        return Math.min(bound, glanced);
    }

    /** Returns the bound at the best prices, from which {@linkplain #shortfall shortfalls} count. */
    long boundAtPrices() {
        return bound;
    }

    /** Returns whether some group has no composition, so that there is none of all. */
    boolean isImpossible() {
        return impossible;
    }

    /** Returns the candidates looked at. */
    long work() {
        return work;
    }

    /**
     * Lowers the bound, round by round, until it cannot be lowered further, has come down to a number, or the work is done.
     *
     * @param enough a bound as low as this is enough
     * @param mostNodes in each search for a composition
     * @param mostWork in all, in candidates looked at
     */
    void lower(long enough, long mostNodes, long mostWork, BooleanSupplier stop) {
        boolean first = bound == Long.MAX_VALUE;
        long nodes = Math.min(FIRST_NODES, mostNodes);
        while (work < mostWork && bound > enough && !impossible && !stop.getAsBoolean()) {
            double share = first ? 1 : SMOOTHING;
            long[] round = new long[center.length];
            for (int kind = 0; kind < round.length; kind++) {
                round[kind] = Math.round(share * center[kind] + (1 - share) * next[kind]);
            }
            first = false;
            boolean more = price(round, nodes, stop);
            if (impossible || stop.getAsBoolean() || !program.solve(stop)) {
                return;
            }
            for (int kind = 0; kind < next.length; kind++) {
                next[kind] = program.price(kind);
            }
            // Rounding may cost half a point for each party.
            if (!more && nodes < mostNodes) {
                nodes = Math.min(mostNodes, MORE_NODES * nodes);
            } else if (!more && bound - program.total() <= of.parties + of.groups) {
                return;
            }
        }
    }

    /**
     * Bounds all compositions at a glance at each group; at given prices, and where parties cost besides what they bring on average by
     * being of their kinds: who is of a rare kind is worth more.
     *
     * @param first by party: prices
     */
    void glance(long[] first, BooleanSupplier stop) {
        long[] round = new long[of.kindCount.length];
        for (int p = 0; p < of.parties; p++) {
            round[of.kindOf[p]] = first[p];
        }
        glanceAt(round, stop);
        long[] ofKinds = new long[of.parties];
        int number = 0;
        for (List<CompositionSearch> ofGroup : searches) {
            for (CompositionSearch search : ofGroup) {
                search.addOfKinds(round, ofKinds);
                number++;
            }
        }
        for (int p = 0; p < of.parties; p++) {
            round[of.kindOf[p]] = first[p] + ofKinds[p] / (Fine.PARTS * Math.max(1, number));
        }
        glanceAt(round, stop);
    }

    private void glanceAt(long[] round, BooleanSupplier stop) {
        long sum = total(round);
        for (int kind = 0; kind < searches.size(); kind++) {
            long most = CompositionSearch.NOTHING;
            for (CompositionSearch search : searches.get(kind)) {
                most = Math.max(most, search.glance(round));
            }
            if (stop.getAsBoolean() || most == CompositionSearch.NOTHING) {
                return;
            }
            sum += of.groupsOfKind.get(kind).length * -Math.floorDiv(-most, Fine.PARTS);
        }
        glanced = Math.min(glanced, sum);
    }

    private long total(long[] round) {
        long sum = 0;
        for (int kind = 0; kind < round.length; kind++) {
            sum += of.kindCount[kind] * round[kind];
        }
        return sum;
    }

    /** Lets every group choose at prices; returns whether any candidate is new. */
    private boolean price(long[] round, long mostNodes, BooleanSupplier stop) {
        long sum = total(round);
        long[] perGroup = new long[searches.size()];
        boolean[] more = {false};
        for (int kind = 0; kind < perGroup.length && !stop.getAsBoolean(); kind++) {
            long best = CompositionSearch.NOTHING;
            for (Candidate candidate : known.get(kind)) {
                best = Math.max(best, candidate.priced(round) * Fine.PARTS);
            }
            int groupKind = kind;
            for (CompositionSearch search : searches.get(kind)) {
                best = Math.max(best, search.run(round, best, mostNodes, (parties, count, worth, priced) -> {
                    add(candidate(groupKind, parties, count, worth));
                    more[0] = true;
                    return priced;
                }));
                work += search.work();
            }
            if (best == CompositionSearch.NOTHING) {
                impossible = true;
                return false;
            }
            perGroup[kind] = -Math.floorDiv(-best, Fine.PARTS);
            sum += of.groupsOfKind.get(kind).length * perGroup[kind];
        }
        if (sum < bound && !stop.getAsBoolean()) {
            bound = sum;
            prices = round;
            groupPrices = perGroup;
            for (int kind = 0; kind < round.length; kind++) {
                center[kind] = round[kind];
            }
        }
        return more[0];
    }

    /**
     * Returns the candidates of compositions that are worth more than a number: what each lacks at the best prices is less than the
     * bound is above that number.
     *
     * @param mostCandidates in all
     * @param mostNodes in each search
     * @return the candidates; empty if they are more than that, or it is time to stop
     */
    Optional<List<Candidate>> within(long above, int mostCandidates, long mostNodes, BooleanSupplier stop) {
        if (prices.length == 0) {
            return Optional.empty();
        }
        List<Candidate> found = new ArrayList<>();
        for (int kind = 0; kind < searches.size(); kind++) {
            int groupKind = kind;
            long threshold = (groupPrices[kind] - (bound - above)) * Fine.PARTS;
            for (CompositionSearch search : searches.get(kind)) {
                long open = search.run(prices, threshold, mostNodes, (parties, count, worth, priced) -> {
                    if (found.size() <= mostCandidates) {
                        found.add(candidate(groupKind, parties, count, worth));
                    }
                    return found.size() > mostCandidates ? Long.MAX_VALUE : threshold;
                });
                work += search.work();
                if (open > threshold || stop.getAsBoolean()) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(found);
    }

    /** Returns by how much a candidate falls short of the best of its group at the best prices, in points. */
    long shortfall(Candidate candidate) {
        return groupPrices[candidate.groupKind()] - candidate.priced(prices);
    }
}
