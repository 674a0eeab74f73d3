package org.tandem.matching.fairness;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.exact.ExactPlan;
import org.tandem.matching.internal.exact.Optimum;
import org.tandem.matching.internal.exact.WorstOffFirst;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.plan.PlanPairs;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.run.Deadline;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * The price of fairness, either way: how a plan spreads fit, what it gives up against the largest sum and what it gains for
 * the worst off; and what worst-off first would give and cost. Both other plans are found anew, which takes about a second
 * for a thousand mentees, and minutes for ten thousand.
 *
 * @param plan what the plan amounts to
 * @param largestSum what the plan with the best seats and then the most points amounts to, as far as it is known
 * @param bound no plan with seats as good as those of {@code largestSum} has more points; the same as its points if it is
 *     proven
 * @param worstOffFirst what worst-off first would amount to; absent where there are rules about two matches, beside which it
 *     cannot be found, or where there was no time
 * @param complete whether no deadline ended a search
 */
public record FairnessReport(
        PlanFigures plan, PlanFigures largestSum, long bound, Optional<PlanFigures> worstOffFirst, boolean complete)
        implements Answer {

    /**
     * Looks at a plan of a programme, whatever its objective.
     *
     * @throws IllegalArgumentException if the plan is known to be of other people or pairs, or a match is not an
     *     eligible pair of the programme
     */
    public static FairnessReport of(Compatibility compatibility, Plan plan) {
        return of(compatibility.graph(), plan);
    }

    /**
     * Looks at a plan of the caller's own scores, whatever its objective.
     *
     * @throws IllegalArgumentException if the plan is known to be of other people or pairs, or a match is not an
     *     eligible pair of the graph
     */
    public static FairnessReport of(CompatibilityGraph graph, Plan plan) {
        return of(graph, plan, Deadline.none());
    }

    /**
     * Looks at a plan, as far as there is time.
     *
     * @param deadline ends both searches; the largest sum is then a range, and worst-off first is left out
     * @throws IllegalArgumentException if a match of the plan is not an eligible pair of the graph
     */
    public static FairnessReport of(CompatibilityGraph graph, Plan plan, Deadline deadline) {
        PlanFigures figures = PlanFigures.of(graph, PlanPairs.of(graph, plan), plan.charges());
        Optimum best = Optimum.of(graph, Optimum.DEFAULT_WORK, deadline::isOver)
                .orElseThrow(() -> new IllegalArgumentException("The fixed pairs of the graph must fit together."
                        + "\nMaybe release one of them, or make room for it."));
        PlanFigures largestSum = PlanFigures.of(graph, best.pairs(), best.charges());
        if (!best.proven() && figures.matches() == largestSum.matches() && figures.points() > largestSum.points()) {
            largestSum = figures;
        }
        boolean worstOffFirst = PlanConditions.of(graph).planRules().isEmpty();
        Optional<PlanFigures> fair = worstOffFirst ? worstOffFirst(graph, deadline) : Optional.empty();
        return new FairnessReport(
                figures,
                largestSum,
                Math.max(best.bound(), largestSum.points()),
                fair,
                worstOffFirst ? fair.isPresent() : best.proven() || !deadline.isOver());
    }

    private static Optional<PlanFigures> worstOffFirst(CompatibilityGraph graph, Deadline deadline) {
        ExactPlan found = WorstOffFirst.of(graph, deadline::isOver);
        if (!found.proven()) {
            return Optional.empty();
        }
        int[] pairs = found.pairs();
        int[] matched = new int[graph.mentorCount()];
        Arrays.stream(pairs).forEach(pair -> matched[graph.mentor(pair)]++);
        long charges = 0;
        for (int mentor = 0; mentor < matched.length; mentor++) {
            charges += PlanConditions.of(graph).unevenCost(mentor, matched[mentor]);
        }
        return Optional.of(PlanFigures.of(graph, pairs, charges));
    }

    /** Returns whether the largest sum is proven, so that every price is exact. */
    public boolean isExact() {
        return bound == largestSum.points();
    }

    /** Returns how many matches fewer the plan has than the one with the largest sum; 0 or more. */
    public int matchesLost() {
        return largestSum.matches() - plan.matches();
    }

    /** Returns how many points the plan gives up against the largest sum, at least; below 0 only where it has fewer matches. */
    public long pointsLost() {
        return largestSum.points() - plan.points();
    }

    /** Returns how many points the plan gives up at most; the same as {@link #pointsLost()} if that is exact. */
    public long pointsLostAtMost() {
        return bound - plan.points();
    }

    /** Returns by how much the plan's lowest fit is above that of the largest sum, in percentage points; nothing without matches. */
    public OptionalDouble lowestGained() {
        OptionalDouble of = largestSum.fits().lowest();
        OptionalDouble lowest = plan.fits().lowest();
        return of.isPresent() && lowest.isPresent()
                ? OptionalDouble.of(lowest.getAsDouble() - of.getAsDouble())
                : OptionalDouble.empty();
    }

    /** Says how fit is spread, what the plan gives up and gains, and what worst-off first would give. */
    @Override
    public String say(Wording wording) {
        StringBuilder text = new StringBuilder(plan.fits().say(wording));
        if (lowestGained().isPresent()) {
            String key = isExact() ? "price" : "price.between";
            text.append('\n')
                    .append(wording.phrase(
                            FairnessReport.class,
                            key,
                            largestSum.points(),
                            pointsLost(),
                            pointsLostAtMost(),
                            plan.fits().lowest().orElseThrow(),
                            largestSum.fits().lowest().orElseThrow(),
                            matchesLost()));
        }
        text.append('\n')
                .append(worstOffFirst
                        .map(fair -> sayWorstOffFirst(fair, wording))
                        .orElseGet(
                                () -> wording.phrase(FairnessReport.class, complete ? "fair.unknown" : "fair.time")));
        return text.toString();
    }

    private String sayWorstOffFirst(PlanFigures fair, Wording wording) {
        OptionalDouble lowest = fair.fits().lowest();
        return lowest.isEmpty()
                ? wording.phrase(FairnessReport.class, "fair.none")
                : wording.phrase(
                        FairnessReport.class,
                        "fair",
                        lowest.getAsDouble(),
                        largestSum.points() - fair.points());
    }
}
