package org.tandem.matching.io.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When an answer was given, as exports write it: {@code 2026/09/14 9:22:11 PM MEZ}, {@code 14.09.2026 21:22:11}, {@code 9/14/2026
 * 21:22:11}. Of two figures before a year the first may be the day or the month; where both are possible, both are kept. Zones
 * are not read, for all answers to a form have the same.
 *
 * @param monthFirst the time if the month comes first
 * @param dayFirst the time if the day comes first
 */
record AnswerTime(Optional<LocalDateTime> monthFirst, Optional<LocalDateTime> dayFirst) {
    private static final String CLOCK = "(?:[ T,]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:[.,]\\d+)?\\s*(am|pm)?.*)?";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})" + CLOCK,
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern YEAR_LAST = Pattern.compile(
            "(\\d{1,2})([-/.])\\s?(\\d{1,2})\\2\\s?(\\d{4}|\\d{2})" + CLOCK, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** How workbooks number days, with times as fractions; five figures are the years from 1927 to 2173. */
    private static final Pattern NUMBERED = Pattern.compile("(\\d{5})(?:[.,](\\d{1,12}))?");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int SECONDS_OF_A_DAY = 86_400;
    private static final int CENTURY = 2000;

    /** Reads a time; nothing if it is none. */
    static Optional<AnswerTime> of(String text) {
        Matcher first = YEAR_FIRST.matcher(text);
        if (first.matches()) {
            return one(time(first.group(1), first.group(2), first.group(3), first, 4));
        }
        Matcher last = YEAR_LAST.matcher(text);
        if (last.matches()) {
            Optional<LocalDateTime> dayFirst = time(last.group(4), last.group(3), last.group(1), last, 5);
            Optional<LocalDateTime> monthFirst = last.group(2).equals(".")
                    ? dayFirst
                    : time(last.group(4), last.group(1), last.group(3), last, 5);
            return both(monthFirst, dayFirst);
        }
        Matcher numbered = NUMBERED.matcher(text);
        if (numbered.matches()) {
            double part = numbered.group(2) == null ? 0 : Double.parseDouble("0." + numbered.group(2));
            return one(Optional.of(DAY_ZERO.plusDays(Long.parseLong(numbered.group(1)))
                    .atStartOfDay()
                    .plusSeconds(Math.round(part * SECONDS_OF_A_DAY))));
        }
        return Optional.empty();
    }

    private static Optional<AnswerTime> one(Optional<LocalDateTime> time) {
        return both(time, time);
    }

    private static Optional<AnswerTime> both(Optional<LocalDateTime> monthFirst, Optional<LocalDateTime> dayFirst) {
        return monthFirst.isEmpty() && dayFirst.isEmpty()
                ? Optional.empty()
                : Optional.of(new AnswerTime(monthFirst, dayFirst));
    }

    private static Optional<LocalDateTime> time(String year, String month, String day, Matcher clock, int group) {
        try {
            int years = Integer.parseInt(year);
            return Optional.of(LocalDate.of(
                    years < 100 ? CENTURY + years : years, Integer.parseInt(month), Integer.parseInt(day))
                    .atTime(clock(clock, group)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static LocalTime clock(Matcher parts, int group) {
        if (parts.group(group) == null) {
            return LocalTime.MIDNIGHT;
        }
        int hour = Integer.parseInt(parts.group(group));
        String half = parts.group(group + 3) == null ? "" : parts.group(group + 3).toLowerCase(Locale.ROOT);
        if (half.equals("pm") && hour < 12) {
            hour += 12;
        } else if (half.equals("am") && hour == 12) {
            hour = 0;
        }
        int second = parts.group(group + 2) == null ? 0 : Integer.parseInt(parts.group(group + 2));
        return LocalTime.of(hour, Integer.parseInt(parts.group(group + 1)), second);
    }

    /** Returns whether this is before {@code other}, in every way in which both can be read. */
    boolean isBefore(AnswerTime other) {
        boolean none = true;
        for (boolean month : new boolean[] {true, false}) {
            Optional<LocalDateTime> own = month ? monthFirst : dayFirst;
            Optional<LocalDateTime> others = month ? other.monthFirst : other.dayFirst;
            if (own.isPresent() && others.isPresent()) {
                none = false;
                if (!own.get().isBefore(others.get())) {
                    return false;
                }
            }
        }
        return !none;
    }
}
