package org.tandem.matching.policy;

/** A side of a pair. */
public enum Role {
    /** The one who accompanies. */
    MENTOR,
    /** The one who is accompanied. */
    MENTEE
}
