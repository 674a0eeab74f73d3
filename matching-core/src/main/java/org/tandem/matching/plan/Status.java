package org.tandem.matching.plan;

/** What is known about a plan's quality. */
public enum Status {
    /** No plan is better: the bound is reached, and the bound was checked independently of the search. */
    PROVEN_OPTIMAL,
    /** The plan obeys every rule; a better one may exist, within the gap to the bound. */
    FEASIBLE
}
