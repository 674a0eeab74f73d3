package org.tandem.matching.policy.rule;

/** How far a business tie reaches. */
public enum TieScope {
    /** A tie concerns the two organisations it names, and no others. */
    ORGANISATION,
    /** A tie of one organisation concerns its whole group of owners and subsidiaries. */
    GROUP
}
