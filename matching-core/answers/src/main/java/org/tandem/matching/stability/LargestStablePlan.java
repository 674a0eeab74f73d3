package org.tandem.matching.stability;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.exact.DeferredAcceptance;
import org.tandem.matching.internal.exact.Optimum;
import org.tandem.matching.internal.exact.Preferences;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.policy.Loads;
import org.tandem.matching.run.Deadline;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * A stable plan with as many matches as possible, where some people are as welcome as others, and what it costs. Stable is
 * as {@link StabilityReport} says it: who is as welcome as somebody else is no reason to change. The plan of a policy with the
 * stable objective lets ids decide between them, and so may have fewer matches.
 *
 * @param pairs its pairs, by mentee and mentor
 * @param mostMatches no stable plan has more matches; as many as {@code pairs} if that is proven
 * @param points its points
 * @param byIds what the stable plan has in which ids decide, and what the best plan by seats and points has
 */
public record LargestStablePlan(List<Pair> pairs, int mostMatches, long points, StablePlanCost byIds)
        implements Answer {
    /** How many linear programs are solved at most. */
    public static final int DEFAULT_NODES = 2_000;

    /** Copies the list. */
    public LargestStablePlan {
        pairs = ImmutableList.copyOf(pairs);
    }

    /**
     * Looks for the plan of a programme.
     *
     * @throws IllegalArgumentException if rules about two matches, quotas or loads hold, which leave it open whether any plan is stable
     */
    public static LargestStablePlan of(Compatibility compatibility, Deadline deadline) {
        return of(compatibility.graph(), Preferences.of(compatibility), deadline);
    }

    /**
     * Looks for the plan of the caller's own scores. Nobody has wishes, so that points alone tell whom people would rather have.
     *
     * @throws IllegalArgumentException if rules about two matches, quotas or loads hold, which leave it open whether any plan is stable
     */
    public static LargestStablePlan of(CompatibilityGraph graph, Deadline deadline) {
        return of(graph, Preferences.byPoints(graph), deadline);
    }

    private static LargestStablePlan of(CompatibilityGraph graph, Preferences preferences, Deadline deadline) {
        PlanConditions conditions = PlanConditions.of(graph);
        if (!conditions.planRules().isEmpty() || !conditions.quotas().isEmpty()
                || !conditions.loads().equals(Loads.ANY)) {
            throw new IllegalArgumentException("Stability cannot be kept beside rules about two matches ("
                    + conditions.planRules().size() + "), quotas ("
                    + conditions.quotas().size() + ") and loads ("
                    + conditions.loads() + ").\nMaybe ask about a policy without them.");
        }
        LargestStable.Found found = LargestStable.of(graph, preferences, DEFAULT_NODES, deadline::isOver);
        int[] byIds = DeferredAcceptance.of(graph, preferences).pairs();
        Optimum best = Optimum.of(graph, Optimum.DEFAULT_WORK).orElseThrow();
        return new LargestStablePlan(
                Arrays.stream(found.pairs())
                        .mapToObj(pair -> new Pair(
                                graph.mentorIds().get(graph.mentor(pair)), graph.menteeIds().get(graph.mentee(pair))))
                        .toList(),
                found.most(),
                points(graph, found.pairs()),
                new StablePlanCost(byIds.length, points(graph, byIds), best.matches(), best.points()));
    }

    private static long points(CompatibilityGraph graph, int[] pairs) {
        return Arrays.stream(pairs).mapToLong(graph::points).sum();
    }

    /** Returns whether no stable plan has more matches. */
    public boolean isProven() {
        return pairs.size() == mostMatches;
    }

    /** Returns how many matches stability costs at least, against the best plan. */
    public int matchesLost() {
        return byIds.mostMatches() - mostMatches;
    }

    @Override
    public String say(Wording wording) {
        return wording.phrase(
                LargestStablePlan.class,
                isProven() ? "largest.proven" : "largest.open",
                pairs.size(),
                points,
                mostMatches)
                + "\n"
                + byIds.say(wording);
    }
}
