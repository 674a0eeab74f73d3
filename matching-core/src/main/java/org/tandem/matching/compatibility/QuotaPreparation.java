package org.tandem.matching.compatibility;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.graph.PreparedQuota;
import org.tandem.matching.internal.index.Positions;
import org.tandem.matching.policy.Quota;
import org.tandem.matching.programme.Mentorship;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.Programme;

/** Turns a policy's quotas into limits on positions, less what running mentorships use. */
final class QuotaPreparation {
    private QuotaPreparation() {}

    static List<PreparedQuota> of(Programme programme, List<Quota> quotas) {
        return quotas.stream().map(quota -> prepare(programme, quota)).collect(ImmutableList.toImmutableList());
    }

    private static PreparedQuota prepare(Programme programme, Quota quota) {
        List<? extends Person> people =
                quota.kind() == Quota.Kind.MENTORS ? programme.mentors() : programme.mentees();
        List<Optional<String>> keysOfPeople =
                people.stream().map(person -> quota.key(programme, person)).toList();
        TreeSet<String> distinct = new TreeSet<>();
        keysOfPeople.forEach(key -> key.ifPresent(distinct::add));
        List<String> keys = List.copyOf(distinct);
        int[] groupOf = keysOfPeople.stream()
                .mapToInt(key -> key.map(keys::indexOf).orElse(PreparedQuota.NONE))
                .toArray();
        int counters = quota.kind() == Quota.Kind.MENTEES_OF_ONE_MENTOR
                ? Math.multiplyExact(programme.mentors().size(), keys.size())
                : keys.size();
        int[] left = new int[counters];
        Arrays.fill(left, quota.max());
        PreparedQuota prepared = new PreparedQuota(quota.name(), quota.kind(), keys, groupOf, left);
        Positions mentors = new Positions(programme.mentors());
        Positions mentees = new Positions(programme.mentees());
        for (Mentorship running : programme.runningMentorships()) {
            int limiting = prepared.limiting(mentors.of(running.mentor()), mentees.of(running.mentee()));
            if (limiting != PreparedQuota.NONE) {
                left[limiting] = Math.max(0, left[limiting] - 1);
            }
        }
        return prepared;
    }

    /** Complains of quotas that cross, that are given twice over one mentor's matches, or that fixed pairs exceed. */
    static void check(CompatibilityGraph graph, Faults faults) {
        long ofOneMentor = PlanConditions.of(graph).quotas().stream()
                .filter(quota -> quota.kind() == Quota.Kind.MENTEES_OF_ONE_MENTOR)
                .count();
        if (ofOneMentor > 1) {
            faults.add(
                    "the policy",
                    Long.toString(ofOneMentor),
                    "The policy has " + ofOneMentor + " quotas on the mentees of one mentor; one is allowed.",
                    "keep the narrowest.");
        }
        for (PreparedQuota quota : PlanConditions.of(graph).quotas()) {
            int[] fixed = new int[quota.limits()];
            for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
                for (int pair = graph.firstPair(mentee); pair < graph.endPair(mentee); pair++) {
                    int limiting =
                            graph.isFixed(pair) ? quota.limiting(graph.mentor(pair), mentee) : PreparedQuota.NONE;
                    if (limiting != PreparedQuota.NONE && ++fixed[limiting] == quota.left(limiting) + 1) {
                        String key = Faults.quote(quota.keys().get(limiting % quota.keys().size()));
                        faults.add(
                                "quota (" + quota.name() + ")",
                                key,
                                "The fixed pairs of group (" + key + ") exceed quota (" + quota.name() + ").",
                                "raise the quota or withdraw a decision.");
                    }
                }
            }
        }
    }
}
