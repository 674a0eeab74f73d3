package org.tandem.matching.benchmarks.compare.level;

import ai.timefold.solver.core.impl.heuristic.selector.common.decorator.SelectionFilter;
import ai.timefold.solver.core.impl.score.director.ScoreDirector;
import ai.timefold.solver.core.preview.api.move.Move;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.internal.timefold.MentorNode;
import org.tandem.matching.internal.timefold.Seat;
import org.tandem.matching.internal.timefold.Seating;

/** Lets Timefold's own change and swap moves through that give every seat an eligible mentor, or none. */
public final class EligibleMoves implements SelectionFilter<Seating, Move<Seating>> {

    /** Timefold makes these without arguments. */
    public EligibleMoves() {}

    @Override
    public boolean accept(ScoreDirector<Seating> director, Move<Seating> move) {
        Seat first = (Seat) move.getPlanningEntities().getFirst();
        Seat last = (Seat) move.getPlanningEntities().getLast();
        return move.getPlanningEntities().size() == 1
                ? admits(first, (MentorNode) move.getPlanningValues().getFirst())
                : admits(first, last.getMentor()) && admits(last, first.getMentor());
    }

    private static boolean admits(Seat seat, @Nullable MentorNode mentor) {
        return mentor == null || seat.admits(mentor);
    }
}
