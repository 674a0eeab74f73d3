package org.tandem.matching.stability;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.exact.DeferredAcceptance;
import org.tandem.matching.internal.exact.Optimum;
import org.tandem.matching.internal.exact.Preferences;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.plan.PlanPairs;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Loads;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * Whether a plan is stable, and what a stable one costs.
 *
 * <p>People rather have whom they wished for, by rank, before all others; then whoever gives more points. Two people block a
 * plan if they are eligible, not matched, and each of them has a free seat or place or would rather have the other than the
 * least welcome of their matches; if fixed pairs need not be given up for it; and if the plan would still keep every
 * quota and every hard rule about two matches. Who is as welcome as somebody else is no reason to change.
 *
 * @param blockingPairs who would both rather have each other, by mentee and mentor
 * @param cost what a stable plan costs; absent where rules about two matches, quotas or loads leave it open whether there
 *     is one
 */
public record StabilityReport(List<BlockingPair> blockingPairs, Optional<StablePlanCost> cost) implements Answer {

    /** Copies the list. */
    public StabilityReport {
        blockingPairs = ImmutableList.copyOf(blockingPairs);
    }

    /**
     * Looks at a plan of a programme.
     *
     * @throws IllegalArgumentException if the plan is known to be of other people or pairs, or a match is not an
     *     eligible pair of the programme
     */
    public static StabilityReport of(Compatibility compatibility, Plan plan) {
        return of(compatibility.graph(), Preferences.of(compatibility), plan);
    }

    /**
     * Looks at a plan of the caller's own scores. Nobody has wishes, so that points alone tell whom people would rather have.
     *
     * @throws IllegalArgumentException if the plan is known to be of other people or pairs, or a match is not an
     *     eligible pair of the graph
     */
    public static StabilityReport of(CompatibilityGraph graph, Plan plan) {
        return of(graph, Preferences.byPoints(graph), plan);
    }

    private static StabilityReport of(CompatibilityGraph graph, Preferences preferences, Plan plan) {
        PlanConditions conditions = PlanConditions.of(graph);
        boolean free = conditions.planRules().isEmpty()
                && conditions.quotas().isEmpty()
                && conditions.loads().equals(Loads.ANY);
        return new StabilityReport(
                new BlockingPairs(graph, preferences, PlanPairs.of(graph, plan)).find(),
                free ? Optional.of(cost(graph, preferences)) : Optional.empty());
    }

    private static StablePlanCost cost(CompatibilityGraph graph, Preferences preferences) {
        int[] stable = DeferredAcceptance.of(graph, preferences).pairs();
        long points = 0;
        for (int pair : stable) {
            points += graph.points(pair);
        }
        Optimum best = Optimum.of(graph, Optimum.DEFAULT_WORK)
                .orElseThrow(() -> new IllegalArgumentException("The fixed pairs of the graph must fit together."
                        + "\nMaybe release one of them, or make room for it."));
        return new StablePlanCost(stable.length, points, best.matches(), best.points());
    }

    /** Returns whether no two people would both rather have each other. */
    public boolean isStable() {
        return blockingPairs.isEmpty();
    }

    /** Says whether the plan is stable, names every blocking pair on a line of its own, and says what stability costs. */
    @Override
    public String say(Wording wording) {
        StringBuilder text = new StringBuilder(
                wording.phrase(StabilityReport.class, isStable() ? "stable" : "unstable", blockingPairs.size()));
        blockingPairs.forEach(pair -> text.append('\n').append(pair.say(wording)));
        text.append('\n')
                .append(cost.map(known -> known.say(wording))
                        .orElseGet(() -> wording.phrase(StabilityReport.class, "cost.unknown")));
        return text.toString();
    }
}
