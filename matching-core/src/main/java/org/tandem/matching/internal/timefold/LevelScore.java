package org.tandem.matching.internal.timefold;

import ai.timefold.solver.core.api.score.BendableScore;
import java.util.Arrays;
import org.tandem.matching.internal.model.Levels;
import org.tandem.matching.internal.model.LexScore;
import org.tandem.matching.policy.Level;

/** Timefold's score: what is broken, and a value for each {@link Level}. */
final class LevelScore {
    static final int HARD_LEVELS = 1;
    /** Annotations take constants only: the number of {@link Level}s before {@link Level#KEPT}, which no search has. */
    static final int SOFT_LEVELS = 6;

    private LevelScore() {}

    /** Returns the score of one thing that must not be. */
    static BendableScore oneHard() {
        return BendableScore.ofHard(HARD_LEVELS, SOFT_LEVELS, 0, 1);
    }

    /** Returns the score of one unit of a level. */
    static BendableScore one(Level level) {
        return BendableScore.ofSoft(HARD_LEVELS, SOFT_LEVELS, level.ordinal(), 1);
    }

    /** Returns what the levels on which plans are compared are worth. */
    static LexScore of(BendableScore score, Levels levels) {
        long[] values = new long[levels.count()];
        Arrays.setAll(values, level -> score.softScore(levels.list().get(level).ordinal()));
        return new LexScore(values);
    }
}
