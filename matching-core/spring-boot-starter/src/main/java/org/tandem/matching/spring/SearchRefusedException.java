package org.tandem.matching.spring;

import java.io.Serial;

/** A search is not taken, because too many wait already or the application stops. */
public final class SearchRefusedException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    SearchRefusedException(String message) {
        super(message);
    }
}
