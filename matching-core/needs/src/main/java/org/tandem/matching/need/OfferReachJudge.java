package org.tandem.matching.need;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.tandem.matching.internal.index.Distances;
import org.tandem.matching.policy.Judge;
import org.tandem.matching.policy.Outcome;
import org.tandem.matching.policy.Reason;

/** Asks that a need lies within the offer's reach, where that is limited. */
final class OfferReachJudge implements Judge {
    private final double[] reach;
    private final double[] squaredChord;
    private final Distances distances;

    OfferReachJudge(NeedsAndOffers facts) {
        reach = facts.offers().stream()
                .mapToDouble(offer -> offer.reach().orElse(Double.POSITIVE_INFINITY))
                .toArray();
        squaredChord = new double[reach.length];
        for (int offer = 0; offer < reach.length; offer++) {
            squaredChord[offer] = Distances.squaredChord(reach[offer]);
        }
        distances = Distances.of(facts.programme());
    }

    @Override
    public Outcome outcome(int mentor, int mentee) {
        return Double.isInfinite(reach[mentor])
                || distances.within(mentor, mentee, reach[mentor], squaredChord[mentor])
                        ? Outcome.ELIGIBLE
                        : Outcome.INELIGIBLE;
    }

    @Override
    public Reason reason(int mentor, int mentee) {
        double kilometres = distances.kilometres(mentor, mentee);
        return Double.isNaN(kilometres)
                ? new Reason.OwnRule(NeedRules.REACH, Map.of("reach", reach[mentor]))
                : new Reason.TooFar(kilometres, reach[mentor]);
    }

    @Override
    public Map<String, Number> figures(int mentor, int mentee) {
        ImmutableMap.Builder<String, Number> figures = ImmutableMap.builder();
        double kilometres = distances.kilometres(mentor, mentee);
        if (!Double.isNaN(kilometres)) {
            figures.put("kilometres", kilometres);
        }
        if (Double.isFinite(reach[mentor])) {
            figures.put("most kilometres", reach[mentor]);
        }
        return figures.buildOrThrow();
    }
}
