package org.tandem.matching.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CancellationTest {
    private final Cancellation cancellation = new Cancellation();
    private final List<String> told = new ArrayList<>();

    @Test
    void isNotCancelledAtFirst() {
        assertThat(cancellation.isCancelled()).isFalse();
    }

    @Test
    void tellsEveryListenerInOrderAndStaysCancelled() {
        cancellation.onCancel(() -> told.add("first"));
        cancellation.onCancel(() -> told.add("second"));

        cancellation.cancel();

        assertThat(told).containsExactly("first", "second");
        assertThat(cancellation.isCancelled()).isTrue();
    }

    @Test
    void tellsAListenerOnceHoweverOftenItIsCancelled() {
        cancellation.onCancel(() -> told.add("first"));

        cancellation.cancel();
        cancellation.cancel();

        assertThat(told).containsExactly("first");
    }

    @Test
    void tellsALateListenerAtOnce() {
        cancellation.cancel();

        cancellation.onCancel(() -> told.add("late"));

        assertThat(told).containsExactly("late");
    }

    @Test
    void doesNotTellAForgottenListener() {
        Runnable forgotten = () -> told.add("forgotten");
        cancellation.onCancel(forgotten);
        cancellation.onCancel(() -> told.add("kept"));
        cancellation.forget(forgotten);

        cancellation.cancel();

        assertThat(told).containsExactly("kept");
    }

    @Test
    void isCancelledBeforeListenersAreTold() {
        cancellation.onCancel(() -> told.add("cancelled: " + cancellation.isCancelled()));

        cancellation.cancel();

        assertThat(told).containsExactly("cancelled: true");
    }

    @Test
    void aListenerMayForgetItself() {
        Runnable listener = new Runnable() {
            @Override
            public void run() {
                cancellation.forget(this);
                told.add("done");
            }
        };
        cancellation.onCancel(listener);

        cancellation.cancel();

        assertThat(told).containsExactly("done");
    }

    @Test
    void everyListenerOfManyThreadsIsToldExactlyOnce() throws InterruptedException {
        AtomicInteger calls = new AtomicInteger();
        int threads = 8;
        int listenersPerThread = 500;
        CountDownLatch ready = new CountDownLatch(threads + 1);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads + 1)) {
            for (int t = 0; t < threads; t++) {
                pool.execute(() -> {
                    await(ready);
                    for (int i = 0; i < listenersPerThread; i++) {
                        cancellation.onCancel(calls::incrementAndGet);
                    }
                });
            }
            pool.execute(() -> {
                await(ready);
                cancellation.cancel();
            });
        }

        assertThat(cancellation.isCancelled()).isTrue();
        assertThat(calls).hasValue(threads * listenersPerThread);
    }

    private static void await(CountDownLatch latch) {
        latch.countDown();
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
