package org.tandem.matching.explain.shortage;

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

    private boolean isServed(Chosen after) {
        if (isAboutFit() && after.bestPercent(mentee) < atLeastPercent) {
            return false;
        }
        boolean onlyFit = isAboutFit() && before.ofMentee(mentee) > 0;
        int more = onlyFit ? 0 : 1;
        return after.ofMentee(mentee) >= before.ofMentee(mentee) + more && after.size() >= before.size() + more;
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
