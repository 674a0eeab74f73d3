package org.tandem.matching.explain.shortage;

import java.util.Arrays;

/**
 * What a changed programme must do for one mentee: give one mentor more than before, or one who fits well enough; and take
 * nobody's last mentor away.
 *
 * @param before the plan as it is
 * @param mentee the mentee's position
 * @param atLeastPercent the least fit asked for, in per cent; 0 if any mentor will do
 */
record Goal(Chosen before, int mentee, double atLeastPercent) {

    /** Returns whether the mentee is short of mentors, or has none who fits well enough. */
    boolean isOpen() {
        return before.missing(mentee) > 0 || (isAboutFit() && before.bestPercent(mentee) < atLeastPercent);
    }

    boolean isReachedBy(Chosen after) {
        return isServed(after) && nobodyLosesAll(after);
    }

    private boolean isAboutFit() {
        return atLeastPercent > 0 && before.graph().openSeats(mentee) > 0;
    }

    /** Returns how many matches a plan must have. */
    int leastMatches() {
        return before.size() + more();
    }

    /** Returns by mentee how many mentors each must have at least. */
    int[] leastSeats() {
        int[] least = new int[before.graph().menteeCount()];
        Arrays.setAll(least, other -> other == mentee ? leastMentors() : Math.min(1, before.ofMentee(other)));
        return least;
    }

    /** Returns how many mentors the mentee must have. */
    int leastMentors() {
        return before.ofMentee(mentee) + more();
    }

    private int more() {
        boolean onlyFit = isAboutFit() && before.ofMentee(mentee) > 0;
        return onlyFit ? 0 : 1;
    }

    private boolean isServed(Chosen after) {
        if (isAboutFit() && after.bestPercent(mentee) < atLeastPercent) {
            return false;
        }
        return after.ofMentee(mentee) >= leastMentors() && after.size() >= leastMatches();
    }

    private boolean nobodyLosesAll(Chosen after) {
        for (int other = 0; other < before.graph().menteeCount(); other++) {
            if (before.ofMentee(other) > 0 && after.ofMentee(other) == 0) {
                return false;
            }
        }
        return true;
    }
}
