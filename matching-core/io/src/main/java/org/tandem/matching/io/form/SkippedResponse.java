package org.tandem.matching.io.form;

import org.tandem.matching.io.table.Where;

/**
 * An answer that does not count.
 *
 * @param where the line
 * @param id who gave it; empty if it says none
 * @param reason in words
 */
record SkippedResponse(Where where, String id, String reason) {
    /** Who stays out is personal. */
    @Override
    public String toString() {
        return "LeftOut[" + where.line() + "]";
    }
}
