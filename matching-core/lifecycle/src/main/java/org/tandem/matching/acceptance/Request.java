package org.tandem.matching.acceptance;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tandem.matching.plan.Pair;

/** What is asked of a ledger. The same request may be sent any number of times: it is answered once. */
public sealed interface Request {

    /** Returns the caller's own key of the request; the same key means the same request. */
    String id();

    /** Returns the pairs, all different, by mentee and mentor; all or none of them are granted. */
    List<Pair> pairs();

    /**
     * Asks that pairs take their places.
     *
     * @param id the caller's own key of the request
     * @param way how the pairs came about
     * @param pairs at least one, all different
     */
    record Claim(String id, Way way, List<Pair> pairs) implements Request {
        /** Copies the pairs in order. */
        public Claim {
            pairs = ImmutableList.sortedCopyOf(pairs);
        }

        /** Asks for the places of one pair. */
        public Claim(String id, Way way, String mentor, String mentee) {
            this(id, way, List.of(new Pair(mentor, mentee)));
        }
    }

    /**
     * Asks that pairs give back the places that they took. A pair that runs by now has them until the facts say that it has
     * ended, and then takes them no more.
     *
     * @param id the caller's own key of the request
     * @param pairs at least one, all different
     */
    record Release(String id, List<Pair> pairs) implements Request {
        /** Copies the pairs in order. */
        public Release {
            pairs = ImmutableList.sortedCopyOf(pairs);
        }

        /** Asks to give back the places of one pair. */
        public Release(String id, String mentor, String mentee) {
            this(id, List.of(new Pair(mentor, mentee)));
        }
    }
}
