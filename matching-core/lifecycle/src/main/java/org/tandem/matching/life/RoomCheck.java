package org.tandem.matching.life;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.policy.Role;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/** Refuses new steps for which there is no room, or which disturb a rest. */
final class RoomCheck {
    private final Programme facts;
    private final List<Day> days;
    private final Faults faults = new Faults();

    /** A day, as it was without the new events and as it is with them. */
    private record Day(LocalDate date, Occupied before, Occupied after, Standing standing) {}

    private RoomCheck(EventLog log, EventLog longer, LocalDate first, Programme facts) {
        this.facts = facts;
        // An event may be entered late, so every day on which something happened since is looked at.
        days = longer.events().stream()
                .map(Event::date)
                .filter(date -> !date.isBefore(first))
                .distinct()
                .sorted()
                .map(date -> day(date, log.at(date), longer.at(date)))
                .collect(ImmutableList.toImmutableList());
    }

    private Day day(LocalDate date, Standing before, Standing after) {
        return new Day(date, occupied(before), occupied(after), after);
    }

    private Occupied occupied(Standing standing) {
        return new Occupied(Stream.concat(
                facts.mentorships().stream(), standing.occupying().stream().map(PairState::mentorship))
                .toList());
    }

    static void run(EventLog log, EventLog longer, List<Event> more, Programme facts) {
        Optional<LocalDate> first = more.stream().map(Event::date).min(LocalDate::compareTo);
        if (first.isPresent()) {
            RoomCheck check = new RoomCheck(log, longer, first.get(), facts);
            more.forEach(check::check);
            check.faults.throwIfAny();
        }
    }

    private void check(Event event) {
        Optional<LocalDate> start =
                switch (event) {
                    case Step.Proposed step -> Optional.of(step.start());
                    case Step.Started step -> Optional.of(step.date());
                    case Step.Extended step -> Optional.of(step.date());
                    default -> Optional.empty();
                };
        start.ifPresent(day -> {
            check(event, day, Role.MENTOR, event.mentor(), facts.mentor(event.mentor()).map(Mentor::places));
            check(event, day, Role.MENTEE, event.mentee(), facts.mentee(event.mentee()).map(Mentee::mentorsWanted));
        });
    }

    private void check(Event event, LocalDate start, Role who, String person, Optional<Integer> room) {
        StepFaults step = new StepFaults(new Pair(event.mentor(), event.mentee()), faults);
        if (room.isEmpty()) {
            faults.unknown(step.subject(), StepFaults.word(who), person);
            return;
        }
        List<Day> since =
                days.stream().filter(day -> !day.date.isBefore(event.date())).toList();
        if (!(event instanceof Step.Extended)) {
            since.get(0).standing.resting(who, person, start)
                    .ifPresent(rest -> step.excluded(event, List.of(rest)));
        }
        for (Day day : since) {
            DateRange window = DateRange.since(day.date);
            int used = day.after.maxAtOnce(who, person, window);
            if (used > room.get() && used > day.before.maxAtOnce(who, person, window)) {
                step.add(
                        event,
                        "gives the " + StepFaults.word(who) + " (" + Faults.quote(person) + ") " + used
                                + " partners at one time, more than " + room.get(),
                        "end another mentorship first, withdraw a proposal, or raise the number.");
                return;
            }
        }
    }
}
