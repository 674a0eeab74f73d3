package org.tandem.matching.io.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tandem.matching.policy.Loads;
import org.tandem.matching.policy.Objective;
import org.tandem.matching.policy.PlanRule;
import org.tandem.matching.policy.Quota;
import org.tandem.matching.policy.rule.PlanRules;

/** What a file can say about the plan as a whole. */
final class PlanPieces {
    private static final int MOST_OF_A_GROUP = 1_000_000;
    private static final int MOST_PLACES = 10_000;

    private PlanPieces() {}

    /** Returns what makes each rule about two matches. */
    static Map<String, Function<Settings, Optional<PlanRule>>> rules() {
        Map<String, Function<Settings, Optional<PlanRule>>> rules = new LinkedHashMap<>();
        for (PlanRule rule : List.of(PlanRules.coMenteesApart(), PlanRules.noCrossedReportingLines(),
                PlanRules.noMutualMentoring())) {
            rules.put(rule.name(), settings -> Optional.of(settings.whole("costing", 1, PlanRule.HIGHEST_COST)
                    .map(rule::costing)
                    .orElse(rule)));
        }
        return rules;
    }

    /** Returns what makes each quota. */
    static Map<String, Function<Settings, Optional<Quota>>> quotas() {
        Map<String, Function<Settings, Optional<Quota>>> quotas = new LinkedHashMap<>();
        for (Quota.Kind kind : Quota.Kind.values()) {
            for (Quota quota : List.of(Quota.perOrganisation(kind, 0), Quota.perSector(kind, 0))) {
                quotas.put(quota.name(), settings -> settings.required(
                        "most",
                        settings.whole("most", 0, MOST_OF_A_GROUP)
                                .map(Long::intValue)
                                .map(quota::allowing)));
            }
        }
        return quotas;
    }

    /** Returns how mentees are spread. */
    static Optional<Loads> loads(Settings settings) {
        return Optional.of(new Loads(
                settings.whole("minimum", 0, MOST_PLACES).map(Long::intValue).orElse(0),
                settings.whole("uneven cost", 0, Loads.HIGHEST_UNEVEN_COST).orElse(0L)));
    }

    /** Returns what makes one plan better than another. */
    static Optional<Objective> objective(Settings settings) {
        Objective.Aim aim = settings.word("aim")
                .flatMap(word -> settings.constant(word, Objective.Aim.class))
                .orElse(Objective.Aim.LARGEST_SUM);
        return Optional.of(new Objective(aim, settings.decimal("floor", 0, 100).orElse(0.0)));
    }
}
