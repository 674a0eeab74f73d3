package org.tandem.matching.check;

import java.util.ArrayList;
import java.util.List;
import org.tandem.matching.policy.Policy;

/**
 * A policy told twice: {@link #policy()} is the one under test, the readings are the checker's.
 *
 * @param name the policy's name
 * @param rules the rules, in order
 * @param criteria the criteria, in order
 */
public record PolicyFacts(String name, List<RuleFact> rules, List<CriterionFact> criteria) {

    /** Copies the lists. */
    public PolicyFacts {
        rules = List.copyOf(rules);
        criteria = List.copyOf(criteria);
    }

    /** Returns a policy without rules and criteria. */
    public static PolicyFacts named(String name) {
        return new PolicyFacts(name, List.of(), List.of());
    }

    /** Returns a copy with one more rule. */
    public PolicyFacts with(RuleFact rule) {
        List<RuleFact> more = new ArrayList<>(rules);
        more.add(rule);
        return new PolicyFacts(name, more, criteria);
    }

    /** Returns a copy with one more criterion. */
    public PolicyFacts with(CriterionFact criterion) {
        List<CriterionFact> more = new ArrayList<>(criteria);
        more.add(criterion);
        return new PolicyFacts(name, rules, more);
    }

    /** Returns a copy without the rule at a position. */
    public PolicyFacts withoutRule(int position) {
        List<RuleFact> fewer = new ArrayList<>(rules);
        fewer.remove(position);
        return new PolicyFacts(name, fewer, criteria);
    }

    /** Returns the policy under test. */
    public Policy policy() {
        Policy.Builder builder = Policy.builder(name);
        rules.forEach(fact -> builder.rule(fact.rule()));
        criteria.forEach(fact -> builder.criterion(fact.weight(), fact.criterion()));
        return builder.build();
    }

    @Override
    public String toString() {
        return "PolicyFacts[" + name + "]";
    }
}
