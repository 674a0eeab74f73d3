package org.tandem.matching.internal.timefold.group;

import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import ai.timefold.solver.core.impl.score.director.ScoreDirector;
import ai.timefold.solver.core.preview.api.move.Move;
import java.util.Iterator;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Lets Timefold's local search draw {@linkplain ExchangeDraw exchanges}; Timefold makes one for every solver. */
public final class ExchangeMoves implements MoveIteratorFactory<Grouping, Move<Grouping>> {
    private @Nullable Attendance attendance;

    /** Timefold makes these without arguments. */
    public ExchangeMoves() {}

    /** Returns the number of parties that an exchange can begin with; there are many more exchanges. */
    @Override
    public long getSize(ScoreDirector<Grouping> scoreDirector) {
        return scoreDirector.getWorkingSolution().getParties().size();
    }

    @Override
    public Iterator<Move<Grouping>> createOriginalMoveIterator(ScoreDirector<Grouping> scoreDirector) {
        throw new UnsupportedOperationException("Exchanges are drawn at random only.");
    }

    @Override
    public Iterator<Move<Grouping>> createRandomMoveIterator(
            ScoreDirector<Grouping> scoreDirector, RandomGenerator random) {
        Grouping grouping = scoreDirector.getWorkingSolution();
        if (attendance == null || !attendance.isOf(grouping)) {
            attendance = new Attendance(grouping);
        }
        return new ExchangeDraw(grouping, attendance, random);
    }
}
