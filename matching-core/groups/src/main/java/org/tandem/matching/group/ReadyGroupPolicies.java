package org.tandem.matching.group;

import java.util.List;
import org.tandem.matching.programme.Attribute;

/** Policies to start from. In all of them those are apart who vetoed each other, are tied personally or are a pair. */
public final class ReadyGroupPolicies {
    /** In points, of 100,000 that one person with all that could be wished for brings. */
    private static final long COST_OF_COLLEAGUES = 20_000;

    private ReadyGroupPolicies() {}

    /** Returns all of them; the first is for whoever names none. */
    public static List<GroupPolicy> all() {
        return List.of(workshops(), leaders());
    }

    /** Workshops of a programme: people meet others than their colleagues, and each time somebody new. */
    public static GroupPolicy workshops() {
        return apart("workshops")
                .rule(GroupRules.ofOneOrganisation(1).costing(COST_OF_COLLEAGUES))
                .criterion(25, GroupCriteria.newAcquaintances())
                .criterion(20, GroupCriteria.topicInterest())
                .criterion(20, GroupCriteria.topicCompetences())
                .criterion(20, GroupCriteria.mixedSectors())
                .criterion(10, GroupCriteria.mixedStages())
                .criterion(5, GroupCriteria.evenSizes())
                .build();
    }

    /** Leaders who work on problems: competences and views that would not otherwise meet, one from each organisation. */
    public static GroupPolicy leaders() {
        return apart("leaders")
                .rule(GroupRules.ofOneOrganisation(1))
                .criterion(25, GroupCriteria.topicCompetences())
                .criterion(20, GroupCriteria.topicInterest())
                .criterion(20, GroupCriteria.newAcquaintances())
                .criterion(15, GroupCriteria.mixedSectors())
                .criterion(10, GroupCriteria.mixedAnswers(Attribute.text("occupation")))
                .criterion(5, GroupCriteria.mixedStages())
                .criterion(5, GroupCriteria.evenSeniority())
                .build();
    }

    private static GroupPolicy.Builder apart(String name) {
        return GroupPolicy.builder(name)
                .rule(GroupRules.noVeto())
                .rule(GroupRules.noPersonalTies())
                .rule(GroupRules.noOwnMentor());
    }
}
