package org.tandem.matching.examples;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.tandem.matching.life.Event;
import org.tandem.matching.life.EventLog;
import org.tandem.matching.life.PairState;
import org.tandem.matching.life.Phase;
import org.tandem.matching.life.Standing;
import org.tandem.matching.life.Step;
import org.tandem.matching.programme.AdmissionStatus;
import org.tandem.matching.programme.Programme;

/**
 * What happened in a year, month by month and in all.
 *
 * @param months the months, in order
 * @param applicants how many have applied
 * @param started how many of them have started with a mentor
 * @param medianDays the median of the days that those waited, from the application to the first day with a mentor
 * @param longestDays the longest of these
 * @param placesUsed the share of the days of all mentors' places on which a mentorship ran, in per cent
 */
record YearFigures(
        List<InMonth> months, int applicants, int started, double medianDays, long longestDays, double placesUsed) {

    /**
     * What happened in a month.
     *
     * @param month which
     * @param applied who applied
     * @param proposed pairs proposed
     * @param declined proposals declined by one of the two
     * @param begun mentorships begun
     * @param extended mentorships extended
     * @param completed mentorships completed
     * @param separated mentorships ended early
     * @param waiting applicants at the end of the month who are with nobody and have no open proposal
     * @param running mentorships that run at the end of the month
     */
    record InMonth(
            Month month,
            int applied,
            int proposed,
            int declined,
            int begun,
            int extended,
            int completed,
            int separated,
            int waiting,
            int running) {}

    /** Counts what a log says about the year of its people, of whom somebody has started. */
    static YearFigures of(Programme people, EventLog log) {
        SortedMap<String, Long> waited = new TreeMap<>();
        for (Event event : log.events()) {
            if (event instanceof Step.Started) {
                LocalDate applied = applied(people, event.mentee());
                waited.putIfAbsent(event.mentee(), ChronoUnit.DAYS.between(applied, event.date()));
            }
        }
        List<Long> days = waited.values().stream().sorted().toList();
        List<InMonth> months = new ArrayList<>();
        for (Month month : Month.values()) {
            months.add(inMonth(people, log, YearMonth.of(Association.FIRST_DAY.getYear(), month)));
        }
        return new YearFigures(
                months,
                people.mentees().size(),
                days.size(),
                (days.get((days.size() - 1) / 2) + days.get(days.size() / 2)) / 2.0,
                days.getLast(),
                placesUsed(people, log));
    }

    /** Returns how many places the admitted mentors have in all. */
    static int places(Programme people) {
        return people.mentors().stream()
                .filter(mentor -> mentor.profile().admission() == AdmissionStatus.ADMITTED)
                .mapToInt(mentor -> mentor.places())
                .sum();
    }

    private static LocalDate applied(Programme people, String mentee) {
        return people.mentee(mentee).flatMap(one -> one.applied()).orElseThrow();
    }

    private static InMonth inMonth(Programme people, EventLog log, YearMonth month) {
        Standing end = log.at(month.atEndOfMonth());
        return new InMonth(
                month.getMonth(),
                (int) people.mentees().stream()
                        .filter(mentee -> YearMonth.from(applied(people, mentee.id())).equals(month))
                        .count(),
                events(log, month, Step.Proposed.class::isInstance),
                events(log, month, Step.Declined.class::isInstance),
                events(log, month, Step.Started.class::isInstance),
                events(log, month, Step.Extended.class::isInstance),
                (int) end.pairs().stream()
                        .filter(pair -> pair.phase() == Phase.COMPLETED)
                        .filter(pair -> YearMonth.from(pair.since()).equals(month))
                        .count(),
                events(log, month, Step.Separated.class::isInstance),
                waiting(people, end),
                (int) end.pairs().stream().filter(pair -> pair.phase() == Phase.RUNNING).count());
    }

    private static int events(EventLog log, YearMonth month, Predicate<Event> kind) {
        return (int) log.events().stream()
                .filter(event -> YearMonth.from(event.date()).equals(month))
                .filter(kind)
                .count();
    }

    private static int waiting(Programme people, Standing end) {
        TreeSet<String> served = new TreeSet<>();
        end.pairs().stream()
                .filter(pair -> pair.phase().occupies() || pair.phase() == Phase.COMPLETED)
                .map(PairState::mentee)
                .forEach(served::add);
        return (int) people.mentees().stream()
                .filter(mentee -> !applied(people, mentee.id()).isAfter(end.date()))
                .filter(mentee -> !served.contains(mentee.id()))
                .count();
    }

    private static double placesUsed(Programme people, EventLog log) {
        long used = 0;
        long days = 0;
        for (LocalDate day = Association.FIRST_DAY; !day.isAfter(Association.LAST_DAY); day = day.plusDays(1)) {
            used += log.at(day).pairs().stream()
                    .filter(pair -> pair.phase() == Phase.RUNNING)
                    .count();
            days++;
        }
        return 100.0 * used / (days * places(people));
    }
}
