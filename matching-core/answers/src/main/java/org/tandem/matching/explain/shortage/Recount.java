package org.tandem.matching.explain.shortage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.graph.PreparedQuota;

/** Checks a bottleneck by plain counting, without plans and paths. */
final class Recount {
    private final CompatibilityGraph graph;
    private final Bottleneck bottleneck;
    private final Set<String> competing;

    Recount(CompatibilityGraph graph, Bottleneck bottleneck) {
        this.graph = graph;
        this.bottleneck = bottleneck;
        competing = new HashSet<>(bottleneck.menteeIds());
    }

    boolean holds() {
        return competing.size() == bottleneck.mentees().size()
                && bottleneck.mentees().stream().allMatch(this::wantsThat)
                && bottleneck.supplies().stream().allMatch(this::limitsThat)
                && everyPairIsCounted()
                && bottleneck.wanted() > bottleneck.possible();
    }

    private boolean wantsThat(Bottleneck.Demand demand) {
        int mentee = graph.menteePosition(demand.mentee());
        return mentee >= 0 && demand.mentorsWanted() >= 0
                && demand.mentorsWanted() <= graph.openSeats(mentee);
    }

    private boolean limitsThat(Supply supply) {
        int taken = 0;
        for (int pair = 0; pair < graph.pairCount(); pair++) {
            int mentee = graph.mentee(pair);
            boolean others = !competing.contains(graph.menteeIds().get(mentee));
            taken += others && graph.isFixed(pair) && uses(graph.mentor(pair), mentee, supply) ? 1 : 0;
        }
        return taken == supply.taken() && limit(supply) == supply.limit();
    }

    private int limit(Supply supply) {
        return switch (supply) {
            case Supply.MentorPlaces places -> {
                int mentor = graph.mentorPosition(places.mentor());
                yield mentor < 0 ? -1 : graph.freePlaces(mentor);
            }
            case Supply.MentorGroup group -> left(group.quota(), group.group());
            case Supply.MenteeGroup group -> left(group.quota(), group.group());
            case Supply.GroupOfOneMentor one -> {
                PreparedQuota quota = quota(one.quota());
                int mentor = graph.mentorPosition(one.mentor());
                yield quota.left(mentor * quota.keys().size() + quota.keys().indexOf(one.group()));
            }
        };
    }

    private int left(String quotaName, String group) {
        PreparedQuota quota = quota(quotaName);
        return quota.left(quota.keys().indexOf(group));
    }

    private PreparedQuota quota(String name) {
        return PlanConditions.of(graph).quotas().stream()
                .filter(quota -> quota.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The quota (" + name + ") of the bottleneck must be one of the programme's.\n"
                                + "Maybe the bottleneck belongs to another policy."));
    }

    private boolean uses(int mentor, int mentee, Supply supply) {
        return switch (supply) {
            case Supply.MentorPlaces places -> graph.mentorIds().get(mentor).equals(places.mentor());
            case Supply.MentorGroup group -> inGroup(group.quota(), group.group(), mentor);
            case Supply.MenteeGroup group -> inGroup(group.quota(), group.group(), mentee);
            case Supply.GroupOfOneMentor one ->
                graph.mentorIds().get(mentor).equals(one.mentor()) && inGroup(one.quota(), one.group(), mentee);
        };
    }

    private boolean inGroup(String quotaName, String group, int person) {
        PreparedQuota quota = quota(quotaName);
        return quota.group(person) == quota.keys().indexOf(group);
    }

    private boolean everyPairIsCounted() {
        List<Bottleneck.Elsewhere> elsewhere = new ArrayList<>();
        for (String id : bottleneck.menteeIds()) {
            int mentee = graph.menteePosition(id);
            for (int pair = graph.firstPair(mentee); pair < graph.endPair(mentee); pair++) {
                int mentor = graph.mentor(pair);
                if (bottleneck.supplies().stream().noneMatch(supply -> uses(mentor, mentee, supply))) {
                    elsewhere.add(
                            new Bottleneck.Elsewhere(graph.mentorIds().get(mentor), id));
                }
            }
        }
        return elsewhere.size() <= bottleneck.elsewhere().size()
                && new HashSet<>(bottleneck.elsewhere()).containsAll(elsewhere);
    }
}
