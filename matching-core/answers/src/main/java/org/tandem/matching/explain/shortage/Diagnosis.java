package org.tandem.matching.explain.shortage;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.HeldPair;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.graph.PreparedPlanRule;
import org.tandem.matching.internal.graph.PreparedQuota;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Status;
import org.tandem.matching.policy.Quota;
import org.tandem.matching.programme.Mentee;

/** Finds why one mentee is short of mentors, in the graph of the pairs chosen. */
final class Diagnosis {
    private final Compatibility compatibility;
    private final CompatibilityGraph graph;
    private final PlanConditions conditions;
    private final Plan plan;
    private final Chosen chosen;
    private final int mentee;
    private final String id;

    Diagnosis(Compatibility compatibility, Plan plan, Chosen chosen, int mentee) {
        this.compatibility = compatibility;
        this.plan = plan;
        this.chosen = chosen;
        this.mentee = mentee;
        graph = chosen.graph();
        conditions = PlanConditions.of(graph);
        id = graph.menteeIds().get(mentee);
    }

    WhyUnmatched find() {
        int eligible = graph.endPair(mentee) - graph.firstPair(mentee);
        if (eligible == 0) {
            return nobodyEligible();
        }
        if (eligible == chosen.ofMentee(mentee)) {
            return new WhyUnmatched.EverybodyEligibleGiven(
                    id,
                    chosen.mentors(mentee).stream().mapToObj(graph.mentorIds()::get).toList(),
                    compatibility.tallyOfMentee(id));
        }
        Reach reach = new Reach(chosen, mentee);
        if (!reach.endsAtFreePlace()) {
            return scarcity(reach.bottleneck());
        }
        @Nullable Bottleneck group = fullGroupOfMentees();
        if (group != null) {
            return new WhyUnmatched.QuotaUsedUp(id, group, rivals(group));
        }
        return conditions.planRules().stream().anyMatch(PreparedPlanRule::isHard)
                ? new WhyUnmatched.RulesOfThePlan(
                        id, objections(), plan.quality().status() == Status.PROVEN_OPTIMAL)
                : new WhyUnmatched.PlanNotBest(id);
    }

    private WhyUnmatched nobodyEligible() {
        List<HeldPair> held = compatibility.heldPairs().stream()
                .filter(pair -> pair.mentee().equals(id))
                .toList();
        return held.isEmpty()
                ? new WhyUnmatched.NobodyEligible(id, compatibility.tallyOfMentee(id))
                : new WhyUnmatched.OnlyHeldPairs(id, held, compatibility.tallyOfMentee(id));
    }

    private WhyUnmatched scarcity(Bottleneck bottleneck) {
        boolean places = bottleneck.supplies().stream().allMatch(Supply.MentorPlaces.class::isInstance);
        return places
                ? new WhyUnmatched.PlacesShort(id, bottleneck, rivals(bottleneck))
                : new WhyUnmatched.QuotaUsedUp(id, bottleneck, rivals(bottleneck));
    }

    private @Nullable Bottleneck fullGroupOfMentees() {
        for (PreparedQuota quota : conditions.quotas()) {
            int group = quota.kind() == Quota.Kind.MENTEES ? quota.group(mentee) : PreparedQuota.NONE;
            if (group != PreparedQuota.NONE) {
                int[] members = IntStream.range(0, graph.menteeCount())
                        .filter(member -> quota.group(member) == group && graph.openSeats(member) > 0)
                        .toArray();
                if (IntStream.of(members).map(chosen::ofMentee).sum() >= quota.left(group)) {
                    return new Bottleneck(
                            IntStream.of(members)
                                    .mapToObj(member -> new Bottleneck.Demand(
                                            graph.menteeIds().get(member), graph.openSeats(member)))
                                    .toList(),
                            List.of(new Supply.MenteeGroup(
                                    quota.name(), quota.keys().get(group), quota.left(group), 0)),
                            List.of());
                }
            }
        }
        return null;
    }

    private List<Rival> rivals(Bottleneck bottleneck) {
        return bottleneck.menteeIds().stream()
                .filter(other -> !other.equals(id))
                .map(other -> graph.menteePosition(other))
                .filter(other -> chosen.ofMentee(other) > 0)
                .map(other -> new Rival(graph.menteeIds().get(other), standing(other)))
                .sorted(Comparator.comparing(Rival::standing).thenComparing(Rival::mentee))
                .collect(ImmutableList.toImmutableList());
    }

    private Rival.Standing standing(int other) {
        boolean onlyOne = chosen.ofMentee(other) == 1;
        if (chosen.ofMentee(mentee) > 0) {
            return onlyOne ? Rival.Standing.FIRST_MENTOR : Rival.Standing.ALIKE;
        }
        boolean overdue = conditions.isOverdue(other);
        if (onlyOne && overdue && !conditions.isOverdue(mentee)) {
            return Rival.Standing.OVERDUE;
        }
        if (!onlyOne || conditions.isOverdue(mentee) && !overdue
                || graph.urgency(other) < graph.urgency(mentee)) {
            return Rival.Standing.BEHIND;
        }
        if (graph.urgency(other) == graph.urgency(mentee)) {
            return Rival.Standing.ALIKE;
        }
        return priority(other) > priority(mentee)
                ? Rival.Standing.HIGHER_PRIORITY
                : Rival.Standing.WAITED_LONGER;
    }

    private int priority(int one) {
        Optional<Mentee> known = compatibility.programme().mentee(graph.menteeIds().get(one));
        return known.orElseThrow().priority();
    }

    /** Returns what stands against each mentor who has a place and whom the mentee has not got. */
    private List<WhyUnmatched.RulesOfThePlan.Objection> objections() {
        List<WhyUnmatched.RulesOfThePlan.Objection> objections = new ArrayList<>();
        for (int pair = graph.firstPair(mentee); pair < graph.endPair(mentee); pair++) {
            int mentor = graph.mentor(pair);
            if (!chosen.has(pair) && chosen.ofMentor(mentor) < graph.freePlaces(mentor)) {
                addObjections(mentor, objections);
            }
        }
        return objections;
    }

    private void addObjections(int mentor, List<WhyUnmatched.RulesOfThePlan.Objection> objections) {
        for (int other = 0; other < graph.pairCount(); other++) {
            int otherMentor = graph.mentor(other);
            int otherMentee = graph.mentee(other);
            for (PreparedPlanRule rule : conditions.planRules()) {
                if (chosen.has(other) && rule.isHard() && rule.objects(mentor, mentee, otherMentor, otherMentee)) {
                    objections.add(new WhyUnmatched.RulesOfThePlan.Objection(
                            graph.mentorIds().get(mentor),
                            rule.name(),
                            graph.mentorIds().get(otherMentor),
                            graph.menteeIds().get(otherMentee)));
                }
            }
        }
    }
}
