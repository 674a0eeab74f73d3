package org.tandem.matching.desk.change;

/** A request is not put together as it must be. Its message is meant for whoever sent it, and quotes nothing of it. */
public final class BadRequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says what must be, and what may help. */
    public BadRequestException(String message) {
        super(message);
    }
}
