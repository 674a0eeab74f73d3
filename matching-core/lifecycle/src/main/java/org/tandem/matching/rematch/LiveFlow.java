package org.tandem.matching.rematch;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.edit.GraphEditor;
import org.tandem.matching.internal.flow.FlowProblem;
import org.tandem.matching.internal.flow.FlowSolver;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.model.SeatValues;
import org.tandem.matching.internal.price.Worth;
import org.tandem.matching.internal.relax.Relaxation;
import org.tandem.matching.policy.Loads;

/**
 * A solved graph without rules about two matches that is changed step by step and stays optimal.
 *
 * <p>What: the optimum of the graph as changed so far. Definition: as {@link Relaxation}; seats and first places are valued
 * with room for what may be added, which keeps their order. Complexity: a change takes a few shortest-path searches, and
 * nothing that grows with the people. Source: {@link FlowSolver}. Failure: a change that fixed pairs
 * have no room for is refused, and everything stays as it was.
 *
 * <p>Not thread-safe.
 */
final class LiveFlow {
    private final SeatValues seatValues;
    private final FlowProblem problem;
    private final FlowSolver solver;
    private final int[] mostPlaces;
    private final int[] mostSeats;

    private LiveFlow(
            CompatibilityGraph graph,
            SeatValues seatValues,
            FlowProblem problem,
            FlowSolver solver,
            int[] mostPlaces,
            int[] mostSeats) {
        this.seatValues = seatValues;
        this.problem = problem;
        this.mostPlaces = mostPlaces;
        this.mostSeats = mostSeats;
        this.solver = solver;
        for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
            solver.setPlaces(mentor, graph.freePlaces(mentor));
        }
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            solver.setSeats(mentee, graph.openSeats(mentee));
        }
        if (!solver.reoptimise()) {
            throw new IllegalStateException("The fixed pairs do not fit into the places, although that was checked.");
        }
        solver.mark();
    }

    /**
     * Solves a graph. Every mentee may want one mentor more one day, unless values with that room are too large for the flow.
     *
     * @param room how many places a mentor may have more one day, where loads of mentors count
     * @param seats by mentee: how many mentors are wanted now, if more than in the graph
     */
    static LiveFlow of(CompatibilityGraph graph, int room, int[] seats) {
        try {
            return of(graph, room, seats, 1, FlowSolver::certain);
        } catch (IllegalArgumentException | ArithmeticException tooLarge) {
            return of(graph, room, seats, 0, FlowSolver::new);
        }
    }

    private static LiveFlow of(
            CompatibilityGraph graph,
            int room,
            int[] seats,
            int spareSeats,
            Function<FlowProblem, FlowSolver> solvers) {
        GraphEditor editor = new GraphEditor(graph);
        int[] mostPlaces = new int[graph.mentorCount()];
        for (int mentor = 0; mentor < mostPlaces.length; mentor++) {
            boolean counts = !PlanConditions.of(graph).loads().equals(Loads.ANY);
            mostPlaces[mentor] = counts ? graph.freePlaces(mentor) + room : Integer.MAX_VALUE;
            editor.freePlaces(mentor, counts ? mostPlaces[mentor] : graph.freePlaces(mentor));
        }
        int[] mostSeats = new int[graph.menteeCount()];
        for (int mentee = 0; mentee < mostSeats.length; mentee++) {
            int wanted = Math.max(seats[mentee], graph.openSeats(mentee));
            mostSeats[mentee] = Math.max(1, wanted + spareSeats);
            editor.openSeats(mentee, mostSeats[mentee]);
        }
        CompatibilityGraph roomy = editor.build();
        SeatValues seatValues = new SeatValues(roomy);
        FlowProblem problem = Relaxation.problem(roomy, seatValues);
        return new LiveFlow(graph, seatValues, problem, solvers.apply(problem), mostPlaces, mostSeats);
    }

    /** Returns whether a mentee can want so many mentors here. */
    boolean hasSeatsFor(int mentee, int wanted) {
        return wanted <= mostSeats[mentee];
    }

    /** Returns whether a mentor can have so many places here. */
    boolean hasRoomFor(int mentor, int places) {
        return places <= mostPlaces[mentor];
    }

    /** Sets a mentor's free places, as many as there is room for. */
    void places(int mentor, int places) {
        solver.setPlaces(mentor, places);
    }

    /** Sets how many mentors a mentee wants besides running mentorships. */
    void seats(int mentee, int seats) {
        solver.setSeats(mentee, seats);
    }

    /** Takes a pair out. */
    void bar(int pair) {
        solver.bar(pair);
    }

    /** Demands a pair. */
    void fix(int pair) {
        solver.fix(pair);
    }

    /** Leaves a pair to the optimum. */
    void release(int pair) {
        solver.release(pair);
    }

    /**
     * Makes the choice optimal again after changes.
     *
     * @return the pairs that came or went, ascending; null if not all fixed pairs have room, and then all changes since it was
     *     optimal are taken back
     * @throws ArithmeticException if the values are too large for that; all changes are taken back, too
     */
    int @Nullable [] settle() {
        boolean fits = false;
        try {
            fits = solver.reoptimise();
        } finally {
            if (!fits) {
                solver.undo();
            }
        }
        if (!fits) {
            return null;
        }
        int[] changed = solver.flipped();
        solver.mark();
        return changed;
    }

    /** Returns whether a pair is chosen. */
    boolean isChosen(int pair) {
        return solver.isChosen(pair);
    }

    /** Returns the chosen pairs, ascending. */
    int[] chosen() {
        return solver.chosen();
    }

    /** Returns what they are worth. */
    Worth worth() {
        long[] totals = new long[problem.levels()];
        Arrays.setAll(totals, solver::total);
        long seats = Relaxation.seatValue(totals, seatValues);
        return new Worth(Math.toIntExact(seatValues.seats(seats)), seats, totals[totals.length - 1]);
    }
}
