package org.tandem.matching.compatibility;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
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
import org.tandem.matching.internal.graph.RunningClashJudge;
import org.tandem.matching.policy.Candidates;
import org.tandem.matching.policy.Judge;
import org.tandem.matching.policy.Loads;
import org.tandem.matching.policy.Objective;
import org.tandem.matching.policy.Outcome;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/** A policy, or the caller's own scores, prepared for judging the pairs of one programme. Safe to share. */
final class PairJudge {
    /** What {@link #judge} says of an eligible pair. */
    static final int ADMITTED = Integer.MAX_VALUE;

    private final AskedPairs asked;
    private final PairPoints points;
    private final List<String> ruleNames;
    private final Judge[] judges;
    private final int[] allRules;
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
        asked = new AskedPairs(programme);
        List<Rule> rules = new ArrayList<>(StandingRules.all());
        rules.addAll(own);
        requireDistinct(Stream.concat(
                rules.stream().map(Rule::name), planRules.stream().map(PreparedPlanRule::name))
                .toList());
        if (!programme.runningMentorships().isEmpty()) {
            planRules.stream()
                    .filter(PreparedPlanRule::isHard)
                    .map(rule -> Rule.prepared(rule.name(), Map.of(), facts -> RunningClashJudge.of(facts, rule)))
                    .forEach(rules::add);
        }
        if (objective.floor() > 0) {
            requireDistinct(Stream.concat(
                    rules.stream().map(Rule::name), Stream.of(Objective.FLOOR_RULE))
                    .toList());
            // Last, so that it is asked only of pairs that no rule bars, and tells what the floor alone removes.
            rules.add(Rule.prepared(
                    Objective.FLOOR_RULE,
                    Map.of("percent", Double.toString(objective.floor())),
                    facts -> new FloorJudge(facts, points, objective.floor())));
        }
        ruleNames = rules.stream().map(Rule::name).collect(ImmutableList.toImmutableList());
        judges = rules.stream().map(rule -> rule.prepare(programme)).toArray(Judge[]::new);
        allRules = IntStream.range(0, judges.length).toArray();
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
        return asked.programme();
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

    List<String> ruleNames() {
        return ruleNames;
    }

    /** Returns the first rule that bars the pair, or -1 - the first that holds it, or {@link #ADMITTED}. */
    int judge(int mentor, int mentee) {
        return judge(mentor, mentee, allRules, allRules.length);
    }

    /** Returns the same where only some rules, in order, can object. */
    int judge(int mentor, int mentee, int[] asked, int count) {
        int verdict = ADMITTED;
        for (int r = 0; r < count; r++) {
            int rule = asked[r];
            Outcome outcome = outcome(rule, mentor, mentee);
            if (outcome == Outcome.INELIGIBLE) {
                return rule;
            }
            if (outcome == Outcome.HELD_FOR_REVIEW && verdict == ADMITTED) {
                verdict = -1 - rule;
            }
        }
        return verdict;
    }

    /** Returns which mentors a rule can let pass. */
    Candidates candidates(int rule, int mentee) {
        try {
            return judges[rule].candidates(mentee);
        } catch (RuntimeException thrown) {
            throw asked.failed("rule", ruleNames.get(rule), mentee, thrown);
        }
    }

    /** Returns whether a rule may hold pairs for review. */
    boolean mayHold(int rule) {
        return judges[rule].mayHold();
    }

    Outcome outcome(int rule, int mentor, int mentee) {
        try {
            return judges[rule].outcome(mentor, mentee);
        } catch (RuntimeException thrown) {
            throw asked.failed("rule", ruleNames.get(rule), mentor, mentee, thrown);
        }
    }

    Reason reason(int rule, int mentor, int mentee) {
        try {
            return judges[rule].reason(mentor, mentee);
        } catch (RuntimeException thrown) {
            throw asked.failed("rule", ruleNames.get(rule), mentor, mentee, thrown);
        }
    }

    /** Returns a pair that a rule holds. */
    HeldPair held(int rule, int mentor, int mentee) {
        return new HeldPair(
                programme().mentors().get(mentor).id(),
                programme().mentees().get(mentee).id(),
                ruleNames.get(rule),
                reason(rule, mentor, mentee));
    }

    /** Returns the rules for which a fact is missing of every two people, by their position in {@link #ruleNames}. */
    BitSet rulesWithoutData() {
        return asked.withoutData(judges.length, r -> judges[r]::isKnown, r -> judges[r]::isKnown);
    }

    List<RuleVerdict> verdicts(int mentor, int mentee) {
        ImmutableList.Builder<RuleVerdict> verdicts = ImmutableList.builder();
        for (int r = 0; r < judges.length; r++) {
            try {
                verdicts.add(new RuleVerdict(
                        ruleNames.get(r), judges[r].verdict(mentor, mentee), judges[r].figures(mentor, mentee)));
            } catch (RuntimeException thrown) {
                throw asked.failed("rule", ruleNames.get(r), mentor, mentee, thrown);
            }
        }
        return verdicts.build();
    }
}
