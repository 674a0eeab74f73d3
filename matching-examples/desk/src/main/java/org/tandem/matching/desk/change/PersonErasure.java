package org.tandem.matching.desk.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.tandem.matching.acceptance.Entry;
import org.tandem.matching.acceptance.LedgerState;
import org.tandem.matching.audit.DecisionRecord;
import org.tandem.matching.audit.Erasure;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.desk.change.JudgedChanges.Judged;
import org.tandem.matching.desk.programme.ChangeRows;
import org.tandem.matching.desk.programme.EventRows;
import org.tandem.matching.desk.programme.PlanRows;
import org.tandem.matching.desk.programme.ProgrammeFacts;
import org.tandem.matching.desk.programme.ProgrammeHead;
import org.tandem.matching.desk.programme.ProgrammeRows;
import org.tandem.matching.desk.programme.UnknownException;
import org.tandem.matching.desk.round.Round;
import org.tandem.matching.desk.round.Rounds;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.life.Event;
import org.tandem.matching.life.EventLog;
import org.tandem.matching.life.Review;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Programme;

/**
 * Takes a person out of a programme, for good: out of the people, and by another id out of all that is kept of what has happened. Records
 * of plans stay, with the facts by which they were made, as far as these are needed to replay them.
 */
@Service
public class PersonErasure {
    private final JudgedChanges changes;
    private final ProgrammeRows programmes;
    private final EventRows events;
    private final PlanRows plans;
    private final ChangeRows history;
    private final Receipts receipts;
    private final Rounds rounds;

    PersonErasure(
            JudgedChanges changes, ProgrammeRows programmes, EventRows events, PlanRows plans, ChangeRows history,
            Receipts receipts, Rounds rounds) {
        this.changes = changes;
        this.programmes = programmes;
        this.events = events;
        this.plans = plans;
        this.history = history;
        this.receipts = receipts;
        this.rounds = rounds;
    }

    /** Returns the pairs that must end before somebody can be taken out, mentorships that run included; by mentee and mentor. */
    public static List<String> partners(Round round, String person) {
        return Stream.concat(
                round.standing().occupying().stream().map(one -> List.of(one.mentor(), one.mentee())),
                round.facts().people().runningMentorships().stream().map(one -> List.of(one.mentor(), one.mentee())))
                .filter(pair -> pair.contains(person))
                .map(pair -> pair.get(pair.indexOf(person) == 0 ? 1 : 0))
                .distinct()
                .toList();
    }

    /**
     * Takes somebody out, in both roles.
     *
     * @param beside what else is forgotten with them, in the same transaction
     * @throws org.tandem.matching.fault.InvalidInputException if they have pairs that have not ended
     */
    public long erase(ChangeOrder order, String person, Runnable beside) {
        return changes.make(order, head -> Optional.of(judged(head, rounds.of(head), person, beside)));
    }

    private Judged judged(ProgrammeHead head, Round round, String person, Runnable beside) {
        Programme people = round.facts().people();
        if (people.mentor(person).isEmpty() && people.mentee(person).isEmpty()) {
            throw new UnknownException("person");
        }
        requireNoPairs(round, person);
        List<Kept> before = plans.kept(head.id()).stream().map(Kept::of).toList();
        String pseudonym = pseudonym(round, before);
        Erasure erasure = Erasure.of(Map.of(person, pseudonym));

        List<Event> takenBack = new ArrayList<>();
        round.standing().decisions().stream()
                .filter(one -> concerns(one, person))
                .forEach(one -> takenBack.add(new Review.TakenBack(round.today(), one)));
        ProgrammeFacts facts = new ProgrammeFacts(
                WithoutPerson.of(people, person), round.facts().policy(), round.facts().terms());
        List<Event> log = erasure.events(round.with(takenBack).log().events());
        int kept = round.log().events().size();
        round.with(facts, EventLog.of(facts.terms(), log)).compatibility();
        List<Entry> entries = erasure.entries(
                LedgerState.of(round.occupied(), events.entries(head.id())).entries());
        List<Kept> after = before.stream().map(one -> one.erased(erasure, person)).toList();

        return new Judged(ChangeRows.Kind.ERASED, log.subList(kept, log.size()), version -> {
            // A search that goes on would bring the person back.
            plans.endAll(head.id());
            programmes.search(head.id(), null);
            programmes.replace(head.id(), facts, version);
            events.rewrite(head.id(), log.subList(0, kept), entries);
            history.rename(head.id(), person, pseudonym);
            receipts.forget(head.id());
            plans.forgetOld(head.id());
            IntStream.range(0, after.size())
                    .forEach(k -> plans.rewrite(before.get(k).row().id(), after.get(k).row()));
            beside.run();
        });
    }

    private static boolean concerns(Decision decision, String person) {
        return decision.mentor().equals(person) || decision.mentee().equals(person);
    }

    private static void requireNoPairs(Round round, String person) {
        Faults faults = new Faults();
        for (String partner : partners(round, person)) {
            faults.add(
                    "person (" + person + ")", Faults.quote(partner),
                    "The pair of (" + person + ") and (" + partner + ") has not ended.",
                    "note first how it ends.");
        }
        faults.throwIfAny();
    }

    /** Says nothing about the person, and is nobody's id in anything that is kept. */
    private static String pseudonym(Round round, List<Kept> plans) {
        Set<String> taken = Stream.concat(
                Stream.concat(ids(round.facts().people()), plans.stream().flatMap(one -> ids(one.made().programme()))),
                round.log().events().stream().flatMap(one -> Stream.of(one.mentor(), one.mentee())))
                .collect(Collectors.toSet());
        return IntStream.iterate(1, k -> k + 1)
                .mapToObj(k -> "erased-" + k)
                .filter(one -> !taken.contains(one))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> ids(Programme people) {
        return Stream.concat(
                people.mentors().stream().map(one -> one.id()), people.mentees().stream().map(one -> one.id()));
    }

    /** A plan that is kept, and what it was made of. */
    private record Kept(PlanRows.Kept row, Compatibility made) {
        static Kept of(PlanRows.Kept row) {
            return new Kept(row, Compatibility.of(row.people(), row.policy()));
        }

        /** Returns the same plan by the other id, as a plan that nobody knows yet; of other people, it is as it was. */
        Kept erased(Erasure erasure, String person) {
            if (made.programme().mentor(person).isEmpty() && made.programme().mentee(person).isEmpty()) {
                return this;
            }
            Programme people = erasure.programme(made);
            Compatibility after = Compatibility.of(people, row.policy());
            DecisionRecord record = erasure.record(DecisionRecord.parse(row.record()), made, after);
            return new Kept(
                    new PlanRows.Kept(UUID.randomUUID(), record.plan(after), record.json(), people, row.policy()),
                    after);
        }
    }
}
