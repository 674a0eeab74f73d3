package org.tandem.matching.need;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tandem.matching.policy.Judge;
import org.tandem.matching.policy.Outcome;
import org.tandem.matching.policy.Reason;

/** Asks that an offer is of the kind needed. */
final class KindJudge implements Judge {
    private final List<Need> needs;
    private final List<Offer> offers;
    private final int[] ofNeed;
    private final int[] ofOffer;

    KindJudge(NeedsAndOffers facts) {
        needs = facts.needs();
        offers = facts.offers();
        Map<String, Integer> numbers = new HashMap<>();
        ofNeed = needs.stream().mapToInt(need -> number(need.kind(), numbers)).toArray();
        ofOffer = offers.stream().mapToInt(offer -> number(offer.kind(), numbers)).toArray();
    }

    private static int number(String kind, Map<String, Integer> numbers) {
        return numbers.computeIfAbsent(kind, next -> numbers.size());
    }

    @Override
    public Outcome outcome(int mentor, int mentee) {
        return ofOffer[mentor] == ofNeed[mentee] ? Outcome.ELIGIBLE : Outcome.INELIGIBLE;
    }

    @Override
    public Reason reason(int mentor, int mentee) {
        return new Reason.OwnRule(
                NeedRules.KIND,
                ImmutableMap.of(
                        "needed", needs.get(mentee).kind(), "offered", offers.get(mentor).kind()));
    }
}
