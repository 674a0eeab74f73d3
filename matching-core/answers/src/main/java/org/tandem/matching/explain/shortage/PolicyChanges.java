package org.tandem.matching.explain.shortage;

import java.util.List;
import org.tandem.matching.internal.index.Positions;
import org.tandem.matching.policy.Judge;
import org.tandem.matching.policy.Outcome;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.policy.rule.Rules;

/** Applies changes to a copy of a policy; those of the programme are left to {@link ProgrammeChanges}. */
final class PolicyChanges {
    private PolicyChanges() {}

    static Policy apply(Policy policy, List<Change> changes) {
        Policy.Builder builder = Policy.builder(policy);
        Policy changed = policy;
        for (Change change : changes) {
            apply(change, changed, builder);
            changed = builder.build();
        }
        return changed;
    }

    private static void apply(Change change, Policy policy, Policy.Builder builder) {
        switch (change) {
            case Change.ReachExtended(var from, double to) -> builder.rule(Rules.withinReach(to));
            case Change.MonthsLowered(var from, int to) -> builder.rule(Rules.sharedMonths(to));
            case Change.TimeLowered(var from, var to) -> builder.rule(Rules.minimumTime(to));
            case Change.QuotaRaised(String name, var from, int to) ->
                policy.quotas().stream()
                        .filter(quota -> quota.name().equals(name))
                        .forEach(quota -> builder.quota(quota.allowing(to)));
            case Change.RuleWaived(String name, String mentor, String mentee) ->
                policy.rules().stream()
                        .filter(rule -> rule.name().equals(name))
                        .forEach(rule -> builder.rule(waived(rule, mentor, mentee)));
            case Change.PairReviewed ofProgramme -> {}
            case Change.PlacesAdded ofProgramme -> {}
            case Change.NoLongerAMust ofProgramme -> {}
            case Change.DecisionLifted ofProgramme -> {}
            case Change.VetoLifted ofProgramme -> {}
        }
    }

    private static Rule waived(Rule rule, String mentor, String mentee) {
        return Rule.prepared(
                rule.name(),
                rule.settings(),
                programme -> new WaivingJudge(
                        rule.prepare(programme),
                        new Positions(programme.mentors()).of(mentor),
                        new Positions(programme.mentees()).of(mentee)));
    }

    /** Judges as before, but for one pair. */
    private record WaivingJudge(Judge judge, int waivedMentor, int waivedMentee) implements Judge {
        @Override
        public Outcome outcome(int mentor, int mentee) {
            return mentor == waivedMentor && mentee == waivedMentee
                    ? Outcome.ELIGIBLE
                    : judge.outcome(mentor, mentee);
        }

        @Override
        public Reason reason(int mentor, int mentee) {
            return judge.reason(mentor, mentee);
        }
    }
}
