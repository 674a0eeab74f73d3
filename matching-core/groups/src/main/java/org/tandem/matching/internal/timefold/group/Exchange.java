package org.tandem.matching.internal.timefold.group;

import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.MutableSolutionView;
import java.util.Arrays;
import java.util.List;
import java.util.SequencedCollection;

/** A move that gives several parties new groups at once: one that moves, two that change places, three in a ring. */
final class Exchange implements Move<Grouping> {
    private final Attendance attendance;
    private final Party[] parties;
    private final GroupNode[] groups;

    /** Takes the arrays over; both are of one length. */
    Exchange(Attendance attendance, Party[] parties, GroupNode[] groups) {
        this.attendance = attendance;
        this.parties = parties;
        this.groups = groups;
    }

    @Override
    public void execute(MutableSolutionView<Grouping> view) {
        PlanningVariableMetaModel<Grouping, Party, GroupNode> variable =
                view.getSolutionMetaModel().genuineEntity(Party.class).basicVariable("group", GroupNode.class);
        for (int p = 0; p < parties.length; p++) {
            attendance.touch(parties[p]);
            view.changeVariable(variable, parties[p], groups[p]);
        }
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public SequencedCollection<Object> getPlanningEntities() {
        return (List) Arrays.asList(parties);
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public SequencedCollection<Object> getPlanningValues() {
        return (List) Arrays.asList(groups);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Exchange[");
        for (int p = 0; p < parties.length; p++) {
            text.append(p == 0 ? "" : ", ").append(parties[p].getNumber()).append("->").append(groups[p].index());
        }
        return text.append(']').toString();
    }
}
