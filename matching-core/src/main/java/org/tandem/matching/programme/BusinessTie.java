package org.tandem.matching.programme;

/**
 * A dated business tie between two organisations, read as "{@code first} is {@code kind} of {@code second}". Symmetric
 * kinds ({@link Kind#COMPETITOR}, {@link Kind#UNDISCLOSED}) hold both ways.
 *
 * @param kind what ties them
 * @param first an organisation's id
 * @param second another organisation's id
 * @param during when the tie exists; {@link DateRange#ALWAYS} where no dates are known
 */
public record BusinessTie(Kind kind, String first, String second, DateRange during) {

    /** What ties two organisations. */
    public enum Kind {
        /** The first owns the second, wholly or in a share that matters; transitive. */
        OWNER,
        /** The first supplies the second. */
        SUPPLIER,
        /** The first buys from the second. */
        CUSTOMER,
        /** The two compete. */
        COMPETITOR,
        /** The first advises the second: auditors, lawyers, consultants, banks. */
        ADVISER,
        /** It is not known whether there is a tie; pairs are held for review. */
        UNDISCLOSED
    }

    /** Returns a tie without dates. */
    public static BusinessTie of(Kind kind, String first, String second) {
        return new BusinessTie(kind, first, second, DateRange.ALWAYS);
    }
}
