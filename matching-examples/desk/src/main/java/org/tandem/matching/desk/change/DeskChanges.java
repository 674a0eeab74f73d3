package org.tandem.matching.desk.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.matching.acceptance.Way;
import org.tandem.matching.desk.programme.ChangeRows;
import org.tandem.matching.desk.programme.EventRows;
import org.tandem.matching.desk.programme.ProgrammeFacts;
import org.tandem.matching.desk.programme.ProgrammeHead;
import org.tandem.matching.desk.programme.ProgrammeRows;
import org.tandem.matching.desk.programme.UnknownException;
import org.tandem.matching.desk.round.Draft;
import org.tandem.matching.desk.round.Drafts;
import org.tandem.matching.desk.round.Round;
import org.tandem.matching.desk.round.Rounds;
import org.tandem.matching.life.Event;
import org.tandem.matching.life.Review;
import org.tandem.matching.life.Step;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.programme.Decision;

/**
 * Every change of a programme is one transaction: the programme is locked, looked at as it stands, and gets a new version with the
 * events that made it. Returned is that version.
 */
@Service
public class DeskChanges {
    private final ProgrammeRows programmes;
    private final EventRows events;
    private final ChangeRows changes;
    private final Rounds rounds;
    private final Drafts drafts;
    private final PlaceLedger ledger;

    DeskChanges(
            ProgrammeRows programmes, EventRows events, ChangeRows changes, Rounds rounds, Drafts drafts,
            PlaceLedger ledger) {
        this.programmes = programmes;
        this.events = events;
        this.changes = changes;
        this.rounds = rounds;
        this.drafts = drafts;
        this.ledger = ledger;
    }

    /** A step in the life of a pair, on a day. */
    public interface StepOn {
        /** Returns the step. */
        Step on(Round round);
    }

    /**
     * Decides about a pair; what was decided about it before is taken back.
     *
     * @throws org.tandem.matching.fault.InvalidInputException if the decision contradicts a rule, another decision or what has happened
     */
    @Transactional
    public long decide(ChangeOrder order, Decision decision) {
        ProgrammeHead head = locked(order);
        Round round = rounds.of(head);
        List<Event> review = new ArrayList<>();
        round.standing().decisions().stream()
                .filter(one -> one.mentor().equals(decision.mentor()) && one.mentee().equals(decision.mentee()))
                .forEach(one -> review.add(new Review.TakenBack(round.today(), one)));
        review.add(new Review.Decided(round.today(), decision));
        // What contradicts is told before it is kept.
        round.with(review).compatibility();
        return keep(order, head, review, ChangeRows.Kind.DECIDED);
    }

    /** Takes the last decision back that is in force; the same version if there is none. */
    @Transactional
    public long undo(ChangeOrder order) {
        ProgrammeHead head = locked(order);
        Round round = rounds.of(head);
        Optional<Decision> last = lastDecision(round);
        return last.isEmpty() ? head.version() : takenBack(order, head, round, last.get());
    }

    /**
     * Takes a decision back, also where others contradict what has happened.
     *
     * @throws org.tandem.matching.fault.InvalidInputException if it is not in force
     */
    @Transactional
    public long takeBack(ChangeOrder order, Decision decision) {
        ProgrammeHead head = locked(order);
        return takenBack(order, head, rounds.of(head), decision);
    }

    private long takenBack(ChangeOrder order, ProgrammeHead head, Round round, Decision decision) {
        List<Event> review = List.of(new Review.TakenBack(round.today(), decision));
        round.with(review);
        return keep(order, head, review, ChangeRows.Kind.TAKEN_BACK);
    }

    /** Returns what {@link #undo} would take back. */
    public static Optional<Decision> lastDecision(Round round) {
        List<Decision> inForce = round.standing().decisions();
        return round.log().events().reversed().stream()
                .filter(Review.Decided.class::isInstance)
                .map(event -> ((Review.Decided) event).decision())
                .filter(inForce::contains)
                .findFirst();
    }

    /**
     * Publishes a draft: proposals that it does not have are withdrawn, those that are new are made.
     *
     * @throws OutOfDateException if it is not the draft by now, or not of the programme as it stands
     * @throws NoPlaceException if the ledger refuses a pair
     */
    @Transactional
    public long publish(ChangeOrder order, UUID id) {
        ProgrammeHead head = locked(order);
        Draft draft = drafts.of(head).filter(one -> one.id().equals(id) && one.isCurrent())
                .orElseThrow(() -> new OutOfDateException(order.programme(), head.version(), List.of()));
        Round round = rounds.of(head);
        List<Pair> open = round.open();
        List<Event> published = new ArrayList<>(round.withdrawn(
                open.stream().filter(pair -> !draft.plan().pairs().contains(pair)).toList()));
        List<Pair> pairs = draft.plan().pairs().stream().filter(pair -> !open.contains(pair)).toList();
        if (!pairs.isEmpty()) {
            published.addAll(ledger.propose(
                    head.id(), "version " + (head.version() + 1), Way.PLAN_PUBLISHED, pairs, round.with(published)));
        }
        programmes.published(head.id(), id);
        return keep(order, head, published, ChangeRows.Kind.PUBLISHED);
    }

    /**
     * Proposes one pair, beside everything that has its places.
     *
     * @throws NoPlaceException if the ledger refuses it
     */
    @Transactional
    public long assign(ChangeOrder order, Way way, Pair pair) {
        ProgrammeHead head = locked(order);
        List<Event> proposal = ledger.propose(
                head.id(), "version " + (head.version() + 1), way, List.of(pair), rounds.of(head));
        return keep(order, head, proposal, ChangeRows.Kind.ASSIGNED);
    }

    /**
     * Goes a step in the life of a pair. A fix that it makes impossible is taken back with it: who has declined is not kept.
     *
     * @throws org.tandem.matching.fault.InvalidInputException if it is not allowed where the pair stands
     */
    @Transactional
    public long step(ChangeOrder order, StepOn step) {
        ProgrammeHead head = locked(order);
        Round round = rounds.of(head);
        List<Event> steps = new ArrayList<>(List.of(step.on(round)));
        steps.addAll(round.withRoom(steps).overtaken());
        return keep(order, head, steps, ChangeRows.Kind.STEP);
    }

    /**
     * Replaces people and rules; what has happened stays.
     *
     * @throws org.tandem.matching.fault.InvalidInputException if decisions or pairs are of people who are gone
     */
    @Transactional
    public long replace(ChangeOrder order, ProgrammeFacts facts) {
        ProgrammeHead head = locked(order);
        rounds.of(head).with(facts).compatibility();
        programmes.replace(head.id(), facts, head.version() + 1);
        return keep(order, head, List.of(), ChangeRows.Kind.IMPORTED);
    }

    private ProgrammeHead locked(ChangeOrder order) {
        ProgrammeHead head =
                programmes.lock(order.programme()).orElseThrow(() -> new UnknownException("programme"));
        OptionalLong seen = order.seen();
        if (seen.isPresent() && seen.getAsLong() != head.version()) {
            throw new OutOfDateException(
                    head.id(), head.version(), changes.since(head.id(), seen.getAsLong()));
        }
        return head;
    }

    private long keep(ChangeOrder order, ProgrammeHead head, List<Event> made, ChangeRows.Kind kind) {
        long version = head.version() + 1;
        events.add(head.id(), version, made);
        changes.add(head.id(), version, kind, order.account());
        programmes.version(head.id(), version);
        return version;
    }
}
