package org.tandem.matching.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.internal.group.GroupMeasure;

/** Says why a plan of groups is as it is. Prices come from composing again, within the composer's limits. */
public final class GroupExplainer {
    private final GroupComposer composer;
    private final Workshop workshop;
    /** The groups that the plan uses. */
    private final Prepared prepared;
    /** All groups, optional ones included. */
    private final Prepared whole;
    private final GroupPlan plan;

    private GroupExplainer(GroupComposer composer, Workshop workshop, GroupPlan plan) {
        this.composer = composer;
        this.workshop = workshop;
        this.whole = new Prepared(workshop, composer.policy());
        this.prepared = hasChoice()
                ? new Prepared(GroupChoices.used(workshop, plan), composer.policy())
                : whole;
        this.plan = plan;
    }

    /** Returns an explainer of {@code plan}, which {@code composer} composed for {@code workshop}. */
    public static GroupExplainer of(GroupComposer composer, Workshop workshop, GroupPlan plan) {
        return new GroupExplainer(composer, workshop, plan);
    }

    private boolean hasChoice() {
        return workshop.groups().stream().anyMatch(WorkingGroup::optional);
    }

    /**
     * Returns why a participant is in their group.
     *
     * @throws IllegalArgumentException if there is no such participant
     */
    public WhyGroup why(String participant) {
        ComposedGroup group = groupOf(participant);
        int number = group(prepared, group.id());
        int[] members = positions(group);
        int person = prepared.position(participant);
        int[] others = Arrays.stream(members).filter(p -> p != person).toArray();
        List<WhyGroup.Gain> gains = new ArrayList<>();
        for (int c = 0; c < prepared.measures.size(); c++) {
            WeightedGroupCriterion weighted = prepared.policy.criteria().get(c);
            if (weighted.weight() > 0) {
                GroupMeasure measure = prepared.measures.get(c);
                gains.add(new WhyGroup.Gain(
                        weighted.criterion().name(),
                        measure.points(number, members, members.length)
                                - measure.points(number, others, others.length)));
            }
        }
        return new WhyGroup(participant, group.id(), gains);
    }

    /**
     * Returns why a participant is not in a group: the rule that bars it, or what everybody together would lose.
     *
     * @throws IllegalArgumentException if there is no such participant or group
     */
    public WhyNotGroup whyNot(String participant, String group) {
        ComposedGroup present = groupOf(participant);
        int number = group(whole, group);
        if (present.id().equals(group)) {
            return new WhyNotGroup.InGroup(participant, group);
        }
        for (int person : partyOf(participant)) {
            Optional<String> rule = whole.barredBy(person, number);
            if (rule.isPresent()) {
                return new WhyNotGroup.Barred(
                        participant, group, prepared.people.get(person).id(), rule.get());
            }
        }
        try {
            GroupPlan forced = forced(participant, group);
            return new WhyNotGroup.BetterElsewhere(
                    participant,
                    group,
                    objections(participant, group),
                    plan.points() - forced.quality().bound(),
                    plan.points() - forced.points(),
                    moves(forced));
        } catch (InvalidInputException contradiction) {
            return new WhyNotGroup.Impossible(participant, group, contradiction.faults());
        } catch (NotComposedException unknown) {
            return new WhyNotGroup.NotFound(participant, group);
        }
    }

    private GroupPlan forced(String participant, String group) {
        Workshop fixed = Workshop.builder(workshop).fix(participant, group).build();
        return hasChoice()
                ? composer.compose(fixed)
                : composer.compose(
                        new Prepared(fixed, composer.policy()), present(participant, group(prepared, group)));
    }

    /** Returns the groups of the plan, by party, with one participant's party moved. */
    private int[] present(String participant, int group) {
        int[] moving = partyOf(participant);
        return Arrays.stream(prepared.parties)
                .mapToInt(party -> party[0] == moving[0]
                        ? group
                        : group(prepared, groupOf(prepared.people.get(party[0]).id()).id()))
                .toArray();
    }

    private ComposedGroup groupOf(String participant) {
        return plan.groupOf(participant)
                .orElseThrow(() -> new IllegalArgumentException("The participant (" + participant
                        + ") does not take part.\nMaybe the id belongs to another workshop."));
    }

    private static int group(Prepared prepared, String id) {
        for (int g = 0; g < prepared.groups.size(); g++) {
            if (prepared.groups.get(g).id().equals(id)) {
                return g;
            }
        }
        throw new IllegalArgumentException(
                "The group (" + id + ") is unknown.\nMaybe the id belongs to another workshop.");
    }

    private int[] positions(ComposedGroup group) {
        return group.members().stream().mapToInt(prepared::position).toArray();
    }

    private int[] partyOf(String participant) {
        int person = prepared.position(participant);
        return Arrays.stream(prepared.parties)
                .filter(party -> Arrays.stream(party).anyMatch(one -> one == person))
                .findFirst()
                .orElseThrow();
    }

    /** Rules that the participant's party and the present members together would break, and the members do not alone. */
    private List<WhyNotGroup.Objection> objections(String participant, String id) {
        if (plan.groups().stream().noneMatch(one -> one.id().equals(id))) {
            return List.of();
        }
        int group = group(prepared, id);
        int[] present = positions(plan.groups().get(group));
        int[] party = partyOf(participant);
        int[] together = Arrays.copyOf(present, present.length + party.length);
        System.arraycopy(party, 0, together, present.length, party.length);
        List<WhyNotGroup.Objection> objections = new ArrayList<>();
        for (Prepared.RuleCondition one : prepared.conditions) {
            if (one.isHard()
                    && one.condition().breaches(group, together, together.length) > one.condition().breaches(group,
                            present, present.length)) {
                objections.add(new WhyNotGroup.Objection(
                        one.rule(),
                        prepared.ids(Arrays.stream(present)
                                .filter(p -> one.condition().concerns(p, together, together.length))
                                .toArray())));
            }
        }
        return objections;
    }

    private List<WhyNotGroup.Move> moves(GroupPlan forced) {
        List<WhyNotGroup.Move> moves = new ArrayList<>();
        for (Participant one : prepared.people) {
            String from = groupOf(one.id()).id();
            String to = forced.groupOf(one.id()).orElseThrow().id();
            if (!from.equals(to)) {
                moves.add(new WhyNotGroup.Move(one.id(), from, to));
            }
        }
        return moves;
    }
}
