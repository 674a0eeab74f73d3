package org.tandem.matching.acceptance;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tandem.matching.recommend.Recommendations;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/** What a ledger answers to a request. */
public sealed interface LedgerOutcome extends Answer {

    /** Returns the request's id. */
    String request();

    /** An answer that stands: the same request has it again, for ever. */
    sealed interface Final extends LedgerOutcome {

        /** Returns the version of the ledger after the request. */
        long version();
    }

    /**
     * All pairs of the request have their places, or gave them back.
     *
     * @param request the request's id
     * @param version the version that the request made; 1 or more
     */
    record Accepted(String request, long version) implements Final {
        @Override
        public String say(Wording wording) {
            return wording.phrase(LedgerOutcome.class, "outcome.accepted", request, version);
        }
    }

    /**
     * Nothing was changed.
     *
     * @param request the request's id
     * @param version the version at which it was refused; 0 or more
     * @param refusals everything that stood in the way, pair by pair; at least one
     * @param nextBest where one pair was claimed: the mentor recommended to the mentee instead, or the mentee to the mentor
     *     where the mentee has all mentors wanted, or why there is none; as of {@code version}. A plan is better matched anew
     */
    record Refused(String request, long version, List<Refusal> refusals, Optional<Recommendations> nextBest)
            implements Final {
        /** Copies the list. */
        public Refused {
            refusals = ImmutableList.copyOf(refusals);
        }

        @Override
        public String say(Wording wording) {
            String refused = wording.phrase(
                    LedgerOutcome.class,
                    "outcome.refused",
                    request,
                    refusals.stream().map(one -> one.say(wording)).collect(Collectors.joining(" ")));
            return nextBest.map(instead -> refused + "\n" + instead.say(wording)).orElse(refused);
        }
    }

    /**
     * The ledger has moved on since the caller looked at it. Nothing was changed and nothing is remembered; look again, and
     * send the request with the current version.
     *
     * @param request the request's id
     * @param expected the version that the caller had looked at
     * @param current the version that it is now
     */
    record Stale(String request, long expected, long current) implements LedgerOutcome {
        @Override
        public String say(Wording wording) {
            return wording.phrase(LedgerOutcome.class, "outcome.stale", request, expected, current);
        }
    }
}
