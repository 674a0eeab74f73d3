package org.tandem.matching.stability;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.exact.Preferences;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.graph.PreparedPlanRule;
import org.tandem.matching.internal.graph.PreparedQuota;

/** Finds who would both rather have each other than what a plan gives them. */
final class BlockingPairs {
    /** Nothing has to be given up. */
    private static final int NOTHING = -1;

    private final CompatibilityGraph graph;
    private final PlanConditions conditions;
    private final Preferences preferences;
    private final int[] chosen;
    private final int[] mentees;
    /** By person: the least welcome match that may be given up, or {@link #NOTHING} if all are fixed. */
    private final int[] leastOfMentee;

    private final int[] leastOfMentor;
    private final int[] seatsLeft;
    private final int[] placesLeft;
    private final boolean hasHardRules;

    BlockingPairs(CompatibilityGraph graph, Preferences preferences, int[] chosen) {
        this.graph = graph;
        conditions = PlanConditions.of(graph);
        this.preferences = preferences;
        this.chosen = chosen;
        mentees = Arrays.stream(chosen).map(graph::mentee).toArray();
        seatsLeft = new int[graph.menteeCount()];
        placesLeft = new int[graph.mentorCount()];
        leastOfMentee = new int[graph.menteeCount()];
        leastOfMentor = new int[graph.mentorCount()];
        Arrays.setAll(seatsLeft, graph::openSeats);
        Arrays.setAll(placesLeft, graph::freePlaces);
        Arrays.fill(leastOfMentee, NOTHING);
        Arrays.fill(leastOfMentor, NOTHING);
        hasHardRules = conditions.planRules().stream().anyMatch(PreparedPlanRule::isHard);
        for (int k = 0; k < chosen.length; k++) {
            int mentor = graph.mentor(chosen[k]);
            seatsLeft[mentees[k]]--;
            placesLeft[mentor]--;
            if (!graph.isFixed(chosen[k])) {
                int ofMentee = leastOfMentee[mentees[k]];
                int ofMentor = leastOfMentor[mentor];
                if (ofMentee == NOTHING || preferences.menteeRather(ofMentee, chosen[k])) {
                    leastOfMentee[mentees[k]] = chosen[k];
                }
                if (ofMentor == NOTHING || preferences.mentorRather(ofMentor, chosen[k])) {
                    leastOfMentor[mentor] = chosen[k];
                }
            }
        }
    }

    /** Returns them by mentee and mentor. */
    List<BlockingPair> find() {
        BitSet matched = new BitSet();
        Arrays.stream(chosen).forEach(matched::set);
        ImmutableList.Builder<BlockingPair> found = ImmutableList.builder();
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            for (int pair = graph.firstPair(mentee); pair < graph.endPair(mentee); pair++) {
                if (!matched.get(pair) && blocks(pair, mentee)) {
                    found.add(describe(pair, mentee));
                }
            }
        }
        return found.build();
    }

    private boolean blocks(int pair, int mentee) {
        int mentor = graph.mentor(pair);
        boolean menteeWould = seatsLeft[mentee] > 0
                || (leastOfMentee[mentee] != NOTHING && preferences.menteeRather(pair, leastOfMentee[mentee]));
        boolean mentorWould = placesLeft[mentor] > 0
                || (leastOfMentor[mentor] != NOTHING && preferences.mentorRather(pair, leastOfMentor[mentor]));
        return menteeWould && mentorWould && rulesHold(pair, mentee);
    }

    private int givenUpByMentee(int mentee) {
        return seatsLeft[mentee] > 0 ? NOTHING : leastOfMentee[mentee];
    }

    private int givenUpByMentor(int mentor) {
        return placesLeft[mentor] > 0 ? NOTHING : leastOfMentor[mentor];
    }

    /** Returns whether quotas and hard rules hold once the two have each other. */
    private boolean rulesHold(int pair, int mentee) {
        if (!hasHardRules && conditions.quotas().isEmpty()) {
            return true;
        }
        int mentor = graph.mentor(pair);
        int[] used = new int[conditions.quotas().size()];
        for (int k = 0; k < chosen.length; k++) {
            if (chosen[k] != givenUpByMentee(mentee) && chosen[k] != givenUpByMentor(mentor)) {
                int otherMentor = graph.mentor(chosen[k]);
                if (hasHardRules && conditions.conflict(mentor, mentee, otherMentor, mentees[k])) {
                    return false;
                }
                for (int q = 0; q < used.length; q++) {
                    int limit = conditions.quotas().get(q).limiting(mentor, mentee);
                    boolean same = limit != PreparedQuota.NONE
                            && conditions.quotas().get(q).limiting(otherMentor, mentees[k]) == limit;
                    used[q] += same ? 1 : 0;
                }
            }
        }
        for (int q = 0; q < used.length; q++) {
            int limit = conditions.quotas().get(q).limiting(mentor, mentee);
            if (limit != PreparedQuota.NONE && used[q] >= conditions.quotas().get(q).left(limit)) {
                return false;
            }
        }
        return true;
    }

    private BlockingPair describe(int pair, int mentee) {
        int mentor = graph.mentor(pair);
        int ofMentee = givenUpByMentee(mentee);
        int ofMentor = givenUpByMentor(mentor);
        return new BlockingPair(
                graph.mentorIds().get(mentor),
                graph.menteeIds().get(mentee),
                ofMentee == NOTHING
                        ? Optional.empty()
                        : Optional.of(graph.mentorIds().get(graph.mentor(ofMentee))),
                ofMentor == NOTHING
                        ? Optional.empty()
                        : Optional.of(graph.menteeIds().get(graph.mentee(ofMentor))));
    }
}
