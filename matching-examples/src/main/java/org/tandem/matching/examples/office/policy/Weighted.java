package org.tandem.matching.examples.office.policy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.WeightedCriterion;

/** The criteria that a file can name, with their weights. */
final class Weighted {
    private Weighted() {}

    /** Returns what makes each criterion with its weight. */
    static Map<String, Function<Settings, Optional<WeightedCriterion>>> all() {
        Map<String, Function<Settings, Optional<WeightedCriterion>>> weighted = new LinkedHashMap<>();
        CriterionPieces.all().forEach((name, maker) -> weighted.put(name, settings -> weighted(settings, maker)));
        return weighted;
    }

    private static Optional<WeightedCriterion> weighted(
            Settings settings, Function<Settings, Optional<Criterion>> maker) {
        Optional<Integer> weight = settings.required(
                "weight",
                settings.whole("weight", 0, WeightedCriterion.HIGHEST_WEIGHT).map(Long::intValue));
        Optional<Criterion> criterion = maker.apply(settings);
        return weight.flatMap(found -> criterion.map(made -> new WeightedCriterion(made, found)));
    }
}
