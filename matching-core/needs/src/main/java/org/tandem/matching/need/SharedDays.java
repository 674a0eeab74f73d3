package org.tandem.matching.need;

import java.time.LocalDate;
import org.tandem.matching.programme.DateRange;

/** Days that two ranges share. */
final class SharedDays {
    private SharedDays() {}

    /** Returns the number of days that two ranges share, at most the greatest {@code int}; 0 if none. */
    static int between(DateRange one, DateRange other) {
        long from = Math.max(first(one), first(other));
        long until = Math.min(end(one), end(other));
        return (int) Math.max(0, Math.min(Integer.MAX_VALUE, until - from));
    }

    static long first(DateRange range) {
        return range.from().orElse(LocalDate.MIN).toEpochDay();
    }

    static long end(DateRange range) {
        return range.until().orElse(LocalDate.MAX).toEpochDay();
    }
}
