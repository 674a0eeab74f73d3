package org.tandem.matching.internal.timefold;

import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.MutableSolutionView;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SequencedCollection;
import org.jspecify.annotations.Nullable;

/**
 * A move that gives several seats new mentors at once, or none: each seat takes the place that the next one leaves; the
 * last one takes a free place, the place that the first one left, or none.
 */
final class Chain implements Move<Seating> {
    private final SeatOccupancy occupancy;
    private final Seat[] seats;
    private final @Nullable MentorNode[] mentors;

    /** Takes the arrays over; both are of one length. */
    Chain(SeatOccupancy occupancy, Seat[] seats, @Nullable MentorNode[] mentors) {
        this.occupancy = occupancy;
        this.seats = seats;
        this.mentors = mentors;
    }

    @Override
    public void execute(MutableSolutionView<Seating> view) {
        PlanningVariableMetaModel<Seating, Seat, MentorNode> variable =
                view.getSolutionMetaModel().genuineEntity(Seat.class).basicVariable("mentor", MentorNode.class);
        for (int s = 0; s < seats.length; s++) {
            occupancy.touch(seats[s]);
            change(view, variable, seats[s], mentors[s]);
        }
    }

    @SuppressWarnings("NullAway") // Timefold takes null for an empty seat, but does not say so.
    private static void change(
            MutableSolutionView<Seating> view,
            PlanningVariableMetaModel<Seating, Seat, MentorNode> variable,
            Seat seat,
            @Nullable MentorNode mentor) {
        view.changeVariable(variable, seat, mentor);
    }

    /** Returns the seats that move, first to last. */
    List<Seat> seats() {
        return Collections.unmodifiableList(Arrays.asList(seats));
    }

    /** Returns the mentor of each seat afterwards; null for none. */
    List<@Nullable MentorNode> mentors() {
        return Collections.unmodifiableList(Arrays.asList(mentors));
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public SequencedCollection<Object> getPlanningEntities() {
        return (List) seats();
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public SequencedCollection<Object> getPlanningValues() {
        return (List) mentors();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Chain[");
        for (int s = 0; s < seats.length; s++) {
            @Nullable MentorNode mentor = mentors[s];
            text.append(s == 0 ? "" : ", ").append(seats[s].getNumber()).append("->").append(
                    mentor == null ? "-" : Integer.toString(mentor.index()));
        }
        return text.append(']').toString();
    }
}
