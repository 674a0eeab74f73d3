package org.tandem.matching.desk;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;

/**
 * Says which connections are not asked for again. The pool knows the states of the SQL standard, and H2 has others; and it does not
 * test what was used within the last half second. So while anybody asked more than twice a second, a desk whose H2 server had gone
 * away and come back was given the same broken connections again and again.
 */
public final class BrokenConnections implements SQLExceptionOverride {

    @java.lang.Override // The interface has a type of that name.
    public Override adjudicate(SQLException failure) {
        return failure instanceof SQLNonTransientConnectionException ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
