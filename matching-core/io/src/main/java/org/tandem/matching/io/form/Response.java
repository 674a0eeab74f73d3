package org.tandem.matching.io.form;

import java.util.Map;
import java.util.Optional;
import org.tandem.matching.io.table.Where;

/**
 * What one person answered.
 *
 * @param where the line
 * @param role the side
 * @param id the id; if it is an address, in small letters
 * @param made whether the id was made here
 * @param time when it was answered, if the form says so
 * @param cells by the names of our columns, without the id
 */
record Response(
        Where where, Side role, String id, boolean made, Optional<AnswerTime> time, Map<String, String> cells) {

    String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /** People's answers are confidential. */
    @Override
    public String toString() {
        return "Answer[" + where.line() + "]";
    }
}
