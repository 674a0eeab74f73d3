package org.tandem.matching.life;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.programme.Programme;

/**
 * What has happened to the pairs of a programme: valid and immutable. The caller keeps the events, for instance in a database,
 * and reads them in again; the same events always give the same state.
 *
 * <p>The events of one pair stand in the order in which they happened, also those of one day. How events of different pairs
 * are ordered means nothing, so that several coordinators can keep logs of their own.
 *
 * {@snippet class="org.tandem.matching.ReadmeSnippets" region="round"}
 */
public final class EventLog {
    private final Terms terms;
    private final ImmutableList<Event> events;

    private EventLog(Terms terms, ImmutableList<Event> events) {
        this.terms = terms;
        this.events = events;
    }

    /**
     * Reads events.
     *
     * @param terms what the programme has agreed
     * @param events the events, in order for each pair
     * @throws InvalidInputException if a step is not allowed where its pair stands, or dated before the one it follows; it lists
     *     every fault
     */
    public static EventLog of(Terms terms, List<? extends Event> events) {
        EventLog log = new EventLog(terms, ImmutableList.copyOf(events));
        Faults faults = new Faults();
        log.lives(LocalDate.MAX, faults);
        faults.throwIfAny();
        return log;
    }

    /** Returns what the programme has agreed. */
    public Terms terms() {
        return terms;
    }

    /** Returns the events, in the order given. */
    public List<Event> events() {
        return events;
    }

    /**
     * Returns a log with further events. Asks for nothing but the order of steps; use {@link #with(List, Programme)} for events
     * that are new, so that nobody gets more partners than there is room for.
     *
     * @throws InvalidInputException if a step is not allowed; it lists every fault
     */
    public EventLog with(List<? extends Event> more) {
        return of(terms, ImmutableList.<Event>builder().addAll(events).addAll(more).build());
    }

    /**
     * Returns a log with further events, if there is room for them. Proposals, starts and extensions take places and seats for
     * their days; they must not raise the number that a mentor or a mentee has at one time above what the facts allow, nor
     * propose or start a pair while one of the two rests.
     *
     * @param more the events
     * @param facts the people as they are now, with their places and seats; its mentorships count besides the log's
     * @throws InvalidInputException if a step is not allowed, somebody is unknown, rests, or has no room; it lists every fault
     *     of the first kind, or else all others
     */
    public EventLog with(List<? extends Event> more, Programme facts) {
        EventLog longer = with(more);
        RoomCheck.run(this, longer, ImmutableList.copyOf(more), facts);
        return longer;
    }

    /** Returns how things stand on a day, after all events of that day; later ones are not looked at. */
    public Standing at(LocalDate day) {
        return new Standing(day, terms, lives(day, new Faults()));
    }

    private SortedMap<Pair, PairLife> lives(LocalDate day, Faults faults) {
        TreeMap<Pair, PairLife> lives = new TreeMap<>();
        for (Event event : events) {
            if (!event.date().isAfter(day)) {
                lives.computeIfAbsent(new Pair(event.mentor(), event.mentee()),
                        pair -> new PairLife(pair, terms, faults)).apply(event);
            }
        }
        lives.values().forEach(life -> life.passTo(day));
        return lives;
    }

    /** Shows sizes only. */
    @Override
    public String toString() {
        return "EventLog[" + events.size() + " events]";
    }
}
