package org.tandem.matching.internal.branch;

import org.tandem.matching.internal.model.LexScore;

/**
 * What a unit of each level is worth in the sum that the search of one level maximises.
 *
 * @param level the level that is searched; those after it count nothing
 * @param ofUnit by level; 0 where the face holds a level before
 * @param room by how much prices may change a pair's worth
 */
record LevelWeights(int level, long[] ofUnit, long room) {

    /** Returns what a unit of the searched level is worth. */
    long unit() {
        return ofUnit[level];
    }

    /** Returns what a unit of a level is worth. */
    long of(int ofLevel) {
        return ofUnit[ofLevel];
    }

    /** Returns what a plan is worth. */
    long worth(LexScore score) {
        return before(score) + unit() * score.of(level);
    }

    /** Returns what a plan is worth on the levels before. */
    long before(LexScore score) {
        long worth = 0;
        for (int k = 0; k < level; k++) {
            worth += ofUnit[k] * score.of(k);
        }
        return worth;
    }

    /** Returns whether prices can move as far in units of the level as with other weights of it. */
    boolean isLike(LevelWeights other) {
        return room / unit() == other.room / other.unit();
    }
}
