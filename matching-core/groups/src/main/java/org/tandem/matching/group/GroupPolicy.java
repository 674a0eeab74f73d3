package org.tandem.matching.group;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tandem.matching.fault.Faults;

/** Who may be together in a group and what makes a group good, as an immutable value. */
public final class GroupPolicy {
    private final String name;
    private final ImmutableList<GroupRule> rules;
    private final ImmutableList<WeightedGroupCriterion> criteria;

    private GroupPolicy(Builder builder) {
        name = builder.name;
        rules = ImmutableList.copyOf(builder.rules);
        criteria = ImmutableList.copyOf(builder.criteria);
    }

    /** Returns a builder of a policy without rules and criteria. */
    public static Builder builder(String name) {
        return new Builder(Faults.checkedName("group policy", name));
    }

    /** Returns a builder that starts as a copy of {@code policy}. */
    public static Builder builder(GroupPolicy policy) {
        Builder builder = new Builder(policy.name);
        builder.rules.addAll(policy.rules);
        builder.criteria.addAll(policy.criteria);
        return builder;
    }

    /** Returns the name, for records and reports. */
    public String name() {
        return name;
    }

    /** Returns the rules, in the order in which they are reported. */
    public List<GroupRule> rules() {
        return rules;
    }

    /** Returns the criteria with their weights. */
    public List<WeightedGroupCriterion> criteria() {
        return criteria;
    }

    /** Returns the points of one participant for whom all is perfect. */
    public long maxPoints() {
        return criteria.stream().mapToLong(WeightedGroupCriterion::maxPoints).sum();
    }

    @Override
    public String toString() {
        return "GroupPolicy[" + name + ", rules " + rules + ", criteria " + criteria + "]";
    }

    /** Collects the parts of a policy; adding a rule or criterion replaces one of the same name, in its place. */
    public static final class Builder {
        private String name;
        private final List<GroupRule> rules = new ArrayList<>();
        private final List<WeightedGroupCriterion> criteria = new ArrayList<>();

        private Builder(String name) {
            this.name = name;
        }

        /**
         * Sets the name.
         *
         * @throws IllegalArgumentException if it is blank or longer than 200 characters
         */
        public Builder name(String newName) {
            name = Faults.checkedName("group policy", newName);
            return this;
        }

        /** Adds a rule, or replaces the rule of the same name. */
        public Builder rule(GroupRule rule) {
            Faults.checkedName("group rule", rule.name());
            put(rules, GroupRule::name, rule);
            return this;
        }

        /**
         * Removes a rule.
         *
         * @throws IllegalArgumentException if there is no rule of this name
         */
        public Builder withoutRule(String ruleName) {
            remove(rules, GroupRule::name, "rule", ruleName);
            return this;
        }

        /**
         * Adds a criterion, or replaces the one of the same name and its weight.
         *
         * @param weight its weight against the others, 0 (reported only) to {@value WeightedGroupCriterion#HIGHEST_WEIGHT}
         * @throws IllegalArgumentException if the weight is out of range
         */
        public Builder criterion(int weight, GroupCriterion criterion) {
            if (weight < 0 || weight > WeightedGroupCriterion.HIGHEST_WEIGHT) {
                throw new IllegalArgumentException("The weight (" + weight + ") of criterion (" + criterion.name()
                        + ") must be between 0 and " + WeightedGroupCriterion.HIGHEST_WEIGHT
                        + ".\nMaybe turn the criterion round instead of giving it a negative weight.");
            }
            Faults.checkedName("group criterion", criterion.name());
            put(criteria, one -> one.criterion().name(), new WeightedGroupCriterion(criterion, weight));
            return this;
        }

        /**
         * Removes a criterion.
         *
         * @throws IllegalArgumentException if there is no criterion of this name
         */
        public Builder withoutCriterion(String criterionName) {
            remove(criteria, one -> one.criterion().name(), "criterion", criterionName);
            return this;
        }

        /** Returns the policy. */
        public GroupPolicy build() {
            return new GroupPolicy(this);
        }

        private static <T> void put(List<T> parts, Function<T, String> name, T part) {
            int at = parts.stream().map(name).toList().indexOf(name.apply(part));
            if (at < 0) {
                parts.add(part);
            } else {
                parts.set(at, part);
            }
        }

        private static <T> void remove(List<T> parts, Function<T, String> name, String what, String unwanted) {
            List<String> known = parts.stream().map(name).toList();
            if (!parts.removeIf(part -> name.apply(part).equals(unwanted))) {
                throw new IllegalArgumentException("The policy has no " + what + " (" + unwanted
                        + ").\nMaybe one of these was meant: " + known + ".");
            }
        }
    }
}
