package org.tandem.matching.need;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.plan.Ended;
import org.tandem.matching.plan.LevelQuality;
import org.tandem.matching.plan.Quality;
import org.tandem.matching.plan.Status;
import org.tandem.matching.policy.Level;
import org.tandem.matching.policy.Loads;
import org.tandem.matching.policy.Objective;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.run.Cancellation;
import org.tandem.matching.run.Limits;

/**
 * Matches needs with offers by a policy for pairs. Rules hold, and so do quantities, numbers of partners, decisions and
 * commitments. Then as many units as possible are given; then as few needs as possible get nothing; then higher priorities
 * go first; then points decide, each unit counting those of its pair. A need that cannot be met in full is met in part.
 *
 * <p>The plan is proven optimal at once where no need and no offer limits its number of partners, and otherwise as far as a
 * search gets within the limits. Immutable and safe to use from many threads at once. The same input, policy and step limit
 * give the same plan, whatever the order of the input, unless the time limit or a cancellation ends the search.
 *
 * {@snippet class="org.tandem.matching.ReadmeSnippets" region="needs-and-offers"}
 */
public final class NeedsMatcher {
    /** What a unit is worth in bounds of points where units are open, as parts of what it is worth in searches. */
    private static final double[] UNIT_PARTS = {1, 0.5, 0.25, 0.15, 0.1, 0.07, 0.05, 0.035, 0.02, 0};

    /** What a unit is worth in the last bound, in units of the best pair. */
    private static final int UNIT_IN_POINTS = 2;

    private final Policy policy;
    private final Limits limits;
    private final Cancellation cancellation;

    private NeedsMatcher(Policy policy, Limits limits, Cancellation cancellation) {
        this.policy = policy;
        this.limits = limits;
        this.cancellation = cancellation;
    }

    /**
     * Returns a matcher with {@link Limits#DEFAULT}.
     *
     * @param policy rules and criteria for pairs, which see an offer as a mentor and a need as a mentee, as
     *     {@link NeedsAndOffers} says; a floor may be set
     * @throws InvalidInputException if the policy has anything for whole plans, which would be ignored: plan rules, quotas,
     *     loads or another aim than the largest sum; lists all of it
     */
    public static NeedsMatcher with(Policy policy) {
        Faults faults = new Faults();
        refuse("plan rules", policy.planRules().size(), faults);
        refuse("quotas", policy.quotas().size(), faults);
        refuse("loads", policy.loads().equals(Loads.ANY) ? 0 : 1, faults);
        refuse("aim", policy.objective().aim() == Objective.Aim.LARGEST_SUM ? 0 : 1, faults);
        faults.throwIfAny();
        return new NeedsMatcher(policy, Limits.DEFAULT, new Cancellation());
    }

    private static void refuse(String what, int number, Faults faults) {
        if (number > 0) {
            String subject = what + " of the policy";
            faults.add(
                    subject,
                    Integer.toString(number),
                    "The " + subject + " (" + number + ") must be left out: needs and offers know rules and criteria "
                            + "for pairs.",
                    "say it by quantities and by the number of partners of needs and offers.");
        }
    }

    /**
     * Returns a copy with these limits; steps are nodes of the searches, and nothing is random. Of the time, as much is kept
     * back for the bound as is expected to be needed, so that a match ends near its limit.
     */
    public NeedsMatcher withLimits(Limits newLimits) {
        return new NeedsMatcher(policy, newLimits, cancellation);
    }

    /** Returns a copy that another thread can stop; the best plan found so far comes back. */
    public NeedsMatcher withCancellation(Cancellation newCancellation) {
        return new NeedsMatcher(policy, limits, newCancellation);
    }

    /** Returns the policy as it was given. */
    public Policy policy() {
        return policy;
    }

    /**
     * Judges every pair, by the rules that needs and offers state themselves ({@link NeedRules}) and then by the policy's.
     *
     * @throws InvalidInputException if a commitment breaks a rule; lists all of them
     */
    public Compatibility compatibility(NeedsAndOffers facts) {
        Policy completed = NeedRules.completed(policy, facts);
        try {
            return Compatibility.of(facts.programme(), completed);
        } catch (InvalidInputException fixedPairs) {
            CommitmentCheck.throwIfBroken(facts, completed);
            throw fixedPairs;
        }
    }

    /**
     * Returns the plan.
     *
     * @throws InvalidInputException if a commitment breaks a rule; lists all of them
     * @throws IllegalArgumentException if all eligible pairs together could carry more than 10 million units
     */
    public NeedsPlan match(NeedsAndOffers facts) {
        RemainingLimits budget = new RemainingLimits(limits, cancellation);
        Compatibility compatibility = compatibility(facts);
        CompatibilityGraph graph = compatibility.graph();
        Quantities quantities = new Quantities(facts, graph);
        List<ConnectedComponent> parts = ConnectedComponent.of(graph);
        int[] units = new int[graph.pairCount()];
        long mostUnits = 0;
        boolean proven = true;
        List<PartSearch> searches = new ArrayList<>();
        for (int at = 0; at < parts.size(); at++) {
            budget.share(parts.size() - at);
            PartSearch search = new PartSearch(quantities, parts.get(at), budget);
            searches.add(search);
            for (int pair = 0; pair < search.units().length; pair++) {
                units[parts.get(at).pair()[pair]] = search.units()[pair];
            }
            mostUnits += search.bound()[UnitFlow.UNITS];
            proven &= search.provenLevels() == UnitFlow.LEVELS;
        }
        NeedsPlanWriter writer = new NeedsPlanWriter(compatibility, quantities, units);
        long pointsBound = proven ? writer.points() : pointsBound(searches, quantities, writer.totals(), budget);
        return writer.plan(new Quality(
                proven ? Status.PROVEN_OPTIMAL : Status.FEASIBLE,
                proven ? Ended.PROOF : budget.ended(),
                mostUnits,
                List.of(new LevelQuality(Level.POINTS, writer.points(), OptionalLong.of(pointsBound), proven))));
    }

    /**
     * Returns points that no plan exceeds which gives as many units to as many needs of as high priorities. Where a level before is
     * open, a plan may have more of it in one part and less in another: one of it is worth the same in all then.
     */
    private static long pointsBound(
            List<PartSearch> parts, Quantities quantities, long[] totals, RemainingLimits budget) {
        if (parts.stream().allMatch(part -> part.provenLevels() >= UnitFlow.POINTS)) {
            return parts.stream().mapToLong(part -> part.bound()[UnitFlow.POINTS]).sum();
        }
        long bound = parts.stream().mapToLong(PartSearch::pointsAtAGlance).sum();
        for (double part : UNIT_PARTS) {
            long[] weights = SumWeights.much(quantities);
            long less = Math.round(weights[UnitFlow.UNITS] * (1 - part));
            weights[UnitFlow.UNITS] -= less;
            long sum = parts.stream().mapToLong(one -> one.muchBound(less)).sum();
            bound = Math.min(bound, SumWeights.pointsLeft(weights, sum, totals));
        }
        if (budget.hasTimeAtTheEnd()) {
            // Where partners rather than units are short, prices of units say little.
            long[] weights = SumWeights.much(quantities);
            weights[UnitFlow.UNITS] = UNIT_IN_POINTS * quantities.greatestPoints;
            long sum = parts.stream().mapToLong(one -> one.bound(weights)).sum();
            bound = Math.min(bound, SumWeights.pointsLeft(weights, sum, totals));
        }
        return bound;
    }

    /** Shows the policy. */
    @Override
    public String toString() {
        return "NeedsMatcher[" + policy + "]";
    }
}
