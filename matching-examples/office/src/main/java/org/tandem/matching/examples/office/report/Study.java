package org.tandem.matching.examples.office.report;

/** What takes time to find out about a plan, in the order in which it is looked for: the most useful first. */
enum Study {
    /** Supply against demand; needs a flow. */
    READINESS,
    /** What would help those who lack a mentor. */
    HELP,
    /** Which mentors to look for. */
    RECRUITING,
    /** How fit is spread, and what fairness costs. */
    FAIRNESS,
    /** Which pairs are beyond doubt. */
    SENSITIVITY
}
