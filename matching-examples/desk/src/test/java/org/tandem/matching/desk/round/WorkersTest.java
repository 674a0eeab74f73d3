package org.tandem.matching.desk.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** However many ask, few compute. */
class WorkersTest {
    private static final int THREADS = 2;
    private static final int QUESTIONS = 5;

    private final Workers workers = new Workers(THREADS, QUESTIONS, Duration.ofDays(1));

    @AfterEach
    void stop() {
        workers.destroy();
    }

    @Test
    void fewAreAnsweredAtOnceFewWaitAndTheOthersAreTold() throws Exception {
        CountDownLatch full = new CountDownLatch(THREADS);
        CountDownLatch open = new CountDownLatch(1);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Future<Integer>> answers = new ArrayList<>();
        try (ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            CountDownLatch asked = new CountDownLatch(QUESTIONS - THREADS);
            for (int k = 0; k < QUESTIONS; k++) {
                int mine = k;
                answers.add(visitors.submit(() -> {
                    if (mine >= THREADS) {
                        asked.countDown();
                    }
                    return workers.ask(() -> {
                        most.accumulateAndGet(now.incrementAndGet(), Math::max);
                        full.countDown();
                        await(open);
                        now.decrementAndGet();
                        return mine;
                    });
                }));
            }
            await(full);
            await(asked);
            while (workers.questions() < QUESTIONS) {
                Thread.onSpinWait();
            }
            assertThatThrownBy(() -> workers.ask(() -> 0)).isInstanceOf(BusyException.class);
            open.countDown();
        }
        for (int k = 0; k < QUESTIONS; k++) {
            assertThat(answers.get(k).get()).isEqualTo(k);
        }
        assertThat(most).hasValue(THREADS);
        assertThat(workers.ask(() -> 7)).isEqualTo(7);
    }

    @Test
    void whatFailsFailsWhereItWasAskedAndMakesRoom() {
        for (int k = 0; k <= 2 * QUESTIONS; k++) {
            assertThatThrownBy(() -> workers.ask(() -> {
                throw new IllegalArgumentException("odd");
            })).isInstanceOf(IllegalArgumentException.class).hasMessage("odd");
        }
        assertThat(workers.ask(() -> 7)).isEqualTo(7);
    }

    @Test
    void nobodyWaitsForEver() {
        Workers hasty = new Workers(1, 1, Duration.ZERO);
        CountDownLatch never = new CountDownLatch(1);
        assertThatThrownBy(() -> hasty.ask(() -> {
            await(never);
            return 0;
        })).isInstanceOf(BusyException.class);
        never.countDown();
        hasty.destroy();
    }

    @Test
    void oneAfterTheOtherNoneForgotten() throws Exception {
        ConcurrentLinkedQueue<Integer> waiting = new ConcurrentLinkedQueue<>();
        List<Integer> done = new ArrayList<>();
        CountDownLatch all = new CountDownLatch(1000);
        Serial serial = new Serial(workers, () -> Optional.ofNullable(waiting.poll()).map(one -> () -> {
            // Without a lock: no two at once.
            done.add(one);
            all.countDown();
        }));
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            IntStream.range(0, 1000).forEach(k -> threads.execute(() -> {
                waiting.add(k);
                serial.wake();
            }));
        }
        await(all);
        assertThat(done).hasSize(1000).doesNotHaveDuplicates();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
