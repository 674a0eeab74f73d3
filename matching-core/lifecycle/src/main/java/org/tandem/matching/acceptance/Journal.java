package org.tandem.matching.acceptance;

/** Where a caller stores the entries of a ledger. */
@FunctionalInterface
public interface Journal {

    /**
     * Stores an entry. Called for one entry at a time, those accepted in order of their versions, before anybody sees the
     * answer. If this throws, the ledger stays as it was and the exception goes to whoever sent the request; where it is then
     * unknown whether the entry was stored, rebuild the ledger from what is stored.
     */
    void append(Entry entry);
}
