package org.tandem.matching.examples;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.explain.shortage.WaitingGuarantee;
import org.tandem.matching.life.Event;
import org.tandem.matching.life.EventLog;
import org.tandem.matching.life.Step;
import org.tandem.matching.policy.Outcome;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/** The association's year, counted again from the bare events. */
class AssociationYearTest {
    private static final AssociationYear YEAR = AssociationYear.lived(Association.read());

    private final Programme people = YEAR.association().people();
    private final List<Event> events = YEAR.log().events();
    private final List<Booking> bookings = bookings();
    private final YearFigures figures = YearFigures.of(people, YEAR.log());

    /** The days of a place from a proposal on: {@code until} is the day after the last. */
    private static final class Booking {
        final String mentor;
        final String mentee;
        final LocalDate from;
        LocalDate until;
        boolean started;
        boolean separated;

        Booking(Step.Proposed proposed) {
            mentor = proposed.mentor();
            mentee = proposed.mentee();
            from = proposed.start();
            until = from.plusMonths(6);
        }

        boolean has(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }
    }

    private List<Booking> bookings() {
        List<Booking> all = new ArrayList<>();
        for (Event event : events) {
            if (event instanceof Step.Proposed proposed) {
                all.add(new Booking(proposed));
                continue;
            }
            Booking booking = all.stream()
                    .filter(one -> one.mentor.equals(event.mentor()) && one.mentee.equals(event.mentee()))
                    .reduce((earlier, later) -> later)
                    .orElseThrow();
            switch ((Step) event) {
                case Step.Declined declined -> all.remove(booking);
                case Step.Started started -> {
                    assertThat(started.date()).isEqualTo(booking.from);
                    booking.started = true;
                }
                case Step.Extended extended -> booking.until = booking.until.plusMonths(6);
                case Step.Completed completed -> booking.until = completed.date();
                case Step.Separated separated -> {
                    booking.until = separated.date();
                    booking.separated = true;
                }
                default -> {}
            }
        }
        return all;
    }

    @Test
    void noPlaceIsBookedTwiceAndNobodyHasTwoMentors() {
        for (LocalDate day = Association.FIRST_DAY; day.getYear() < 2028; day = day.plusDays(1)) {
            LocalDate now = day;
            Map<String, List<Booking>> byMentor =
                    bookings.stream().filter(one -> one.has(now)).collect(groupingBy(one -> one.mentor));
            byMentor.forEach((mentor, booked) -> assertThat(booked)
                    .as("%s on %s", mentor, now)
                    .hasSizeLessThanOrEqualTo(
                            Math.min(2, people.mentor(mentor).map(Mentor::places).orElseThrow())));
            Map<String, List<Booking>> byMentee =
                    bookings.stream().filter(one -> one.has(now)).collect(groupingBy(one -> one.mentee));
            byMentee.forEach((mentee, booked) -> assertThat(booked).as("%s on %s", mentee, now).hasSize(1));
        }
    }

    @Test
    void nobodyIsMatchedAgainAfterCompletingAndNoPairAfterPartingOrDeclining() {
        Map<String, List<Booking>> byMentee = bookings.stream().collect(groupingBy(one -> one.mentee));
        byMentee.forEach((mentee, all) -> assertThat(all.stream().filter(one -> !one.separated))
                .as(mentee)
                .hasSizeLessThanOrEqualTo(1));
        TreeSet<String> apart = new TreeSet<>();
        for (Event event : events) {
            String pair = event.mentor() + " " + event.mentee();
            assertThat(event instanceof Step.Proposed && apart.contains(pair)).as(pair).isFalse();
            if (event instanceof Step.Declined || event instanceof Step.Separated) {
                apart.add(pair);
            }
        }
        assertThat(apart).hasSize(6);
    }

    @Test
    void everyPairIsEligibleAndComesAfterTheApplication() {
        Compatibility compatibility = Compatibility.of(people, Association.POLICY);
        for (Booking booking : bookings) {
            assertThat(compatibility.verdicts(booking.mentor, booking.mentee))
                    .as("%s with %s", booking.mentor, booking.mentee)
                    .allMatch(rule -> rule.verdict().outcome() == Outcome.ELIGIBLE);
            assertThat(booking.from).isAfter(applied(booking.mentee));
        }
    }

    @Test
    void whoSeparatesHasAnotherMentorAfterARound() {
        assertThat(bookings.stream().filter(one -> one.separated)).singleElement()
                .satisfies(parted -> assertThat(bookings)
                        .filteredOn(one -> one.mentee.equals(parted.mentee) && one != parted)
                        .singleElement()
                        .satisfies(next -> assertThat(next.from).isBefore(parted.until.plusDays(30))));
    }

    @Test
    void overdueMenteesWithoutAMentorAreReportedAndProvenToHaveNone() {
        for (AssociationYear.Round round : YEAR.rounds()) {
            WaitingGuarantee guarantee = round.guarantee().orElseThrow();
            assertThat(guarantee.isKept() || guarantee.proven()).isTrue();
            assertThat(guarantee.notKept()).allMatch(one -> one.why().isPresent());
        }
        assertThat(YEAR.rounds()).hasSizeGreaterThan(3);
    }

    @Test
    void theFiguresOfTheMonthsAreThoseOfTheEvents() {
        for (Month month : Month.values()) {
            YearFigures.InMonth counted = figures.months().get(month.ordinal());
            LocalDate last = LocalDate.of(2026, month, 1).plusMonths(1).minusDays(1);
            assertThat(counted.month()).isEqualTo(month);
            assertThat(counted.applied())
                    .isEqualTo((int) people.mentees().stream()
                            .filter(mentee -> applied(mentee.id()).getMonth() == month)
                            .count());
            assertThat(List.of(counted.proposed(), counted.declined(), counted.begun(), counted.extended()))
                    .isEqualTo(List.of(
                            count(Step.Proposed.class, month),
                            count(Step.Declined.class, month),
                            count(Step.Started.class, month),
                            count(Step.Extended.class, month)));
            assertThat(counted.separated()).isEqualTo(count(Step.Separated.class, month));
            assertThat(counted.completed())
                    .isEqualTo((int) bookings.stream()
                            .filter(one -> one.started && !one.separated)
                            .filter(one -> one.until.getYear() == 2026 && one.until.getMonth() == month)
                            .count());
            assertThat(counted.running())
                    .isEqualTo((int) bookings.stream().filter(one -> one.started && one.has(last)).count());
            assertThat(counted.waiting()).isEqualTo(waiting(last));
        }
    }

    /** Counts who has applied and, by the events until the day, neither has, had nor is offered a mentor. */
    private int waiting(LocalDate last) {
        Map<String, Integer> balance = new TreeMap<>();
        people.mentees().stream()
                .filter(mentee -> !applied(mentee.id()).isAfter(last))
                .forEach(mentee -> balance.put(mentee.id(), 0));
        for (Event event : events) {
            if (!event.date().isAfter(last)) {
                int change = event instanceof Step.Proposed
                        ? 1
                        : event instanceof Step.Declined || event instanceof Step.Separated ? -1 : 0;
                balance.merge(event.mentee(), change, Integer::sum);
            }
        }
        return (int) balance.values().stream().filter(count -> count == 0).count();
    }

    @Test
    void theTotalsAreThoseOfTheEvents() {
        Map<String, Long> waited = new TreeMap<>();
        long used = 0;
        for (Booking booking : bookings) {
            if (booking.started) {
                waited.merge(
                        booking.mentee,
                        ChronoUnit.DAYS.between(applied(booking.mentee), booking.from),
                        Math::min);
                LocalDate until = booking.until.getYear() > 2026 ? LocalDate.of(2027, 1, 1) : booking.until;
                used += ChronoUnit.DAYS.between(booking.from, until);
            }
        }
        List<Long> days = waited.values().stream().sorted().toList();
        assertThat(figures.applicants()).isEqualTo(45);
        assertThat(figures.started()).isEqualTo(days.size());
        assertThat(days.stream().filter(one -> one < figures.medianDays())).hasSizeLessThanOrEqualTo(days.size() / 2);
        assertThat(days.stream().filter(one -> one > figures.medianDays())).hasSizeLessThanOrEqualTo(days.size() / 2);
        assertThat(figures.longestDays()).isEqualTo(days.getLast());
        assertThat(YearFigures.places(people)).isEqualTo(32);
        assertThat(figures.placesUsed()).isCloseTo(100.0 * used / (365 * 32), within(1e-9));
    }

    @Test
    void theSameEventsComeEveryTimeAndReadTheSame() {
        AssociationYear again = AssociationYear.lived(Association.read());

        assertThat(again.log().events()).isEqualTo(events);
        assertThat(EventLog.of(Association.TERMS, events).at(Association.LAST_DAY).pairs())
                .isEqualTo(YEAR.log().at(Association.LAST_DAY).pairs());
    }

    private LocalDate applied(String mentee) {
        return people.mentee(mentee).flatMap(one -> one.applied()).orElseThrow();
    }

    private int count(Class<? extends Step> kind, Month month) {
        return (int) events.stream()
                .filter(kind::isInstance)
                .filter(event -> event.date().getMonth() == month)
                .count();
    }
}
