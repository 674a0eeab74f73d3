package org.tandem.matching.desk.change;

import java.util.OptionalLong;

/**
 * Who wants to change what.
 *
 * @param account who
 * @param programme what
 * @param seen the version that they looked at; absent: whatever it is by now
 */
public record ChangeOrder(String account, String programme, OptionalLong seen) {
    /** Shows no account, which may be a name. */
    @Override
    public String toString() {
        return "ChangeOrder[" + programme + ", " + seen + "]";
    }
}
