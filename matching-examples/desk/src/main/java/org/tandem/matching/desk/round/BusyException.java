package org.tandem.matching.desk.round;

/** So much is being worked out that this is not taken on; it may be asked for again. */
public final class BusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BusyException() {
        super("Too much is being worked out already.\nMaybe ask again later.");
    }
}
