package org.tandem.matching.io.policy;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.criterion.Criteria;

/** The criteria that a file can name, with their settings. */
final class CriterionPieces {
    private static final int MOST_KILOMETRES = 20_100;
    private static final int MOST_HOURS = 31 * 24;
    private static final int MOST_STEPS = 4;

    private CriterionPieces() {}

    /** Returns what makes each criterion, by the name that the library gives it. */
    static Map<String, Function<Settings, Optional<Criterion>>> all() {
        Map<String, Function<Settings, Optional<Criterion>>> criteria = new LinkedHashMap<>();
        for (Supplier<Criterion> plain : List.<Supplier<Criterion>>of(
                Criteria::competenceFit,
                Criteria::mentorLearning,
                Criteria::complementarity,
                Criteria::sectorCrossing,
                Criteria::sharedInterests,
                Criteria::sharedForms,
                Criteria::menteeWishes,
                Criteria::mentorWishes)) {
            criteria.put(plain.get().name(), settings -> Optional.of(plain.get()));
        }
        criteria.put(Criteria.proximity(1).name(), settings -> settings.required(
                "zero at kilometres",
                settings.decimal("zero at kilometres", 1, MOST_KILOMETRES).map(Criteria::proximity)));
        criteria.put(Criteria.seniorityDistance(0).name(), settings -> settings.required(
                "ideal steps",
                settings.whole("ideal steps", -MOST_STEPS, MOST_STEPS)
                        .map(Long::intValue)
                        .map(Criteria::seniorityDistance)));
        criteria.put(Criteria.regularity(Duration.ofHours(1)).name(), settings -> settings.required(
                "ideal hours",
                settings.decimal("ideal hours", 1, MOST_HOURS)
                        .map(RulePieces::hours)
                        .map(Criteria::regularity)));
        return criteria;
    }
}
