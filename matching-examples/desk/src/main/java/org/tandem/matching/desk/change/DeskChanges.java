package org.tandem.matching.desk.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.tandem.matching.acceptance.Way;
import org.tandem.matching.desk.change.JudgedChanges.Judged;
import org.tandem.matching.desk.programme.ChangeRows;
import org.tandem.matching.desk.programme.ProgrammeFacts;
import org.tandem.matching.desk.programme.ProgrammeHead;
import org.tandem.matching.desk.programme.ProgrammeRows;
import org.tandem.matching.desk.round.Draft;
import org.tandem.matching.desk.round.Drafts;
import org.tandem.matching.desk.round.Round;
import org.tandem.matching.desk.round.Rounds;
import org.tandem.matching.life.Event;
import org.tandem.matching.life.Review;
import org.tandem.matching.life.Step;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Decision;

/** Every change of a programme. Each is kept in one transaction and makes a new version, which is returned; see {@link JudgedChanges}. */
@Service
public class DeskChanges {
    private final JudgedChanges changes;
    private final ProgrammeRows programmes;
    private final Rounds rounds;
    private final Drafts drafts;
    private final PlaceLedger ledger;

    DeskChanges(
            JudgedChanges changes, ProgrammeRows programmes, Rounds rounds, Drafts drafts, PlaceLedger ledger) {
        this.changes = changes;
        this.programmes = programmes;
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
    public long decide(ChangeOrder order, Decision decision) {
        return changes.make(order, head -> Optional.of(decided(rounds.of(head), decision)));
    }

    private static Judged decided(Round round, Decision decision) {
        List<Event> review = new ArrayList<>();
        round.standing().decisions().stream()
                .filter(one -> one.mentor().equals(decision.mentor()) && one.mentee().equals(decision.mentee()))
                .forEach(one -> review.add(new Review.TakenBack(round.today(), one)));
        review.add(new Review.Decided(round.today(), decision));
        // What contradicts is told before it is kept.
        round.with(review).compatibility();
        return new Judged(ChangeRows.Kind.DECIDED, review);
    }

    /** Takes the last decision back that is in force; the same version if there is none. */
    public long undo(ChangeOrder order) {
        return changes.make(order, head -> {
            Round round = rounds.of(head);
            return lastDecision(round).map(last -> takenBack(round, last));
        });
    }

    /**
     * Takes a decision back, also where others contradict what has happened.
     *
     * @throws org.tandem.matching.fault.InvalidInputException if it is not in force
     */
    public long takeBack(ChangeOrder order, Decision decision) {
        return changes.make(order, head -> Optional.of(takenBack(rounds.of(head), decision)));
    }

    private static Judged takenBack(Round round, Decision decision) {
        List<Event> review = List.of(new Review.TakenBack(round.today(), decision));
        round.with(review);
        return new Judged(ChangeRows.Kind.TAKEN_BACK, review);
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
    public long publish(ChangeOrder order, UUID id) {
        return changes.make(order, head -> Optional.of(published(head, id)));
    }

    private Judged published(ProgrammeHead head, UUID id) {
        Draft draft = drafts.of(head).filter(one -> one.id().equals(id) && one.isCurrent())
                .orElseThrow(() -> new OutOfDateException(head.id(), head.version(), List.of()));
        Round round = rounds.of(head);
        List<Pair> open = round.open();
        List<Event> published = new ArrayList<>(round.withdrawn(
                open.stream().filter(pair -> !draft.plan().pairs().contains(pair)).toList()));
        List<Pair> pairs = draft.plan().pairs().stream().filter(pair -> !open.contains(pair)).toList();
        PlaceLedger.Granted granted = pairs.isEmpty()
                ? new PlaceLedger.Granted(List.of(), List.of())
                : ledger.ask(head.id(), request(head), Way.PLAN_PUBLISHED, pairs, round.with(published));
        published.addAll(granted.events());
        return new Judged(ChangeRows.Kind.PUBLISHED, published, version -> {
            ledger.keep(head.id(), granted);
            programmes.published(head.id(), id);
        });
    }

    /** Returns the key under which the ledger is asked by the next change. */
    private static String request(ProgrammeHead head) {
        return "version " + (head.version() + 1);
    }

    /**
     * Proposes one pair, beside everything that has its places.
     *
     * @throws NoPlaceException if the ledger refuses it
     */
    public long assign(ChangeOrder order, Way way, Pair pair) {
        return changes.make(order, head -> {
            PlaceLedger.Granted granted =
                    ledger.ask(head.id(), request(head), way, List.of(pair), rounds.of(head));
            return Optional.of(new Judged(
                    ChangeRows.Kind.ASSIGNED, granted.events(), version -> ledger.keep(head.id(), granted)));
        });
    }

    /**
     * Goes a step in the life of a pair. A fix that it makes impossible is taken back with it: who has declined is not kept.
     *
     * @throws org.tandem.matching.fault.InvalidInputException if it is not allowed where the pair stands
     */
    public long step(ChangeOrder order, StepOn step) {
        return changes.make(order, head -> {
            Round round = rounds.of(head);
            List<Event> steps = new ArrayList<>(List.of(step.on(round)));
            steps.addAll(round.withRoom(steps).overtaken());
            return Optional.of(new Judged(ChangeRows.Kind.STEP, steps));
        });
    }

    /**
     * Replaces people and rules; what has happened stays.
     *
     * @throws org.tandem.matching.fault.InvalidInputException if decisions or pairs are of people who are gone
     */
    public long replace(ChangeOrder order, ProgrammeFacts facts) {
        return changes.make(order, head -> Optional.of(replaced(head, ChangeRows.Kind.IMPORTED, facts)));
    }

    /**
     * Replaces the rules.
     *
     * @throws org.tandem.matching.fault.InvalidInputException if decisions are against them
     */
    public long policy(ChangeOrder order, Policy policy) {
        return changes.make(order, head -> {
            ProgrammeFacts before = rounds.of(head).facts();
            return Optional.of(replaced(
                    head, ChangeRows.Kind.POLICY, new ProgrammeFacts(before.people(), policy, before.terms())));
        });
    }

    private Judged replaced(ProgrammeHead head, ChangeRows.Kind kind, ProgrammeFacts facts) {
        rounds.of(head).with(facts).compatibility();
        return new Judged(kind, List.of(), version -> programmes.replace(head.id(), facts, version));
    }
}
