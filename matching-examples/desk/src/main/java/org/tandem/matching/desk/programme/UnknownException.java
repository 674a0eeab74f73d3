package org.tandem.matching.desk.programme;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such thing. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class UnknownException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says what kind of thing is not there. */
    public UnknownException(String what) {
        super("There is no such " + what + ".\nMaybe it was deleted, or the address is cut off.");
    }
}
