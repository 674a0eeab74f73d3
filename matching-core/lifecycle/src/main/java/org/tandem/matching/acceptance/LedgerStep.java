package org.tandem.matching.acceptance;

/**
 * A request answered by a ledger.
 *
 * @param state the ledger after the request
 * @param entry the request with its answer, for storing; an earlier one if the request had been answered
 */
public record LedgerStep(LedgerState state, Entry entry) {

    /** Returns the answer. */
    public LedgerOutcome.Final outcome() {
        return entry.outcome();
    }
}
