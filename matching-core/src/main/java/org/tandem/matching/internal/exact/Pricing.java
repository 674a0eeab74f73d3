package org.tandem.matching.internal.exact;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.GraphEditor;
import org.tandem.matching.compatibility.PreparedPlanRule;
import org.tandem.matching.internal.flow.FlowProblem;
import org.tandem.matching.internal.flow.FlowSolver;
import org.tandem.matching.internal.flow.FlowState;
import org.tandem.matching.internal.model.SeatValues;
import org.tandem.matching.internal.relax.Relaxation;
import org.tandem.matching.policy.Loads;

/**
 * What the best plan would be worth if a pair were forced or a mentor had one place more.
 *
 * <p>What: the optimum of the graph changed in one thing. Definition: as {@link Relaxation}, with the pair fixed or the
 * mentor's places raised. Complexity: the {@code bound} questions change a solved flow and change it back, two
 * shortest-path searches each; the others solve a flow from scratch, and where rules couple pairs and the flow breaks one,
 * branch within the work given. Source: {@link FlowSolver}, {@link Optimum}. Failure: nothing is returned where limits or
 * hard rules forbid the pair beside the fixed ones.
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
    private final FlowState settled;
    private final Worth best;

    private Pricing(
            CompatibilityGraph graph, SeatValues seatValues, FlowProblem problem, long factor, FlowSolver solver) {
        this.graph = graph;
        this.seatValues = seatValues;
        valuation = new Valuation(graph, seatValues);
        this.problem = problem;
        this.factor = factor;
        this.solver = solver;
        if (!solver.reoptimise()) {
            throw new IllegalStateException("The fixed pairs do not fit into the places, although that was checked.");
        }
        settled = solver.newState();
        solver.save(settled);
        best = total(solver);
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
            return new Pricing(graph, seatValues, problem, factor, FlowSolver.certain(problem));
        } catch (ArithmeticException tooLarge) {
            FlowProblem problem = Relaxation.problem(graph, seatValues);
            return new Pricing(graph, seatValues, problem, 1, new FlowSolver(problem));
        }
    }

    /** Where first places count, seats must outweigh one more of them, so that a plan with a further place compares. */
    private static CompatibilityGraph withRoom(CompatibilityGraph graph) {
        if (graph.loads().equals(Loads.ANY)) {
            return graph;
        }
        GraphEditor editor = graph.edit();
        for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
            editor.freePlaces(mentor, graph.freePlaces(mentor) + 1);
        }
        return editor.build();
    }

    /** Returns whether no rule couples pairs, so that the bounds are reached by plans. */
    public boolean boundsAreReached() {
        return graph.planRules().isEmpty();
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
        solver.fix(pair);
        Optional<Worth> found = solver.reoptimise() ? Optional.of(total(solver)) : Optional.empty();
        solver.restore(settled);
        return found;
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
        solver.setPlaces(mentor, graph.freePlaces(mentor) + 1);
        solver.reoptimise();
        Worth found = total(solver);
        solver.restore(settled);
        return found;
    }

    /**
     * Returns the best plan.
     *
     * @param mostWork edges to look at, about, where rules couple pairs
     * @param stop whether to be content with what there is
     */
    public PricedPlan bestPlan(long mostWork, BooleanSupplier stop) {
        return solved(new FlowSolver(problem), graph, mostWork, stop).orElseThrow();
    }

    /**
     * Returns the best plan with a pair.
     *
     * @param mostWork edges to look at, about, where rules couple pairs
     * @param stop whether to be content with what there is
     * @return nothing if limits or hard rules forbid the pair beside the fixed ones
     */
    public Optional<PricedPlan> withPair(int pair, long mostWork, BooleanSupplier stop) {
        FlowSolver fresh = new FlowSolver(problem);
        int mentor = graph.mentor(pair);
        int mentee = graph.mentee(pair);
        fresh.fix(pair);
        if (graph.planRules().stream().anyMatch(PreparedPlanRule::isHard)) {
            barRivals(mentor, mentee, fresh);
        }
        return solved(fresh, graph.edit().fixed(mentor, mentee).build(), mostWork, stop);
    }

    /**
     * Returns the best plan if a mentor has one place more.
     *
     * @param mostWork edges to look at, about, where rules couple pairs
     * @param stop whether to be content with what there is
     */
    public PricedPlan withPlace(int mentor, long mostWork, BooleanSupplier stop) {
        int places = graph.freePlaces(mentor) + 1;
        FlowSolver fresh = new FlowSolver(problem);
        fresh.setPlaces(mentor, places);
        CompatibilityGraph changed = graph.edit().freePlaces(mentor, places).build();
        return solved(fresh, changed, mostWork, stop).orElseThrow();
    }

    /** Leaves out what cannot stand beside a pair, which makes the flow's bound closer. */
    private void barRivals(int mentor, int mentee, FlowSolver fresh) {
        for (int other = 0; other < graph.menteeCount(); other++) {
            for (int rival = graph.firstPair(other); rival < graph.endPair(other); rival++) {
                int itself = other == mentee ? mentor : -1;
                if (graph.mentor(rival) != itself
                        && !graph.isFixed(rival)
                        && graph.clash(mentor, mentee, graph.mentor(rival), other)) {
                    fresh.bar(rival);
                }
            }
        }
    }

    /** The changed graph counts its pairs as the original does, because no pair comes or goes. */
    private Optional<PricedPlan> solved(
            FlowSolver flow, CompatibilityGraph changed, long mostWork, BooleanSupplier stop) {
        if (!flow.reoptimise()) {
            return Optional.empty();
        }
        Worth bound = total(flow);
        int[] pairs = chosen(flow);
        if (!valuation.objectionable(pairs)) {
            return Optional.of(new PricedPlan(pairs, bound, bound));
        }
        return Optimum.of(changed, mostWork, stop).map(found -> {
            Worth worth = valuation.worth(found.pairs());
            if (found.proven()) {
                return new PricedPlan(found.pairs(), worth, worth);
            }
            long mostPoints =
                    worth.seatValue() == bound.seatValue() ? Math.min(bound.points(), found.bound()) : bound.points();
            return new PricedPlan(
                    found.pairs(), worth, new Worth(bound.matches(), bound.seatValue(), mostPoints));
        });
    }

    private int[] chosen(FlowSolver flow) {
        int[] pairs = new int[graph.pairCount()];
        int count = 0;
        for (int pair = 0; pair < pairs.length; pair++) {
            if (flow.isChosen(pair)) {
                pairs[count++] = pair;
            }
        }
        return Arrays.copyOf(pairs, count);
    }

    private Worth total(FlowSolver flow) {
        long[] totals = new long[problem.levels()];
        Arrays.setAll(totals, flow::total);
        long seats = Relaxation.seatValue(totals, seatValues);
        return new Worth(
                Math.toIntExact(seatValues.seats(seats)), seats, Math.floorDiv(totals[totals.length - 1], factor));
    }
}
