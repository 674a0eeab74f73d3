package org.tandem.matching.life;

import java.time.LocalDate;
import java.util.Optional;

/** Whether a pair may be proposed again. It concerns this pair only; neither of the two is judged by it. */
public sealed interface Again {

    /** Returns the first day on which the pair may start again, or nothing if never. */
    Optional<LocalDate> from();

    /** The pair is not proposed again. */
    record Never() implements Again {
        @Override
        public Optional<LocalDate> from() {
            return Optional.empty();
        }
    }

    /**
     * The pair may start again on a day or later.
     *
     * @param day that day; after the day of the event that says so
     */
    record NotBefore(LocalDate day) implements Again {
        @Override
        public Optional<LocalDate> from() {
            return Optional.of(day);
        }
    }
}
