package org.tandem.matching.internal.timefold;

import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.builtin.Moves;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.exact.Relaxation;

/** Seats everybody as the exact relaxation says, in one move. */
final class ExactPhase implements PhaseCommand<Seating> {
    private final CompatibilityGraph graph;
    private final Supplier<Relaxation> solve;
    private final BooleanSupplier cancelled;
    private final Runnable stop;

    ExactPhase(CompatibilityGraph graph, Supplier<Relaxation> solve, BooleanSupplier cancelled, Runnable stop) {
        this.graph = graph;
        this.solve = solve;
        this.cancelled = cancelled;
        this.stop = stop;
    }

    @Override
    public void changeWorkingSolution(PhaseCommandContext<Seating> context) {
        // Timefold forgets a wish to stop that came before it began to solve.
        if (cancelled.getAsBoolean()) {
            stop.run();
            return;
        }
        Relaxation optimum = solve.get();
        Seating seating = context.getWorkingSolution();
        PlanningVariableMetaModel<Seating, Seat, MentorNode> variable =
                context.getSolutionMetaModel().genuineEntity(Seat.class).basicVariable("mentor", MentorNode.class);
        List<Move<Seating>> moves = new ArrayList<>();
        for (int mentee = 0, next = 0; mentee < graph.menteeCount(); mentee++) {
            List<MentorNode> given = new ArrayList<>();
            for (; next < optimum.pairs().length && optimum.pairs()[next] < graph.endPair(mentee); next++) {
                if (!graph.isFixed(optimum.pairs()[next])) {
                    given.add(seating.mentors().get(graph.mentor(optimum.pairs()[next])));
                }
            }
            int at = 0;
            for (Seat seat : seating.seatsOf(mentee)) {
                if (!seat.isFixed()) {
                    @Nullable MentorNode mentor = at < given.size() ? given.get(at) : null;
                    at++;
                    if (!Objects.equals(seat.getMentor(), mentor)) {
                        moves.add(Moves.change(variable, seat, mentor));
                    }
                }
            }
        }
        if (!moves.isEmpty()) {
            context.executeAndCalculateScore(Moves.compose(moves));
        }
        stop.run();
    }
}
