package org.tandem.matching.desk.change;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tandem.matching.desk.programme.ChangeRows;
import org.tandem.matching.desk.programme.EventRows;
import org.tandem.matching.desk.programme.ProgrammeHead;
import org.tandem.matching.desk.programme.ProgrammeRows;
import org.tandem.matching.desk.programme.UnknownException;
import org.tandem.matching.life.Event;

/**
 * Makes changes of a programme. What a change comes to takes a moment to judge, in which nobody is kept waiting: it is judged first,
 * then the programme is locked, and what was judged is kept if the programme is still the same. If it is not, whoever said what they
 * had looked at sees what the other has changed; of all others it is judged again, under the lock, so that everybody has their turn.
 */
@Component
class JudgedChanges {
    private final ProgrammeRows programmes;
    private final EventRows events;
    private final ChangeRows changes;
    private final TransactionTemplate transaction;

    JudgedChanges(
            ProgrammeRows programmes, EventRows events, ChangeRows changes, PlatformTransactionManager transactions) {
        this.programmes = programmes;
        this.events = events;
        this.changes = changes;
        transaction = new TransactionTemplate(transactions);
    }

    /**
     * What a change comes to.
     *
     * @param kind what it is about
     * @param events what it adds to the log
     * @param beside what else it stores, with the new version
     */
    record Judged(ChangeRows.Kind kind, List<? extends Event> events, LongConsumer beside) {
        Judged(ChangeRows.Kind kind, List<? extends Event> events) {
            this(kind, events, version -> {});
        }
    }

    /** Judges a change; stores nothing. */
    interface Judge {
        /** Returns what the change comes to, of a programme that stands like this; nothing if there is nothing to change. */
        Optional<Judged> of(ProgrammeHead head);
    }

    /**
     * Makes a change; returns the version that it has made, or the present one if there is nothing to change.
     *
     * @throws OutOfDateException if the programme is not what was looked at
     */
    long make(ChangeOrder order, Judge judge) {
        ProgrammeHead before = asSeen(order, programmes.find(order.programme()));
        Supplier<Optional<Judged>> judged = judged(before, judge);
        return transaction.execute(status -> {
            ProgrammeHead head = asSeen(order, programmes.lock(order.programme()));
            return (head.equals(before) ? judged.get() : judge.of(head))
                    .map(change -> keep(order, head, change))
                    .orElse(head.version());
        });
    }

    /** Of a programme that changes while it is judged, a refusal means as little as anything else. */
    private Supplier<Optional<Judged>> judged(ProgrammeHead before, Judge judge) {
        try {
            Optional<Judged> judged = judge.of(before);
            return () -> judged;
        } catch (RuntimeException refused) {
            if (programmes.find(before.id()).filter(before::equals).isPresent()) {
                throw refused;
            }
            return () -> {
                throw refused;
            };
        }
    }

    private ProgrammeHead asSeen(ChangeOrder order, Optional<ProgrammeHead> found) {
        ProgrammeHead head = found.orElseThrow(() -> new UnknownException("programme"));
        OptionalLong seen = order.seen();
        if (seen.isPresent() && seen.getAsLong() != head.version()) {
            throw new OutOfDateException(head.id(), head.version(), changes.since(head.id(), seen.getAsLong()));
        }
        return head;
    }

    private long keep(ChangeOrder order, ProgrammeHead head, Judged change) {
        long version = head.version() + 1;
        change.beside().accept(version);
        events.add(head.id(), version, change.events());
        changes.add(head.id(), version, change.kind(), order.account());
        programmes.version(head.id(), version);
        return version;
    }
}
