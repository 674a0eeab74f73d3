package org.tandem.matching.check;

import java.util.List;
import org.tandem.matching.group.GroupPolicy;

/**
 * A policy about groups told twice.
 *
 * @param rules its rules
 * @param criteria its criteria
 */
public record GroupFacts(List<GroupRuleFact> rules, List<GroupCriterionFact> criteria) {

    /** Returns the policy under test. */
    public GroupPolicy policy() {
        GroupPolicy.Builder policy = GroupPolicy.builder("facts");
        rules.forEach(fact -> policy.rule(fact.rule()));
        criteria.forEach(fact -> policy.criterion(fact.weight(), fact.criterion()));
        return policy.build();
    }
}
