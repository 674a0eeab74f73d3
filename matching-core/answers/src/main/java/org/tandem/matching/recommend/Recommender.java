package org.tandem.matching.recommend;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.internal.exact.Optimum;
import org.tandem.matching.internal.price.PricedPlan;
import org.tandem.matching.internal.price.Pricing;
import org.tandem.matching.internal.price.Worth;
import org.tandem.matching.policy.Role;
import org.tandem.matching.run.Deadline;

/**
 * Recommends pairs that could be made now, beside the running mentorships, for programmes that match one by one.
 *
 * <p>Order, never at random: first the pair whose best plan for all is the best, that is, fewest matches lost by all who
 * wait, then those who go first served best, then the fewest points lost; then the pair with the better fit; then by the
 * partner's id. (The pair's points less what the others lose by it would give the same order, because the two differ by the
 * same number for every partner of one person.) Plans are compared by seats and then the sum of points, whatever the
 * policy's objective. A pair that a coordinator has fixed is taken by every plan and so costs nothing.
 *
 * <p>Costs are exact where no rule couples two matches, and each question then takes about a millisecond, however many
 * people there are, because the flow for all is solved once, by {@code of}, and a price changes only what it touches. Where rules couple pairs, every pair is solved for itself within the work
 * allowed, costs may be ranges and say so, pairs are in order of the plans found, and the first question also finds the best
 * plan. The same question has the same answer, whatever was asked before, unless a deadline ends its search. Not for use by several threads at once.
 */
public final class Recommender {
    /** Edges to look at, about, for each price where rules couple pairs. */
    public static final long DEFAULT_WORK = Optimum.DEFAULT_WORK;

    private final CompatibilityGraph graph;
    private final @Nullable Compatibility compatibility;
    private final Pricing pricing;
    private final long work;
    private final Deadline deadline;
    private final PairsByMentor pairsByMentor;
    private @Nullable Reference reference;

    /** The best plan for all, as far as it is known. */
    private record Reference(Worth found, Worth bound) {}

    private Recommender(
            CompatibilityGraph graph,
            @Nullable Compatibility compatibility,
            Pricing pricing,
            PairsByMentor pairsByMentor,
            long work,
            Deadline deadline) {
        this.graph = graph;
        this.compatibility = compatibility;
        this.pricing = pricing;
        this.work = work;
        this.deadline = deadline;
        this.pairsByMentor = pairsByMentor;
    }

    /** Prepares to recommend pairs of a programme. */
    public static Recommender of(Compatibility compatibility) {
        return of(compatibility, compatibility.graph());
    }

    /**
     * Prepares to recommend pairs of a programme by a changed copy of its graph, for instance one in which more pairs run.
     *
     * @param changed made from {@code compatibility.graph()} by an editor
     * @throws IllegalArgumentException if {@code changed} has other people
     */
    public static Recommender of(Compatibility compatibility, CompatibilityGraph changed) {
        CompatibilityGraph graph = compatibility.graph();
        if (!changed.mentorIds().equals(graph.mentorIds()) || !changed.menteeIds().equals(graph.menteeIds())) {
            throw new IllegalArgumentException("The people of the changed graph (" + changed
                    + ") must be those of the programme (" + graph
                    + ").\nMaybe change compatibility.graph() by its editor.");
        }
        return of(changed, compatibility.hasOwnScores() ? null : compatibility);
    }

    /** Prepares to recommend pairs by the caller's own scores; answers then have no contributions of criteria. */
    public static Recommender of(CompatibilityGraph graph) {
        return of(graph, null);
    }

    private static Recommender of(CompatibilityGraph graph, @Nullable Compatibility compatibility) {
        return new Recommender(
                graph,
                compatibility,
                Pricing.of(graph, new int[0]),
                new PairsByMentor(graph),
                DEFAULT_WORK,
                Deadline.none());
    }

    /**
     * Returns a copy that looks at most at about so many edges for each price where rules couple pairs; default
     * {@value #DEFAULT_WORK}. Costs not found exactly within it are ranges.
     *
     * @throws IllegalArgumentException if {@code edges} is negative
     */
    public Recommender withWork(long edges) {
        if (edges < 0) {
            throw new IllegalArgumentException("The work (" + edges + ") must not be negative.\nMaybe use 0.");
        }
        return new Recommender(graph, compatibility, pricing, pairsByMentor, edges, deadline);
    }

    /**
     * Returns a copy whose searches end when {@code newDeadline} is over; default never. Costs not found exactly by then are
     * ranges, and pairs not tried by then are not recommended, which the answer says.
     */
    public Recommender withDeadline(Deadline newDeadline) {
        return new Recommender(graph, compatibility, pricing, pairsByMentor, work, newDeadline);
    }

    /**
     * Returns the best mentors with a free place for a mentee.
     *
     * @param most how many, 1 or more
     * @throws IllegalArgumentException if the mentee is unknown, or {@code most} is less than 1
     */
    public Recommendations mentorsFor(String menteeId, int most) {
        int mentee = graph.knownMentee(menteeId);
        int[] pairs = IntStream.range(graph.firstPair(mentee), graph.endPair(mentee)).toArray();
        return best(Role.MENTEE, menteeId, graph.openSeats(mentee), pairs, most);
    }

    /**
     * Returns the best mentees who want a mentor for a mentor.
     *
     * @param most how many, 1 or more
     * @throws IllegalArgumentException if the mentor is unknown, or {@code most} is less than 1
     */
    public Recommendations menteesFor(String mentorId, int most) {
        int mentor = graph.knownMentor(mentorId);
        return best(Role.MENTOR, mentorId, graph.freePlaces(mentor), pairsByMentor.of(mentor), most);
    }

    private Recommendations best(Role role, String person, int room, int[] pairs, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("The number of recommendations (" + most + ") for "
                    + Faults.quote(person) + " must be 1 or more.\nMaybe ask for 10.");
        }
        if (room == 0) {
            return new Recommendations.None(role, person, Recommendations.Cause.NO_ROOM);
        }
        if (pairs.length == 0) {
            return new Recommendations.None(role, person, Recommendations.Cause.NOBODY_ELIGIBLE);
        }
        int[] possible = IntStream.of(pairs)
                .filter(pair -> graph.freePlaces(graph.mentor(pair)) > 0 && graph.openSeats(graph.mentee(pair)) > 0)
                .toArray();
        if (possible.length == 0) {
            return new Recommendations.None(role, person, Recommendations.Cause.PARTNERS_TAKEN);
        }
        PairRanking ranking = new PairRanking(graph, pricing, work, deadline);
        List<PricedPair> best = ranking.best(possible, most);
        if (best.isEmpty()) {
            return new Recommendations.None(
                    role,
                    person,
                    ranking.isComplete()
                            ? Recommendations.Cause.FIXED_OTHERWISE
                            : Recommendations.Cause.TIME_IS_UP);
        }
        return new Recommendations.Best(
                role, person, best.stream().map(this::recommendation).toList(), ranking.isComplete());
    }

    private Recommendation recommendation(PricedPair priced) {
        String mentor = graph.mentorIds().get(graph.mentor(priced.pair()));
        String mentee = graph.menteeIds().get(graph.mentee(priced.pair()));
        long points = graph.points(priced.pair());
        Reference best = reference();
        return new Recommendation(
                mentor,
                mentee,
                points,
                graph.percent(priced.pair()),
                compatibility == null ? List.of() : compatibility.contributions(mentor, mentee),
                OpportunityCost.of(best.found, best.bound, priced));
    }

    private Reference reference() {
        Reference known = reference;
        if (known == null) {
            if (pricing.boundsAreReached()) {
                known = new Reference(pricing.bound(), pricing.bound());
            } else {
                PricedPlan plan = pricing.bestPlan(work, deadline::isOver);
                known = new Reference(plan.worth(), plan.bound());
            }
            reference = known;
        }
        return known;
    }
}
