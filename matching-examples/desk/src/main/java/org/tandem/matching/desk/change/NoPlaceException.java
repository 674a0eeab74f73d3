package org.tandem.matching.desk.change;

import org.tandem.matching.acceptance.LedgerOutcome;

/** The ledger has refused places. */
public final class NoPlaceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient LedgerOutcome.Refused refused;

    NoPlaceException(LedgerOutcome.Refused refused) {
        super("The request (" + refused.request() + ") was refused.\nMaybe choose somebody else.");
        this.refused = refused;
    }

    /** Returns why, and who instead. */
    public LedgerOutcome.Refused refused() {
        return refused;
    }
}
