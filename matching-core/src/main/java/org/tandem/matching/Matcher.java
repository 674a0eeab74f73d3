package org.tandem.matching;

import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.compatibility.BestPairs;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.internal.exact.DeferredAcceptance;
import org.tandem.matching.internal.exact.Preferences;
import org.tandem.matching.internal.exact.WorstOffFirst;
import org.tandem.matching.internal.solve.OwnObjective;
import org.tandem.matching.internal.solve.PricedOut;
import org.tandem.matching.internal.solve.SearchResult;
import org.tandem.matching.internal.solve.SolvePipeline;
import org.tandem.matching.plan.Ended;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.PlanWriter;
import org.tandem.matching.plan.Quality;
import org.tandem.matching.plan.Status;
import org.tandem.matching.plan.UnmatchedReason;
import org.tandem.matching.policy.Objective;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.run.Cancellation;
import org.tandem.matching.run.Deadline;
import org.tandem.matching.run.Limits;
import org.tandem.matching.run.Progress;

/**
 * The one door: matches the people of a programme by a policy. As many of the wanted mentors as possible are given; then as
 * few mentees as possible go without any; then priority and waiting of those who are served add up to as much as possible;
 * among all such plans the one with the most points is found, unless the policy has another {@link Objective}.
 *
 * <p>A matcher holds how to search (limits, seed, cancellation, listener) and neither people nor policy, so one serves a whole
 * application. It is an immutable value, safe to use from many threads at once; a run uses one thread, after judging the
 * pairs on all processors. The same input, policy, seed and step limit give the same plan, whatever the order of the input,
 * unless the time limit or a cancellation ends the search.
 *
 * {@snippet class="org.tandem.matching.scenario.FirstPlanSnippets" region="first-plan"}
 */
public final class Matcher {
    private final Limits limits;
    private final Cancellation cancellation;
    private final Consumer<Progress> listener;

    private Matcher(Limits limits, Cancellation cancellation, Consumer<Progress> listener) {
        this.limits = limits;
        this.cancellation = cancellation;
        this.listener = listener;
    }

    /** Returns a matcher with {@link Limits#DEFAULT}, for any programme and any policy. */
    public static Matcher create() {
        return new Matcher(Limits.DEFAULT, new Cancellation(), progress -> {});
    }

    /**
     * Returns a copy that takes no longer than this from the call on, judging included, but for a quick plan, which is always
     * made, of at least the first pairs judged. A plan that is proven optimal comes back at once; a search that this limit ends
     * is not reproducible.
     *
     * @throws IllegalArgumentException if {@code time} is not above zero
     */
    public Matcher withTimeLimit(Duration time) {
        return withLimits(new Limits(time, limits.steps(), limits.seed()));
    }

    /**
     * Returns a copy whose local search takes at most so many steps, after at most so many regions decided anew.
     *
     * @throws IllegalArgumentException if {@code steps} is negative
     */
    public Matcher withStepLimit(long steps) {
        return withLimits(new Limits(limits.time(), steps, limits.seed()));
    }

    /** Returns a copy whose local search draws its random numbers from this seed; default 0. */
    public Matcher withSeed(long seed) {
        return withLimits(new Limits(limits.time(), limits.steps(), seed));
    }

    /** Returns a copy with these limits. */
    public Matcher withLimits(Limits newLimits) {
        return new Matcher(newLimits, cancellation, listener);
    }

    /** Returns a copy that another thread can stop; the best plan found so far comes back. */
    public Matcher withCancellation(Cancellation newCancellation) {
        return new Matcher(limits, newCancellation, listener);
    }

    /** Returns a copy that tells {@code newListener} of every better plan, on the thread that matches. */
    public Matcher withListener(Consumer<Progress> newListener) {
        return new Matcher(limits, cancellation, newListener);
    }

    /** Returns the limits. */
    public Limits limits() {
        return limits;
    }

    /**
     * Matches the people of {@code programme} by {@code policy}. To ask about the plan later, judge the pairs first and keep
     * what {@link Compatibility#of} returns. Where the time limit or a cancellation ends the judging, the plan is made of
     * the pairs judged so far, and whoever is left out for that says {@link UnmatchedReason.NotJudged}.
     *
     * @throws InvalidInputException if a fixed pair breaks a rule; lists all of them
     * @throws IllegalArgumentException if a criterion's value is not between 0 and 1, or points or priorities could
     *     overflow
     */
    public Plan match(Programme programme, Policy policy) {
        Deadline deadline = deadline();
        Compatibility compatibility = BestPairs.judge(
                programme, policy, deadline::isOver, pairs -> PricedOut.of(pairs, deadline::isOver));
        return plan(compatibility.graph(), compatibility, deadline);
    }

    /** Matches people whose pairs are judged already, by the policy that judged them. */
    public Plan match(Compatibility compatibility) {
        return plan(compatibility.graph(), compatibility, deadline());
    }

    /** Matches people whose pairs the caller has scored, by what the graph says. */
    public Plan match(CompatibilityGraph graph) {
        return plan(graph, null, deadline());
    }

    /** From the call on everything counts. */
    private Deadline deadline() {
        return Deadline.in(limits.time()).orWhen(cancellation);
    }

    private Plan plan(CompatibilityGraph graph, @Nullable Compatibility compatibility, Deadline deadline) {
        SearchResult found = search(graph, compatibility, deadline);
        if (compatibility != null && !compatibility.isComplete()) {
            found = found.ofSomePairs(graph);
        }
        PlanWriter writer = compatibility == null ? new PlanWriter(graph) : new PlanWriter(compatibility);
        Quality quality = new Quality(
                found.proven() ? Status.PROVEN_OPTIMAL : Status.FEASIBLE,
                ended(found),
                found.mostMatches(),
                found.levels());
        return writer.write(found.pairs(), found.charges(), quality);
    }

    private SearchResult search(
            CompatibilityGraph graph, @Nullable Compatibility compatibility, Deadline deadline) {
        return switch (graph.objective().aim()) {
            case LARGEST_SUM -> new SolvePipeline(graph, limits, deadline, cancellation, listener).run();
            case WORST_OFF_FIRST ->
                new OwnObjective(graph, limits, deadline, listener).run(stop -> WorstOffFirst.of(graph, stop));
            case STABLE -> {
                Preferences preferences =
                        compatibility == null ? Preferences.byPoints(graph) : Preferences.of(compatibility);
                yield new OwnObjective(graph, limits, deadline, listener)
                        .run(stop -> DeferredAcceptance.of(graph, preferences));
            }
        };
    }

    private Ended ended(SearchResult found) {
        if (found.proven()) {
            return Ended.PROOF;
        }
        if (cancellation.isCancelled() || Thread.currentThread().isInterrupted()) {
            return Ended.CANCELLED;
        }
        return found.timeIsUp() ? Ended.TIME : Ended.STEPS;
    }
}
