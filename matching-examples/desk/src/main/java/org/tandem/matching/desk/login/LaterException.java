package org.tandem.matching.desk.login;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** A login is not looked at now. */
final class LaterException extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    private final Duration after;

    LaterException(Duration after) {
        super("Too many logins have failed, or are being looked at.\nMaybe come again later.");
        this.after = after;
    }

    /** Returns when to come again. */
    Duration after() {
        return after;
    }
}
