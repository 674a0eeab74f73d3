package org.tandem.matching.explain;

import org.tandem.matching.internal.price.PricedPlan;
import org.tandem.matching.internal.price.Worth;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * What everybody together loses against the present plan if one pair is forced. Matches count before who goes first, and that
 * before points, so points may be gained where matches are lost. Exact where both ends of each range are equal; otherwise
 * the lower ends come from a bound that no plan exceeds, the upper ends from the best plan found, and ranges of points hold
 * among plans that lose equally many matches.
 *
 * @param matchesAtLeast matches lost at least; negative: gained
 * @param matchesAtMost matches lost at most
 * @param pointsAtLeast points lost at least; negative: gained
 * @param pointsAtMost points lost at most
 * @param service how the best plan found serves those who go first
 * @param exact whether no plan with the pair is better than the one found
 */
public record Price(
        long matchesAtLeast,
        long matchesAtMost,
        long pointsAtLeast,
        long pointsAtMost,
        Service service,
        boolean exact)
        implements Answer {

    static Price of(Worth present, PricedPlan forced) {
        Worth worth = forced.worth();
        Worth bound = forced.bound();
        return new Price(
                present.matches() - bound.matches(),
                present.matches() - worth.matches(),
                present.points() - bound.points(),
                present.points() - worth.points(),
                service(Long.compare(worth.seatValue(), present.seatValue())),
                forced.isExact());
    }

    private static Service service(int comparison) {
        return comparison == 0 ? Service.AS_WELL : comparison < 0 ? Service.WORSE : Service.BETTER;
    }

    /** Returns whether the plan found is better than the present one, which therefore is not optimal. */
    public boolean improvesPlan() {
        return service == Service.BETTER || (service == Service.AS_WELL && pointsAtMost < 0);
    }

    @Override
    public String say(Wording wording) {
        if (improvesPlan()) {
            return wording.phrase(Price.class, "price.improves", -matchesAtMost, -pointsAtMost);
        }
        if (!exact) {
            return wording.phrase(
                    Price.class, "price.between", matchesAtLeast, matchesAtMost, pointsAtLeast, pointsAtMost);
        }
        if (matchesAtMost > 0) {
            return wording.phrase(Price.class, "price.matches", matchesAtMost, -pointsAtMost);
        }
        if (service == Service.WORSE) {
            return wording.phrase(Price.class, "price.order", -pointsAtMost);
        }
        return wording.phrase(Price.class, "price.points", pointsAtMost);
    }
}
