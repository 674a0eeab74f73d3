package org.tandem.matching.programme;

/** Seniority in five ordered steps; the distance between two people is the difference of their positions, 0 to 4. */
public enum CareerStage {
    /** In training or in the first years of work. */
    ENTRY,
    /** Experienced, without leading others. */
    PROFESSIONAL,
    /** Leads a team or a project. */
    TEAM_LEAD,
    /** Leads leaders, a department or a site. */
    SENIOR_MANAGER,
    /** Member of a board or management, owner, founder. */
    EXECUTIVE
}
