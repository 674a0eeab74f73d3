package org.tandem.matching.io.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tandem.matching.io.question.Question;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.WeightedCriterion;

/** The criteria that a file can name, with their weights. */
final class Weighted {
    private Weighted() {}

    /** Returns what makes each criterion with its weight, ready-made ones and those on {@code questions}. */
    static Map<String, Function<Settings, Optional<WeightedCriterion>>> all(List<Question> questions) {
        Map<String, Function<Settings, Optional<WeightedCriterion>>> weighted = new LinkedHashMap<>();
        Map<String, Function<Settings, Optional<Criterion>>> criteria = CriterionPieces.all();
        criteria.putAll(QuestionPieces.criteria(questions));
        criteria.forEach((name, maker) -> weighted.put(name, settings -> weighted(settings, maker)));
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
