package org.tandem.matching.policy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.tandem.matching.fault.Faults;

/**
 * Who may meet and what is good, as an immutable value. The order of the rules matters to reports only: each pair counts
 * at the first rule that bars it. A policy without rules makes everybody eligible for everybody, besides what always holds; one
 * without criteria gives every pair 0 points, so that plans differ by the number of matches and by who goes first only.
 *
 * {@snippet class="org.tandem.matching.ReadmeSnippets" region="own-policy"}
 */
public final class Policy {
    /** The greatest number of rounds that a waiting-time guarantee can be about, 1,000. */
    public static final int MOST_ROUNDS = 1_000;

    private final String name;
    private final ImmutableList<Rule> rules;
    private final ImmutableList<WeightedCriterion> criteria;
    private final ImmutableList<PlanRule> planRules;
    private final ImmutableList<Quota> quotas;
    private final Loads loads;
    private final Objective objective;
    private final OptionalInt waitingGuarantee;

    private Policy(Builder builder) {
        name = builder.name;
        rules = ImmutableList.copyOf(builder.rules);
        criteria = ImmutableList.copyOf(builder.criteria);
        planRules = ImmutableList.copyOf(builder.planRules);
        quotas = ImmutableList.copyOf(builder.quotas);
        loads = builder.loads;
        objective = builder.objective;
        waitingGuarantee = builder.waitingGuarantee;
    }

    /** Returns a builder of a policy without rules and criteria. */
    public static Builder builder(String name) {
        return new Builder(Faults.checkedName("policy", name));
    }

    /** Returns a builder that starts as a copy of {@code policy}. */
    public static Builder builder(Policy policy) {
        Builder builder = new Builder(policy.name);
        builder.rules.addAll(policy.rules);
        builder.criteria.addAll(policy.criteria);
        builder.planRules.addAll(policy.planRules);
        builder.quotas.addAll(policy.quotas);
        builder.loads = policy.loads;
        builder.objective = policy.objective;
        builder.waitingGuarantee = policy.waitingGuarantee;
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

    /** Returns the rules about two matches of one plan. */
    public List<PlanRule> planRules() {
        return planRules;
    }

    /** Returns the limits on the matches of groups. */
    public List<Quota> quotas() {
        return quotas;
    }

    /** Returns how mentees are spread over mentors. */
    public Loads loads() {
        return loads;
    }

    /** Returns what makes one plan better than another. */
    public Objective objective() {
        return objective;
    }

    /** Returns after how many rounds a mentee without any mentor comes before everything else; empty: no guarantee. */
    public OptionalInt waitingGuarantee() {
        return waitingGuarantee;
    }

    /** Returns the points of a pair that is perfect by every criterion. */
    public long maxPoints() {
        return criteria.stream().mapToLong(WeightedCriterion::maxPoints).sum();
    }

    /**
     * Returns the SHA-256 of all that this policy says, as 64 hexadecimal digits: name, rules, criteria, weights, settings,
     * plan rules, quotas, loads, objective and guarantee, in their order. Equal fingerprints mean equal policies as far as
     * names and settings tell; the code of the caller's own rules does not count, so a policy that changes it should change
     * its name.
     */
    public String fingerprint() {
        return PolicyHash.of(this);
    }

    /** Returns the SHA-256 of the criteria and their weights, which say what a point is, as 64 hexadecimal digits. */
    public String criteriaFingerprint() {
        return PolicyHash.of(criteria);
    }

    @Override
    public String toString() {
        return "Policy[" + name + ", rules " + rules + ", criteria " + criteria + ", plan rules " + planRules
                + ", quotas " + quotas + ", " + loads + ", " + objective
                + (waitingGuarantee.isPresent() ? ", waits " + waitingGuarantee.getAsInt() + " rounds at most" : "")
                + "]";
    }

    /** Collects the parts of a policy; adding a rule or criterion replaces one of the same name, in its place. */
    public static final class Builder {
        private String name;
        private final List<Rule> rules = new ArrayList<>();
        private final List<WeightedCriterion> criteria = new ArrayList<>();
        private final List<PlanRule> planRules = new ArrayList<>();
        private final List<Quota> quotas = new ArrayList<>();
        private Loads loads = Loads.ANY;
        private Objective objective = Objective.LARGEST_SUM;
        private OptionalInt waitingGuarantee = OptionalInt.empty();

        private Builder(String name) {
            this.name = name;
        }

        /** Sets the name. */
        public Builder name(String newName) {
            name = Faults.checkedName("policy", newName);
            return this;
        }

        /** Adds a rule, or replaces the rule of the same name. */
        public Builder rule(Rule rule) {
            put(rules, Rule::name, rule);
            return this;
        }

        /**
         * Removes a rule.
         *
         * @throws IllegalArgumentException if there is no rule of this name
         */
        public Builder withoutRule(String ruleName) {
            remove(rules, Rule::name, "rule", ruleName);
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
            put(criteria, weighted -> weighted.criterion().name(), new WeightedCriterion(criterion, weight));
            return this;
        }

        /**
         * Removes a criterion.
         *
         * @throws IllegalArgumentException if there is no criterion of this name
         */
        public Builder withoutCriterion(String criterionName) {
            remove(criteria, weighted -> weighted.criterion().name(), "criterion", criterionName);
            return this;
        }

        /** Adds a rule about two matches of one plan, or replaces the one of the same name. */
        public Builder planRule(PlanRule planRule) {
            put(planRules, PlanRule::name, planRule);
            return this;
        }

        /**
         * Removes a rule about two matches.
         *
         * @throws IllegalArgumentException if there is no such rule of this name
         */
        public Builder withoutPlanRule(String planRuleName) {
            remove(planRules, PlanRule::name, "plan rule", planRuleName);
            return this;
        }

        /** Adds a limit on the matches of groups, or replaces the one of the same name. */
        public Builder quota(Quota quota) {
            put(quotas, Quota::name, quota);
            return this;
        }

        /**
         * Removes a quota.
         *
         * @throws IllegalArgumentException if there is no quota of this name
         */
        public Builder withoutQuota(String quotaName) {
            remove(quotas, Quota::name, "quota", quotaName);
            return this;
        }

        /** Sets how mentees are spread over mentors; default {@link Loads#ANY}. */
        public Builder loads(Loads newLoads) {
            loads = newLoads;
            return this;
        }

        /** Sets what makes one plan better than another; default {@link Objective#LARGEST_SUM}. */
        public Builder objective(Objective newObjective) {
            objective = newObjective;
            return this;
        }

        /**
         * Guarantees that no mentee who is eligible waits longer than this many rounds for a first mentor when any plan can
         * avoid it. A mentee without a running mentorship who has waited so many rounds already, or more, is overdue: as many
         * overdue mentees as possible get a mentor, before anything else is looked at, even if fewer mentors are given in
         * all. Rules, places and coordinators' decisions hold as ever.
         *
         * @param rounds 0 (a first mentor for as many as possible comes before everything) to {@value Policy#MOST_ROUNDS}
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder waitingGuarantee(int rounds) {
            if (rounds < 0 || rounds > MOST_ROUNDS) {
                throw new IllegalArgumentException(
                        "The waiting-time guarantee (" + rounds + " rounds) of policy (" + name
                                + ") must be between 0 and " + MOST_ROUNDS
                                + " rounds.\nMaybe use withoutWaitingGuarantee() for none.");
            }
            waitingGuarantee = OptionalInt.of(rounds);
            return this;
        }

        /** Guarantees nothing about waiting, which is the default. */
        public Builder withoutWaitingGuarantee() {
            waitingGuarantee = OptionalInt.empty();
            return this;
        }

        /**
         * Returns the policy.
         *
         * @throws IllegalArgumentException if the objective cannot be kept beside a plan rule, a quota, the loads or the
         *     waiting-time guarantee, or if there is a floor and no criterion that gives points
         */
        public Policy build() {
            if (objective.floor() > 0 && criteria.stream().allMatch(weighted -> weighted.weight() == 0)) {
                throw new IllegalArgumentException("The floor (" + objective.floor() + ") of policy (" + name
                        + ") needs a criterion with a weight above 0.\nMaybe add one, or use 0 for no floor.");
            }
            if (objective.aim() != Objective.Aim.LARGEST_SUM && !planRules.isEmpty()) {
                throw unfit("plan rules", planRules);
            }
            if (objective.aim() == Objective.Aim.STABLE && !quotas.isEmpty()) {
                throw unfit("quotas", quotas);
            }
            if (objective.aim() == Objective.Aim.STABLE && !loads.equals(Loads.ANY)) {
                throw unfit("loads", loads);
            }
            if (objective.aim() == Objective.Aim.STABLE && waitingGuarantee.isPresent()) {
                throw unfit("a waiting-time guarantee", waitingGuarantee.getAsInt() + " rounds");
            }
            return new Policy(this);
        }

        private IllegalArgumentException unfit(String what, Object which) {
            return new IllegalArgumentException("The objective (" + objective.aim() + ") of policy (" + name
                    + ") cannot be kept beside " + what + " (" + which
                    + ").\nMaybe use a floor instead: Objective.LARGEST_SUM.withFloor(…).");
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
