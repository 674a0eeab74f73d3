package org.tandem.matching.examples.office.report;

/** What can be found out about a plan beyond the plan itself, in the order in which it is looked for: the most useful first. */
enum Study {
    /** Why mentees lack a mentor; needs no search. */
    REASONS,
    /** Supply against demand; needs a flow. */
    READINESS,
    /** What would help those who lack a mentor. */
    HELP,
    /** Which mentors to look for. */
    RECRUITING,
    /** How fit is spread, and what fairness costs. */
    FAIRNESS
}
