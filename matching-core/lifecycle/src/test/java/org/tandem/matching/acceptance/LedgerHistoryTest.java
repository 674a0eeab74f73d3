package org.tandem.matching.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.tandem.matching.check.History;
import org.tandem.matching.compatibility.CompatibilityGraph;

/** Whatever threads ask of a ledger at once, they are told what a single thread could be told. */
class LedgerHistoryTest {
    private static final int THREADS = 3;
    private static final CompatibilityGraph GRAPH = CompatibilityGraph.table()
            .mentor("M-0", 1)
            .mentor("M-1", 1)
            .mentee("T-0")
            .mentee("T-1")
            .mentee("T-2")
            .score("M-0", "T-0", 5)
            .score("M-0", "T-1", 4)
            .score("M-0", "T-2", 4)
            .score("M-1", "T-0", 3)
            .score("M-1", "T-1", 1)
            .build();

    /** A request, with the version that the caller has seen, or a look at the ledger. */
    private record Question(Request request, OptionalLong version, boolean isLook) {}

    private static Object told(AcceptanceLedger ledger, Question asked) {
        if (asked.isLook) {
            return seen(ledger.state());
        }
        return asked.version.isPresent()
                ? ledger.submit(asked.request, asked.version.getAsLong())
                : ledger.submit(asked.request);
    }

    private static String seen(LedgerState state) {
        return state.version() + " " + state.taken();
    }

    /** A ledger is its entries. */
    private static History.Step<List<Entry>, Object> step(List<Entry> entries, Question asked) {
        LedgerState state = LedgerState.of(GRAPH, entries);
        if (asked.isLook) {
            return new History.Step<>(entries, seen(state));
        }
        LedgerStep step = state.answer(asked.request);
        boolean isKnown = step.state() == state;
        if (!isKnown && asked.version.isPresent() && asked.version.getAsLong() != state.version()) {
            return new History.Step<>(entries, new LedgerOutcome.Stale(
                    asked.request.id(), asked.version.getAsLong(), state.version()));
        }
        return new History.Step<>(step.state().entries(), step.entry().outcome());
    }

    /** Few keys and pairs, so that threads get in each other's way. */
    private static Question question(SplittableRandom random) {
        String mentor = "M-" + random.nextInt(2);
        String mentee = "T-" + random.nextInt(3);
        String key = random.nextInt(2) + mentor + mentee;
        Request request = random.nextInt(3) == 0
                ? new Request.Release("release " + key, mentor, mentee)
                : new Request.Claim("claim " + key, Way.RECOMMENDATION_ACCEPTED, mentor, mentee);
        OptionalLong version = random.nextInt(4) == 0 ? OptionalLong.of(random.nextInt(3)) : OptionalLong.empty();
        return new Question(request, version, random.nextInt(5) == 0);
    }

    private static History<Question, Object> history(ExecutorService threads, long seed) throws Exception {
        AcceptanceLedger ledger = AcceptanceLedger.of(LedgerState.of(GRAPH));
        History<Question, Object> history = new History<>();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Callable<Boolean>> asking = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            SplittableRandom random = new SplittableRandom(seed * THREADS + thread);
            asking.add(() -> {
                start.await();
                for (int call = 0; call < 4; call++) {
                    history.ask(question(random), asked -> told(ledger, asked));
                }
                return true;
            });
        }
        for (Future<Boolean> asked : threads.invokeAll(asking)) {
            assertThat(asked.get()).isTrue();
        }
        return history;
    }

    @Test
    void everyHistoryIsThatOfOneThread() throws Exception {
        int rounds = 60 * Integer.getInteger("tandem.tries.factor", 1);
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (long seed = 0; seed < rounds; seed++) {
                History<Question, Object> history = history(threads, seed);
                assertThat(history.isThatOfOneThread(List.of(), LedgerHistoryTest::step)).as("%s", history).isTrue();
            }
        }
    }

    /** Found by histories: sent again with a stale version, a request was answered as if it had not been refused already. */
    @Test
    void whatIsBeingRefusedIsAnsweredOnce() {
        AcceptanceLedger ledger = AcceptanceLedger.of(LedgerState.of(GRAPH));
        ledger.submit(new Request.Claim("first", Way.RECOMMENDATION_ACCEPTED, "M-0", "T-0"));
        Request late = new Request.Claim("late", Way.RECOMMENDATION_ACCEPTED, "M-0", "T-1");
        AcceptanceLedger.Begun begun = ledger.begin(late, OptionalLong.empty());
        ledger.submit(new Request.Release("back", "M-0", "T-0"));

        assertThat(begun).isInstanceOf(AcceptanceLedger.Begun.BeingRefused.class);
        assertThatThrownBy(() -> ledger.submit(new Request.Release("late", "M-0", "T-0")))
                .hasMessageContaining("(late) must ask for what it asked for the first time");
        LedgerOutcome again = ledger.submit(late, 1);
        assertThat(again).isInstanceOfSatisfying(
                LedgerOutcome.Refused.class, refused -> assertThat(refused.version()).isEqualTo(1));
        assertThat(ledger.finish(((AcceptanceLedger.Begun.BeingRefused) begun).verdict())).isEqualTo(again);
        assertThat(ledger.submit(late)).isEqualTo(again);
    }

    /** Looks, waits until another has looked, too, and writes: what the lock of a ledger is against. */
    @Test
    void aLedgerWithoutALockIsFound() throws Exception {
        AtomicReference<LedgerState> state = new AtomicReference<>(LedgerState.of(GRAPH));
        CyclicBarrier bothHaveLooked = new CyclicBarrier(2);
        History<Question, Object> history = new History<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Callable<Object>> claims = new ArrayList<>();
            for (String mentee : List.of("T-0", "T-1")) {
                Request claim = new Request.Claim(mentee, Way.RECOMMENDATION_ACCEPTED, "M-0", mentee);
                claims.add(() -> history.ask(
                        new Question(claim, OptionalLong.empty(), false),
                        asked -> answered(state, asked.request, bothHaveLooked)));
            }
            for (Future<Object> told : threads.invokeAll(claims)) {
                assertThat(told.get()).as("both have the last place").isInstanceOf(LedgerOutcome.Accepted.class);
            }
        }
        assertThat(history.isThatOfOneThread(List.of(), LedgerHistoryTest::step)).isFalse();
    }

    private static Object answered(AtomicReference<LedgerState> state, Request request, CyclicBarrier looked) {
        LedgerStep step = state.get().answer(request);
        try {
            looked.await();
        } catch (InterruptedException | BrokenBarrierException impossible) {
            throw new IllegalStateException(impossible);
        }
        state.set(step.state());
        return step.entry().outcome();
    }

    @Test
    void oneAfterTheOtherMeansInThatOrder() {
        AcceptanceLedger ledger = AcceptanceLedger.of(LedgerState.of(GRAPH));
        Question first = new Question(
                new Request.Claim("1", Way.RECOMMENDATION_ACCEPTED, "M-0", "T-0"), OptionalLong.empty(), false);
        Question look = new Question(first.request, OptionalLong.empty(), true);
        History<Question, Object> right = new History<>();
        right.ask(first, asked -> told(ledger, asked));
        right.ask(look, asked -> told(ledger, asked));
        History<Question, Object> late = new History<>();
        late.ask(first, asked -> told(AcceptanceLedger.of(LedgerState.of(GRAPH)), asked));
        late.ask(look, asked -> seen(LedgerState.of(GRAPH)));

        assertThat(right.isThatOfOneThread(List.of(), LedgerHistoryTest::step)).isTrue();
        assertThat(late.isThatOfOneThread(List.of(), LedgerHistoryTest::step)).isFalse();
    }
}
