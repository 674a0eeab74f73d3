package org.tandem.matching.internal.timefold;

import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.builtin.Moves;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.compatibility.CompatibilityGraph;

/** Says in Timefold's moves what the exact side has decided. */
final class SeatMoves {
    private final CompatibilityGraph graph;

    SeatMoves(CompatibilityGraph graph) {
        this.graph = graph;
    }

    /** Returns the move to a plan in which exactly these pairs, ascending, are chosen; nothing if nothing changes. */
    Optional<Move<Seating>> to(int[] pairs, PhaseCommandContext<Seating> context) {
        PlanningVariableMetaModel<Seating, Seat, MentorNode> variable =
                context.getSolutionMetaModel().genuineEntity(Seat.class).basicVariable("mentor", MentorNode.class);
        Seating seating = context.getWorkingSolution();
        List<Move<Seating>> moves = new ArrayList<>();
        int next = 0;
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            int from = next;
            while (next < pairs.length && pairs[next] < graph.endPair(mentee)) {
                next++;
            }
            List<MentorNode> given = Arrays.stream(pairs, from, next)
                    .filter(pair -> !graph.isFixed(pair))
                    .mapToObj(pair -> seating.mentors().get(graph.mentor(pair)))
                    .toList();
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
        return moves.isEmpty() ? Optional.empty() : Optional.of(Moves.compose(moves));
    }
}
