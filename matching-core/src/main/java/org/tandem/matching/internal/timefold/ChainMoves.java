package org.tandem.matching.internal.timefold;

import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import ai.timefold.solver.core.impl.score.director.ScoreDirector;
import ai.timefold.solver.core.preview.api.move.Move;
import java.util.Iterator;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Lets Timefold's local search draw {@linkplain ChainDraw chains}; Timefold makes one for every solver. */
public final class ChainMoves implements MoveIteratorFactory<Seating, Move<Seating>> {
    private @Nullable SeatOccupancy occupancy;

    /** Timefold makes these without arguments. */
    public ChainMoves() {}

    /** Returns the number of seats that a chain can begin with; there are many more chains. */
    @Override
    public long getSize(ScoreDirector<Seating> scoreDirector) {
        return scoreDirector.getWorkingSolution().getSeats().size();
    }

    @Override
    public Iterator<Move<Seating>> createOriginalMoveIterator(ScoreDirector<Seating> scoreDirector) {
        throw new UnsupportedOperationException("Chains are drawn at random only.");
    }

    @Override
    public Iterator<Move<Seating>> createRandomMoveIterator(
            ScoreDirector<Seating> scoreDirector, RandomGenerator random) {
        Seating seating = scoreDirector.getWorkingSolution();
        if (occupancy == null || !occupancy.isOf(seating)) {
            occupancy = new SeatOccupancy(seating);
        }
        return new ChainDraw(seating, occupancy, random);
    }
}
