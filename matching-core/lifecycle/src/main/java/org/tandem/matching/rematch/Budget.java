package org.tandem.matching.rematch;

import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/** How much of a published plan may be changed. */
public sealed interface Budget extends Answer {

    /**
     * A stated number of published pairs may be given up, besides those that no plan can keep.
     *
     * @param changes 0 or more
     */
    record AtMost(int changes) implements Budget {
        /**
         * Checks the range.
         *
         * @throws IllegalArgumentException if the number is negative
         */
        public AtMost {
            if (changes < 0) {
                throw new IllegalArgumentException("The number of changes (" + changes
                        + ") of the budget must not be negative.\nMaybe use 0 to change nothing that need not change.");
            }
        }

        @Override
        public String say(Wording wording) {
            return wording.phrase(Budget.class, "budget.at-most", changes);
        }
    }

    /**
     * Published pairs may be given up without limit, as long as each change gains so many points on average; changes that
     * serve the mentees better are always allowed.
     *
     * @param points 1 or more
     */
    record EachGaining(long points) implements Budget {
        /**
         * Checks the range.
         *
         * @throws IllegalArgumentException if the number is less than 1
         */
        public EachGaining {
            if (points < 1) {
                throw new IllegalArgumentException("The points (" + points
                        + ") that each change must gain must be 1 or more.\nMaybe allow a number of changes instead.");
            }
        }

        @Override
        public String say(Wording wording) {
            return wording.phrase(Budget.class, "budget.gaining", points);
        }
    }

    /** As few published pairs are given up as the best service of the mentees allows; points count after that. */
    record SmallestRepair() implements Budget {
        @Override
        public String say(Wording wording) {
            return wording.phrase(Budget.class, "budget.repair");
        }
    }
}
