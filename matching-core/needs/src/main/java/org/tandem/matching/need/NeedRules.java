package org.tandem.matching.need;

import java.util.Map;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Rule;

/**
 * The rules about a need and an offer that hold whatever the policy says, because needs and offers themselves state them.
 * They come before the policy's rules.
 */
public final class NeedRules {
    /** Name of the rule that an offer is of the kind needed. */
    public static final String KIND = "kind";

    /** Name of the rule that the need lies within the offer's reach. */
    public static final String REACH = "offer's reach";

    /** Name of the rule that need and offer share enough days. */
    public static final String DAYS = "shared days";

    private NeedRules() {}

    /** Returns {@code policy} with these rules before its own. */
    static Policy completed(Policy policy, NeedsAndOffers facts) {
        Policy.Builder completed = Policy.builder(policy);
        policy.rules().forEach(rule -> completed.withoutRule(rule.name()));
        completed
                .rule(Rule.prepared(KIND, Map.of(), programme -> new KindJudge(facts)))
                .rule(Rule.prepared(REACH, Map.of(), programme -> new OfferReachJudge(facts)))
                .rule(Rule.prepared(DAYS, Map.of(), programme -> new SharedDaysJudge(facts)));
        policy.rules().forEach(completed::rule);
        return completed.build();
    }
}
