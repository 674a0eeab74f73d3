package org.tandem.matching.internal.timefold.group;

import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.builtin.Moves;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Says in Timefold's moves what our side has decided. */
final class Seats {
    private Seats() {}

    /** Puts every party into the group given, and has that scored. */
    static void seat(int[] groupOfParty, PhaseCommandContext<Grouping> context) {
        PlanningVariableMetaModel<Grouping, Party, GroupNode> variable =
                context.getSolutionMetaModel().genuineEntity(Party.class).basicVariable("group", GroupNode.class);
        Grouping grouping = context.getWorkingSolution();
        List<Move<Grouping>> moves = new ArrayList<>();
        for (Party party : grouping.getParties()) {
            GroupNode group = grouping.groups().get(groupOfParty[party.getNumber()]);
            if (!Objects.equals(party.getGroup(), group)) {
                moves.add(Moves.change(variable, party, group));
            }
        }
        if (!moves.isEmpty()) {
            context.executeAndCalculateScore(Moves.compose(moves));
        }
    }
}
