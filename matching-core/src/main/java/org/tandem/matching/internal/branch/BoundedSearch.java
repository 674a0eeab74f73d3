package org.tandem.matching.internal.branch;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.flow.FlowProblem;
import org.tandem.matching.internal.flow.FlowStopped;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.model.Levels;
import org.tandem.matching.internal.model.LexScore;
import org.tandem.matching.internal.model.SeatValues;
import org.tandem.matching.internal.relax.Clashes;
import org.tandem.matching.internal.relax.Conflicts;
import org.tandem.matching.internal.relax.Relaxation;

/**
 * The exact side of one search: a quick plan at first, then the best one, level by level, with a bound on each level. Where no
 * rule couples pairs, a certified flow is the answer; otherwise {@link LevelByLevel} looks for it. Not thread-safe.
 */
public final class BoundedSearch {
    private static final Logger LOG = LoggerFactory.getLogger(BoundedSearch.class);

    /** After so much on a level, every plan is looked at sooner, if there are few; in flow nodes expanded, about. */
    private static final long WORK_BEFORE_LOOKING = 2_000;

    private final CompatibilityGraph graph;
    private final Levels levels;
    private final Retention retention;
    private final boolean repairs;
    private final Clashes clashes;
    private final long[] bounds;
    private int[] best;
    private LexScore score;
    private int proven;
    private @Nullable LevelByLevel levelByLevel;
    private boolean allAtOnce;
    private boolean hasLooked;

    /**
     * Prepares a search and finds a quick plan.
     *
     * @param graph whose fixed pairs fit together
     */
    public BoundedSearch(CompatibilityGraph graph) {
        this(graph, GreedyPlan.of(graph), true);
    }

    /**
     * Prepares a search that begins with a plan.
     *
     * @param graph whose fixed pairs fit together
     * @param plan pairs, ascending, among them the fixed ones
     * @param repairs whether plans are made of choices that break rules about two matches
     */
    public BoundedSearch(CompatibilityGraph graph, int[] plan, boolean repairs) {
        this(graph, Levels.of(graph), Retention.NOTHING, plan, repairs);
    }

    /**
     * Prepares a search among some plans only, or for other levels.
     *
     * @param graph whose fixed pairs fit together
     * @param levels by which plans are compared
     * @param retention what every plan must have
     * @param plan pairs, ascending, that keep it, among them the fixed ones
     */
    public BoundedSearch(CompatibilityGraph graph, Levels levels, Retention retention, int[] plan) {
        this(graph, levels, retention, plan, true);
    }

    private BoundedSearch(
            CompatibilityGraph graph, Levels levels, Retention retention, int[] plan, boolean repairs) {
        this.repairs = repairs;
        this.graph = graph;
        this.levels = levels;
        this.retention = retention;
        bounds = new long[levels.count()];
        Arrays.fill(bounds, Long.MAX_VALUE);
        clashes = new Clashes(graph);
        best = plan;
        score = levels.score(best, clashes.charges(best));
    }

    /** Returns the levels on which plans are compared. */
    public Levels levels() {
        return levels;
    }

    /** Returns the chosen pairs of the best plan so far, ascending. */
    public int[] pairs() {
        return best;
    }

    /** Returns what the best plan so far is worth. */
    public LexScore score() {
        return score;
    }

    /** Returns what soft rules and uneven loads charge for it, in points. */
    public long charges() {
        return Arrays.stream(best).mapToLong(graph::points).sum() - score.of(levels.points());
    }

    /** Returns on how many levels, from the first on, no plan is better than the best one so far. */
    public int proven() {
        return proven;
    }

    /** Returns whether no plan is better than the best one so far. */
    public boolean isProven() {
        return proven == levels.count();
    }

    /**
     * Returns what no plan exceeds on a level that is as good as the best one so far on all levels before it; the greatest
     * {@code long} as long as none is known.
     */
    public long bound(int level) {
        return bounds[level];
    }

    /**
     * Looks for the best plan until it is proven, the work is done, or it is time to stop; can be called again to go on.
     *
     * @param mostWork on each level, in flow nodes expanded, about
     */
    public void run(long mostWork, BooleanSupplier stop) {
        boolean more;
        do {
            more = advance(mostWork, stop);
        } while (more);
    }

    /**
     * Takes one step: solves all levels at once, or, from then on, searches the next level that is open.
     *
     * @param mostWork in flow nodes expanded, about
     * @return whether the next step may lead further
     */
    public boolean advance(long mostWork, BooleanSupplier stop) {
        return allAtOnce ? searchLevel(mostWork, stop) : solveAllLevels(stop);
    }

    /**
     * Solves all levels at once by one flow: the proof where no rule couples pairs; otherwise a plan, and bounds on the levels
     * up to the first one on which the plan is worth less than the flow.
     *
     * @return whether that was done and a level is open
     */
    public boolean solveAllLevels(BooleanSupplier stop) {
        return attempt(stop, () -> {
            if (PlanConditions.of(graph).planRules().isEmpty()
                    && retention.least() == 0
                    && levels.kept() == levels.count()
                    && levels.countPeople()) {
                solveFlow(stop);
            } else {
                LevelByLevel search = levelByLevel(stop);
                search.solveAllLevels(score, stop, plans(stop));
                takeBounds(search);
            }
            allAtOnce = true;
            return true;
        });
    }

    /**
     * Searches the first level that is open; where there are few plans and that is not over soon, looks at each of them.
     *
     * @param mostWork in flow nodes expanded, about
     * @return whether it is proven and another is open
     */
    public boolean searchLevel(long mostWork, BooleanSupplier stop) {
        return attempt(stop, () -> {
            boolean mayLook = !hasLooked && mostWork > WORK_BEFORE_LOOKING && EveryPlan.mayBeFew(graph);
            boolean more = searchLevelOnly(mayLook ? WORK_BEFORE_LOOKING : mostWork, stop);
            if (!mayLook || more || isProven()) {
                return more;
            }
            // A search that goes on after it was stopped may look then.
            hasLooked = !stop.getAsBoolean();
            if (EveryPlan.offerAll(graph, clashes, this::take, stop)) {
                System.arraycopy(score.values(), 0, bounds, 0, bounds.length);
                countProven();
                return false;
            }
            return searchLevelOnly(mostWork, stop);
        });
    }

    private boolean searchLevelOnly(long mostWork, BooleanSupplier stop) {
        LevelByLevel search = levelByLevel(stop);
        boolean more = search.searchLevel(score, mostWork, stop, plans(stop));
        takeBounds(search);
        return more;
    }

    private boolean attempt(BooleanSupplier stop, BooleanSupplier step) {
        if (isProven() || stop.getAsBoolean()) {
            return false;
        }
        try {
            return step.getAsBoolean() && !isProven();
        } catch (FlowStopped stopped) {
            LOG.debug("It was time to stop before a flow was solved.");
            return false;
        }
    }

    /**
     * Looks for a better plan around the best one so far, without a proof, where levels are left open and any plan is allowed.
     * If there is one, a search of the open level may lead further.
     *
     * @param mostWork in flow nodes expanded, about
     * @return whether one was found
     */
    public boolean improve(long mostWork, BooleanSupplier stop) {
        boolean isRestricted = retention.least() > 0 || levels.kept() < levels.count();
        if (isProven() || isRestricted || PlanConditions.of(graph).planRules().isEmpty() || stop.getAsBoolean()) {
            return false;
        }
        LexScore before = score;
        new RegionSearch(graph, this).run(mostWork, stop);
        return score.compareTo(before) > 0;
    }

    /** Returns the work that the levels have taken, in flow nodes expanded, about. */
    long work() {
        return levelByLevel == null ? 0 : levelByLevel.work();
    }

    private LevelByLevel levelByLevel(BooleanSupplier stop) {
        LevelByLevel known = levelByLevel;
        if (known == null) {
            known = new LevelByLevel(Conflicts.of(graph, stop), levels, retention, stop);
            levelByLevel = known;
        }
        return known;
    }

    private LevelByLevel.Plans plans(BooleanSupplier stop) {
        return (pairs, conflicting) -> {
            int[] plan = conflicting ? repaired(pairs, stop) : pairs;
            if (plan.length > 0) {
                take(plan);
            }
            return score;
        };
    }

    private void takeBounds(LevelByLevel search) {
        Arrays.setAll(bounds, search::bound);
        countProven();
        LOG.debug("Proven on {} of {} levels: {}, bounds {}.", proven, levels.list(), score, bounds);
    }

    private int[] repaired(int[] pairs, BooleanSupplier stop) {
        if (GreedyPlan.isPlan(graph, pairs)) {
            return pairs;
        }
        return !repairs || stop.getAsBoolean() ? new int[0] : GreedyPlan.of(graph, pairs);
    }

    private void solveFlow(BooleanSupplier stop) {
        SeatValues seatValues = new SeatValues(graph);
        FlowProblem problem = Relaxation.problem(graph, seatValues);
        if (stop.getAsBoolean()) {
            throw new FlowStopped();
        }
        Relaxation relaxation = Relaxation.of(problem, seatValues, stop);
        LexScore optimum = levels.score(relaxation.pairs(), 0);
        System.arraycopy(optimum.values(), 0, bounds, 0, bounds.length);
        if (optimum.compareTo(score) > 0) {
            best = relaxation.pairs();
            score = optimum;
        }
        countProven();
    }

    /**
     * Takes over a plan that was found elsewhere, if it is better.
     *
     * @param pairs that keep all rules, ascending
     * @return whether it is
     */
    public boolean take(int[] pairs) {
        return take(pairs, clashes.charges(pairs));
    }

    private boolean take(int[] pairs, long charges) {
        LexScore offered = levels.score(pairs, charges);
        if (!retention.allows(pairs) || offered.compareTo(score) <= 0) {
            return false;
        }
        best = pairs;
        score = offered;
        countProven();
        return true;
    }

    /** A bound holds for plans as good on the levels before, so that levels are proven one after the other. */
    private void countProven() {
        proven = 0;
        while (proven < bounds.length && score.of(proven) == bounds[proven]) {
            proven++;
        }
    }
}
