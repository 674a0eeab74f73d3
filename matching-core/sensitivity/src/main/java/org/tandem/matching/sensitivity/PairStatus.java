package org.tandem.matching.sensitivity;

/** How a pair stands among the best plans. */
public enum PairStatus {
    /** Every best plan has the pair: it is beyond doubt. */
    IN_EVERY,
    /** Some best plans have the pair and others have not: a matter of taste. */
    IN_SOME,
    /** No best plan has the pair. */
    IN_NONE,
    /** Rules couple pairs, and neither was proven within the work and time allowed. */
    OPEN
}
