package org.tandem.matching.io.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tandem.matching.group.GroupCriteria;
import org.tandem.matching.group.GroupPolicy;
import org.tandem.matching.group.Participant;
import org.tandem.matching.group.Topic;
import org.tandem.matching.group.WeightedGroupCriterion;
import org.tandem.matching.group.WorkingGroup;
import org.tandem.matching.group.Workshop;
import org.tandem.matching.programme.Attribute;
import org.tandem.matching.text.Wording;

/**
 * The criteria of a group policy for which nobody gave data. They give every group the same, whoever is in it, so groups are
 * composed without them: nobody reads of full interest in topics that there are not.
 */
public final class GroupGaps {
    private static final String MIXED = "mixed: ";

    private final List<Workshop> workshops;
    private final GroupPolicy policy;
    private final Map<String, String> missing = new LinkedHashMap<>();

    private GroupGaps(List<Workshop> workshops, GroupPolicy policy) {
        this.workshops = workshops;
        this.policy = policy;
        policy.criteria().stream()
                .map(weighted -> weighted.criterion().name())
                .forEach(name -> lacks(name).ifPresent(key -> missing.put(name, key)));
    }

    /** Looks through a policy. */
    public static GroupGaps of(Workshops workshops, GroupPolicy policy) {
        return new GroupGaps(workshops.all(), policy);
    }

    /** Returns the policy without what there are no data for. */
    public GroupPolicy leftOut() {
        GroupPolicy.Builder left = GroupPolicy.builder(policy);
        missing.keySet().forEach(left::withoutCriterion);
        return left.build();
    }

    /** Returns what should be known of it first. */
    public List<String> say(Wording wording) {
        if (missing.isEmpty()) {
            return List.of();
        }
        List<String> said = new ArrayList<>();
        boolean onlySizes = leftOut().criteria().stream()
                .filter(weighted -> weighted.weight() > 0)
                .map(WeightedGroupCriterion::criterion)
                .allMatch(criterion -> criterion.name().equals(GroupCriteria.evenSizes().name()));
        if (onlySizes) {
            said.add(wording.phrase(GroupGaps.class, "groups.nothing"));
        }
        said.add(wording.phrase(
                GroupGaps.class,
                "groups.left-out",
                missing.entrySet().stream()
                        .map(one -> wording.piece(one.getKey()) + " ("
                                + wording.phrase(GroupGaps.class, one.getValue()) + ")")
                        .collect(Collectors.joining(", "))));
        return said;
    }

    /** Returns the key of what is missing for a ready criterion. */
    private Optional<String> lacks(String criterion) {
        boolean has;
        String key;
        if (criterion.equals(GroupCriteria.topicInterest().name())) {
            has = anyGroup(group -> group.topic().isPresent()) && anybody(this::isInterested);
            key = anyGroup(group -> group.topic().isPresent()) ? "groups.no-interest" : "groups.no-topic";
        } else if (criterion.equals(GroupCriteria.topicCompetences().name())) {
            has = anyGroup(group -> group.topic().map(Topic::needs).filter(needs -> !needs.isEmpty()).isPresent());
            key = "groups.no-needs";
        } else if (criterion.equals(GroupCriteria.mixedSectors().name())) {
            has = anybody(one -> one.sector().isPresent());
            key = "groups.no-sector";
        } else if (criterion.equals(GroupCriteria.mixedOrganisations().name())) {
            has = anybody(one -> one.organisation().isPresent());
            key = "groups.no-organisation";
        } else if (criterion.equals(GroupCriteria.mixedStages().name())
                || criterion.equals(GroupCriteria.evenSeniority().name())) {
            has = anybody(one -> one.stage().isPresent());
            key = "groups.no-stage";
        } else if (criterion.equals(GroupCriteria.newAcquaintances().name())) {
            has = workshops.size() > 1 || workshops.stream().anyMatch(GroupGaps::anyHaveMet);
            key = "groups.no-meeting";
        } else if (criterion.startsWith(MIXED)) {
            Attribute<String> question = Attribute.text(criterion.substring(MIXED.length()));
            has = anybody(one -> one.answer(question).isPresent());
            key = "groups.no-answer";
        } else {
            return Optional.empty();
        }
        return has ? Optional.empty() : Optional.of(key);
    }

    private boolean isInterested(Participant one) {
        return !one.interests().isEmpty()
                || workshops.stream()
                        .filter(workshop -> workshop.participant(one.id()).isPresent())
                        .anyMatch(workshop -> !workshop.wishes(one.id()).isEmpty());
    }

    private static boolean anyHaveMet(Workshop workshop) {
        List<Participant> people = workshop.participants();
        for (int one = 0; one < people.size(); one++) {
            for (int other = 0; other < one; other++) {
                if (workshop.acquaintances().count(people.get(one).id(), people.get(other).id()) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean anybody(Predicate<Participant> states) {
        return workshops.stream().flatMap(workshop -> workshop.participants().stream()).anyMatch(states);
    }

    private boolean anyGroup(Predicate<WorkingGroup> states) {
        return workshops.stream().flatMap(workshop -> workshop.groups().stream()).anyMatch(states);
    }
}
