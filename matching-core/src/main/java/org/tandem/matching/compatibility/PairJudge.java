package org.tandem.matching.compatibility;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.LongBinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.fault.OwnPieceException;
import org.tandem.matching.policy.Candidates;
import org.tandem.matching.policy.Judge;
import org.tandem.matching.policy.Loads;
import org.tandem.matching.policy.Measure;
import org.tandem.matching.policy.Objective;
import org.tandem.matching.policy.Outcome;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.policy.Role;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.policy.WeightedCriterion;
import org.tandem.matching.programme.Programme;

/** A policy, or the caller's own scores, prepared for judging the pairs of one programme. Safe to share. */
final class PairJudge {
    /** What {@link #judge} says of an eligible pair. */
    static final int ADMITTED = Integer.MAX_VALUE;

    private static final String OWN_SCORES = "own scores";

    private final Programme programme;
    private final List<String> ruleNames;
    private final Judge[] judges;
    private final int[] allRules;
    private final List<WeightedCriterion> criteria;
    private final Measure[] measures;
    private final List<PreparedPlanRule> planRules;
    private final List<PreparedQuota> quotas;
    private final Loads loads;
    private final Objective objective;
    private final OptionalInt waitingGuarantee;
    private final @Nullable PairScores scores;

    PairJudge(Programme programme, Policy policy) {
        this(programme, policy.rules(), policy.criteria(), planRules(programme, policy),
                QuotaPreparation.of(programme, policy.quotas()), policy.loads(), policy.objective(),
                policy.waitingGuarantee(), null);
    }

    PairJudge(Programme programme, PairScores scores) {
        this(programme, ImmutableList.of(scored(scores)), ImmutableList.of(), ImmutableList.of(), ImmutableList.of(),
                Loads.ANY, Objective.LARGEST_SUM, OptionalInt.empty(), scores);
    }

    private PairJudge(
            Programme programme,
            List<Rule> own,
            List<WeightedCriterion> criteria,
            List<PreparedPlanRule> planRules,
            List<PreparedQuota> quotas,
            Loads loads,
            Objective objective,
            OptionalInt waitingGuarantee,
            @Nullable PairScores scores) {
        this.quotas = quotas;
        this.loads = loads;
        this.objective = objective;
        this.waitingGuarantee = waitingGuarantee;
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
            LongBinaryOperator points = (mentor, mentee) -> points((int) mentor, (int) mentee);
            rules.add(Rule.prepared(
                    Objective.FLOOR_RULE,
                    Map.of("percent", Double.toString(objective.floor())),
                    facts -> new FloorJudge(facts, points, this::maxPoints, objective.floor())));
        }
        this.planRules = planRules;
        this.programme = programme;
        this.criteria = criteria;
        this.scores = scores;
        ruleNames = rules.stream().map(Rule::name).collect(ImmutableList.toImmutableList());
        judges = rules.stream().map(rule -> rule.prepare(programme)).toArray(Judge[]::new);
        allRules = IntStream.range(0, judges.length).toArray();
        measures = criteria.stream()
                .map(weighted -> weighted.criterion().prepare(programme))
                .toArray(Measure[]::new);
    }

    private static List<PreparedPlanRule> planRules(Programme programme, Policy policy) {
        return policy.planRules().stream()
                .map(rule -> new PreparedPlanRule(rule.name(), rule.cost(), rule.prepare(programme)))
                .collect(ImmutableList.toImmutableList());
    }

    private static Rule scored(PairScores scores) {
        return Rule.of(
                OWN_SCORES, (mentor, mentee) -> scores.points(mentor, mentee).isPresent());
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

    boolean hasOwnScores() {
        return scores != null;
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
            throw OwnPieceException.of(
                    "rule (" + ruleNames.get(rule) + ")",
                    "mentee (" + programme.mentees().get(mentee).id() + ")",
                    thrown);
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
            throw failed("rule", ruleNames.get(rule), mentor, mentee, thrown);
        }
    }

    Reason reason(int rule, int mentor, int mentee) {
        try {
            return judges[rule].reason(mentor, mentee);
        } catch (RuntimeException thrown) {
            throw failed("rule", ruleNames.get(rule), mentor, mentee, thrown);
        }
    }

    private OwnPieceException failed(String kind, String name, int mentor, int mentee, RuntimeException thrown) {
        return OwnPieceException.of(
                kind + " (" + name + ")",
                "mentor (" + programme.mentors().get(mentor).id() + ") and mentee ("
                        + programme.mentees().get(mentee).id() + ")",
                thrown);
    }

    /** Returns the points of a pair. */
    long points(int mentor, int mentee) {
        if (scores != null) {
            try {
                return scores.points(
                        programme.mentors().get(mentor), programme.mentees().get(mentee))
                        .orElseThrow();
            } catch (RuntimeException thrown) {
                throw failed("function", OWN_SCORES, mentor, mentee, thrown);
            }
        }
        long points = 0;
        for (int c = 0; c < measures.length; c++) {
            points += criteria.get(c).points(value(c, mentor, mentee));
        }
        return points;
    }

    /**
     * Gives the points of several pairs of one mentee.
     *
     * @param values of the same length as {@code points}, for use in between
     */
    void points(int mentee, int[] mentors, int count, double[] values, long[] points) {
        if (scores != null) {
            for (int m = 0; m < count; m++) {
                points[m] = points(mentors[m], mentee);
            }
            return;
        }
        Arrays.fill(points, 0, count, 0);
        for (int c = 0; c < measures.length; c++) {
            addPoints(c, mentee, mentors, count, values, points);
        }
    }

    /** Adds the points of one criterion to those of several pairs of one mentee; as {@link #points} otherwise. */
    void addPoints(int c, int mentee, int[] mentors, int count, double[] values, long[] points) {
        try {
            measures[c].values(mentee, mentors, count, values);
        } catch (RuntimeException thrown) {
            // One by one, the pair is known for which it fails.
            Arrays.fill(values, 0, count, Double.NaN);
        }
        WeightedCriterion criterion = criteria.get(c);
        for (int m = 0; m < count; m++) {
            points[m] += criterion.points(
                    values[m] >= 0 && values[m] <= 1 ? values[m] : value(c, mentors[m], mentee));
        }
    }

    /**
     * Adds points to {@code points} that a criterion does not exceed for several mentors of one mentee, if it knows any at a
     * glance.
     *
     * @param values for use in between
     * @return whether it does
     */
    boolean addHighest(int criterion, int mentee, int[] mentors, int count, double[] values, long[] points) {
        try {
            if (!measures[criterion].highest(mentee, mentors, count, values)) {
                return false;
            }
        } catch (RuntimeException thrown) {
            throw failedHighest(criterion, mentee, thrown);
        }
        WeightedCriterion weighted = criteria.get(criterion);
        for (int m = 0; m < count; m++) {
            points[m] += weighted.points(values[m] < 1 ? values[m] : 1); // below 0, it says 0
        }
        return true;
    }

    private OwnPieceException failedHighest(int criterion, int mentee, RuntimeException thrown) {
        return OwnPieceException.of(
                "criterion (" + criteria.get(criterion).criterion().name() + ")",
                "mentee (" + programme.mentees().get(mentee).id() + ")",
                thrown);
    }

    /** Returns the points of a perfect value of a criterion. */
    long mostPoints(int criterion) {
        return criteria.get(criterion).maxPoints();
    }

    /** Returns the number of criteria. */
    int criteria() {
        return measures.length;
    }

    /** Returns points that a criterion gives to no pair of a mentee more of. */
    long highest(int criterion, int mentee) {
        double highest;
        try {
            highest = measures[criterion].highest(mentee);
        } catch (RuntimeException thrown) {
            throw failedHighest(criterion, mentee, thrown);
        }
        return criteria.get(criterion).points(Math.max(0, Math.min(1, highest)));
    }

    /** Returns the points that a pair could have at most by what is known of the two. */
    long maxPoints(int mentor, int mentee) {
        long points = 0;
        for (int c = 0; c < measures.length; c++) {
            points += isKnown(c, mentor, mentee) ? criteria.get(c).maxPoints() : 0;
        }
        return points;
    }

    private boolean isKnown(int criterion, int mentor, int mentee) {
        try {
            return measures[criterion].isKnown(mentor, mentee);
        } catch (RuntimeException thrown) {
            throw failed("criterion", criteria.get(criterion).criterion().name(), mentor, mentee, thrown);
        }
    }

    /** Returns the rules for which a fact is missing of every two people, by their position in {@link #ruleNames}. */
    BitSet rulesWithoutData() {
        return withoutData(judges.length, r -> judges[r]::isKnown, r -> judges[r]::isKnown);
    }

    /** Returns the criteria for which a fact is missing of every two people, by their position in the policy. */
    BitSet criteriaWithoutData() {
        return withoutData(measures.length, c -> measures[c]::isKnown, c -> measures[c]::isKnown);
    }

    private BitSet withoutData(int count, IntFunction<PersonTest> person, IntFunction<PairTest> pair) {
        BitSet without = new BitSet(count);
        boolean empty = programme.mentors().isEmpty() || programme.mentees().isEmpty();
        for (int i = 0; i < count && !empty; i++) {
            PersonTest known = person.apply(i);
            int[] mentors = IntStream.range(0, programme.mentors().size())
                    .filter(mentor -> known.test(Role.MENTOR, mentor))
                    .toArray();
            int[] mentees = IntStream.range(0, programme.mentees().size())
                    .filter(mentee -> known.test(Role.MENTEE, mentee))
                    .toArray();
            without.set(i, !isAnyKnown(mentors, mentees, pair.apply(i)));
        }
        return without;
    }

    /** The first two people end the search, but where a fact of one person is worth nothing without one of the other. */
    private static boolean isAnyKnown(int[] mentors, int[] mentees, PairTest known) {
        for (int mentee : mentees) {
            for (int mentor : mentors) {
                if (known.test(mentor, mentee)) {
                    return true;
                }
            }
        }
        return false;
    }

    @FunctionalInterface
    private interface PersonTest {
        boolean test(Role role, int person);
    }

    @FunctionalInterface
    private interface PairTest {
        boolean test(int mentor, int mentee);
    }

    private double value(int criterion, int mentor, int mentee) {
        double value;
        try {
            value = !measures[criterion].isKnown(mentor, mentee) ? 0 : measures[criterion].value(mentor, mentee);
        } catch (RuntimeException thrown) {
            throw failed("criterion", criteria.get(criterion).criterion().name(), mentor, mentee, thrown);
        }
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("The value (" + value + ") of criterion ("
                    + criteria.get(criterion).criterion().name() + ") for mentor ("
                    + programme.mentors().get(mentor).id() + ") and mentee ("
                    + programme.mentees().get(mentee).id()
                    + ") must be between 0 and 1.\nMaybe divide by the greatest possible value.");
        }
        return value;
    }

    List<RuleVerdict> verdicts(int mentor, int mentee) {
        ImmutableList.Builder<RuleVerdict> verdicts = ImmutableList.builder();
        for (int r = 0; r < judges.length; r++) {
            try {
                verdicts.add(new RuleVerdict(
                        ruleNames.get(r), judges[r].verdict(mentor, mentee), judges[r].figures(mentor, mentee)));
            } catch (RuntimeException thrown) {
                throw failed("rule", ruleNames.get(r), mentor, mentee, thrown);
            }
        }
        return verdicts.build();
    }

    /** Returns what the criteria give for which the facts are there. */
    List<Contribution> contributions(int mentor, int mentee) {
        ImmutableList.Builder<Contribution> contributions = ImmutableList.builder();
        for (int c = 0; c < measures.length; c++) {
            if (isKnown(c, mentor, mentee)) {
                WeightedCriterion weighted = criteria.get(c);
                double value = value(c, mentor, mentee);
                contributions.add(new Contribution(
                        weighted.criterion().name(), weighted.weight(), value, weighted.points(value)));
            }
        }
        return contributions.build();
    }
}
