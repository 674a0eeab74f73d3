package org.tandem.matching.spring;

import io.micrometer.observation.Observation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Programme;

/**
 * Runs searches: so many at once, so many more waiting, none of them twice. Every search ends with a plan that is stored, or says
 * why not; an application that stops cancels those that run and keeps their plans.
 *
 * {@snippet class="org.tandem.matching.first.FirstApplicationSnippets" region="first-application"}
 */
public final class MatchingService {
    private static final Logger LOG = LoggerFactory.getLogger(MatchingService.class);

    private final SearchRunner runner;
    private final SearchThreads threads;
    private final SearchStore store;
    private final SearchMeters meters;
    private final @Nullable Policy policy;
    private final Map<UUID, Search> running = new LinkedHashMap<>();
    private final Map<UUID, Search> remembered;
    private boolean accepting = true;

    MatchingService(
            SearchRunner runner,
            SearchThreads threads,
            SearchStore store,
            SearchMeters meters,
            @Nullable Policy policy,
            int remember) {
        this.runner = runner;
        this.threads = threads;
        this.store = store;
        this.meters = meters;
        this.policy = policy;
        remembered = new LastOnes<>(remember);
        meters.watch(threads);
    }

    /**
     * Submits a programme, to be matched by the application's policy.
     *
     * @throws SearchRefusedException if too many wait already
     * @throws IllegalStateException if the application has no bean of type {@link Policy}, or several
     */
    public Search submit(Programme programme) {
        return submit("", programme);
    }

    /**
     * Submits a programme under a key of the application's own, to be matched by the application's policy.
     *
     * @throws SearchRefusedException if too many wait already
     * @throws IllegalStateException if the application has no bean of type {@link Policy}, or several
     */
    public Search submit(String key, Programme programme) {
        if (policy == null) {
            throw new IllegalStateException("The application must have one bean of type Policy, or a primary one."
                    + "\nMaybe submit a SearchOrder, which names its policy.");
        }
        return submit(new SearchOrder(key, programme, policy));
    }

    /**
     * Submits a programme with a policy.
     *
     * @throws SearchRefusedException if too many wait already
     */
    public Search submit(SearchOrder order) {
        if (!threads.reserve()) {
            meters.refused();
            throw new SearchRefusedException("No more searches are taken: " + threads.running() + " run and "
                    + threads.waiting() + " wait.\nMaybe try again later, or raise matching.waiting.");
        }
        Search search = new Search(UUID.randomUUID(), order.key());
        try {
            add(search);
            store.submitted(search.id(), order);
        } catch (RuntimeException | Error refused) {
            forget(search);
            threads.release();
            throw refused;
        }
        run(search, order);
        return search;
    }

    /** Returns a search that has not ended, or was one of the last that have. */
    public Optional<Search> find(UUID search) {
        synchronized (running) {
            return Optional.ofNullable(running.getOrDefault(search, remembered.get(search)));
        }
    }

    /** Takes up again what an earlier run of the application has left, or declares it lost. */
    void takeUp(boolean again) {
        store.unfinished().forEach((id, order) -> {
            Search search = new Search(id, order.map(SearchOrder::key).orElse(""));
            add(search);
            threads.reserveAnyway();
            if (again && order.isPresent()) {
                LOG.info("The search ({}) is taken up again.", id);
                run(search, order.get());
            } else {
                LOG.warn("The search ({}) of an earlier run is lost.", id);
                end(search, SearchState.LOST);
            }
        });
    }

    private void run(Search search, SearchOrder order) {
        Observation parent = runner.current();
        Runnable task = () -> {
            if (search.take()) {
                match(search, order, parent);
            }
        };
        threads.execute(task);
        search.onCancel(() -> {
            if (search.take()) {
                threads.remove(task);
                end(search, SearchState.CANCELLED);
            }
        });
    }

    private void match(Search search, SearchOrder order, @Nullable Observation parent) {
        threads.began();
        try {
            FoundPlan found = runner.run(search, order, parent);
            store.found(search.id(), found);
            LOG.info("The search ({}) has ended: {}.", search.id(), found.plan());
            search.end(found.plan());
        } catch (RuntimeException | Error failure) {
            LOG.error("The search ({}) has failed.", search.id(), failure);
            search.end(tellStore(search, SearchState.FAILED));
        } finally {
            threads.ended();
        }
        leave(search);
    }

    private void end(Search search, SearchState state) {
        search.end(tellStore(search, state));
        leave(search);
    }

    private SearchState tellStore(Search search, SearchState state) {
        try {
            store.ended(search.id(), state);
        } catch (RuntimeException failure) {
            LOG.error("The end of the search ({}) was not stored.", search.id(), failure);
        }
        return state;
    }

    private void leave(Search search) {
        synchronized (running) {
            running.remove(search.id());
            remembered.put(search.id(), search);
        }
        threads.release();
        meters.ended(search);
        search.tell();
    }

    private void add(Search search) {
        synchronized (running) {
            if (!accepting) {
                throw new SearchRefusedException("No more searches are taken: the application stops."
                        + "\nMaybe try again when it has started anew.");
            }
            running.put(search.id(), search);
        }
    }

    private void forget(Search search) {
        synchronized (running) {
            running.remove(search.id());
        }
    }

    boolean isAccepting() {
        synchronized (running) {
            return accepting;
        }
    }

    int remembered() {
        synchronized (running) {
            return remembered.size();
        }
    }

    void open() {
        synchronized (running) {
            accepting = true;
        }
    }

    /**
     * Refuses new searches and cancels all others. Those that wait remain unfinished in the store, for the next run to take up.
     *
     * @return completes when all have ended and their plans are stored
     */
    CompletionStage<?> close() {
        List<Search> open;
        synchronized (running) {
            accepting = false;
            open = List.copyOf(running.values());
        }
        for (Search search : open) {
            if (search.take()) {
                search.end(SearchState.CANCELLED);
                leave(search);
            } else {
                search.cancel();
            }
        }
        return CompletableFuture.allOf(open.stream()
                .map(search -> search.ended().toCompletableFuture())
                .toArray(CompletableFuture[]::new));
    }
}
