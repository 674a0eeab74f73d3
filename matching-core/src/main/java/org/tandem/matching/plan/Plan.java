package org.tandem.matching.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.tandem.matching.compatibility.Basis;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.HeldPair;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.policy.Level;

/**
 * The answer: who meets whom, who does not and why, and how good that is. Holds ids and figures, no names.
 *
 * @param matches the pairs, by mentee and mentor
 * @param unmatched the mentees who did not get all the mentors wanted, by id
 * @param loads how every mentor's places are used, by id
 * @param held pairs that wait for a coordinator's review, by mentee and mentor
 * @param wanted number of mentors that the mentees want, besides running mentorships
 * @param points sum of the points of all matches, less the charges
 * @param charges what soft rules about two matches charge, in points
 * @param pointsByCriterion the points of the matches by criterion, in the policy's order; empty if scores are the caller's own
 * @param quality whether the plan is optimal, and how far it can be from that
 * @param basis what the plan was made from; explanations and records refuse a plan of something else
 */
public record Plan(
        List<Match> matches,
        List<Unmatched> unmatched,
        List<Load> loads,
        List<HeldPair> held,
        long wanted,
        long points,
        long charges,
        Map<String, Long> pointsByCriterion,
        Quality quality,
        Basis basis) {

    /** Copies the collections, keeping their order. */
    public Plan {
        matches = ImmutableList.copyOf(matches);
        unmatched = ImmutableList.copyOf(unmatched);
        loads = ImmutableList.copyOf(loads);
        held = ImmutableList.copyOf(held);
        pointsByCriterion = ImmutableMap.copyOf(pointsByCriterion);
    }

    /** Creates a plan that no search of this library has made, so that what it was made from is not known. */
    public Plan(
            List<Match> matches,
            List<Unmatched> unmatched,
            List<Load> loads,
            List<HeldPair> held,
            long wanted,
            long points,
            long charges,
            Map<String, Long> pointsByCriterion,
            Quality quality) {
        this(matches, unmatched, loads, held, wanted, points, charges, pointsByCriterion, quality, Basis.UNKNOWN);
    }

    /**
     * Returns the plan that pairs make which somebody has kept, with everything but the search: points, loads, and why others are
     * unmatched. How good it is remains open, however it was found: it is not proven, and its bounds are rough. Match anew for
     * better ones, or keep the whole plan or its record.
     *
     * @param pairs the pairs, in any order
     * @throws InvalidInputException if the pairs are no plan of {@code compatibility}: somebody is unknown, a pair is not eligible or
     *     given twice, a fixed pair is missing, or there is no room for all of them; lists every fault
     */
    public static Plan of(Compatibility compatibility, Collection<Pair> pairs) {
        return new KeptPairs(compatibility).plan(pairs);
    }

    /** Returns the pairs of the matches, in their order. */
    public List<Pair> pairs() {
        return matches.stream()
                .map(match -> new Pair(match.mentor(), match.mentee()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the number of matches. */
    public int matched() {
        return matches.size();
    }

    /**
     * Returns how much better another plan could be, on the first level on which it is not proven that none is; nothing if the
     * plan is proven optimal. Of a plan whose levels are not known it is only said how many more matches there could be.
     */
    public Optional<Gap> gap() {
        if (quality.status() == Status.PROVEN_OPTIMAL || !quality.levels().isEmpty()) {
            return quality.gap();
        }
        long more = quality.mostMatches() - matched();
        return Optional.of(
                more > 0
                        ? new Gap(Level.MATCHES, OptionalLong.of(more), OptionalDouble.empty())
                        : new Gap(Level.POINTS, OptionalLong.empty(), OptionalDouble.empty()));
    }

    /** Returns the matches of a mentee. */
    public List<Match> matchesOfMentee(String mentee) {
        return matches.stream()
                .filter(match -> match.mentee().equals(mentee))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the matches of a mentor. */
    public List<Match> matchesOfMentor(String mentor) {
        return matches.stream()
                .filter(match -> match.mentor().equals(mentor))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns what is missing to a mentee, or nothing if all the mentors wanted were given. */
    public Optional<Unmatched> unmatched(String mentee) {
        return unmatched.stream().filter(one -> one.mentee().equals(mentee)).findFirst();
    }

    /** Shows sizes and quality. */
    @Override
    public String toString() {
        return "Plan[" + matches.size() + " of " + wanted + " matched, " + points + " points, " + quality + "]";
    }
}
