package org.tandem.matching.service;

import java.util.concurrent.CountDownLatch;
import org.springframework.stereotype.Component;
import org.tandem.matching.run.Progress;
import org.tandem.matching.spring.Search;
import org.tandem.matching.spring.SearchListener;

/** Lets searches for one programme stop at their first plan with a match, and go on when they are cancelled. */
@Component
class HeldSearches implements SearchListener {
    /** The programme whose searches are held. */
    static final String HELD = "held";

    @Override
    public void progressed(Search search, Progress progress) {
        if (search.key().equals(HELD) && progress.matched() > 0) {
            CountDownLatch cancelled = new CountDownLatch(1);
            search.onCancel(cancelled::countDown);
            try {
                cancelled.await();
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
