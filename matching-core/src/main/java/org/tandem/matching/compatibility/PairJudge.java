package org.tandem.matching.compatibility;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tandem.matching.internal.graph.PreparedPlanRule;
import org.tandem.matching.internal.graph.PreparedQuota;
import org.tandem.matching.internal.graph.RuleBook;
import org.tandem.matching.internal.graph.RunningClashJudge;
import org.tandem.matching.policy.Loads;
import org.tandem.matching.policy.Objective;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/** A policy, or the caller's own scores, prepared for judging the pairs of one programme. Safe to share. */
final class PairJudge {
    private final RuleBook rules;
    private final PairPoints points;
    private final List<PreparedPlanRule> planRules;
    private final List<PreparedQuota> quotas;
    private final Loads loads;
    private final Objective objective;
    private final OptionalInt waitingGuarantee;

    PairJudge(Programme programme, Policy policy) {
        this(programme, new PairPoints(programme, policy.criteria()), policy.rules(), planRules(programme, policy),
                QuotaPreparation.of(programme, policy.quotas()), policy.loads(), policy.objective(),
                policy.waitingGuarantee());
    }

    PairJudge(Programme programme, BiFunction<Mentor, Mentee, OptionalLong> scores) {
        this(programme, new PairPoints(programme, scores), ImmutableList.of(scored(scores)), ImmutableList.of(),
                ImmutableList.of(), Loads.ANY, Objective.LARGEST_SUM, OptionalInt.empty());
    }

    private PairJudge(
            Programme programme,
            PairPoints points,
            List<Rule> own,
            List<PreparedPlanRule> planRules,
            List<PreparedQuota> quotas,
            Loads loads,
            Objective objective,
            OptionalInt waitingGuarantee) {
        this.points = points;
        this.planRules = planRules;
        this.quotas = quotas;
        this.loads = loads;
        this.objective = objective;
        this.waitingGuarantee = waitingGuarantee;
        List<Rule> all = new ArrayList<>(StandingRules.all());
        all.addAll(own);
        requireDistinct(Stream.concat(
                all.stream().map(Rule::name), planRules.stream().map(PreparedPlanRule::name))
                .toList());
        if (!programme.runningMentorships().isEmpty()) {
            planRules.stream()
                    .filter(PreparedPlanRule::isHard)
                    .map(rule -> Rule.prepared(rule.name(), Map.of(), facts -> RunningClashJudge.of(facts, rule)))
                    .forEach(all::add);
        }
        if (objective.floor() > 0) {
            requireDistinct(Stream.concat(
                    all.stream().map(Rule::name), Stream.of(Objective.FLOOR_RULE))
                    .toList());
            // Last, so that it is asked only of pairs that no rule bars, and tells what the floor alone removes.
            all.add(Rule.prepared(
                    Objective.FLOOR_RULE,
                    Map.of("percent", Double.toString(objective.floor())),
                    facts -> new FloorJudge(facts, points, objective.floor())));
        }
        rules = new RuleBook(programme, all);
    }

    private static List<PreparedPlanRule> planRules(Programme programme, Policy policy) {
        return policy.planRules().stream()
                .map(rule -> new PreparedPlanRule(rule.name(), rule.cost(), rule.prepare(programme)))
                .collect(ImmutableList.toImmutableList());
    }

    private static Rule scored(BiFunction<Mentor, Mentee, OptionalLong> scores) {
        return Rule.of(
                PairPoints.OWN_SCORES, (mentor, mentee) -> scores.apply(mentor, mentee).isPresent());
    }

    private static void requireDistinct(List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw new IllegalArgumentException("The name of rule (" + name
                        + ") is taken by another rule, perhaps by one that always holds.\nMaybe rename it.");
            }
        }
    }

    Programme programme() {
        return rules.programme();
    }

    /** Returns what says who may meet. */
    RuleBook rules() {
        return rules;
    }

    /** Returns what pairs are worth. */
    PairPoints points() {
        return points;
    }

    List<PreparedPlanRule> planRules() {
        return planRules;
    }

    List<PreparedQuota> quotas() {
        return quotas;
    }

    Loads loads() {
        return loads;
    }

    Objective objective() {
        return objective;
    }

    OptionalInt waitingGuarantee() {
        return waitingGuarantee;
    }

    /** Returns a pair that a rule holds. */
    HeldPair held(int rule, int mentor, int mentee) {
        return new HeldPair(
                programme().mentors().get(mentor).id(),
                programme().mentees().get(mentee).id(),
                rules.names().get(rule),
                rules.reason(rule, mentor, mentee));
    }

    /** Returns what every rule says about a pair, in order. */
    List<RuleVerdict> verdicts(int mentor, int mentee) {
        return IntStream.range(0, rules.names().size())
                .mapToObj(rule -> new RuleVerdict(
                        rules.names().get(rule),
                        rules.verdict(rule, mentor, mentee),
                        rules.figures(rule, mentor, mentee)))
                .collect(ImmutableList.toImmutableList());
    }
}
