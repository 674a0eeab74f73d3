package org.tandem.matching.acceptance;

/**
 * A request and its answer: what a caller stores, and what a ledger is rebuilt from.
 *
 * @param request what was asked
 * @param outcome the answer
 */
public record Entry(Request request, LedgerOutcome.Final outcome) {

    /** Returns whether the request was granted and so made a version. */
    public boolean isAccepted() {
        return outcome instanceof LedgerOutcome.Accepted;
    }
}
