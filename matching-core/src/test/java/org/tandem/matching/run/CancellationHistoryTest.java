package org.tandem.matching.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.tandem.matching.check.History;

/** However threads cancel, look and listen at once: it is a flag that stays, and every listener hears of it once. */
class CancellationHistoryTest {
    private static final int THREADS = 4;

    private enum Asked {
        CANCEL,
        LOOK
    }

    @Test
    void everyHistoryIsThatOfAFlagAndEveryListenerHearsOnce() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (int round = 0; round < 200; round++) {
                Cancellation cancellation = new Cancellation();
                History<Asked, Boolean> history = new History<>();
                CyclicBarrier start = new CyclicBarrier(THREADS);
                List<AtomicInteger> heard = new ArrayList<>();
                List<Callable<Boolean>> tasks = new ArrayList<>();
                for (int thread = 0; thread < THREADS; thread++) {
                    AtomicInteger count = new AtomicInteger();
                    heard.add(count);
                    boolean cancels = (thread + round) % THREADS < 2;
                    tasks.add(() -> {
                        start.await();
                        history.ask(Asked.LOOK, asked -> cancellation.isCancelled());
                        cancellation.onCancel(count::incrementAndGet);
                        if (cancels) {
                            history.ask(Asked.CANCEL, asked -> {
                                cancellation.cancel();
                                return true;
                            });
                        }
                        return history.ask(Asked.LOOK, asked -> cancellation.isCancelled());
                    });
                }
                for (Future<Boolean> done : threads.invokeAll(tasks)) {
                    done.get();
                }

                assertThat(history.isThatOfOneThread(false, (isCancelled, asked) -> asked == Asked.CANCEL
                        ? new History.Step<>(true, true)
                        : new History.Step<>(isCancelled, isCancelled))).as("%s", history).isTrue();
                assertThat(heard).allSatisfy(count -> assertThat(count.get()).isEqualTo(1));
            }
        }
    }
}
