package org.tandem.matching.io.workbook;

/** A file that is no workbook, or none that can be read safely. */
public final class UnusableWorkbookException extends Exception {
    private static final long serialVersionUID = 1;

    private final Cause cause;

    /** Why a workbook cannot be used. */
    public enum Cause {
        /** The file is an archive of something else. */
        NO_WORKBOOK,
        /** The file, or a part of it, is damaged. */
        DAMAGED,
        /** Unpacked, the file is larger than {@link Workbook#MOST_BYTES}. */
        TOO_LARGE
    }

    UnusableWorkbookException(Cause cause) {
        super("The workbook cannot be used: " + cause);
        this.cause = cause;
    }

    UnusableWorkbookException(Cause cause, Throwable source) {
        super("The workbook cannot be used: " + cause, source);
        this.cause = cause;
    }

    /** Returns why. */
    public Cause why() {
        return cause;
    }
}
