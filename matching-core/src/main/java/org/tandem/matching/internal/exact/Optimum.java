package org.tandem.matching.internal.exact;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.branch.BoundedSearch;
import org.tandem.matching.internal.flow.FlowStopped;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.graph.PreparedQuota;
import org.tandem.matching.internal.model.Levels;
import org.tandem.matching.internal.model.LexScore;
import org.tandem.matching.internal.model.SeatValues;
import org.tandem.matching.internal.relax.Clashes;
import org.tandem.matching.internal.relax.Relaxation;
import org.tandem.matching.plan.LevelQuality;
import org.tandem.matching.policy.Level;

/**
 * The best plan of a graph as far as it can be found without Timefold: exact where no rule couples pairs, otherwise exact
 * where branching ends within its work. Questions about changed graphs are answered by it; plans for people to act on come
 * from Timefold. Best means seats first and then the most points, whatever the graph's objective.
 *
 * @param pairs the chosen pairs, ascending
 * @param score what it is worth by level
 * @param points points of the pairs, less charges
 * @param charges what soft rules and uneven loads charge, in points
 * @param mostMatches no plan has more matches
 * @param bound no plan that is as good on the levels before has more points
 * @param proven whether no plan is better
 * @param levels what it reaches on each level
 */
public record Optimum(
        int[] pairs,
        LexScore score,
        long points,
        long charges,
        int mostMatches,
        long bound,
        boolean proven,
        List<LevelQuality> levels) {

    /** Work that decides a cohort of some hundred people. */
    public static final long DEFAULT_WORK = 300_000_000L;

    /** How many edges are looked at where a search expands a node of a flow, about. */
    public static final long EDGES_PER_NODE = 300;

    /**
     * Finds the best plan.
     *
     * @param mostWork edges to look at, about, where rules couple pairs
     * @return nothing if the fixed pairs do not fit together
     */
    public static Optional<Optimum> of(CompatibilityGraph graph, long mostWork) {
        return of(graph, mostWork, () -> false);
    }

    /**
     * Finds the best plan, as far as there is time.
     *
     * @param mostWork edges to look at, about, where rules couple pairs
     * @param stop whether to be content with what there is; asked often. A flow is always finished
     * @return nothing if the fixed pairs do not fit together
     */
    public static Optional<Optimum> of(CompatibilityGraph graph, long mostWork, BooleanSupplier stop) {
        if (!fixedPairsFit(graph)) {
            return Optional.empty();
        }
        BoundedSearch search = search(graph);
        search.run(mostWork / EDGES_PER_NODE, PlanConditions.of(graph).planRules().isEmpty() ? () -> false : stop);
        return Optional.of(of(graph, search, () -> false));
    }

    /** Returns a search that has a quick plan. */
    public static BoundedSearch search(CompatibilityGraph graph) {
        return new BoundedSearch(graph);
    }

    /**
     * Returns what a search has found so far.
     *
     * @param stop whether a bound that takes no flow must do where the search has none
     */
    public static Optimum of(CompatibilityGraph graph, BoundedSearch search, BooleanSupplier stop) {
        int[] pairs = search.pairs();
        Levels levels = search.levels();
        int points = levels.points();
        long[] bounds = new long[levels.count()];
        Arrays.setAll(bounds, search::bound);
        if (search.proven() < points) {
            bounds[points] = Long.MAX_VALUE;
        }
        long seats = levels.list().get(0) == Level.MATCHES ? search.bound(0) : Long.MAX_VALUE;
        int mostMatches = seats == Long.MAX_VALUE ? mostMatches(graph, stop) : (int) seats;
        return new Optimum(
                pairs,
                search.score(),
                search.score().of(points),
                search.charges(),
                mostMatches,
                // A search can be stopped before anything is known of the points.
                Math.min(bounds[points], mostPoints(graph)),
                search.isProven(),
                LevelQualities.of(levels, search.score(), bounds, mostMatches));
    }

    /** Returns points that no plan exceeds, whomever it serves. */
    private static long mostPoints(CompatibilityGraph graph) {
        long most = 0;
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            long best = 0;
            for (int pair = graph.firstPair(mentee); pair < graph.endPair(mentee); pair++) {
                best = Math.max(best, graph.points(pair));
            }
            most += best * graph.openSeats(mentee);
        }
        return most;
    }

    /** Returns a number of matches that no plan exceeds, found by a flow alone: without a search. */
    public static int mostMatches(CompatibilityGraph graph) {
        return mostMatches(graph, () -> false);
    }

    private static int mostMatches(CompatibilityGraph graph, BooleanSupplier stop) {
        if (stop.getAsBoolean()) {
            return mostMatchesByPeople(graph);
        }
        // A quota of mentees can have it that more are served if somebody overdue is not.
        boolean seatsFirst =
                PlanConditions.of(graph).overdueCount() > 0 && PlanConditions.of(graph).menteeQuotas().size() > 0;
        SeatValues seatValues = seatsFirst ? SeatValues.withoutGuarantee(graph) : new SeatValues(graph);
        try {
            return Relaxation.of(Relaxation.problem(graph, seatValues), seatValues, stop).pairs().length;
        } catch (FlowStopped stopped) {
            return mostMatchesByPeople(graph);
        }
    }

    /** Returns a number of matches that no plan exceeds, as nobody gets more than asked for or gives more than offered. */
    private static int mostMatchesByPeople(CompatibilityGraph graph) {
        long wanted = 0;
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            wanted += Math.min(graph.openSeats(mentee), graph.endPair(mentee) - graph.firstPair(mentee));
        }
        long offered = 0;
        for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
            offered += graph.freePlaces(mentor);
        }
        return Math.toIntExact(Math.min(wanted, offered));
    }

    /** Returns the same plan where its points count differently, by as much for what no plan exceeds. */
    public Optimum withPoints(long newPoints) {
        long change = newPoints - points;
        List<LevelQuality> changed = levels.stream()
                .map(one -> one.level() == Level.POINTS ? changed(one, change) : one)
                .toList();
        return new Optimum(pairs, score, newPoints, charges, mostMatches, bound + change, proven, changed);
    }

    private static LevelQuality changed(LevelQuality one, long by) {
        OptionalLong bound = one.bound().isPresent() ? OptionalLong.of(one.bound().getAsLong() + by) : one.bound();
        return new LevelQuality(one.level(), one.value() + by, bound, one.proven());
    }

    /** Compares the levels before the points; the greater plan is better there. */
    public int compareByPeople(Optimum other) {
        for (int level = 0; levels.get(level).level() != Level.POINTS; level++) {
            int order = Long.compare(levels.get(level).value(), other.levels.get(level).value());
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** Returns the number of matches. */
    public int matches() {
        return pairs.length;
    }

    /** Fixed pairs that break no limit and no rule are a plan, so nothing else can make a graph infeasible. */
    public static boolean fixedPairsFit(CompatibilityGraph graph) {
        int[] fixed = graph.fixedPairs().toArray();
        int[] left = new int[graph.mentorCount()];
        int[] open = new int[graph.menteeCount()];
        Arrays.setAll(left, graph::freePlaces);
        Arrays.setAll(open, graph::openSeats);
        for (int pair : fixed) {
            if (--left[graph.mentor(pair)] < 0 || --open[graph.mentee(pair)] < 0) {
                return false;
            }
        }
        return quotasHold(graph, fixed) && !clash(graph, fixed);
    }

    private static boolean quotasHold(CompatibilityGraph graph, int[] fixed) {
        for (PreparedQuota quota : PlanConditions.of(graph).quotas()) {
            int[] left = quota.leftByLimit();
            for (int pair : fixed) {
                int limit = quota.limiting(graph.mentor(pair), graph.mentee(pair));
                if (limit != PreparedQuota.NONE && --left[limit] < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean clash(CompatibilityGraph graph, int[] fixed) {
        boolean[] found = {false};
        new Clashes(graph).forEach(fixed, (pair, other, rule) -> found[0] |= rule.isHard());
        return found[0];
    }
}
