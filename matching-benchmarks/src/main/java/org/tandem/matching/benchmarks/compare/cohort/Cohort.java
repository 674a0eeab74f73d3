package org.tandem.matching.benchmarks.compare.cohort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.graph.PreparedQuota;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Location;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.Programme;

/**
 * A cohort of some kind, drawn from a seed. People are invented.
 *
 * @param kind what was asked for
 * @param seed what it was drawn from
 * @param programme the people and what ties them
 * @param policy who may meet and what is good
 */
public record Cohort(CohortKind kind, long seed, Programme programme, Policy policy) {
    private static final int SAMPLE_MENTEES = 400;
    private static final double ANYWHERE = 1e5;

    /**
     * Draws a cohort; the same for the same arguments.
     *
     * @param mentees at least 1
     * @param mentors at least 1
     */
    public static Cohort of(CohortKind kind, int mentees, int mentors, long seed) {
        Programme programme = CohortProgramme.of(kind, mentees, mentors, seed);
        Policy policy = CohortPolicy.of(kind, mentees);
        if (kind.skew().partners() > 0) {
            policy = CohortPolicy.reaching(policy, reach(kind, mentees, mentors, seed));
        }
        var cohort = new Cohort(kind, seed, programme, policy);
        return kind.decided().fixed() > 0 ? cohort.withFixedPairs() : cohort;
    }

    /** Judges all pairs. */
    public Compatibility judge() {
        return Compatibility.of(programme, policy);
    }

    /**
     * Returns the kilometres within which the asked share of all pairs is eligible, measured on a cohort that is no larger
     * than need be; two who both work remotely are in reach however far.
     */
    private static double reach(CohortKind kind, int mentees, int mentors, long seed) {
        int fewer = Math.min(mentees, SAMPLE_MENTEES);
        int fewerMentors = Math.max(1, Math.min(mentors, (int) ((long) mentors * fewer / mentees)));
        Programme sample = CohortProgramme.of(kind, fewer, fewerMentors, seed);
        Policy policy = CohortPolicy.reaching(CohortPolicy.of(kind, fewer), ANYWHERE);
        CompatibilityGraph graph = Compatibility.of(sample, policy).graph();
        double[] distances = new double[graph.pairCount()];
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            for (int pair = graph.firstPair(mentee); pair < graph.endPair(mentee); pair++) {
                distances[pair] = distance(
                        sample.mentors().get(graph.mentor(pair)), sample.mentees().get(mentee));
            }
        }
        Arrays.sort(distances);
        long wanted = Math.round((double) kind.skew().partners() / mentors * fewer * fewerMentors);
        return distances.length == 0 ? ANYWHERE : distances[(int) Math.min(wanted, distances.length - 1)];
    }

    private static double distance(Person one, Person other) {
        if (one.profile().remote() && other.profile().remote()) {
            return 0;
        }
        Location here = one.profile().location().orElseThrow();
        return here.kilometresTo(other.profile().location().orElseThrow());
    }

    /** Fixes pairs as a coordinator would: with care that they can be in one plan. */
    private Cohort withFixedPairs() {
        CompatibilityGraph graph = judge().graph();
        var random = new SplittableRandom(seed ^ 0xF1DL);
        int[] places = new int[graph.mentorCount()];
        Arrays.setAll(places, graph::freePlaces);
        int[][] left = PlanConditions.of(graph).quotas().stream().map(PreparedQuota::leftByLimit).toArray(int[][]::new);
        Programme.Builder builder = Programme.builder(programme);
        List<int[]> fixed = new ArrayList<>();
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            int first = graph.firstPair(mentee);
            int count = graph.endPair(mentee) - first;
            if (count > 0 && graph.openSeats(mentee) > 0 && random.nextDouble() < kind.decided().fixed()) {
                int mentor = graph.mentor(first + random.nextInt(count));
                int who = mentee;
                boolean fits = places[mentor] > 0
                        && fixed.stream()
                                .noneMatch(pair -> PlanConditions.of(graph).conflict(pair[0], pair[1], mentor, who))
                        && fitsQuotas(graph, left, mentor, mentee);
                if (fits) {
                    places[mentor]--;
                    fixed.add(new int[] {mentor, mentee});
                    builder.decision(Decision.fix(
                            graph.mentorIds().get(mentor), graph.menteeIds().get(mentee)));
                }
            }
        }
        return new Cohort(kind, seed, builder.build(), policy);
    }

    /** Returns whether a pair keeps all quotas, and if so counts it. */
    private static boolean fitsQuotas(CompatibilityGraph graph, int[][] left, int mentor, int mentee) {
        int[] at = new int[left.length];
        for (int q = 0; q < left.length; q++) {
            at[q] = PlanConditions.of(graph).quotas().get(q).limiting(mentor, mentee);
            if (at[q] != PreparedQuota.NONE && left[q][at[q]] <= 0) {
                return false;
            }
        }
        for (int q = 0; q < left.length; q++) {
            if (at[q] != PreparedQuota.NONE) {
                left[q][at[q]]--;
            }
        }
        return true;
    }

    /** Shows the kind, the size and the seed. */
    @Override
    public String toString() {
        return kind + " " + programme.mentees().size() + "x" + programme.mentors().size() + " seed " + seed;
    }
}
