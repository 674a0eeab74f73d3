package org.tandem.matching.rematch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.GraphEditor;
import org.tandem.matching.internal.exact.Keeping;
import org.tandem.matching.internal.exact.Optimum;
import org.tandem.matching.internal.exact.PricedPlan;
import org.tandem.matching.internal.exact.Worth;
import org.tandem.matching.plan.Ended;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.PlanComparison;
import org.tandem.matching.plan.PlanWriter;
import org.tandem.matching.plan.Quality;
import org.tandem.matching.plan.Status;
import org.tandem.matching.policy.Objective;
import org.tandem.matching.run.Deadline;

/**
 * Matches again after a plan was published, changing little of it. A change is a published pair that the new plan does not
 * have although it is still eligible and both people are still there; pairs that run by now are kept by the programme, and
 * new pairs for people who had none are no change. Where not all published pairs can be kept together, because a place or a
 * wish for a mentor was taken away, or limits and decisions are in the way, as many as must be are given up, whatever the
 * budget.
 *
 * <p>Plans are compared by who is served and then the sum of points. Where no rule couples two matches the answers are exact
 * within the work allowed, which suffices for programmes of thousands of people and a few changes, or hundreds of people and
 * any number; where rules couple pairs, or the work ends, plan and step say by how much they could be better. With very many
 * people and long waiting times, plans that serve the mentees worse than a match from scratch would may stay unproven.
 * Answers do not depend on earlier questions, unless a deadline ends a search. Not for use by several threads at once.
 *
 * {@snippet class="org.tandem.matching.ReadmeSnippets" region="rematch"}
 */
public final class Rematch {
    /** Edges to look at, about, for each plan. */
    public static final long DEFAULT_WORK = Optimum.DEFAULT_WORK;

    private final CompatibilityGraph graph;
    private final @Nullable Compatibility compatibility;
    private final Publication published;
    private final Keeping keeping;
    private final long work;
    private final Deadline deadline;

    private Rematch(
            CompatibilityGraph graph,
            @Nullable Compatibility compatibility,
            Publication published,
            Keeping keeping,
            long work,
            Deadline deadline) {
        this.graph = graph;
        this.compatibility = compatibility;
        this.published = published;
        this.keeping = keeping;
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
                Keeping.of(graph, publication.eligible()),
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
     * Returns a copy that looks at most at about so many edges for each plan; default {@value #DEFAULT_WORK}.
     *
     * @throws IllegalArgumentException if {@code edges} is negative
     */
    public Rematch withWork(long edges) {
        if (edges < 0) {
            throw new IllegalArgumentException("The work (" + edges + ") must not be negative.\nMaybe use 0.");
        }
        return new Rematch(graph, compatibility, published, keeping, edges, deadline);
    }

    /**
     * Returns a copy whose searches end when {@code newDeadline} is over; default never. Plans not found exactly by then have
     * a bound above them, causes not found by then are {@link GivenUp.Cause.NotSearched}, and of a trade-off the further steps
     * are absent.
     */
    public Rematch withDeadline(Deadline newDeadline) {
        return new Rematch(graph, compatibility, published, keeping, work, newDeadline);
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
        return changed(new Budget.AtMost(changes), least(changes));
    }

    /**
     * Returns the plan that gives up the fewest published pairs among those that serve the mentees best, and of these the one
     * with the most points.
     */
    public ChangedPlan smallestRepair() {
        return changed(new Budget.SmallestRepair(), keeping.mostKeptWithBestSeats(work, deadline::isOver));
    }

    private int keepable() {
        return keeping.keepable(deadline::isOver).length;
    }

    private int least(int changes) {
        return Math.max(0, keepable() - changes);
    }

    private ChangedPlan changed(Budget budget, int least) {
        PricedPlan found = keeping.best(least, work, deadline::isOver);
        return changed(budget, found, pair -> keeping.bestWith(pair, least, work, deadline::isOver));
    }

    private CompatibilityGraph fixed(GraphEditor editor, int pair) {
        return editor.fixed(graph.mentor(pair), graph.mentee(pair)).build();
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
        PricedPlan found = priced(priced).orElseThrow();
        return changed(budget, found, pair -> priced(fixed(priced.edit(), pair)));
    }

    private CompatibilityGraph priced(long points) {
        GraphEditor editor = graph.edit();
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

    /** Returns the best plan at a price, valued without it. */
    private Optional<PricedPlan> priced(CompatibilityGraph priced) {
        return Optimum.of(priced, work, deadline::isOver).map(found -> {
            Worth worth = keeping.valuation().worth(found.pairs());
            long spare = found.bound() - found.points();
            return new PricedPlan(
                    found.pairs(),
                    worth,
                    found.proven()
                            ? worth
                            : new Worth(found.mostMatches(), worth.seatValue(), worth.points() + Math.max(spare, 1)));
        });
    }

    /**
     * Returns the best plans for 0, 1, 2, … changes, as far as there is time.
     *
     * @param mostChanges up to how many; 0 or more
     * @throws IllegalArgumentException if {@code mostChanges} is negative
     */
    public TradeOff tradeOff(int mostChanges) {
        int last = new Budget.AtMost(mostChanges).changes();
        PricedPlan unlimited = keeping.best(0, work, deadline::isOver);
        List<TradeOff.Step> steps = new ArrayList<>();
        PricedPlan before = null;
        // A step for no changes there always is.
        for (int changes = 0; changes <= last && (changes == 0 || !deadline.isOver()); changes++) {
            PricedPlan found = before != null && before.worth().compareTo(unlimited.bound()) >= 0
                    ? before
                    : keeping.best(least(changes), work, deadline::isOver);
            // What fewer changes allow more changes allow, too.
            if (before != null && before.worth().compareTo(found.worth()) > 0) {
                found = new PricedPlan(before.pairs(), before.worth(), found.bound());
            }
            steps.add(step(changes, found, before));
            before = found;
        }
        return new TradeOff(published.eligible().length - keepable(), steps);
    }

    private TradeOff.Step step(int changes, PricedPlan found, @Nullable PricedPlan before) {
        int kept = (int) IntStream.of(published.eligible())
                .filter(pair -> Arrays.binarySearch(found.pairs(), pair) >= 0)
                .count();
        Worth worth = found.worth();
        return new TradeOff.Step(
                changes,
                Math.max(0, keepable() - kept),
                worth.matches(),
                worth.points(),
                found.bound().matches(),
                found.bound().points(),
                before != null
                        && before.worth().matches() == worth.matches()
                        && before.worth().seatValue() < worth.seatValue(),
                found.isExact());
    }

    private interface Alternative {
        /** Returns the best plan by the same budget that has a pair, if any has. */
        Optional<PricedPlan> with(int pair);
    }

    private Ended unproven() {
        if (deadline.isCancelled()) {
            return Ended.CANCELLED;
        }
        return deadline.isOver() ? Ended.TIME : Ended.STEPS;
    }

    private GivenUp.Cause cause(PricedPlan found, int pair, Alternative alternative) {
        if (deadline.isOver()) {
            return new GivenUp.Cause.NotSearched();
        }
        Optional<PricedPlan> with = alternative.with(pair);
        if (with.isEmpty()) {
            return deadline.isOver() ? new GivenUp.Cause.NotSearched() : new GivenUp.Cause.NoRoom();
        }
        return new GivenUp.Cause.Exchanged(Gain.of(found, with.orElseThrow()));
    }

    private ChangedPlan changed(Budget budget, PricedPlan found, Alternative alternative) {
        Quality quality = new Quality(
                found.isExact() ? Status.PROVEN_OPTIMAL : Status.FEASIBLE,
                found.isExact() ? Ended.PROOF : unproven(),
                found.bound().matches(),
                found.bound().points());
        PlanWriter writer = compatibility == null ? new PlanWriter(graph) : new PlanWriter(compatibility);
        Plan plan = writer.write(found.pairs(), keeping.valuation().charges(found.pairs()), quality);
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
