package org.tandem.matching.service;

import java.util.concurrent.CountDownLatch;
import org.springframework.context.annotation.Primary;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Service;
import org.tandem.matching.Matcher;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.run.Progress;

/** Searches of which those for one programme stop at their first plan with a match, and go on when they are cancelled. */
@Service
@Primary
class HeldSearches extends Searches {
    /** The programme whose searches are held. */
    static final String HELD = "held";

    HeldSearches(Matcher matcher, Policy policy, TaskExecutor searchThreads, PlanStore plans,
            ServiceSettings settings) {
        super(matcher, policy, searchThreads, plans, settings);
    }

    @Override
    Search search(String programme) {
        return programme.equals(HELD) ? new Held() : super.search(programme);
    }

    private static final class Held extends Search {
        @Override
        void note(Progress progress) {
            super.note(progress);
            if (progress.matched() > 0) {
                waitUntilCancelled();
            }
        }

        private void waitUntilCancelled() {
            CountDownLatch cancelled = new CountDownLatch(1);
            onCancel(cancelled::countDown);
            try {
                cancelled.await();
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
