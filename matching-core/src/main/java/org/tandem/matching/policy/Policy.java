package org.tandem.matching.policy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * Who may meet and what is good, as an immutable value. The order of the rules matters to reports only: each pair counts
 * at the first rule that bars it.
 */
public final class Policy {
    private final String name;
    private final ImmutableList<Rule> rules;
    private final ImmutableList<WeightedCriterion> criteria;

    private Policy(String name, ImmutableList<Rule> rules, ImmutableList<WeightedCriterion> criteria) {
        this.name = name;
        this.rules = rules;
        this.criteria = criteria;
    }

    /** Returns a builder of a policy without rules and criteria. */
    public static Builder builder(String name) {
        return new Builder(Names.checked("policy", name));
    }

    /** Returns a builder that starts as a copy of {@code policy}. */
    public static Builder builder(Policy policy) {
        Builder builder = new Builder(policy.name);
        builder.rules.addAll(policy.rules);
        builder.criteria.addAll(policy.criteria);
        return builder;
    }

    /** Returns the name, for records and reports. */
    public String name() {
        return name;
    }

    /** Returns the hard rules about one pair, in the order in which they are reported. */
    public List<Rule> rules() {
        return rules;
    }

    /** Returns the soft criteria about one pair, with their weights. */
    public List<WeightedCriterion> criteria() {
        return criteria;
    }

    /** Returns the points of a pair that is perfect by every criterion. */
    public long mostPoints() {
        return criteria.stream().mapToLong(WeightedCriterion::mostPoints).sum();
    }

    @Override
    public String toString() {
        return "Policy[" + name + ", rules " + rules + ", criteria " + criteria + "]";
    }

    /** Collects the parts of a policy; adding a rule or criterion replaces one of the same name, in its place. */
    public static final class Builder {
        private String name;
        private final List<Rule> rules = new ArrayList<>();
        private final List<WeightedCriterion> criteria = new ArrayList<>();

        private Builder(String name) {
            this.name = name;
        }

        /** Sets the name. */
        public Builder name(String newName) {
            name = Names.checked("policy", newName);
            return this;
        }

        /** Adds a rule, or replaces the rule of the same name. */
        public Builder rule(Rule rule) {
            int at = rules.stream().map(Rule::name).toList().indexOf(rule.name());
            if (at < 0) {
                rules.add(rule);
            } else {
                rules.set(at, rule);
            }
            return this;
        }

        /**
         * Removes a rule.
         *
         * @throws IllegalArgumentException if there is no rule of this name
         */
        public Builder withoutRule(String ruleName) {
            if (!rules.removeIf(rule -> rule.name().equals(ruleName))) {
                throw unknown("rule", ruleName, rules.stream().map(Rule::name).toList());
            }
            return this;
        }

        /**
         * Adds a criterion, or replaces the one of the same name and its weight.
         *
         * @param weight its weight against the others, 0 (reported only) to {@value WeightedCriterion#HIGHEST_WEIGHT}
         * @throws IllegalArgumentException if the weight is out of range
         */
        public Builder criterion(int weight, Criterion criterion) {
            if (weight < 0 || weight > WeightedCriterion.HIGHEST_WEIGHT) {
                throw new IllegalArgumentException("The weight (" + weight + ") of criterion (" + criterion.name()
                        + ") must be between 0 and " + WeightedCriterion.HIGHEST_WEIGHT
                        + ".\nMaybe turn the criterion round instead of giving it a negative weight.");
            }
            WeightedCriterion weighted = new WeightedCriterion(criterion, weight);
            int at = names(criteria).indexOf(criterion.name());
            if (at < 0) {
                criteria.add(weighted);
            } else {
                criteria.set(at, weighted);
            }
            return this;
        }

        /**
         * Removes a criterion.
         *
         * @throws IllegalArgumentException if there is no criterion of this name
         */
        public Builder withoutCriterion(String criterionName) {
            if (!criteria.removeIf(weighted -> weighted.criterion().name().equals(criterionName))) {
                throw unknown("criterion", criterionName, names(criteria));
            }
            return this;
        }

        /** Returns the policy. */
        public Policy build() {
            return new Policy(name, ImmutableList.copyOf(rules), ImmutableList.copyOf(criteria));
        }

        private static List<String> names(List<WeightedCriterion> criteria) {
            return criteria.stream().map(weighted -> weighted.criterion().name()).toList();
        }

        private static IllegalArgumentException unknown(String what, String name, List<String> known) {
            return new IllegalArgumentException(
                    "The policy has no " + what + " (" + name + ").\nMaybe one of these was meant: " + known + ".");
        }
    }
}
