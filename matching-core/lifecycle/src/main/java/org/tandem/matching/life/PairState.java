package org.tandem.matching.life;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tandem.matching.policy.Role;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Mentorship;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * How a pair stands on a day.
 *
 * <p>A pair {@linkplain Phase#occupies occupies} a place of the mentor and a seat of the mentee from {@link #start()} until
 * {@link #end()}. For a proposed or accepted pair these are planned days: the start planned, and the length of a mentorship
 * later. For one that has started they are its first day and the day on which it is due. For one that has ended they are what
 * became of them.
 *
 * @param mentor the mentor's id
 * @param mentee the mentee's id
 * @param phase where the pair stands
 * @param since the day on which that phase began
 * @param start first day of the mentorship
 * @param end the day after its last
 * @param acceptedBy who has accepted the proposal
 * @param extensions how often the mentorship was extended
 * @param pauses the days of its pauses, in order; the last one without an end if it goes on
 */
public record PairState(
        String mentor,
        String mentee,
        Phase phase,
        LocalDate since,
        LocalDate start,
        LocalDate end,
        Set<Role> acceptedBy,
        int extensions,
        List<DateRange> pauses)
        implements Answer {

    /** Copies the collections. */
    public PairState {
        acceptedBy = Sets.immutableEnumSet(acceptedBy);
        pauses = ImmutableList.copyOf(pauses);
    }

    static PairState proposed(Step.Proposed step, Terms terms) {
        return new PairState(
                step.mentor(),
                step.mentee(),
                Phase.PROPOSED,
                step.date(),
                step.start(),
                step.start().plus(terms.length()),
                Set.of(),
                0,
                List.of());
    }

    /** Returns whether the mentorship has run, be it for a day. */
    public boolean hasStarted() {
        return switch (phase) {
            case RUNNING, PAUSED, COMPLETED, SEPARATED -> true;
            case PROPOSED, ACCEPTED, DECLINED, LAPSED, WITHDRAWN -> false;
        };
    }

    /** Returns the days from {@link #start()} to {@link #end()}. */
    public DateRange during() {
        return DateRange.of(start, end);
    }

    Mentorship mentorship() {
        return new Mentorship(mentor, mentee, during());
    }

    PairState accepted(LocalDate day, Role by) {
        Set<Role> both = EnumSet.of(by);
        both.addAll(acceptedBy);
        boolean agreed = both.size() == Role.values().length;
        return new PairState(
                mentor,
                mentee,
                agreed ? Phase.ACCEPTED : phase,
                agreed ? day : since,
                start,
                end,
                both,
                extensions,
                pauses);
    }

    PairState started(LocalDate day, Terms terms) {
        return new PairState(
                mentor,
                mentee,
                Phase.RUNNING,
                day,
                day,
                day.plus(terms.length()),
                acceptedBy,
                extensions,
                pauses);
    }

    PairState extended(Terms terms) {
        return new PairState(
                mentor, mentee, phase, since, start, end.plus(terms.extension()), acceptedBy, extensions + 1, pauses);
    }

    PairState paused(LocalDate day) {
        List<DateRange> more =
                ImmutableList.<DateRange>builder().addAll(pauses).add(DateRange.since(day)).build();
        return new PairState(mentor, mentee, Phase.PAUSED, day, start, end, acceptedBy, extensions, more);
    }

    PairState resumed(LocalDate day) {
        return new PairState(
                mentor, mentee, Phase.RUNNING, day, start, end, acceptedBy, extensions, pausesUntil(day));
    }

    /** Returns the state of a pair that ends before it has started. */
    PairState dropped(Phase how, LocalDate day) {
        return new PairState(mentor, mentee, how, day, start, end, acceptedBy, extensions, pauses);
    }

    /** Returns the state of a mentorship that ends. */
    PairState ended(Phase how, LocalDate day) {
        return new PairState(mentor, mentee, how, day, start, day, acceptedBy, extensions, pausesUntil(day));
    }

    /** A pause that goes on ends on {@code day}; one that would have no day is none. */
    private List<DateRange> pausesUntil(LocalDate day) {
        return pauses.stream()
                .map(pause -> pause.until().isPresent()
                        ? pause
                        : new DateRange(pause.from(), Optional.of(day)))
                .filter(pause -> !pause.from().equals(pause.until()))
                .toList();
    }

    @Override
    public String say(Wording wording) {
        String key = "pair." + phase.name().toLowerCase(Locale.ROOT);
        return wording.phrase(
                PairState.class,
                key,
                wording.person(mentor),
                wording.person(mentee),
                wording.day(since),
                wording.day(start),
                wording.day(end),
                extensions,
                acceptedBy.isEmpty() ? 0 : acceptedBy.contains(Role.MENTOR) ? 1 : 2);
    }
}
