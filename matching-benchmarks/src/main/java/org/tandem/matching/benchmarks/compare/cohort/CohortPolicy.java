package org.tandem.matching.benchmarks.compare.cohort;

import java.util.HashSet;
import java.util.Set;
import org.tandem.matching.benchmarks.compare.cohort.CohortKind.Own;
import org.tandem.matching.benchmarks.compare.cohort.CohortKind.Strictness;
import org.tandem.matching.policy.PlanRule;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Quota;
import org.tandem.matching.policy.ready.ReadyPolicies;
import org.tandem.matching.policy.rule.PlanRules;
import org.tandem.matching.policy.rule.Rules;
import org.tandem.matching.programme.CareerStage;
import org.tandem.matching.programme.CompetenceNeed;
import org.tandem.matching.programme.Mentee;

/** The policy of a kind of cohorts: a ready one, and what the kind changes. */
final class CohortPolicy {
    private static final long COST = 9_000;
    private static final int STAGES_APART = 3;

    private CohortPolicy() {}

    /** Returns the policy, with the ready policy's own reach. */
    static Policy of(CohortKind kind, int mentees) {
        Policy ready = switch (kind.base()) {
            case CITY -> ReadyPolicies.cityCrossMentoring();
            case ASSOCIATION -> ReadyPolicies.associationRecommendations();
            case PARTY -> ReadyPolicies.partyPilot();
        };
        Policy.Builder builder =
                Policy.builder(ready).name(kind.name()).loads(kind.rules().loads());
        PlanRule apart = PlanRules.coMenteesApart();
        switch (kind.rules().apart()) {
            case ABSENT -> builder.withoutPlanRule(apart.name());
            case COSTING -> builder.planRule(apart.costing(COST));
            case HARD -> builder.planRule(apart);
        }
        if (kind.rules().apart() == Strictness.ABSENT && kind.rules().lines() == 0) {
            builder.withoutPlanRule(PlanRules.noCrossedReportingLines().name());
        }
        addOwn(kind.rules().own(), builder);
        for (Quota.Kind quota : kind.rules().quotas()) {
            builder.quota(switch (quota) {
                case MENTORS -> Quota.perOrganisation(quota, Math.max(2, mentees / 20));
                case MENTEES -> Quota.perOrganisation(quota, Math.max(2, mentees / 20));
                case MENTEES_OF_ONE_MENTOR -> Quota.perSector(quota, 1);
            });
        }
        if (kind.queue().guarantee() >= 0) {
            builder.waitingGuarantee(kind.queue().guarantee());
        }
        return builder.build();
    }

    /** Returns a copy in which two can meet within so many kilometres. */
    static Policy reaching(Policy policy, double kilometres) {
        return Policy.builder(policy).rule(Rules.withinReach(kilometres)).build();
    }

    private static void addOwn(Own own, Policy.Builder builder) {
        PlanRule topics = PlanRule.sharedMentor("common topic", (one, other) -> !haveCommonTopic(one, other));
        switch (own) {
            case NONE -> {}
            case STAGES -> builder.planRule(PlanRule.sharedMentor(
                    "similar stages",
                    (one, other) -> Math.abs(stage(one).ordinal() - stage(other).ordinal()) >= STAGES_APART));
            case TOPICS -> builder.planRule(topics);
            case TOPICS_COSTING -> builder.planRule(topics.costing(COST));
        }
    }

    private static CareerStage stage(Mentee mentee) {
        return mentee.profile().stage().orElse(CareerStage.ENTRY);
    }

    private static boolean haveCommonTopic(Mentee one, Mentee other) {
        Set<String> topics = new HashSet<>();
        for (CompetenceNeed need : one.profile().seeks()) {
            topics.add(need.competence());
        }
        return other.profile().seeks().stream().anyMatch(need -> topics.contains(need.competence()));
    }
}
