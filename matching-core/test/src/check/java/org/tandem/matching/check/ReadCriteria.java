package org.tandem.matching.check;

import static org.tandem.matching.check.ReadRules.setting;

import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.Measure;
import org.tandem.matching.policy.WeightedCriterion;
import org.tandem.matching.programme.Programme;

/** Finds the checker's own reading of a criterion, by its name and settings; of answers to questions there is none. */
final class ReadCriteria {
    private static final Map<String, Function<Map<String, String>, CriterionFact>> READY = Map.ofEntries(
            Map.entry("competence fit", settings -> CriterionFacts.competenceFit(1)),
            Map.entry("mentor's learning", settings -> CriterionFacts.mentorLearning(1)),
            Map.entry(
                    "proximity",
                    settings -> CriterionFacts
                            .proximity(1, Double.parseDouble(setting(settings, "zero at kilometres")))),
            Map.entry("sector crossing", settings -> CriterionFacts.sectorCrossing(1)),
            Map.entry(
                    "seniority distance",
                    settings -> CriterionFacts
                            .seniorityDistance(1, Integer.parseInt(setting(settings, "ideal steps")))),
            Map.entry("shared interests", settings -> CriterionFacts.sharedInterests(1)),
            Map.entry("shared forms", settings -> CriterionFacts.sharedForms(1)),
            Map.entry("complementarity", settings -> CriterionFacts.complementarity(1)),
            Map.entry("mentee's wishes", settings -> CriterionFacts.menteeWishes(1)),
            Map.entry("mentor's wishes", settings -> CriterionFacts.mentorWishes(1)),
            Map.entry(
                    "regularity",
                    settings -> CriterionFacts
                            .regularity(1, Duration.parse(setting(settings, "ideal time per month")))));

    private ReadCriteria() {}

    static CriterionFact of(WeightedCriterion weighted, Programme programme) {
        Criterion criterion = weighted.criterion();
        Function<Map<String, String>, CriterionFact> ready = READY.get(criterion.name());
        return new CriterionFact(
                weighted.weight(),
                criterion,
                ready == null ? own(criterion, programme) : ready.apply(criterion.settings()).reading());
    }

    /** Only the criterion itself knows what it gives. */
    private static CriterionFact.Reading own(Criterion criterion, Programme programme) {
        Measure measure = criterion.prepare(programme);
        Places places = new Places(programme);
        return (any, mentor, mentee) -> measure.isKnown(places.of(mentor), places.of(mentee))
                ? measure.value(places.of(mentor), places.of(mentee))
                : Double.NaN;
    }
}
