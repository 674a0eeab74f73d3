package org.tandem.matching.desk.round;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.desk.programme.ProgrammeFacts;
import org.tandem.matching.fault.Fault;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.life.Event;
import org.tandem.matching.life.EventLog;
import org.tandem.matching.life.Exclusion;
import org.tandem.matching.life.PairState;
import org.tandem.matching.life.Phase;
import org.tandem.matching.life.Review;
import org.tandem.matching.life.Standing;
import org.tandem.matching.life.Step;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Programme;

/**
 * How a programme stands at one version, on one day. What is matched are all who have a place to give or to take; proposals that
 * nobody has accepted yet are matched again and may change, those that somebody has accepted stay as mentorships do.
 */
public final class Round {
    private final ProgrammeFacts facts;
    private final EventLog log;
    private final LocalDate today;
    private final LocalDate start;
    private final Standing standing;
    private final Supplier<Programme> people;
    private final Supplier<Compatibility> compatibility;
    private final Supplier<Compatibility> occupied;
    private final Supplier<List<Fault>> faults;

    Round(ProgrammeFacts facts, EventLog log, LocalDate today, LocalDate starts) {
        this.facts = facts;
        this.log = log;
        this.today = today;
        start = starts.isBefore(today) ? today : starts;
        standing = log.at(today);
        people = new Lazy<>(() -> log.with(withdrawn(open())).at(today).programme(facts.people(), start));
        compatibility = new Lazy<>(() -> Compatibility.of(people.get(), facts.policy()));
        occupied = new Lazy<>(() -> Compatibility.of(standing.programme(facts.people(), start), facts.policy()));
        faults = new Lazy<>(this::contradictions);
    }

    /** Returns this round after further events. */
    public Round with(List<? extends Event> events) {
        return new Round(facts, log.with(events), today, start);
    }

    /**
     * Returns this round after proposals and other steps that take places.
     *
     * @throws InvalidInputException if there is no room for them; lists every fault
     */
    public Round withRoom(List<? extends Event> events) {
        return new Round(facts, log.with(events, facts.people()), today, start);
    }

    /** Returns this round with other people. */
    public Round with(ProgrammeFacts others) {
        return new Round(others, log, today, start);
    }

    /** Returns this round with other people, and another past. */
    public Round with(ProgrammeFacts others, EventLog past) {
        return new Round(others, past, today, start);
    }

    /** Returns what is matched from. */
    public ProgrammeFacts facts() {
        return facts;
    }

    /** Returns what has happened. */
    public EventLog log() {
        return log;
    }

    /** Returns the day. */
    public LocalDate today() {
        return today;
    }

    /** Returns the first day of new mentorships. */
    public LocalDate start() {
        return start;
    }

    /** Returns where every pair is. */
    public Standing standing() {
        return standing;
    }

    /** Returns the proposals that nobody has accepted yet, by mentee and mentor. */
    public List<Pair> open() {
        return standing.pairs().stream()
                .filter(pair -> pair.phase() == Phase.PROPOSED && pair.acceptedBy().isEmpty())
                .map(Round::pair)
                .toList();
    }

    /** Returns the pairs that no plan changes: running, paused, or accepted by somebody; by mentee and mentor. */
    public List<PairState> kept() {
        List<Pair> open = open();
        return standing.occupying().stream().filter(pair -> !open.contains(pair(pair))).toList();
    }

    private static Pair pair(PairState state) {
        return new Pair(state.mentor(), state.mentee());
    }

    /** Returns the steps that withdraw proposals today. */
    public List<Step.Withdrawn> withdrawn(List<Pair> pairs) {
        return pairs.stream().map(pair -> new Step.Withdrawn(today, pair.mentor(), pair.mentee())).toList();
    }

    /**
     * Returns what is matched.
     *
     * @throws InvalidInputException if decisions contradict each other or what has happened; lists every fault
     */
    public Programme people() {
        return people.get();
    }

    /**
     * Returns the judged pairs of what is matched.
     *
     * @throws InvalidInputException as above, or if a fixed pair is against a rule
     */
    public Compatibility compatibility() {
        return compatibility.get();
    }

    /** Returns what contradicts each other; empty where the programme can be matched. */
    public List<Fault> faults() {
        return faults.get();
    }

    private List<Fault> contradictions() {
        try {
            compatibility();
            return List.of();
        } catch (InvalidInputException invalid) {
            return invalid.faults();
        }
    }

    /** Returns the steps that take back fixes of pairs that their past keeps apart by now: declined, separated, or resting. */
    public List<Review.TakenBack> overtaken() {
        return standing.decisions().stream()
                .filter(one -> one.kind() == Decision.Kind.FIX && isApart(one))
                .map(one -> new Review.TakenBack(today, one))
                .toList();
    }

    private boolean isApart(Decision fix) {
        return standing.whyExcluded(fix.mentor(), fix.mentee(), start).exclusions().stream()
                .anyMatch(one -> !(one instanceof Exclusion.Decided) && !(one instanceof Exclusion.Together));
    }

    /** Returns the judged pairs where all proposals, too, have their places: beside this the ledger decides. */
    public Compatibility occupied() {
        return occupied.get();
    }

    /** Shows sizes only. */
    @Override
    public String toString() {
        return "Round[" + today + ", " + standing + "]";
    }
}
