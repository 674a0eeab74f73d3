package org.tandem.matching.io.facts;

import java.nio.file.Path;
import java.util.Optional;
import org.tandem.matching.io.table.Columns;
import org.tandem.matching.io.table.Sheet;

/** The tables of a programme, which may stand in one workbook, each in a sheet that is called so. */
public enum ProgrammeTable {
    /** The mentors. */
    MENTORS,
    /** The mentees. */
    MENTEES,
    /** Whom people work for. */
    ORGANISATIONS,
    /** Business ties between organisations and personal ties between people. */
    TIES,
    /** Mentorships that run or are agreed. */
    MENTORSHIPS,
    /** What coordinators have decided about pairs. */
    DECISIONS,
    /** Who takes part in workshops. */
    PARTICIPANTS,
    /** The groups of workshops. */
    GROUPS;

    private Columns columns() {
        return switch (this) {
            case MENTORS -> PersonReader.MENTORS;
            case MENTEES -> PersonReader.MENTEES;
            case ORGANISATIONS -> TieReader.ORGANISATIONS;
            case TIES -> TieReader.TIES;
            case MENTORSHIPS -> TieReader.MENTORSHIPS;
            case DECISIONS -> DecisionReader.DECISIONS;
            case PARTICIPANTS -> ParticipantReader.PEOPLE;
            case GROUPS -> GroupReader.GROUPS;
        };
    }

    /** Returns the workbook if it has a sheet for this table that is shown; nothing if it cannot be read, either. */
    public Optional<Path> in(Optional<Path> workbook) {
        return workbook.filter(file -> Sheet.isIn(file, columns()));
    }
}
