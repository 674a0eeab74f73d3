package org.tandem.matching.service;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.TaskExecutor;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.stereotype.Service;
import org.tandem.matching.Matcher;
import org.tandem.matching.audit.DecisionRecord;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Programme;

/** Runs searches and stores their plans, under the id of the search. */
@Service
class Searches {
    private static final Logger LOG = LoggerFactory.getLogger(Searches.class);

    private final Map<UUID, Search> known = new ConcurrentHashMap<>();
    private final Matcher matcher;
    private final Policy policy;
    private final TaskExecutor threads;
    private final PlanStore plans;
    private final ServiceSettings settings;

    Searches(Matcher matcher, Policy policy, TaskExecutor searchThreads, PlanStore plans, ServiceSettings settings) {
        this.matcher = matcher;
        this.policy = policy;
        this.threads = searchThreads;
        this.plans = plans;
        this.settings = settings;
    }

    /**
     * Lets a search run as soon as a thread is free.
     *
     * @throws TaskRejectedException if too many are waiting already
     */
    Search start(String programme, Programme facts) {
        Search search = search(programme);
        threads.execute(() -> run(search, programme, facts));
        known.put(search.id(), search);
        return search;
    }

    /** Returns a new search for a programme. */
    Search search(String programme) {
        return new Search();
    }

    /** Returns a search that has not ended, or not long ago. */
    Optional<Search> find(UUID id) {
        return Optional.ofNullable(known.get(id));
    }

    private void run(Search search, String programme, Programme facts) {
        try {
            if (search.isCancelled()) {
                search.end(Search.State.CANCELLED);
            } else {
                match(search, programme, facts);
            }
        } catch (RuntimeException | Error failure) {
            LOG.error("The search ({}) failed.", search.id(), failure);
            search.end(Search.State.FAILED);
        }
        CompletableFuture.delayedExecutor(settings.remembered().toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> known.remove(search.id()));
    }

    private void match(Search search, String programme, Programme facts) {
        Matcher own = search.begin(matcher);
        Compatibility compatibility = Compatibility.of(facts, policy);
        Plan plan = own.match(compatibility);
        plans.save(search.id(), programme, plan, DecisionRecord.of(compatibility, plan, own.limits()));
        search.end(plan);
        LOG.info("The search ({}) has ended: {}.", search.id(), plan);
    }

    /** A server that stops does not wait for time limits. */
    @EventListener(ContextClosedEvent.class)
    void cancelAll() {
        known.values().forEach(Search::cancel);
    }
}
