package org.tandem.matching.recommend;

import org.tandem.matching.internal.price.Worth;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * What all who wait lose together if one pair is made now, against the best plan for all; the pair's own points are counted
 * on both sides. Matches count before who goes first, and that before points, so points may be gained where matches are
 * lost. Exact where both ends of each range are equal; otherwise the lower ends come from a bound that no plan exceeds, the
 * upper ends from the best plan found, and ranges of points hold among plans that lose equally many matches.
 *
 * @param matchesAtLeast matches lost at least, 0 or more; negative, which means gained, only if somebody overdue by a
 *     waiting-time guarantee would be passed over
 * @param matchesAtMost matches lost at most
 * @param pointsAtLeast points lost at least; negative: gained
 * @param pointsAtMost points lost at most; negative: gained
 * @param passesOver whether no match is lost in the plan found, but somebody who goes first is served worse
 * @param exact whether the cost is proven
 */
public record OpportunityCost(
        long matchesAtLeast,
        long matchesAtMost,
        long pointsAtLeast,
        long pointsAtMost,
        boolean passesOver,
        boolean exact)
        implements Answer {

    /** The best plan is worth {@code found} to {@code bound}. A forced plan that is better than the one found replaces it. */
    static OpportunityCost of(Worth found, Worth bound, PricedPair pair) {
        Worth best = found.compareTo(pair.worth()) < 0 ? pair.worth() : found;
        long matchesAtMost = (long) bound.matches() - pair.worth().matches();
        return new OpportunityCost(
                Math.min(matchesAtMost, Math.max(0, best.matches() - pair.bound().matches())),
                matchesAtMost,
                best.points() - pair.bound().points(),
                bound.points() - pair.worth().points(),
                best.matches() <= pair.worth().matches() && best.seatValue() > pair.worth().seatValue(),
                best.compareTo(bound) == 0 && pair.worth().compareTo(pair.bound()) == 0);
    }

    @Override
    public String say(Wording wording) {
        if (!exact) {
            return wording.phrase(
                    OpportunityCost.class,
                    "cost.between",
                    matchesAtLeast,
                    matchesAtMost,
                    pointsAtLeast,
                    pointsAtMost);
        }
        if (matchesAtMost > 0) {
            return wording.phrase(OpportunityCost.class, "cost.matches", matchesAtMost, -pointsAtMost);
        }
        return passesOver
                ? wording.phrase(OpportunityCost.class, "cost.order", -pointsAtMost)
                : wording.phrase(OpportunityCost.class, "cost.points", pointsAtMost);
    }
}
