package org.tandem.matching.internal.exact;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.SeatValues;
import org.tandem.matching.internal.flow.FlowProblem;

/**
 * The exact side of one search: the relaxation, a plan, a bound, and ways to bring the two together. Plans are told apart by
 * what they are worth: seats first, then points less what soft rules cost. Not thread-safe.
 */
public final class ExactSearch {
    private static final Logger LOG = LoggerFactory.getLogger(ExactSearch.class);

    private static final int ROOT_ITERATIONS = 400;
    /** For each open seat; where more are left, plans are not told apart by their pairs. */
    private static final long PAIRS_TO_TRY = 4;
    /** Branching over many pairs that cannot evaluate prices so often would take long and end after a few nodes. */
    private static final long EVALUATIONS_TO_HOPE = 1_200;

    private static final int MANY_PAIRS = 10_000;
    private static final int LEAST_REGION = 24;
    private static final int GREATEST_REGION = 160;
    static final long WORK_PER_REGION = 4_000_000;

    private final CompatibilityGraph graph;
    private final Currency currency;
    private final Parts parts;
    private final Assignment assignment;
    private final Valuation valuation;
    private final Relaxation relaxation;
    private final int mostMatches;
    private final long keptWorth;
    private final long seed;
    private long worth;
    private long boundWorth;
    private @Nullable BranchProblem root;
    private long[] rootPrices = {};
    private @Nullable Regions regions;
    private long[] losses = {};
    private long[] lossOfPair = {};
    private long rootBound;
    private int regionSize = LEAST_REGION;
    private boolean betterInSweep = true;

    /**
     * Solves the relaxation and finds a first plan.
     *
     * @param seed of the random numbers by which regions are chosen
     */
    public ExactSearch(CompatibilityGraph graph, SeatValues seatValues, long seed) {
        this.seed = seed;
        this.graph = graph;
        currency = Currency.of(graph, seatValues);
        parts = new Parts(graph, currency);
        assignment = new Assignment(graph);
        valuation = new Valuation(graph, seatValues);
        keptWorth = worthOf(assignment.pairs());
        FlowProblem problem = Relaxation.problem(graph, seatValues);
        relaxation = Relaxation.of(problem, seatValues);
        assignment.set(
                valuation.objectionable(relaxation.pairs())
                        ? FirstPlan.of(graph, root(), relaxation, problem, valuation)
                        : relaxation.pairs());
        worth = worthOf(assignment.pairs());
        boundWorth = currency.dominates()
                ? currency.ofSeat(relaxation.seatValue()) + currency.ofPoints(relaxation.points())
                : Long.MAX_VALUE / 2;
        mostMatches = mostMatches(graph);
        LOG.debug(
                "The relaxation fills {} of {} seats with {} points; the first plan fills {}.",
                relaxation.pairs().length,
                graph.openSeats(),
                relaxation.points(),
                assignment.size());
    }

    /** Returns the chosen pairs of the best plan so far, ascending. */
    public int[] pairs() {
        return assignment.pairs();
    }

    /** Returns a number of matches that no plan exceeds. */
    public int mostMatches() {
        return mostMatches;
    }

    /** A quota of mentees can have it that more are served if somebody overdue is not; all else leaves room for both. */
    private int mostMatches(CompatibilityGraph ofPlans) {
        if (ofPlans.overdueCount() == 0 || ofPlans.menteeQuotas().size() == 0) {
            return relaxation.pairs().length;
        }
        SeatValues seatsFirst = SeatValues.withoutGuarantee(ofPlans);
        return Relaxation.of(Relaxation.problem(ofPlans, seatsFirst), seatsFirst).pairs().length;
    }

    /** Returns points that no plan exceeds whose seats are worth this much or more. */
    public long pointsBound(long seatValue) {
        long bound = Math.min(currency.mostPoints(), boundBesideSeats(seatValue));
        return seatValue == relaxation.seatValue() ? Math.min(bound, relaxation.points()) : bound;
    }

    /** Returns the bound less the worth of seats: may be more points than there are, as long as better seats may be had. */
    private long boundBesideSeats(long seatValue) {
        return Math.floorDiv(boundWorth - currency.ofSeat(seatValue), Currency.PER_POINT);
    }

    /** Returns whether a plan with these seats and points, less charges, is proven to be optimal. */
    public boolean isOptimal(long seatValue, long points) {
        return seatValue == relaxation.seatValue()
                ? points >= pointsBound(seatValue)
                : currency.dominates() && points >= boundBesideSeats(seatValue);
    }

    /** Returns whether the best plan so far is proven to be optimal. */
    public boolean isProven() {
        long seatValue = seatValueOf(assignment.pairs());
        return isOptimal(seatValue, (worth - currency.ofSeat(seatValue)) / Currency.PER_POINT);
    }

    /**
     * Branches over the whole graph, as far as the work allows, and takes over plan and bound.
     *
     * @param mostWork edges to look at, about
     * @return whether the plan got better
     */
    public boolean branch(long mostWork, BooleanSupplier stop) {
        boolean better = lowerBound(stop);
        if (isProven() || stop.getAsBoolean()) {
            return better;
        }
        BranchProblem problem = parts.cut(assignment, root().mentorInGraph, root().menteeInGraph, worthTrying());
        if (problem.edges() > Math.max(MANY_PAIRS, mostWork / EVALUATIONS_TO_HOPE)) {
            LOG.debug("Branching over {} of {} pairs is not begun.", problem.edges(), graph.pairCount());
            return better;
        }
        Branching branching = new Branching(problem, rootPrices, worth - keptWorth, mostWork, stop);
        branching.run();
        LOG.debug(
                "Branching over {} of {} pairs visited {} nodes and is {}.",
                problem.edges(),
                graph.pairCount(),
                branching.nodes(),
                branching.isProven() ? "complete" : "not complete");
        boundWorth = Math.min(boundWorth, keptWorth + branching.bound());
        if (!branching.isBetter()) {
            return better;
        }
        apply(exchange(problem, branching.best()));
        return true;
    }

    /**
     * Lowers the bound by prices, and finds for every pair what using it would cost the bound, unless it is time to stop.
     *
     * @return whether the prices led to a better plan
     */
    private boolean lowerBound(BooleanSupplier stop) {
        BranchProblem whole = root();
        Prices prices = new Prices(whole, stop);
        System.arraycopy(rootPrices, 0, prices.price, 0, rootPrices.length);
        CrossRules crossRules = new CrossRules(whole);
        Decisions undecided = new Decisions(whole, crossRules);
        long enough = worth - keptWorth + Currency.PER_POINT;
        long bound = prices.descend(undecided, ROOT_ITERATIONS, worth - keptWorth, enough);
        System.arraycopy(prices.price, 0, rootPrices, 0, rootPrices.length);
        boundWorth = Math.min(boundWorth, keptWorth + bound);
        rootBound = keptWorth + bound;
        LOG.debug("Prices lower the bound to {} points.", pointsBound(relaxation.seatValue()));
        Rounding rounding = new Rounding(whole, crossRules);
        boolean[] rounded = rounding.round(prices);
        boolean better = rounding.worth(rounded) > worth - keptWorth;
        if (better) {
            apply(exchange(whole, rounded));
        }
        if (stop.getAsBoolean()) {
            return better;
        }
        prepareRegions(whole, prices, undecided);
        return dive(new Diving(whole, undecided, prices, rounding)) || better;
    }

    /** Looks for a better plan if hardly any pair can be left out, so that looking at all plans is without hope. */
    private boolean dive(Diving diving) {
        long spare = spare();
        long tried = Arrays.stream(losses).filter(loss -> loss <= spare).count();
        boolean better = !isProven() && tried > PAIRS_TO_TRY * graph.openSeats() && diving.run(worth - keptWorth);
        if (better) {
            apply(exchange(root(), diving.best()));
            LOG.debug("Diving among {} pairs leads to a better plan.", tried);
        }
        return better;
    }

    private void prepareRegions(BranchProblem whole, Prices prices, Decisions undecided) {
        long[] mentorWorths = new long[whole.mentors()];
        for (int m = 0; m < whole.mentors(); m++) {
            prices.look(m, undecided);
            mentorWorths[m] = prices.mentorWorth(m);
            for (int e = whole.firstEdge[m]; e < whole.firstEdge[m + 1]; e++) {
                losses[e] = prices.lossWith(e, undecided);
                lossOfPair[whole.pair[e]] = losses[e];
            }
        }
        regions = new Regions(graph, whole, losses, rootPrices, mentorWorths, seed);
    }

    private BranchProblem root() {
        if (root == null) {
            root = parts.cut(
                    assignment,
                    IntStream.range(0, graph.mentorCount()).toArray(),
                    IntStream.range(0, graph.menteeCount()).toArray(),
                    pair -> true);
            losses = new long[root.edges()];
            lossOfPair = new long[graph.pairCount()];
            rootPrices = new long[graph.menteeCount()];
            for (int mentee = 0; mentee < rootPrices.length; mentee++) {
                rootPrices[mentee] = currency.ofSeat(relaxation.seatPrices()[mentee])
                        + currency.ofPoints(relaxation.pointPrices()[mentee]);
            }
        }
        return root;
    }

    /** Pairs that can be in a better plan than the present one. */
    private IntPredicate worthTrying() {
        long spare = spare();
        return pair -> lossOfPair[pair] <= spare;
    }

    /** Returns what a better plan may lose of the bound. */
    private long spare() {
        return rootBound - worth - Currency.PER_POINT;
    }

    /** Returns whether {@link #nextRegion} may still find something. */
    public boolean hasRegions() {
        return regions != null && !isProven() && (betterInSweep || regionSize < GREATEST_REGION);
    }

    /**
     * Decides the next region anew.
     *
     * @return what to exchange for a better plan, or null; {@link #apply} carries it out
     */
    public @Nullable Exchange nextRegion(BooleanSupplier stop) {
        Regions known = Objects.requireNonNull(regions, "Branch before looking at regions.");
        int seedMentor = known.nextSeed();
        if (seedMentor < 0) {
            if (!betterInSweep) {
                regionSize = Math.min(GREATEST_REGION, regionSize * 3 / 2);
            }
            betterInSweep = false;
            known.beginSweep(assignment);
            seedMentor = known.nextSeed();
            if (seedMentor < 0) {
                regionSize = GREATEST_REGION;
                return null;
            }
        }
        IntPredicate worthTrying = worthTrying();
        Region region = known.grow(seedMentor, regionSize, rootBound - worth, assignment);
        BranchProblem problem = parts.cut(
                assignment, region.mentors(), region.mentees(), pair -> worthTrying.test(pair) || isChosen(pair));
        boolean[] present = new boolean[problem.edges()];
        for (int e = 0; e < present.length; e++) {
            present[e] = isChosen(problem.pair[e]);
        }
        long presentWorth = new Rounding(problem, new CrossRules(problem)).worth(present);
        long[] prices = Arrays.stream(problem.menteeInGraph)
                .mapToLong(mentee -> rootPrices[mentee])
                .toArray();
        Branching branching = new Branching(problem, prices, presentWorth, WORK_PER_REGION, stop);
        branching.run();
        return branching.isBetter() ? exchange(problem, branching.best()) : null;
    }

    private boolean isChosen(int pair) {
        for (int chosen : assignment.ofMentor(graph.mentor(pair))) {
            if (chosen == pair) {
                return true;
            }
        }
        return false;
    }

    private Exchange exchange(BranchProblem problem, boolean[] better) {
        IntStream.Builder added = IntStream.builder();
        BitSet inside = new BitSet();
        for (int e = 0; e < better.length; e++) {
            if (better[e]) {
                inside.set(problem.pair[e]);
                if (!isChosen(problem.pair[e])) {
                    added.add(problem.pair[e]);
                }
            }
        }
        BitSet mentees = new BitSet();
        Arrays.stream(problem.menteeInGraph).forEach(mentees::set);
        IntStream.Builder removed = IntStream.builder();
        for (int mentor : problem.mentorInGraph) {
            for (int pair : assignment.ofMentor(mentor)) {
                if (!inside.get(pair) && !graph.isFixed(pair) && mentees.get(graph.mentee(pair))) {
                    removed.add(pair);
                }
            }
        }
        return new Exchange(removed.build().toArray(), added.build().toArray());
    }

    /** Carries an exchange out. */
    public void apply(Exchange exchange) {
        for (int pair : exchange.removed()) {
            assignment.remove(pair, graph.mentee(pair));
        }
        for (int pair : exchange.added()) {
            assignment.add(pair, graph.mentee(pair));
        }
        long before = worth;
        worth = worthOf(assignment.pairs());
        betterInSweep |= worth > before;
    }

    /** Returns what soft rules and uneven loads charge for pairs, ascending, in points. */
    public long charges(int[] pairs) {
        return valuation.charges(pairs);
    }

    /** Returns what the seats and first places filled by pairs, ascending, are worth. */
    public long seatValueOf(int[] pairs) {
        return valuation.seatValueOf(pairs);
    }

    private long worthOf(int[] pairs) {
        Worth valued = valuation.worth(pairs);
        return currency.ofSeat(valued.seatValue()) + currency.ofPoints(valued.points());
    }
}
