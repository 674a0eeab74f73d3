package org.tandem.matching.need;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.tandem.matching.policy.Judge;
import org.tandem.matching.policy.Outcome;
import org.tandem.matching.policy.Reason;

/** Asks that a need and an offer share as many days as the need asks for. */
final class SharedDaysJudge implements Judge {
    private final long[] needFirst;
    private final long[] needEnd;
    private final int[] least;
    private final long[] offerFirst;
    private final long[] offerEnd;

    SharedDaysJudge(NeedsAndOffers facts) {
        needFirst = facts.needs().stream().mapToLong(need -> SharedDays.first(need.dates())).toArray();
        needEnd = facts.needs().stream().mapToLong(need -> SharedDays.end(need.dates())).toArray();
        least = facts.needs().stream().mapToInt(Need::days).toArray();
        offerFirst = facts.offers().stream().mapToLong(offer -> SharedDays.first(offer.dates())).toArray();
        offerEnd = facts.offers().stream().mapToLong(offer -> SharedDays.end(offer.dates())).toArray();
    }

    private long shared(int offer, int need) {
        return Math.max(
                0, Math.min(offerEnd[offer], needEnd[need]) - Math.max(offerFirst[offer], needFirst[need]));
    }

    @Override
    public Outcome outcome(int mentor, int mentee) {
        return shared(mentor, mentee) >= least[mentee] ? Outcome.ELIGIBLE : Outcome.INELIGIBLE;
    }

    @Override
    public Reason reason(int mentor, int mentee) {
        return new Reason.OwnRule(
                NeedRules.DAYS, ImmutableMap.of("shared", shared(mentor, mentee), "least", least[mentee]));
    }

    @Override
    public Map<String, Number> figures(int mentor, int mentee) {
        long shared = shared(mentor, mentee);
        // Without dates on either side there is nothing to tell.
        return shared > Integer.MAX_VALUE
                ? Map.of()
                : ImmutableMap.of("shared days", shared, "least days", least[mentee]);
    }
}
