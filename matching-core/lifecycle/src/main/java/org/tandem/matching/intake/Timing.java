package org.tandem.matching.intake;

import java.time.LocalDate;
import java.time.Period;

/** When a round of matching is due. */
public sealed interface Timing {

    /** As soon as anybody waits. */
    Timing AT_ONCE = new AtOnce();

    /** As soon as anybody waits. */
    record AtOnce() implements Timing {}

    /**
     * When so many newcomers have gathered, or somebody has waited so long since applying or, if later, since the last
     * round; whichever comes first. Newcomers are those who have not been in a round yet.
     *
     * @param batchSize how many newcomers make a round; 1 or more
     * @param longestWait after how long a single applicant does; longer than nothing
     */
    record Rounds(int batchSize, Period longestWait) implements Timing {

        /**
         * Checks the ranges.
         *
         * @throws IllegalArgumentException if one is out of range
         */
        public Rounds {
            if (batchSize < 1) {
                throw new IllegalArgumentException("The batch size (" + batchSize
                        + ") of rounds must be at least 1.\nMaybe match at once instead.");
            }
            if (longestWait.isNegative() || longestWait.isZero()) {
                throw new IllegalArgumentException("The longest wait (" + longestWait
                        + ") of rounds must be longer than nothing.\nMaybe match at once instead.");
            }
        }

        LocalDate due(LocalDate since) {
            return since.plus(longestWait);
        }
    }
}
