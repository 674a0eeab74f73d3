package org.tandem.matching.examples.office.command;

/** How the program ends. */
final class ExitCode {
    /** Done. */
    static final int DONE = 0;
    /** The machine failed: no memory, a full disk, a fault of the program. */
    static final int FAILED = 1;
    /** Files or options cannot be used; nothing was written. */
    static final int BAD_INPUT = 2;
    /** Nothing could be matched. */
    static final int NOTHING_MATCHED = 3;
    /** The record does not agree with the facts. */
    static final int REFUTED = 4;
    /** Cancelled. */
    static final int CANCELLED = 130;

    private ExitCode() {}
}
