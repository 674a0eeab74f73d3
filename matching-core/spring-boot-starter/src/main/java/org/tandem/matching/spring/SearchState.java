package org.tandem.matching.spring;

/** Where a search is. */
public enum SearchState {
    /** Waits for a thread. */
    WAITING,
    /** Runs. */
    RUNNING,
    /** Has a plan, proven optimal or the best within the time limit. */
    DONE,
    /** Was cancelled, and has the best plan so far, unless it had not begun. */
    CANCELLED,
    /** Ended without a plan; the log says why. */
    FAILED,
    /** Had not ended when an earlier run of the application did, and could not be taken up again. */
    LOST;

    /** Returns whether nothing will change any more. */
    public boolean isEnd() {
        return this != WAITING && this != RUNNING;
    }
}
