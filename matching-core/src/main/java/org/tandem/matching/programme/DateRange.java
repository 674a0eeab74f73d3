package org.tandem.matching.programme;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A range of days, open at either end where a date is absent.
 *
 * @param from the first day; absent: since ever
 * @param until the day after the last; absent: without an end
 */
public record DateRange(Optional<LocalDate> from, Optional<LocalDate> until) {

    /** Since ever and without an end. */
    public static final DateRange ALWAYS = new DateRange(Optional.empty(), Optional.empty());

    /** Returns the range from {@code from}, included, to {@code until}, excluded. */
    public static DateRange of(LocalDate from, LocalDate until) {
        return new DateRange(Optional.of(from), Optional.of(until));
    }

    /** Returns the range from {@code from}, included, without an end. */
    public static DateRange since(LocalDate from) {
        return new DateRange(Optional.of(from), Optional.empty());
    }

    /** Returns the range that ends before {@code until}. */
    public static DateRange before(LocalDate until) {
        return new DateRange(Optional.empty(), Optional.of(until));
    }

    /** Returns whether this range and {@code other} share at least one day. */
    public boolean overlaps(DateRange other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    /** Returns whether {@code day} is in this range. */
    public boolean contains(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(day::isBefore).orElse(true);
    }

    /**
     * Returns how many of some ranges share a day at most, looking at the days of {@code window} only. Two ranges of which one
     * ends before the other begins count once.
     */
    public static int maxAtOnce(Collection<DateRange> ranges, DateRange window) {
        if (ranges.isEmpty()) {
            return 0; // as of most people of a large programme
        }
        // The number grows on first days only, so these and the window's first day are all the days to look at.
        Stream<LocalDate> days = Stream.concat(Stream.of(window), ranges.stream())
                .map(range -> range.from.orElse(LocalDate.MIN))
                .map(day -> window.from.filter(day::isBefore).orElse(day))
                .filter(window::contains)
                .distinct();
        return days.mapToInt(day -> (int) ranges.stream().filter(range -> range.contains(day)).count())
                .max()
                .orElse(0);
    }

    private boolean startsBeforeEndOf(DateRange other) {
        return from.isEmpty() || other.until.isEmpty() || from.get().isBefore(other.until.get());
    }

    boolean isReversed() {
        return from.isPresent() && until.isPresent() && !from.get().isBefore(until.get());
    }

    @Override
    public String toString() {
        return from.map(LocalDate::toString).orElse("") + ".." + until.map(LocalDate::toString).orElse("");
    }
}
