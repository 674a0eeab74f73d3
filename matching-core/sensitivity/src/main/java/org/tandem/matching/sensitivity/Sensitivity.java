package org.tandem.matching.sensitivity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.exact.Optimum;
import org.tandem.matching.internal.flow.FlowStopped;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.model.Levels;
import org.tandem.matching.internal.plan.PlanPairs;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Objective;
import org.tandem.matching.run.Deadline;
import org.tandem.matching.sensitivity.NearestPlans.Effort;

/**
 * Answers how much a plan hangs on what could be otherwise. Where no rule couples two matches every answer is exact, read off the
 * residual network of the best plan without a search for each pair. Where rules couple pairs, prices of the best plan say
 * what they can, the rest is searched for within the work and time allowed, and answers say where that was not enough. The
 * same question has the same answer, unless a deadline ends its search. Not for use by several threads at once.
 */
public final class Sensitivity {
    /** Edges to look at, about, for each search where rules couple pairs. */
    public static final long DEFAULT_WORK = Optimum.DEFAULT_WORK;

    /** How many edges are looked at where a search expands a node of a flow, about. */
    private static final long EDGES_PER_NODE = 300;

    private final CompatibilityGraph graph;
    private final @Nullable Compatibility compatibility;
    private final int[] pairs;
    private final long work;
    private final Deadline deadline;
    private @Nullable NearestPlans nearestPlans;

    private Sensitivity(
            CompatibilityGraph graph, @Nullable Compatibility compatibility, int[] pairs, long work,
            Deadline deadline) {
        this.graph = graph;
        this.compatibility = compatibility;
        this.pairs = pairs;
        this.work = work;
        this.deadline = deadline;
    }

    /**
     * Prepares questions about a plan of a programme.
     *
     * @throws IllegalArgumentException if the plan is not one of this programme and policy, or the policy's objective is not the
     *     largest sum of points
     */
    public static Sensitivity of(Compatibility compatibility, Plan plan) {
        return of(
                compatibility.graph(),
                compatibility.hasOwnScores() ? null : compatibility,
                PlanPairs.of(compatibility, plan));
    }

    /**
     * Prepares questions about a plan of the caller's own scores.
     *
     * @throws IllegalArgumentException if the plan is not one of these scores
     */
    public static Sensitivity of(CompatibilityGraph graph, Plan plan) {
        return of(graph, null, PlanPairs.of(graph, plan));
    }

    private static Sensitivity of(
            CompatibilityGraph graph, @Nullable Compatibility compatibility, int[] pairs) {
        Objective.Aim aim = graph.objective().aim();
        if (aim != Objective.Aim.LARGEST_SUM) {
            throw new IllegalArgumentException("The objective (" + aim + ") of the policy must be "
                    + Objective.Aim.LARGEST_SUM + ".\nMaybe ask about a plan with the largest sum beside it.");
        }
        return new Sensitivity(graph, compatibility, pairs, DEFAULT_WORK, Deadline.none());
    }

    /**
     * Returns a copy that looks at most at about so many edges for each search where rules couple pairs; default
     * {@value #DEFAULT_WORK}.
     *
     * @throws IllegalArgumentException if {@code edges} is negative
     */
    public Sensitivity withWork(long edges) {
        if (edges < 0) {
            throw new IllegalArgumentException("The work (" + edges + ") must not be negative.\nMaybe use 0.");
        }
        return new Sensitivity(graph, compatibility, pairs, edges, deadline);
    }

    /** Returns a copy whose searches end when {@code newDeadline} is over; default never. */
    public Sensitivity withDeadline(Deadline newDeadline) {
        return new Sensitivity(graph, compatibility, pairs, work, newDeadline);
    }

    /**
     * Returns how every pair of the plan stands among the best plans; nothing if the deadline is over before the best plan is
     * known.
     */
    public Optional<PlanStanding> ofPlan() {
        return nearestPlans().map(plans -> new PlanStanding(
                loss(plans, Worths.of(graph, pairs), plans.isProven()), standings(plans, pairs, Effort.LOSSES)));
    }

    /**
     * Returns how every eligible pair stands that the plan does not have, by mentee and mentor; nothing if the deadline is over
     * before the best plan is known. Where rules couple pairs, a loss is only searched for if prices leave open whether there is any.
     */
    public Optional<List<PairStanding>> ofOthers() {
        int[] others = IntStream.range(0, graph.pairCount())
                .filter(pair -> !PairSets.contains(pairs, pair))
                .toArray();
        return nearestPlans().map(plans -> standings(plans, others, Effort.STANDINGS));
    }

    /**
     * Returns how one pair stands; nothing if the two are not eligible for each other, or the deadline is over before the best
     * plan is known.
     *
     * @throws IllegalArgumentException if somebody is unknown in this role
     */
    public Optional<PairStanding> ofPair(String mentor, String mentee) {
        int pair = graph.pair(graph.knownMentor(mentor), graph.knownMentee(mentee));
        return pair < 0
                ? Optional.empty()
                : nearestPlans().map(plans -> standings(plans, new int[] {pair}, Effort.LOSSES).getFirst());
    }

    /**
     * Returns how every eligible pair of a mentee stands, by mentor, without a search for any: where rules couple pairs, a loss is exact
     * if a plan was found that loses no more than all such plans do, and otherwise a bound, which {@link #ofPair} may improve. Nothing
     * if the deadline is over before the best plan is known.
     *
     * @throws IllegalArgumentException if there is no such mentee
     */
    public Optional<List<PairStanding>> ofMentee(String mentee) {
        int at = graph.knownMentee(mentee);
        int[] all = IntStream.range(graph.firstPair(at), graph.endPair(at)).toArray();
        return nearestPlans().map(plans -> standings(plans, all, Effort.BOUNDS));
    }

    /**
     * Returns how much the plan hangs on the weights of the criteria; where another plan is better, that one. Nothing if the scores are
     * the caller's own, or the best plan is not proven within the work and time allowed.
     */
    public Optional<WeightReport> ofWeights() {
        return weightSearch().map(WeightSearch::report);
    }

    /**
     * Returns how many pairs would be others if two criteria weighed otherwise at once; nothing as above.
     *
     * @throws IllegalArgumentException if there is no such criterion, or it weighs nothing
     */
    public Optional<WeightMap> ofWeights(String across, String down) {
        if (compatibility == null) {
            return Optional.empty();
        }
        int column = criterion(compatibility, across);
        int row = criterion(compatibility, down);
        return weightSearch().map(search -> search.map(column, row));
    }

    private static int criterion(Compatibility compatibility, String name) {
        List<String> names = compatibility.policy().criteria().stream()
                .filter(weighted -> weighted.weight() > 0)
                .map(weighted -> weighted.criterion().name())
                .toList();
        if (!names.contains(name)) {
            throw new IllegalArgumentException("The criterion (" + name
                    + ") must be one of the policy that weighs something.\nMaybe one of these was meant: " + names
                    + ".");
        }
        return names.indexOf(name);
    }

    /**
     * Returns plans about as good as the best, as different as possible: each has as many pairs as possible that neither the best plan
     * nor any alternative before has. All serve the mentees as well. Nothing if the best plan is not proven within the work and time
     * allowed.
     *
     * @param most how many, 1 or more
     * @param pointsAllowed how many points each may lose against the best plan, 0 or more
     * @throws IllegalArgumentException if a number is out of range
     */
    public Optional<AlternativePlans> alternatives(int most, long pointsAllowed) {
        if (most < 1 || pointsAllowed < 0) {
            throw new IllegalArgumentException("The number of plans (" + most
                    + ") must be 1 or more, and the points allowed ("
                    + pointsAllowed + ") must not be negative.\nMaybe ask for 3 plans and one per cent of the points.");
        }
        return nearestPlans().filter(NearestPlans::isProven).map(plans -> {
            AlternativeSearch search = new AlternativeSearch(
                    graph, plans.best(), plans.worth(), work / EDGES_PER_NODE, deadline::isOver);
            Merits merits = new Merits(graph, compatibility, plans.best());
            return new AlternativePlans(
                    pointsAllowed,
                    search.plans(most, pointsAllowed).stream()
                            .map(found -> merits.of(
                                    found,
                                    Loss.of(Levels.of(graph), plans.worth(), Worths.of(graph, found.pairs()), true)))
                            .toList());
        });
    }

    /**
     * Returns how many matches are to be expected of one round of answers, if pairs are accepted with these chances and independently
     * of each other: by the plan, and by the plan of which most are to be expected, whomever it serves. That plan keeps all rules,
     * limits and decisions, too.
     *
     * @throws IllegalArgumentException if a chance is not between 0 and 1
     */
    public ExpectedMatches expected(Chances chances) {
        return new ExpectedSearch(graph, pairs, chances, work / EDGES_PER_NODE, deadline::isOver).found();
    }

    private Optional<WeightSearch> weightSearch() {
        Compatibility judged = compatibility;
        return judged == null
                ? Optional.empty()
                : nearestPlans().filter(NearestPlans::isProven).map(plans -> new WeightSearch(
                        graph,
                        new WeightedPoints(judged),
                        plans.best(),
                        plans.worth()[Levels.of(graph).points()],
                        work / EDGES_PER_NODE,
                        deadline::isOver));
    }

    /** Returns how many searches there were so far for pairs of which prices did not say enough. */
    public int solves() {
        return nearestPlans == null ? 0 : nearestPlans.solves();
    }

    private Optional<NearestPlans> nearestPlans() {
        if (nearestPlans == null) {
            try {
                nearestPlans = solved();
            } catch (FlowStopped stopped) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(nearestPlans);
    }

    private NearestPlans solved() {
        if (PlanConditions.of(graph).planRules().isEmpty()) {
            try {
                return new FlowNearestPlans(graph, pairs);
            } catch (ArithmeticException tooLarge) {
                // One level after the other, then.
            }
        }
        return new CoupledNearestPlans(graph, pairs, Worths.of(graph, pairs), work / EDGES_PER_NODE, deadline::isOver);
    }

    private Loss loss(NearestPlans plans, long[] worth, boolean exact) {
        return Loss.of(Levels.of(graph), plans.worth(), worth, exact);
    }

    private List<PairStanding> standings(NearestPlans plans, int[] asked, Effort effort) {
        TreeMap<Integer, PairStanding> found = new TreeMap<>();
        plans.nearest(asked, effort, nearest -> found.put(nearest.pair(), standing(plans, nearest)));
        return List.copyOf(found.values());
    }

    private PairStanding standing(NearestPlans plans, NearestPlans.Nearest nearest) {
        int pair = nearest.pair();
        long[] worth = nearest.worth();
        return new PairStanding(
                new Pair(
                        graph.mentorIds().get(graph.mentor(pair)), graph.menteeIds().get(graph.mentee(pair))),
                graph.points(pair),
                PairSets.contains(pairs, pair),
                PairSets.contains(plans.best(), pair),
                nearest.standing(),
                worth == null ? Optional.empty() : Optional.of(loss(plans, worth, nearest.exact())),
                Reassignment.of(graph, plans.best(), nearest.changed()));
    }

    /** Shows sizes only. */
    @Override
    public String toString() {
        return "Sensitivity[" + Arrays.stream(pairs).count() + " pairs of " + graph + "]";
    }
}
