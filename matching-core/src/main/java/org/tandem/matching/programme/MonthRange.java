package org.tandem.matching.programme;

import java.time.YearMonth;

/**
 * A range of whole months.
 *
 * @param from the first month
 * @param until the last month, included; not before {@code from}
 */
public record MonthRange(YearMonth from, YearMonth until) {

    /** Returns whether {@code month} lies in this range. */
    public boolean contains(YearMonth month) {
        return !month.isBefore(from) && !month.isAfter(until);
    }
}
