package org.tandem.matching.internal.index;

import java.time.YearMonth;
import java.util.List;
import org.tandem.matching.programme.MonthRange;
import org.tandem.matching.programme.Programme;

/** The months of a programme's term in which people are available. */
public final class Months {
    private Months() {}

    /** Returns everybody's months within the term; people who name none are available throughout. */
    public static KeySets available(Programme programme) {
        List<YearMonth> term = programme.months();
        return KeySets.of(programme, person -> {
            List<MonthRange> ranges = person.profile().availability();
            return ranges.isEmpty()
                    ? term
                    : term.stream()
                            .filter(month -> ranges.stream().anyMatch(range -> range.contains(month)))
                            .toList();
        });
    }
}
