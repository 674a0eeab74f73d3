package org.tandem.matching.desk.round;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tandem.matching.Matcher;
import org.tandem.matching.desk.programme.PlanRows;
import org.tandem.matching.desk.programme.ProgrammeHead;
import org.tandem.matching.desk.programme.ProgrammeRows;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.rematch.Rematch;
import org.tandem.matching.run.Cancellation;
import org.tandem.matching.run.Deadline;
import org.tandem.matching.spring.SearchState;

/**
 * Matches again, changing little of a plan: one after the other, so many waiting. One that was begun before a crash is begun again,
 * before anybody can begin another. Each ends, and how is remembered for a while.
 */
@Component
class Rematches implements SmartInitializingSingleton, DisposableBean {
    /** As many changes as make the plan better, and no more. */
    static final int ANY = Integer.MAX_VALUE;

    private static final Logger LOG = LoggerFactory.getLogger(Rematches.class);
    private static final int REMEMBERED = 100;

    private final DeskSearchStore store;
    private final PlanRows plans;
    private final ProgrammeRows programmes;
    private final Rounds rounds;
    private final Matcher matcher;
    private final UntilBack untilBack;
    private final int most;
    private final Serial serial;
    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
    private final Map<UUID, Cancellation> running = new ConcurrentHashMap<>();
    private final Map<UUID, Searches.Progress> ended = new LinkedHashMap<>();
    private volatile boolean isStopping;

    Rematches(
            DeskSearchStore store,
            PlanRows plans,
            ProgrammeRows programmes,
            Rounds rounds,
            Matcher matcher,
            Workers workers,
            UntilBack untilBack,
            @Value("${matching.waiting}") int most) {
        this.store = store;
        this.plans = plans;
        this.programmes = programmes;
        this.rounds = rounds;
        this.matcher = matcher;
        this.untilBack = untilBack;
        this.most = most;
        serial = new Serial(workers, () -> Optional.ofNullable(waiting.poll()));
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (PlanRows.Unfinished left : plans.unfinished()) {
            Integer changes = left.changes();
            if (changes != null) {
                add(left.id(), left.programme(), changes, known(left.id()));
            }
        }
    }

    /**
     * Begins.
     *
     * @throws BusyException if too many wait already
     */
    UUID begin(ProgrammeHead head, int changes) {
        if (running.size() > most) {
            throw new BusyException();
        }
        UUID search = UUID.randomUUID();
        // Known before it is kept, so that nobody takes it for one that has ended.
        Cancellation cancellation = known(search);
        try {
            store.begin(search, head.id(), changes);
        } catch (RuntimeException notKept) {
            running.remove(search);
            throw notKept;
        }
        add(search, head.id(), changes, cancellation);
        return search;
    }

    private Cancellation known(UUID search) {
        Cancellation cancellation = new Cancellation();
        running.put(search, cancellation);
        return cancellation;
    }

    private void add(UUID search, String programme, int changes, Cancellation cancellation) {
        waiting.add(() -> run(search, programme, changes, cancellation));
        serial.wake();
    }

    private void run(UUID search, String programme, int changes, Cancellation cancellation) {
        try {
            Plan plan = untilBack.tried(() -> match(search, programmes.get(programme), changes, cancellation));
            end(new Searches.Progress(search, SearchState.DONE, plan.matched()));
        } catch (RuntimeException | Error failure) {
            if (!isStopping) {
                LOG.error("The search ({}) has failed.", search, failure);
                end(new Searches.Progress(search, SearchState.FAILED, 0));
                forget(search);
            }
        } finally {
            running.remove(search);
        }
    }

    private Plan match(UUID search, ProgrammeHead head, int changes, Cancellation cancellation) {
        Round round = rounds.of(head);
        Duration most = matcher.limits().time();
        Optional<Plan> base = base(head, changes);
        Plan plan = base
                .map(before -> Rematch.of(round.compatibility(), before)
                        .withDeadline(Deadline.in(most).orWhen(cancellation))
                        .within(changes)
                        .plan())
                .orElseGet(() -> matcher.withCancellation(cancellation).match(round.compatibility()));
        Integer allowed = changes == ANY || base.isEmpty() ? null : Integer.valueOf(changes);
        if (isStopping) {
            throw new IllegalStateException("The desk stops.");
        }
        store.keep(search, head.id(), allowed, round.compatibility(), plan, matcher.limits());
        return plan;
    }

    /** What is announced shall change little; while nothing is, what was seen last. */
    private Optional<Plan> base(ProgrammeHead head, int changes) {
        Optional<Plan> draft = Optional.ofNullable(head.draft()).flatMap(plans::plan);
        Optional<Plan> published = Optional.ofNullable(head.published()).flatMap(plans::plan);
        return changes == ANY ? draft.or(() -> published) : published.or(() -> draft);
    }

    private void end(Searches.Progress how) {
        synchronized (ended) {
            ended.put(how.id(), how);
            if (ended.size() > REMEMBERED) {
                ended.remove(ended.keySet().iterator().next());
            }
        }
    }

    private void forget(UUID search) {
        try {
            plans.end(search);
        } catch (RuntimeException away) {
            LOG.error("The end of the search ({}) was not stored.", search, away);
        }
    }

    Optional<Searches.Progress> progress(UUID search) {
        if (running.containsKey(search)) {
            return Optional.of(new Searches.Progress(search, SearchState.RUNNING, 0));
        }
        synchronized (ended) {
            return Optional.ofNullable(ended.get(search));
        }
    }

    void cancel(UUID search) {
        Cancellation known = running.get(search);
        if (known != null) {
            known.cancel();
        }
    }

    /** What goes on remains unfinished, for the next run of the desk. */
    @Override
    public void destroy() {
        isStopping = true;
        running.values().forEach(Cancellation::cancel);
    }
}
