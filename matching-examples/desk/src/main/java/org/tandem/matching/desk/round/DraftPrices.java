package org.tandem.matching.desk.round;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.explain.Explainer;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.run.Cancellation;
import org.tandem.matching.run.Deadline;
import org.tandem.matching.sensitivity.PairStanding;
import org.tandem.matching.sensitivity.Sensitivity;

/**
 * What everybody would lose by a pair that a plan does not have, known from then on. Prices are worked out one after the other, for the
 * mentee asked for last first; a page waits a moment, and is content with those known by then. All of a mentee's pairs are priced at
 * once. Where rules couple two matches some prices are no more than bounds; these are searched for then, each for itself. Each is known
 * at last, or said to be unknown.
 */
public final class DraftPrices {
    private static final Logger LOG = LoggerFactory.getLogger(DraftPrices.class);

    private final CompatibilityGraph graph;
    private final Duration patience;
    private final Cancellation cancellation = new Cancellation();
    private final Serial serial;
    private final Supplier<Sensitivity> sensitivity;
    private final Supplier<Explainer> explainer;
    private final Map<Pair, PairPrice> known = new ConcurrentHashMap<>();
    private final Map<String, Batch> batches = new HashMap<>();
    private final Deque<Batch> open = new ArrayDeque<>();
    /** What is to be done for a mentee. */
    private record Batch(String mentee, Deque<Runnable> tasks, CompletableFuture<Boolean> end) {
        Batch(String mentee) {
            this(mentee, new ArrayDeque<>(), new CompletableFuture<>());
        }
    }

    DraftPrices(Compatibility compatibility, Plan plan, Workers workers, Duration patience) {
        this.patience = patience;
        graph = compatibility.graph();
        serial = new Serial(workers, this::next);
        sensitivity = new Lazy<>(
                () -> Sensitivity.of(compatibility, plan).withDeadline(Deadline.none().orWhen(cancellation)));
        explainer = new Lazy<>(() -> Explainer.of(compatibility, plan));
    }

    /** Begins with what takes longest: the best plan must be known. */
    void prepare() {
        if (graph.pairCount() > 0) {
            String mentee = graph.menteeIds().get(graph.mentee(0));
            Batch batch = new Batch(mentee);
            batch.tasks().add(() -> quickly(mentee));
            add(batch);
        }
    }

    /** Returns what a mentee would cost at every mentor, by mentor's id; what is open then is worked out from now on. */
    public Map<String, PairPrice> of(String mentee) {
        Batch batch = batch(mentee);
        try {
            batch.end().get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException notYet) {
            // The page says which are open.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException never) {
            throw Workers.unchecked(never);
        }
        PairPrice open = batch.end().isDone() ? new PairPrice.Unknown() : new PairPrice.Open();
        Map<String, PairPrice> prices = new LinkedHashMap<>();
        graph.mentorIds().forEach(mentor -> prices.put(
                mentor, known.getOrDefault(new Pair(mentor, mentee), open)));
        return prices;
    }

    private Batch batch(String mentee) {
        synchronized (open) {
            Batch known = batches.get(mentee);
            if (known != null && (known.end().isDone() || known.equals(open.peekFirst()))) {
                return known;
            }
            if (known != null) {
                open.remove(known);
            }
            Batch batch = known == null ? new Batch(mentee) : known;
            if (known == null) {
                batch.tasks().add(() -> first(batch));
            }
            batches.put(mentee, batch);
            add(batch);
            return batch;
        }
    }

    private void add(Batch batch) {
        synchronized (open) {
            if (cancellation.isCancelled()) {
                batch.end().complete(false);
            } else {
                open.addFirst(batch);
                serial.wake();
            }
        }
    }

    private Optional<Runnable> next() {
        synchronized (open) {
            Batch batch = open.peekFirst();
            if (batch == null) {
                return Optional.empty();
            }
            Runnable task = batch.tasks().pollFirst();
            if (task != null) {
                return Optional.of(task);
            }
            open.removeFirst();
            return Optional.of(() -> batch.end().complete(true));
        }
    }

    /** Prices all of a mentee's pairs, and has those searched for that are bounded; those first that fit best, as they are looked for. */
    private void first(Batch batch) {
        String mentee = batch.mentee();
        List<PairStanding> standings = quickly(mentee);
        for (PairStanding standing : standings) {
            known.put(standing.pair(), quick(standing));
        }
        for (String mentor : graph.mentorIds()) {
            known.computeIfAbsent(new Pair(mentor, mentee), this::withoutPrice);
        }
        List<Runnable> searches = standings.stream()
                .filter(one -> known.get(one.pair()) instanceof PairPrice.AtLeast)
                .sorted(Comparator.comparingLong((PairStanding one) -> -one.points()))
                .<Runnable>map(one -> () -> known.put(one.pair(), searched(one.pair())))
                .toList();
        synchronized (open) {
            batch.tasks().addAll(searches);
        }
    }

    private List<PairStanding> quickly(String mentee) {
        try {
            return graph.menteePosition(mentee) < 0 ? List.of() : sensitivity.get().ofMentee(mentee).orElse(List.of());
        } catch (RuntimeException | StackOverflowError failure) {
            LOG.error("The prices of {} could not be worked out: {}", mentee, failure.toString());
            return List.of();
        }
    }

    private static PairPrice quick(PairStanding found) {
        return found.loss()
                .filter(loss -> !loss.exact())
                .<PairPrice>map(bound -> new PairPrice.AtLeast(found, bound))
                .orElseGet(() -> new PairPrice.Known(found));
    }

    private PairPrice withoutPrice(Pair pair) {
        try {
            return graph.pair(graph.knownMentor(pair.mentor()), graph.knownMentee(pair.mentee())) < 0
                    ? new PairPrice.Barred(explainer.get().whyNot(pair.mentor(), pair.mentee()))
                    : new PairPrice.Unknown();
        } catch (RuntimeException failure) {
            LOG.error("Why {} is barred could not be said: {}", pair, failure.toString());
            return new PairPrice.Unknown();
        }
    }

    private PairPrice searched(Pair pair) {
        try {
            return sensitivity.get().ofPair(pair.mentor(), pair.mentee())
                    .<PairPrice>map(PairPrice.Known::new)
                    .orElseGet(PairPrice.Unknown::new);
        } catch (RuntimeException | StackOverflowError failure) {
            LOG.error("The price of {} could not be worked out: {}", pair, failure.toString());
            return new PairPrice.Unknown();
        }
    }

    /** Ends what goes on: the draft is another by now. */
    void close() {
        cancellation.cancel();
        synchronized (open) {
            open.forEach(batch -> batch.end().complete(false));
            open.clear();
        }
    }
}
