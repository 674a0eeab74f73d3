package org.tandem.matching.life;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.tandem.matching.fault.Fault;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.policy.Role;

/** Writes logs of one pair, M-1 and T-1, and reads faults. */
final class Steps {
    static final Terms TERMS = Terms.of(Period.ofMonths(12), Period.ofMonths(1));

    private final List<Event> events = new ArrayList<>();
    private final String mentor;
    private final String mentee;

    private Steps(String mentor, String mentee) {
        this.mentor = mentor;
        this.mentee = mentee;
    }

    static Steps of(String mentor, String mentee) {
        return new Steps(mentor, mentee);
    }

    static Steps steps() {
        return of("M-1", "T-1");
    }

    /** Returns a pair that was proposed, accepted and started within a week before {@code start}. */
    static Steps running(String mentor, String mentee, LocalDate start) {
        return of(mentor, mentee)
                .proposed(start.minusDays(7), start)
                .accepted(start.minusDays(6), Role.MENTOR)
                .accepted(start.minusDays(5), Role.MENTEE)
                .started(start);
    }

    static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    Steps proposed(LocalDate date, LocalDate start) {
        return and(new Step.Proposed(date, mentor, mentee, start));
    }

    Steps accepted(LocalDate date, Role by) {
        return and(new Step.Accepted(date, mentor, mentee, by));
    }

    Steps accepted(LocalDate date) {
        return accepted(date, Role.MENTOR).accepted(date, Role.MENTEE);
    }

    Steps declined(LocalDate date, Role by) {
        return and(new Step.Declined(date, mentor, mentee, by));
    }

    Steps withdrawn(LocalDate date) {
        return and(new Step.Withdrawn(date, mentor, mentee));
    }

    Steps started(LocalDate date) {
        return and(new Step.Started(date, mentor, mentee));
    }

    Steps extended(LocalDate date) {
        return and(new Step.Extended(date, mentor, mentee));
    }

    Steps paused(LocalDate date) {
        return and(new Step.Paused(date, mentor, mentee));
    }

    Steps resumed(LocalDate date) {
        return and(new Step.Resumed(date, mentor, mentee));
    }

    Steps completed(LocalDate date) {
        return and(new Step.Completed(date, mentor, mentee));
    }

    Steps separated(LocalDate date, Separation separation) {
        return and(new Step.Separated(date, mentor, mentee, separation));
    }

    Steps and(Event event) {
        events.add(event);
        return this;
    }

    List<Event> events() {
        return List.copyOf(events);
    }

    EventLog log() {
        return EventLog.of(TERMS, events);
    }

    PairState on(LocalDate day) {
        return log().at(day).pair(mentor, mentee).orElseThrow();
    }

    List<String> problems() {
        return problems(this::log);
    }

    static List<String> problems(ThrowingCallable doing) {
        return catchThrowableOfType(InvalidInputException.class, doing).faults().stream()
                .map(Fault::problem)
                .toList();
    }
}
