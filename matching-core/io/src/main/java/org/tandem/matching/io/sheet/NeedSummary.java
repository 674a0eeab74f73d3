package org.tandem.matching.io.sheet;

import java.time.Duration;
import org.tandem.matching.need.NeedsPlan;
import org.tandem.matching.need.OfferUse;

/**
 * Matched needs and offers in figures.
 *
 * @param plan what goes where
 * @param elapsed time of reading and matching
 * @param seed of the search
 * @param policy name of the policy
 */
public record NeedSummary(NeedsPlan plan, Duration elapsed, long seed, String policy) {
    /** Returns the figures as a JSON document with a line each; quantities are units. */
    String json() {
        return new Figures()
                .put("needs", plan.needs().size())
                .put("offers", plan.offers().size())
                .put("asked", plan.asked())
                .put("given", plan.given())
                .put("met", plan.needs().stream().filter(need -> need.missing() == 0).count())
                .put("left", plan.offers().stream().mapToLong(OfferUse::left).sum())
                .put("held", plan.held().size())
                .put("points", plan.points())
                .quality(plan.quality(), plan.gap())
                .run(elapsed, seed, policy)
                .json();
    }
}
