package org.tandem.matching.check;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.tandem.matching.policy.Loads;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Programme;

/**
 * A policy told twice: {@link #policy()} is the one under test, the readings are the checker's.
 *
 * @param name the policy's name
 * @param rules the rules, in order
 * @param criteria the criteria, in order
 * @param planRules the rules about two matches, in order
 * @param quotas the limits on the matches of groups
 * @param loads how mentees are spread over mentors
 * @param waitingGuarantee after how many rounds a first mentor comes before everything else
 */
public record PolicyFacts(
        String name,
        List<RuleFact> rules,
        List<CriterionFact> criteria,
        List<PlanRuleFact> planRules,
        List<QuotaFact> quotas,
        Loads loads,
        OptionalInt waitingGuarantee) {

    /** Copies the lists. */
    public PolicyFacts {
        rules = List.copyOf(rules);
        criteria = List.copyOf(criteria);
        planRules = List.copyOf(planRules);
        quotas = List.copyOf(quotas);
    }

    /** Returns a policy with rules and criteria about one pair only. */
    public PolicyFacts(String name, List<RuleFact> rules, List<CriterionFact> criteria) {
        this(name, rules, criteria, List.of(), List.of(), Loads.ANY);
    }

    /** Returns a policy that guarantees nothing about waiting. */
    public PolicyFacts(
            String name,
            List<RuleFact> rules,
            List<CriterionFact> criteria,
            List<PlanRuleFact> planRules,
            List<QuotaFact> quotas,
            Loads loads) {
        this(name, rules, criteria, planRules, quotas, loads, OptionalInt.empty());
    }

    /** Returns a policy without rules and criteria. */
    public static PolicyFacts named(String name) {
        return new PolicyFacts(name, List.of(), List.of());
    }

    /**
     * Reads a policy: ready pieces as the checker knows them, by their names; of a tool's own pieces the code is all there is,
     * so it is asked about one pair after the other.
     */
    public static PolicyFacts of(Policy policy, Programme programme) {
        return new PolicyFacts(
                policy.name(),
                policy.rules().stream().map(rule -> ReadRules.of(rule, programme)).toList(),
                policy.criteria().stream().map(weighted -> ReadCriteria.of(weighted, programme)).toList(),
                policy.planRules().stream().map(rule -> ReadPlanRules.of(rule, programme)).toList(),
                policy.quotas().stream().map(quota -> QuotaFact.of(quota, programme)).toList(),
                policy.loads(),
                policy.waitingGuarantee());
    }

    /** Returns a copy with one more rule. */
    public PolicyFacts with(RuleFact rule) {
        List<RuleFact> more = new ArrayList<>(rules);
        more.add(rule);
        return new PolicyFacts(name, more, criteria, planRules, quotas, loads, waitingGuarantee);
    }

    /** Returns a copy with one more criterion. */
    public PolicyFacts with(CriterionFact criterion) {
        List<CriterionFact> more = new ArrayList<>(criteria);
        more.add(criterion);
        return new PolicyFacts(name, rules, more, planRules, quotas, loads, waitingGuarantee);
    }

    /** Returns a copy with one more rule about two matches. */
    public PolicyFacts with(PlanRuleFact rule) {
        List<PlanRuleFact> more = new ArrayList<>(planRules);
        more.add(rule);
        return new PolicyFacts(name, rules, criteria, more, quotas, loads, waitingGuarantee);
    }

    /** Returns a copy with one more quota. */
    public PolicyFacts with(QuotaFact quota) {
        List<QuotaFact> more = new ArrayList<>(quotas);
        more.add(quota);
        return new PolicyFacts(name, rules, criteria, planRules, more, loads, waitingGuarantee);
    }

    /** Returns a copy that spreads mentees like this. */
    public PolicyFacts with(Loads newLoads) {
        return new PolicyFacts(name, rules, criteria, planRules, quotas, newLoads, waitingGuarantee);
    }

    /** Returns a copy that guarantees that nobody waits longer than so many rounds. */
    public PolicyFacts withWaitingGuarantee(int rounds) {
        return new PolicyFacts(name, rules, criteria, planRules, quotas, loads, OptionalInt.of(rounds));
    }

    /** Returns a copy without the rule at a position. */
    public PolicyFacts withoutRule(int position) {
        List<RuleFact> fewer = new ArrayList<>(rules);
        fewer.remove(position);
        return new PolicyFacts(name, fewer, criteria, planRules, quotas, loads, waitingGuarantee);
    }

    /** Returns the policy under test. */
    public Policy policy() {
        Policy.Builder builder = Policy.builder(name);
        rules.forEach(fact -> builder.rule(fact.rule()));
        criteria.forEach(fact -> builder.criterion(fact.weight(), fact.criterion()));
        planRules.forEach(fact -> builder.planRule(fact.rule()));
        quotas.forEach(fact -> builder.quota(fact.quota()));
        waitingGuarantee.ifPresent(builder::waitingGuarantee);
        return builder.loads(loads).build();
    }

    @Override
    public String toString() {
        return "PolicyFacts[" + name + "]";
    }
}
