package org.tandem.matching.rematch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.explain.PlanComparison;
import org.tandem.matching.internal.edit.GraphEditor;
import org.tandem.matching.internal.exact.Optimum;
import org.tandem.matching.plan.Ended;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.PlanWriter;
import org.tandem.matching.plan.Quality;
import org.tandem.matching.plan.Status;
import org.tandem.matching.policy.Level;
import org.tandem.matching.policy.Objective;
import org.tandem.matching.run.Deadline;

/**
 * Matches again after a plan was published, changing little of it. A change is a published pair that the new plan does not
 * have although it is still eligible and both people are still there; pairs that run by now are kept by the programme, and
 * new pairs for people who had none are no change. Where not all published pairs can be kept together, because a place or a
 * wish for a mentor was taken away, or limits and decisions are in the way, as many as must be are given up, whatever the
 * budget.
 *
 * <p>Plans are compared level by level, as in a match from scratch, and then by how many published pairs they keep
 * ({@link Level#KEPT}). Plans and steps carry their levels: what is proven is exact, also where rules couple two matches; where
 * the work ends before, they say on which level, and by how much, they could be better.
 * Answers do not depend on earlier questions, unless a deadline ends a search. Not for use by several threads at once.
 *
 * {@snippet class="org.tandem.matching.ReadmeSnippets" region="rematch"}
 */
public final class Rematch {
    /** Edges to look at, about, for each level of a plan. */
    public static final long DEFAULT_WORK = Optimum.DEFAULT_WORK;

    private final CompatibilityGraph graph;
    private final @Nullable Compatibility compatibility;
    private final Publication published;
    private final MinimumRetention retention;
    private final long work;
    private final Deadline deadline;

    private Rematch(
            CompatibilityGraph graph,
            @Nullable Compatibility compatibility,
            Publication published,
            MinimumRetention retention,
            long work,
            Deadline deadline) {
        this.graph = graph;
        this.compatibility = compatibility;
        this.published = published;
        this.retention = retention;
        this.work = work;
        this.deadline = deadline;
    }

    /**
     * Prepares to match a programme again. Facts and rules may have changed since; what a point is may not.
     *
     * @param compatibility the facts as they are now, judged
     * @param published the plan to change little of
     * @throws IllegalArgumentException if the policy's objective is not the largest sum of points, or the plan is known to be
     *     made by a policy with other criteria or weights
     */
    public static Rematch of(Compatibility compatibility, Plan published) {
        published.basis().requireSameCriteria(compatibility.basis());
        return of(compatibility.graph(), compatibility, published);
    }

    /**
     * Prepares to match again by the caller's own scores.
     *
     * @param graph the scores as they are now
     * @param published the plan to change little of
     */
    public static Rematch of(CompatibilityGraph graph, Plan published) {
        return of(graph, null, published);
    }

    private static Rematch of(CompatibilityGraph graph, @Nullable Compatibility compatibility, Plan published) {
        requireLargestSum(graph);
        Publication publication = Publication.of(graph, compatibility, published);
        return new Rematch(
                graph,
                compatibility,
                publication,
                MinimumRetention.of(graph, publication.eligible()),
                DEFAULT_WORK,
                Deadline.none());
    }

    static void requireLargestSum(CompatibilityGraph graph) {
        if (graph.objective().aim() != Objective.Aim.LARGEST_SUM) {
            throw new IllegalArgumentException("The objective (" + graph.objective().aim()
                    + ") of the policy must be LARGEST_SUM to match again with few changes.\n"
                    + "Maybe fix the published pairs that shall stay, and match anew.");
        }
    }

    /**
     * Returns a copy that looks at most at about so many edges for each level of a plan; default {@value #DEFAULT_WORK}.
     *
     * @throws IllegalArgumentException if {@code edges} is negative
     */
    public Rematch withWork(long edges) {
        if (edges < 0) {
            throw new IllegalArgumentException("The work (" + edges + ") must not be negative.\nMaybe use 0.");
        }
        return new Rematch(graph, compatibility, published, retention, edges, deadline);
    }

    /**
     * Returns a copy whose searches end when {@code newDeadline} is over; default never. Plans not found exactly by then have
     * a bound above them, causes not found by then are {@link GivenUp.Cause.NotSearched}, and of a trade-off the further steps
     * are absent.
     */
    public Rematch withDeadline(Deadline newDeadline) {
        // What a deadline has left open is asked anew.
        MinimumRetention anew = MinimumRetention.of(graph, published.eligible());
        return new Rematch(graph, compatibility, published, anew, work, newDeadline);
    }

    /**
     * Returns the best plan that gives up at most so many published pairs besides those that must be; of equally good ones
     * one that gives up the fewest. With 0 nothing changes that need not; with as many as there are pairs the plan is as good
     * as one from scratch.
     *
     * @param changes 0 or more
     * @throws IllegalArgumentException if {@code changes} is negative
     */
    public ChangedPlan within(int changes) {
        Budget budget = new Budget.AtMost(changes);
        int least = least(changes);
        return changed(budget, retention.best(least, work, deadline::isOver), pair -> with(pair, least));
    }

    /**
     * Returns the plan that gives up the fewest published pairs among those that serve the mentees best, and of these the one
     * with the most points.
     */
    public ChangedPlan smallestRepair() {
        Optimum found = retention.smallestRepair(work, deadline::isOver);
        return changed(new Budget.SmallestRepair(), found, pair -> with(pair, kept(found)));
    }

    private int keepable() {
        return retention.keepable(deadline::isOver).length;
    }

    private int least(int changes) {
        return Math.max(0, keepable() - changes);
    }

    private int kept(Optimum plan) {
        return (int) Arrays.stream(published.eligible())
                .filter(pair -> Arrays.binarySearch(plan.pairs(), pair) >= 0)
                .count();
    }

    private MinimumRetention.With with(int pair, int least) {
        return retention.bestWith(pair, least, work, deadline::isOver);
    }

    /**
     * Returns the plan that is best if each published pair given up costs so many points: a change is made only if, together
     * with the others, it gains as much. Changes that serve the mentees better are made at any cost.
     *
     * @param points 1 or more
     * @throws IllegalArgumentException if {@code points} is less than 1, or so large that the points of a plan could overflow
     */
    public ChangedPlan eachGaining(long points) {
        Budget budget = new Budget.EachGaining(points);
        CompatibilityGraph priced = priced(points);
        Optimum found = Optimum.of(priced, work, deadline::isOver).orElseThrow();
        return changed(budget, withoutPrice(found, points), pair -> {
            GraphEditor with = new GraphEditor(priced).fixed(graph.mentor(pair), graph.mentee(pair));
            return new MinimumRetention.With(
                    Optimum.of(with.build(), work, deadline::isOver).map(one -> withoutPrice(one, points)), true);
        });
    }

    private CompatibilityGraph priced(long points) {
        GraphEditor editor = new GraphEditor(graph);
        for (int pair : published.eligible()) {
            try {
                editor.score(graph.mentor(pair), graph.mentee(pair), Math.addExact(graph.points(pair), points));
            } catch (ArithmeticException tooLarge) {
                throw new IllegalArgumentException(
                        "The points (" + points
                                + ") that each change must gain must be less.\nMaybe allow no changes instead.",
                        tooLarge);
            }
        }
        return editor.build();
    }

    /** Returns a plan at a price with the points it has without; it could have as many more as with it. */
    private Optimum withoutPrice(Optimum found, long price) {
        long paid = Math.multiplyExact(price, kept(found));
        return found.withPoints(found.points() - paid);
    }

    /**
     * Returns the best plans for 0, 1, 2, … changes, as far as there is time.
     *
     * @param mostChanges up to how many; 0 or more
     * @throws IllegalArgumentException if {@code mostChanges} is negative
     */
    public TradeOff tradeOff(int mostChanges) {
        return tradeOff(0, mostChanges);
    }

    /**
     * Returns the best plans for so many changes and more, as far as there is time: what each further change would gain.
     *
     * @param leastChanges from how many on; 0 or more
     * @param mostChanges up to how many; at least {@code leastChanges}
     * @throws IllegalArgumentException if the numbers are negative or reversed
     */
    public TradeOff tradeOff(int leastChanges, int mostChanges) {
        int first = new Budget.AtMost(leastChanges).changes();
        int last = new Budget.AtMost(mostChanges).changes();
        if (first > last) {
            throw new IllegalArgumentException("The changes (" + first + " to " + last
                    + ") must be a range.\nMaybe swap the two.");
        }
        Optimum unlimited = retention.best(0, work, deadline::isOver);
        List<TradeOff.Step> steps = new ArrayList<>();
        Optimum before = null;
        boolean isBest = false;
        // A first step there always is.
        for (int changes = first; changes <= last && (changes == first || !deadline.isOver()); changes++) {
            int least = least(changes);
            // What fewer changes allow more changes allow, too.
            int[] known = before == null ? new int[0] : before.pairs();
            isBest = unlimited.proven() && kept(unlimited) >= least;
            Optimum found = isBest
                    ? unlimited
                    : retention.best(least, known, work, deadline::isOver);
            steps.add(step(changes, found, before));
            before = found;
        }
        return new TradeOff(published.eligible().length - keepable(), steps, isBest);
    }

    private TradeOff.Step step(int changes, Optimum found, @Nullable Optimum before) {
        return new TradeOff.Step(
                changes,
                Math.max(0, keepable() - kept(found)),
                found.matches(),
                found.points(),
                before != null && ReleaseGain.servesBetter(found, before),
                quality(found));
    }

    private interface Alternative {
        /** Returns the best plan by the same budget that has a pair. */
        MinimumRetention.With with(int pair);
    }

    private Ended unproven() {
        if (deadline.isCancelled()) {
            return Ended.CANCELLED;
        }
        return deadline.isOver() ? Ended.TIME : Ended.STEPS;
    }

    private GivenUp.Cause cause(Optimum found, int pair, Alternative alternative) {
        if (deadline.isOver()) {
            return new GivenUp.Cause.NotSearched();
        }
        MinimumRetention.With with = alternative.with(pair);
        if (with.plan().isEmpty()) {
            return with.isSure() && !deadline.isOver() ? new GivenUp.Cause.NoRoom() : new GivenUp.Cause.NotSearched();
        }
        return new GivenUp.Cause.Exchanged(ReleaseGain.of(found, with.plan().orElseThrow()));
    }

    private Quality quality(Optimum found) {
        return new Quality(
                found.proven() ? Status.PROVEN_OPTIMAL : Status.FEASIBLE,
                found.proven() ? Ended.PROOF : unproven(),
                found.mostMatches(),
                found.levels());
    }

    private ChangedPlan changed(Budget budget, Optimum found, Alternative alternative) {
        PlanWriter writer = compatibility == null ? new PlanWriter(graph) : new PlanWriter(compatibility);
        Plan plan = writer.write(found.pairs(), found.charges(), quality(found));
        List<GivenUp> givenUp = new ArrayList<>(published.ended());
        for (int pair : published.eligible()) {
            if (Arrays.binarySearch(found.pairs(), pair) < 0) {
                givenUp.add(new GivenUp(
                        graph.mentorIds().get(graph.mentor(pair)),
                        graph.menteeIds().get(graph.mentee(pair)),
                        cause(found, pair, alternative)));
            }
        }
        givenUp.sort(Comparator.comparing(GivenUp::mentee).thenComparing(GivenUp::mentor));
        return new ChangedPlan(
                plan,
                budget,
                published.plan().matched(),
                published.eligible().length,
                keepable(),
                givenUp,
                PlanComparison.of(published.plan(), plan));
    }
}
