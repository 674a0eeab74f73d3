package org.tandem.matching.desk.round;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
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
import java.util.stream.IntStream;
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
 * mentee asked for last first; a page waits a moment, and is content with those known by then. Where no rule couples two matches all
 * of a mentee's are; where some do, each may take a search. So all of a mentee's pairs are looked at in a hurry at first, which bounds
 * most prices, and then those that are no more than bounded. Each is known at last, or said to be unknown.
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
    /** While this is true, searches end before they begin. */
    private boolean isHurried;

    /** The mentors at whom a mentee's prices are still to be bounded, and those at whom they are still to be worked out. */
    private record Batch(String mentee, Deque<String> mentors, Deque<String> bounded, CompletableFuture<Boolean> end) {
        Batch(String mentee, Deque<String> mentors) {
            this(mentee, mentors, new ArrayDeque<>(), new CompletableFuture<>());
        }
    }

    DraftPrices(Compatibility compatibility, Plan plan, Workers workers, Duration patience) {
        this.patience = patience;
        graph = compatibility.graph();
        serial = new Serial(workers, this::next);
        sensitivity = new Lazy<>(() -> begun(Sensitivity.of(compatibility, plan)));
        explainer = new Lazy<>(() -> Explainer.of(compatibility, plan));
    }

    /** What takes longest is the first price: the best plan must be known. That is not hurried. */
    private Sensitivity begun(Sensitivity fresh) {
        Sensitivity ready = fresh.withDeadline(
                Deadline.in(Duration.ofNanos(1), () -> isHurried ? 1 : 0).orWhen(cancellation));
        ready.ofPair(graph.mentorIds().get(graph.mentor(0)), graph.menteeIds().get(graph.mentee(0)));
        return ready;
    }

    /** Begins with what takes longest. */
    void prepare() {
        if (graph.pairCount() > 0) {
            String mentee = graph.menteeIds().get(graph.mentee(0));
            add(new Batch(mentee, new ArrayDeque<>(List.of(graph.mentorIds().get(graph.mentor(0))))));
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
            Batch batch = known == null ? new Batch(mentee, mentors(mentee)) : known;
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

    /** Those who are barred, at once; then those who fit best: they are what a coordinator looks for. */
    private Deque<String> mentors(String mentee) {
        int at = graph.menteePosition(mentee);
        List<String> eligible = at < 0
                ? List.of()
                : IntStream.range(graph.firstPair(at), graph.endPair(at))
                        .boxed()
                        .sorted(Comparator.comparingLong((Integer pair) -> -graph.points(pair)))
                        .map(pair -> graph.mentorIds().get(graph.mentor(pair)))
                        .toList();
        Deque<String> mentors = new ArrayDeque<>(graph.mentorIds());
        mentors.removeAll(new HashSet<>(eligible));
        mentors.addAll(eligible);
        return mentors;
    }

    private Optional<Runnable> next() {
        synchronized (open) {
            Batch batch = open.peekFirst();
            if (batch == null) {
                return Optional.empty();
            }
            String mentor = batch.mentors().pollFirst();
            if (mentor != null) {
                Pair pair = new Pair(mentor, batch.mentee());
                return Optional.of(() -> bound(pair, batch));
            }
            String bounded = batch.bounded().pollFirst();
            if (bounded != null) {
                Pair pair = new Pair(bounded, batch.mentee());
                return Optional.of(() -> known.put(pair, price(pair, false)));
            }
            open.removeFirst();
            return Optional.of(() -> batch.end().complete(true));
        }
    }

    private void bound(Pair pair, Batch batch) {
        if (known.computeIfAbsent(pair, any -> price(any, true)) instanceof PairPrice.AtLeast) {
            batch.bounded().addLast(pair.mentor());
        }
    }

    private PairPrice price(Pair pair, boolean inAHurry) {
        try {
            if (graph.pair(graph.knownMentor(pair.mentor()), graph.knownMentee(pair.mentee())) < 0) {
                return new PairPrice.Barred(explainer.get().whyNot(pair.mentor(), pair.mentee()));
            }
            Sensitivity ready = sensitivity.get();
            isHurried = inAHurry;
            return ready.ofPair(pair.mentor(), pair.mentee())
                    .map(found -> inAHurry ? hurried(found) : new PairPrice.Known(found))
                    .orElseGet(PairPrice.Unknown::new);
        } catch (RuntimeException | StackOverflowError failure) {
            LOG.error("The price of {} could not be worked out: {}", pair, failure.toString());
            return new PairPrice.Unknown();
        } finally {
            isHurried = false;
        }
    }

    private static PairPrice hurried(PairStanding found) {
        return found.loss()
                .filter(loss -> !loss.exact())
                .<PairPrice>map(bound -> new PairPrice.AtLeast(found, bound))
                .orElseGet(() -> new PairPrice.Known(found));
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
