package org.tandem.matching.acceptance;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.recommend.Recommendations;
import org.tandem.matching.recommend.Recommender;

/**
 * Recommends beside the pairs that have taken their places. The recommender, which one thread at a time may use, is made when
 * first needed and kept as long as nobody takes or gives back a place; its answers do not depend on the order of questions.
 */
final class NextBest {
    private static final int MOST = 1;

    /** Edges to look at for each price where rules couple pairs: people wait for the answer. */
    private static final long WORK = 1_000_000;

    private final LedgerFacts facts;
    private final Occupancy occupancy;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Recommender recommender;

    NextBest(LedgerFacts facts, Occupancy occupancy) {
        this.facts = facts;
        this.occupancy = occupancy;
    }

    /** Recommends somebody to the side of a refused claim that is still looking, the mentee first. */
    Recommendations insteadOf(Pair claimed, List<Refusal> refusals) {
        boolean menteeIsServed = refusals.stream().anyMatch(Refusal.NoMentorWanted.class::isInstance);
        lock.lock();
        try {
            return menteeIsServed
                    ? recommender().menteesFor(claimed.mentor(), MOST)
                    : recommender().mentorsFor(claimed.mentee(), MOST);
        } finally {
            lock.unlock();
        }
    }

    private Recommender recommender() {
        Recommender known = recommender;
        if (known == null) {
            known = facts.recommender(occupancy.left()).withWork(WORK);
            recommender = known;
        }
        return known;
    }
}
