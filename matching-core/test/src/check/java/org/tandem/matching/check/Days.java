package org.tandem.matching.check;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.MonthRange;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.Programme;

/** Dates, counted in days since 1970 and months since year 0. */
final class Days {
    private Days() {}

    /** Returns whether a range has a day in the window from {@code from}, included, to {@code until}, excluded. */
    static boolean meet(DateRange range, LocalDate from, LocalDate until) {
        long first = range.from().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
        long last = range.until().map(day -> day.toEpochDay() - 1).orElse(Long.MAX_VALUE);
        return Math.max(first, from.toEpochDay()) <= Math.min(last, until.toEpochDay() - 1);
    }

    /** Returns how many of the ranges have the busiest day of the window, counted day by day. */
    static int mostOnOneDay(List<DateRange> ranges, LocalDate from, LocalDate until) {
        int most = 0;
        for (LocalDate day = from; !ranges.isEmpty() && day.isBefore(until); day = day.plusDays(1)) {
            int count = 0;
            for (DateRange range : ranges) {
                count += meet(range, day, day.plusDays(1)) ? 1 : 0;
            }
            most = Math.max(most, count);
        }
        return most;
    }

    /** Returns the months of the term. */
    static List<Integer> term(Programme programme) {
        List<Integer> months = new ArrayList<>();
        int last = number(YearMonth.from(programme.end().minusDays(1)));
        for (int month = number(YearMonth.from(programme.start())); month <= last; month++) {
            months.add(month);
        }
        return months;
    }

    /** Returns in how many months of the term both people are available. */
    static int sharedMonths(Programme programme, Person one, Person other) {
        int shared = 0;
        for (int month : term(programme)) {
            if (available(one, month) && available(other, month)) {
                shared++;
            }
        }
        return shared;
    }

    private static boolean available(Person person, int month) {
        List<MonthRange> ranges = person.profile().availability();
        boolean available = ranges.isEmpty();
        for (MonthRange range : ranges) {
            available |= number(range.from()) <= month && month <= number(range.until());
        }
        return available;
    }

    private static int number(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue() - 1;
    }
}
