package org.tandem.matching.desk.round;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
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

/** Matches again, changing little of a plan, on a thread of its own; one that was begun before a crash is begun again. */
@Component
class Rematches implements DisposableBean {
    /** As many changes as make the plan better, and no more. */
    static final int ANY = Integer.MAX_VALUE;

    private static final Logger LOG = LoggerFactory.getLogger(Rematches.class);
    private static final int REMEMBERED = 100;

    private final DeskSearchStore store;
    private final PlanRows plans;
    private final ProgrammeRows programmes;
    private final Rounds rounds;
    private final Matcher matcher;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("rematch").factory());
    private final Map<UUID, Cancellation> running = new ConcurrentHashMap<>();
    private final Map<UUID, SearchState> failed = new LinkedHashMap<>();

    Rematches(DeskSearchStore store, PlanRows plans, ProgrammeRows programmes, Rounds rounds, Matcher matcher) {
        this.store = store;
        this.plans = plans;
        this.programmes = programmes;
        this.rounds = rounds;
        this.matcher = matcher;
    }

    @EventListener(ApplicationReadyEvent.class)
    void takeUp() {
        for (PlanRows.Unfinished left : plans.unfinished()) {
            Integer changes = left.changes();
            if (changes != null) {
                submit(left.id(), left.programme(), changes);
            }
        }
    }

    UUID begin(ProgrammeHead head, int changes) {
        UUID search = UUID.randomUUID();
        store.begin(search, head.id(), changes);
        submit(search, head.id(), changes);
        return search;
    }

    private void submit(UUID search, String programme, int changes) {
        Cancellation cancellation = new Cancellation();
        running.put(search, cancellation);
        thread.execute(() -> run(search, programme, changes, cancellation));
    }

    private void run(UUID search, String programme, int changes, Cancellation cancellation) {
        try {
            match(search, programmes.find(programme).orElseThrow(), changes, cancellation);
        } catch (RuntimeException failure) {
            LOG.error("The search ({}) has failed.", search, failure);
            fail(search);
        } finally {
            running.remove(search);
        }
    }

    private void match(UUID search, ProgrammeHead head, int changes, Cancellation cancellation) {
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
        store.keep(search, head.id(), allowed, round.compatibility(), plan, matcher.limits());
    }

    /** What is announced shall change little; while nothing is, what was seen last. */
    private Optional<Plan> base(ProgrammeHead head, int changes) {
        Optional<Plan> draft = Optional.ofNullable(head.draft()).flatMap(plans::plan);
        Optional<Plan> published = Optional.ofNullable(head.published()).flatMap(plans::plan);
        return changes == ANY ? draft.or(() -> published) : published.or(() -> draft);
    }

    private void fail(UUID search) {
        synchronized (failed) {
            failed.put(search, SearchState.FAILED);
            if (failed.size() > REMEMBERED) {
                failed.remove(failed.keySet().iterator().next());
            }
        }
        plans.end(search);
    }

    Optional<Searches.Progress> progress(UUID search) {
        if (running.containsKey(search)) {
            return Optional.of(new Searches.Progress(search, SearchState.RUNNING, 0));
        }
        synchronized (failed) {
            return Optional.ofNullable(failed.get(search)).map(state -> new Searches.Progress(search, state, 0));
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
        thread.shutdownNow();
        running.values().forEach(Cancellation::cancel);
        thread.close();
    }
}
