package org.tandem.matching.explain.shortage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.graph.PreparedQuota;
import org.tandem.matching.internal.graph.QuotaTree;
import org.tandem.matching.policy.Quota;

/**
 * What a mentee can reach in a plan: the places of eligible mentors, then the mentees who hold them, then what those could
 * have instead, and so on.
 *
 * <p>Definition: the alternating paths of matching theory, carried through groups of mentors with a quota as residual paths
 * of a flow. If no path ends at a place that is free, everything reached is the smallest cut behind the mentee: the mentees
 * reached want more than the places reached can give. Complexity: O(pairs + people × groups). Source: Hall, On
 * representatives of subsets, 1935; Ford and Fulkerson, Maximal flow through a network, 1956. Failure: none. Quotas of
 * mentees and rules about two matches are left out, so a cut is a proof whatever they say, while a free path is none.
 */
final class Reach {
    private static final int NONE = PreparedQuota.NONE;

    private final Chosen chosen;
    private final CompatibilityGraph graph;
    private final QuotaTree groups;
    private final @Nullable PreparedQuota own;
    private final int[] groupLoads;
    private final int[] ownLoads;
    private final int firstMentor;
    private final int firstGroup;
    private final int firstOwn;
    private final BitSet reached = new BitSet();
    private final ArrayDeque<Integer> open = new ArrayDeque<>();
    private boolean endsAtFreePlace;

    /** Searches from a mentee. */
    Reach(Chosen chosen, int mentee) {
        this.chosen = chosen;
        graph = chosen.graph();
        groups = PlanConditions.of(graph).mentorQuotas();
        own = PlanConditions.of(graph).quotas().stream()
                .filter(quota -> quota.kind() == Quota.Kind.MENTEES_OF_ONE_MENTOR)
                .findFirst()
                .orElse(null);
        firstMentor = graph.menteeCount();
        firstGroup = firstMentor + graph.mentorCount();
        firstOwn = firstGroup + groups.size();
        groupLoads = new int[groups.size()];
        ownLoads = own == null ? new int[0] : new int[own.limits()];
        countLoads();
        reached.set(mentee);
        askForPlaces(mentee);
        while (!open.isEmpty()) {
            expand(open.remove());
        }
    }

    private void countLoads() {
        for (int pair = 0; pair < graph.pairCount(); pair++) {
            if (chosen.has(pair)) {
                int group = groups.lowest(graph.mentor(pair));
                while (group != NONE) {
                    groupLoads[group]++;
                    group = groups.parent(group);
                }
                int limit = ownLimit(graph.mentor(pair), graph.mentee(pair));
                if (limit != NONE) {
                    ownLoads[limit]++;
                }
            }
        }
    }

    private int ownLimit(int mentor, int mentee) {
        return own == null ? NONE : own.limiting(mentor, mentee);
    }

    /** Returns the first node that a unit of the pair goes through. */
    private int head(int mentor, int mentee) {
        int limit = ownLimit(mentor, mentee);
        return limit == NONE ? firstMentor + mentor : firstOwn + limit;
    }

    private void reach(int node) {
        if (!reached.get(node)) {
            reached.set(node);
            open.add(node);
        }
    }

    private void askForPlaces(int mentee) {
        for (int pair = graph.firstPair(mentee); pair < graph.endPair(mentee); pair++) {
            if (!chosen.has(pair)) {
                reach(head(graph.mentor(pair), mentee));
            }
        }
    }

    private void expand(int node) {
        if (node < firstMentor) {
            askForPlaces(node);
        } else if (node < firstGroup) {
            expandMentor(node - firstMentor);
        } else if (node < firstOwn) {
            expandGroup(node - firstGroup);
        } else {
            expandOwn(node - firstOwn);
        }
    }

    private void expandMentor(int mentor) {
        if (chosen.ofMentor(mentor) < graph.freePlaces(mentor)) {
            leaveTo(groups.lowest(mentor));
        }
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            int pair = graph.pair(mentor, mentee);
            if (pair >= 0 && chosen.has(pair)) {
                int head = head(mentor, mentee);
                if (head == firstMentor + mentor) {
                    askHolder(pair, mentee);
                } else {
                    reach(head);
                }
            }
        }
    }

    private void expandGroup(int group) {
        if (groupLoads[group] < groups.left(group)) {
            leaveTo(groups.parent(group));
        }
        for (int child = 0; child < groups.size(); child++) {
            if (groups.parent(child) == group && groupLoads[child] > 0) {
                reach(firstGroup + child);
            }
        }
        for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
            if (groups.lowest(mentor) == group && chosen.ofMentor(mentor) > 0) {
                reach(firstMentor + mentor);
            }
        }
    }

    private void expandOwn(int limit) {
        int mentor = limit / keysOfOwn().size();
        if (ownLoads[limit] < leftOfOwn(limit)) {
            reach(firstMentor + mentor);
        }
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            int pair = graph.pair(mentor, mentee);
            if (pair >= 0 && chosen.has(pair) && ownLimit(mentor, mentee) == limit) {
                askHolder(pair, mentee);
            }
        }
    }

    private void askHolder(int pair, int mentee) {
        if (!graph.isFixed(pair)) {
            reach(mentee);
        }
    }

    private void leaveTo(int group) {
        if (group == NONE) {
            endsAtFreePlace = true;
        } else {
            reach(firstGroup + group);
        }
    }

    private List<String> keysOfOwn() {
        return own == null ? List.of() : own.keys();
    }

    private int leftOfOwn(int limit) {
        return own == null ? 0 : own.left(limit);
    }

    /** Returns whether a path ends at a place that is free, so that nobody need lose anything. */
    boolean endsAtFreePlace() {
        return endsAtFreePlace;
    }

    /** Returns the mentees reached. */
    List<Integer> mentees() {
        return reached.stream().filter(node -> node < firstMentor).boxed().toList();
    }

    /** Returns the mentors reached whose places are all used. */
    List<Integer> fullMentors() {
        List<Integer> full = new ArrayList<>();
        for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
            if (reached.get(firstMentor + mentor) && chosen.ofMentor(mentor) >= graph.freePlaces(mentor)) {
                full.add(mentor);
            }
        }
        return full;
    }

    /** Returns whether a place by this pair is among those reached, so that the pair would be no way out. */
    boolean covers(int mentor, int mentee) {
        return reached.get(head(mentor, mentee));
    }

    /** Returns the cut as a proof; to be asked for only if no path ends at a free place. */
    Bottleneck bottleneck() {
        List<Bottleneck.Demand> demands = mentees().stream()
                .map(mentee -> new Bottleneck.Demand(graph.menteeIds().get(mentee), graph.openSeats(mentee)))
                .toList();
        List<Supply> supplies = new ArrayList<>();
        for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
            addSuppliesAt(mentor, supplies);
        }
        addGroups(supplies);
        List<Bottleneck.Elsewhere> elsewhere = new ArrayList<>();
        for (int mentee : mentees()) {
            for (int pair = graph.firstPair(mentee); pair < graph.endPair(mentee); pair++) {
                if (!covers(graph.mentor(pair), mentee)) {
                    elsewhere.add(new Bottleneck.Elsewhere(
                            graph.mentorIds().get(graph.mentor(pair)), graph.menteeIds().get(mentee)));
                }
            }
        }
        return new Bottleneck(demands, supplies, elsewhere);
    }

    private void addSuppliesAt(int mentor, List<Supply> supplies) {
        String id = graph.mentorIds().get(mentor);
        if (reached.get(firstMentor + mentor)) {
            int group = groups.lowest(mentor);
            if (group == NONE || !reached.get(firstGroup + group)) {
                supplies.add(new Supply.MentorPlaces(
                        id, graph.freePlaces(mentor), taken((one, mentee) -> one == mentor)));
            }
        } else if (own != null) {
            for (int key = 0; key < own.keys().size(); key++) {
                int limit = mentor * own.keys().size() + key;
                if (reached.get(firstOwn + limit)) {
                    supplies.add(new Supply.GroupOfOneMentor(
                            own.name(),
                            id,
                            own.keys().get(key),
                            own.left(limit),
                            taken((one, mentee) -> own.limiting(one, mentee) == limit)));
                }
            }
        }
    }

    /** The nodes of the tree are numbered by quota and, within it, by group. */
    private void addGroups(List<Supply> supplies) {
        int node = 0;
        for (PreparedQuota quota : PlanConditions.of(graph).quotas()) {
            if (quota.kind() == Quota.Kind.MENTORS) {
                for (int key = 0; key < quota.keys().size(); key++, node++) {
                    int parent = groups.parent(node);
                    int group = key;
                    if (reached.get(firstGroup + node) && (parent == NONE || !reached.get(firstGroup + parent))) {
                        supplies.add(new Supply.MentorGroup(
                                quota.name(),
                                quota.keys().get(key),
                                quota.left(key),
                                taken((mentor, mentee) -> quota.group(mentor) == group)));
                    }
                }
            }
        }
    }

    private interface PairTest {
        boolean test(int mentor, int mentee);
    }

    /** Returns how much of a limit fixed pairs of others take. */
    private int taken(PairTest limited) {
        int count = 0;
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            for (int pair = graph.firstPair(mentee); !reached.get(mentee) && pair < graph.endPair(mentee); pair++) {
                if (graph.isFixed(pair) && limited.test(graph.mentor(pair), mentee)) {
                    count++;
                }
            }
        }
        return count;
    }
}
