package org.tandem.matching.desk.round;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.explain.Explainer;
import org.tandem.matching.explain.WhyNot;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.sensitivity.PairStanding;
import org.tandem.matching.sensitivity.Sensitivity;

/** What everybody would lose by any pair that a plan does not have. */
public final class Prices {
    private final Map<Pair, PairStanding> standings = new HashMap<>();
    private final Sensitivity sensitivity;
    private final Explainer explainer;

    private Prices(Sensitivity sensitivity, Explainer explainer) {
        this.sensitivity = sensitivity;
        this.explainer = explainer;
    }

    static Prices of(Compatibility compatibility, Plan plan) {
        Prices prices = new Prices(Sensitivity.of(compatibility, plan), Explainer.of(compatibility, plan));
        prices.sensitivity.ofOthers().orElseThrow()
                .forEach(standing -> prices.standings.put(standing.pair(), standing));
        return prices;
    }

    /**
     * Returns what a pair would cost; nothing if the two are not eligible for each other, or are in the plan. What rules about two
     * matches leave open is searched for, and known from then on.
     */
    public synchronized Optional<PairStanding> of(String mentor, String mentee) {
        Pair pair = new Pair(mentor, mentee);
        PairStanding known = standings.get(pair);
        if (known != null && known.loss().map(loss -> !loss.exact()).orElse(false)) {
            known = sensitivity.ofPair(mentor, mentee).orElse(known);
            standings.put(pair, known);
        }
        return Optional.ofNullable(known);
    }

    /** Returns why a pair is not in the plan. */
    public synchronized WhyNot whyNot(String mentor, String mentee) {
        return explainer.whyNot(mentor, mentee);
    }
}
