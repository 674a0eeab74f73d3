package org.tandem.matching.recruit;

import org.tandem.matching.internal.price.Worth;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * What all together gain between the best plan without and the best plan with a change. Matches count before who goes first,
 * and that before points, so points may be lost where matches are gained. Exact where both ends of each range are equal;
 * otherwise each range lies between the best plans found and bounds that no plan exceeds, and ranges of points hold among
 * plans with equally many matches.
 *
 * @param matchesAtLeast matches gained at least, 0 or more; negative, which means lost, only if somebody overdue by a
 *     waiting-time guarantee is served instead
 * @param matchesAtMost matches gained at most
 * @param pointsAtLeast points gained at least; negative: lost
 * @param pointsAtMost points gained at most; negative: lost
 * @param servesBetter whether no match is gained in the plans found, but somebody who goes first is served better
 * @param exact whether the gain is proven
 */
public record Gain(
        long matchesAtLeast,
        long matchesAtMost,
        long pointsAtLeast,
        long pointsAtMost,
        boolean servesBetter,
        boolean exact)
        implements Answer {

    /** A best plan as far as it is known; {@code found} of different plans are by one valuation. */
    record Known(Worth found, Worth bound, boolean exact) {
        static Known exactly(Worth worth) {
            return new Known(worth, worth, true);
        }
    }

    /** The plan before is still one after the change, so the best after it is not worse. */
    static Gain between(Known before, Known after) {
        Worth best = after.found.compareTo(before.found) < 0 ? before.found : after.found;
        long matchesAtMost = (long) after.bound.matches() - before.found.matches();
        return new Gain(
                Math.min(matchesAtMost, Math.max(0, best.matches() - before.bound.matches())),
                matchesAtMost,
                best.points() - before.bound.points(),
                after.bound.points() - before.found.points(),
                best.matches() <= before.found.matches() && best.seatValue() > before.found.seatValue(),
                before.exact && after.exact);
    }

    @Override
    public String say(Wording wording) {
        if (!exact) {
            return wording.phrase(
                    Gain.class, "gain.between", matchesAtLeast, matchesAtMost, pointsAtLeast, pointsAtMost);
        }
        if (matchesAtMost > 0) {
            return wording.phrase(Gain.class, "gain.matches", matchesAtMost, pointsAtMost);
        }
        return servesBetter
                ? wording.phrase(Gain.class, "gain.order", pointsAtMost)
                : wording.phrase(Gain.class, "gain.points", pointsAtMost);
    }
}
