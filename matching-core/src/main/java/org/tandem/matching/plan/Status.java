package org.tandem.matching.plan;

/** What is known about a plan's quality. */
public enum Status {
    /** No plan is better by the policy's objective: this one reaches a bound that no plan exceeds. */
    PROVEN_OPTIMAL,
    /** The plan obeys every rule; a better one may exist, within the gap to the bound. */
    FEASIBLE
}
