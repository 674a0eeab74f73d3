package org.tandem.matching.internal.price;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.branch.Variation;
import org.tandem.matching.internal.edit.GraphEditor;
import org.tandem.matching.internal.exact.Optimum;
import org.tandem.matching.internal.flow.FlowProblem;
import org.tandem.matching.internal.flow.FlowSolver;
import org.tandem.matching.internal.flow.FlowStopped;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.graph.PreparedPlanRule;
import org.tandem.matching.internal.model.SeatValues;
import org.tandem.matching.internal.relax.Relaxation;
import org.tandem.matching.policy.Loads;

/**
 * What the best plan would be worth if a pair were forced or a mentor had one place more.
 *
 * <p>What: the optimum of the graph changed in one thing. Definition: as {@link Relaxation}, with the pair fixed or the
 * mentor's places raised. Complexity: the {@code bound} questions change a solved flow and change it back, two
 * shortest-path searches each; so do the others, and where rules couple pairs and the flow breaks one, branch within the work
 * given from what is known of the best plan. Source: {@link FlowSolver}, {@link CoupledPlans}. Failure: nothing is returned
 * where limits or hard rules forbid the pair beside the fixed ones.
 *
 * <p>Answers do not depend on earlier questions. Not thread-safe.
 */
public final class Pricing {

    private final CompatibilityGraph graph;
    private final SeatValues seatValues;
    private final Valuation valuation;
    private final FlowProblem problem;
    private final long factor;
    private final FlowSolver solver;
    private final Worth best;
    private final int[] preferred;
    private @Nullable CoupledPlans coupledPlans;

    private Pricing(
            CompatibilityGraph graph,
            int[] preferred,
            SeatValues seatValues,
            FlowProblem problem,
            long factor,
            FlowSolver solver) {
        this.graph = graph;
        this.preferred = preferred;
        this.seatValues = seatValues;
        valuation = new Valuation(graph, seatValues);
        this.problem = problem;
        this.factor = factor;
        this.solver = solver;
        if (!solver.reoptimise()) {
            throw new IllegalStateException("The fixed pairs do not fit into the places, although that was checked.");
        }
        solver.mark();
        best = total();
    }

    /**
     * Prepares questions about {@code graph}.
     *
     * @param preferred pairs, for instance of the present plan: among equally good plans one with as many of these as
     *     possible is taken, as long as the figures fit into a {@code long}; beyond that any
     */
    public static Pricing of(CompatibilityGraph graph, int[] preferred) {
        SeatValues seatValues = new SeatValues(withRoom(graph));
        BitSet kept = new BitSet(graph.pairCount());
        for (int pair : preferred) {
            kept.set(pair);
        }
        long factor = preferred.length + 1L;
        try {
            FlowProblem problem = Relaxation.problem(graph, seatValues, factor, kept);
            return new Pricing(graph, preferred, seatValues, problem, factor, FlowSolver.certain(problem));
        } catch (ArithmeticException tooLarge) {
            FlowProblem problem = Relaxation.problem(graph, seatValues);
            return new Pricing(graph, preferred, seatValues, problem, 1, new FlowSolver(problem));
        }
    }

    /** Where first places count, seats must outweigh one more of them, so that a plan with a further place compares. */
    private static CompatibilityGraph withRoom(CompatibilityGraph graph) {
        if (PlanConditions.of(graph).loads().equals(Loads.ANY)) {
            return graph;
        }
        GraphEditor editor = new GraphEditor(graph);
        for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
            editor.freePlaces(mentor, graph.freePlaces(mentor) + 1);
        }
        return editor.build();
    }

    /** Returns whether no rule couples pairs, so that the bounds are reached by plans. */
    public boolean boundsAreReached() {
        return PlanConditions.of(graph).planRules().isEmpty();
    }

    /** Returns how plans are valued here; all worths in answers are by it. */
    public Valuation valuation() {
        return valuation;
    }

    /** Returns what no plan exceeds; the worth of the best plan if {@link #boundsAreReached()}. */
    public Worth bound() {
        return best;
    }

    /**
     * Returns what no plan with this pair exceeds; the worth of the best of them if {@link #boundsAreReached()}.
     *
     * @return nothing if limits forbid the pair beside the fixed ones
     */
    public Optional<Worth> boundWithPair(int pair) {
        return tried(() -> {
            solver.fix(pair);
            return solver.reoptimise() ? Optional.of(total()) : Optional.empty();
        });
    }

    /**
     * Returns how many points a plan with this pair is at least worth less than {@link #bound()}, read off the flow's prices
     * without solving anything.
     *
     * @return 0 or more; {@link Long#MAX_VALUE} if such a plan certainly has a smaller seat value
     */
    public long leastPointsLost(int pair) {
        if (graph.isFixed(pair)) {
            return 0; // The price of a fixed pair says what it costs to have fixed it.
        }
        long reducedCost = solver.reducedCost(pair);
        if (reducedCost >= solver.pointsBound()) {
            return Long.MAX_VALUE;
        }
        return Math.max(0, Math.floorDiv(reducedCost, factor));
    }

    /** Returns what no plan exceeds if a mentor has one place more; that plan's worth if {@link #boundsAreReached()}. */
    public Worth boundWithPlace(int mentor) {
        return triedWithPlace(mentor, this::total);
    }

    private <T> T triedWithPlace(int mentor, Supplier<T> answer) {
        return tried(() -> {
            solver.setPlaces(mentor, graph.freePlaces(mentor) + 1);
            if (!solver.reoptimise()) {
                throw new IllegalStateException("A place more must leave room for all that had room.");
            }
            return answer.get();
        });
    }

    /** Returns what becomes of the flow by a change, and takes that back. */
    private <T> T tried(Supplier<T> change) {
        try {
            return change.get();
        } finally {
            solver.undo();
        }
    }

    /**
     * Returns the best plan.
     *
     * @param mostWork edges to look at, about, where rules couple pairs
     * @param stop whether to be content with what there is
     */
    public PricedPlan bestPlan(long mostWork, BooleanSupplier stop) {
        Flow flow = flow();
        return flow.isPlan
                ? flow.plan()
                : coupled(mostWork, stop)
                        .map(plans -> flow.bounding(plans.best()))
                        .orElseGet(() -> optimum(graph, flow, mostWork, stop).orElseThrow());
    }

    /**
     * Returns the best plan with a pair.
     *
     * @param mostWork edges to look at, about, where rules couple pairs
     * @param stop whether to be content with what there is
     * @return nothing if limits or hard rules forbid the pair beside the fixed ones
     */
    public Optional<PricedPlan> withPair(int pair, long mostWork, BooleanSupplier stop) {
        return withPair(pair, CoupledPlans::best, mostWork, stop);
    }

    /**
     * Returns a plan with a pair, and a bound, without a search; it is exact if they meet.
     *
     * @param mostWork edges to look at, about, for the best plan without the pair
     * @param stop whether to be content with what there is
     * @return nothing if limits or hard rules forbid the pair beside the fixed ones
     */
    public Optional<PricedPlan> roughlyWithPair(int pair, long mostWork, BooleanSupplier stop) {
        return withPair(pair, CoupledPlans::rough, mostWork, stop);
    }

    private Optional<PricedPlan> withPair(int pair, Known known, long mostWork, BooleanSupplier stop) {
        return flowWithPair(pair, mostWork, stop)
                .flatMap(flow -> priced(
                        flow,
                        known,
                        new Variation().fix(pair),
                        editor -> editor.fixed(graph.mentor(pair), graph.mentee(pair)),
                        mostWork,
                        stop));
    }

    private Optional<Flow> flowWithPair(int pair, long mostWork, BooleanSupplier stop) {
        return tried(() -> {
            solver.fix(pair);
            if (PlanConditions.of(graph).planRules().stream().anyMatch(PreparedPlanRule::isHard)) {
                coupled(mostWork, stop).ifPresent(plans -> Arrays.stream(plans.rivals(pair))
                        .filter(solver::isFree)
                        .forEach(solver::bar));
            }
            return solver.reoptimise() ? Optional.of(flow()) : Optional.empty();
        });
    }

    /**
     * Returns the best plan if a mentor has one place more.
     *
     * @param mostWork edges to look at, about, where rules couple pairs
     * @param stop whether to be content with what there is
     */
    public PricedPlan withPlace(int mentor, long mostWork, BooleanSupplier stop) {
        return withPlace(mentor, CoupledPlans::best, mostWork, stop);
    }

    /**
     * Returns a plan if a mentor has one place more, and a bound, without a search; it is exact if they meet.
     *
     * @param mostWork edges to look at, about, for the best plan without that place
     * @param stop whether to be content with what there is
     */
    public PricedPlan roughlyWithPlace(int mentor, long mostWork, BooleanSupplier stop) {
        return withPlace(mentor, CoupledPlans::rough, mostWork, stop);
    }

    private PricedPlan withPlace(int mentor, Known known, long mostWork, BooleanSupplier stop) {
        int places = graph.freePlaces(mentor) + 1;
        return priced(
                triedWithPlace(mentor, this::flow),
                known,
                new Variation().places(mentor, places),
                editor -> editor.freePlaces(mentor, places),
                mostWork,
                stop)
                .orElseThrow();
    }

    /** What is known of a variation where rules couple pairs; nothing if what is fixed does not fit together. */
    @FunctionalInterface
    private interface Known {
        Optional<PricedPlan> plan(CoupledPlans plans, Variation of, BooleanSupplier stop);
    }

    /** Returns the flow's plan, or one that keeps the rules; the change is said as a variation and as an edit. */
    private Optional<PricedPlan> priced(
            Flow flow,
            Known known,
            Variation variation,
            UnaryOperator<GraphEditor> edit,
            long mostWork,
            BooleanSupplier stop) {
        return flow.isPlan
                ? Optional.of(flow.plan())
                : coupled(mostWork, stop)
                        .map(plans -> known.plan(plans, variation, stop).map(flow::bounding))
                        .orElseGet(() -> optimum(edit.apply(new GraphEditor(graph)).build(), flow, mostWork, stop));
    }

    /**
     * Returns whether certainly no plan with a pair is as good as another plan.
     *
     * @param mostWork edges to look at, about, for the best plan of all
     * @param stop whether to be content with what there is
     */
    public boolean isOutdone(int pair, Worth by, long mostWork, BooleanSupplier stop) {
        Worth reference = reference(mostWork, stop);
        long lost = leastPointsLost(pair, mostWork, stop);
        return by.seatValue() == reference.seatValue() && lost > reference.points() - by.points();
    }

    private Worth reference(long mostWork, BooleanSupplier stop) {
        return boundsAreReached() ? best : coupled(mostWork, stop).map(plans -> plans.best().bound()).orElse(best);
    }

    /**
     * Returns how many points a plan with this pair is at least worth less than the best one, read off prices without solving
     * anything.
     *
     * @param mostWork edges to look at, about, for the best plan of all
     * @param stop whether to be content with what there is
     * @return 0 or more; {@link Long#MAX_VALUE} if such a plan certainly has a smaller seat value
     */
    public long leastPointsLost(int pair, long mostWork, BooleanSupplier stop) {
        Optional<CoupledPlans> plans = boundsAreReached() ? Optional.empty() : coupled(mostWork, stop);
        if (plans.isEmpty()) {
            return leastPointsLost(pair);
        }
        long most = plans.get().mostPointsWith(pair);
        return most == Long.MIN_VALUE ? Long.MAX_VALUE : Math.max(0, plans.get().best().bound().points() - most);
    }

    /** Plans of this work; nothing if it is time to stop before the first of them. */
    private Optional<CoupledPlans> coupled(long mostWork, BooleanSupplier stop) {
        CoupledPlans known = coupledPlans;
        if (known == null || known.mostWork() != mostWork) {
            try {
                known = new CoupledPlans(graph, valuation, preferred, mostWork, stop);
            } catch (FlowStopped stopped) {
                return Optional.empty();
            }
            // What a deadline cut short says too little.
            coupledPlans = stop.getAsBoolean() ? null : known;
        }
        return Optional.of(known);
    }

    /** What the flow says, which knows no rules about two matches. */
    private record Flow(int[] pairs, Worth worth, boolean isPlan) {
        PricedPlan plan() {
            return new PricedPlan(pairs, worth, worth);
        }

        PricedPlan bounding(PricedPlan found) {
            return worth.compareTo(found.bound()) < 0 ? new PricedPlan(found.pairs(), found.worth(), worth) : found;
        }
    }

    private Flow flow() {
        int[] pairs = solver.chosen();
        return new Flow(pairs, total(), !valuation.objectionable(pairs));
    }

    /** Solves a changed graph by itself; it counts its pairs as the original does, because no pair comes or goes. */
    private Optional<PricedPlan> optimum(
            CompatibilityGraph changed, Flow flow, long mostWork, BooleanSupplier stop) {
        return Optimum.of(changed, mostWork, stop).map(found -> {
            Worth worth = valuation.worth(found.pairs());
            if (found.proven()) {
                return new PricedPlan(found.pairs(), worth, worth);
            }
            long mostPoints = worth.seatValue() == flow.worth.seatValue()
                    ? Math.min(flow.worth.points(), found.bound())
                    : flow.worth.points();
            return new PricedPlan(
                    found.pairs(), worth, new Worth(flow.worth.matches(), flow.worth.seatValue(), mostPoints));
        });
    }

    private Worth total() {
        long[] totals = new long[problem.levels()];
        Arrays.setAll(totals, solver::total);
        long seats = Relaxation.seatValue(totals, seatValues);
        return new Worth(
                Math.toIntExact(seatValues.seats(seats)), seats, Math.floorDiv(totals[totals.length - 1], factor));
    }
}
