package org.tandem.matching.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.RuleVerdict;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.internal.exact.Optimum;
import org.tandem.matching.internal.plan.PlanPairs;
import org.tandem.matching.internal.price.PricedPlan;
import org.tandem.matching.internal.price.Pricing;
import org.tandem.matching.internal.price.Worth;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Outcome;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.policy.Role;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.policy.Verdict;
import org.tandem.matching.run.Deadline;

/**
 * Answers why a plan has a pair, and why it has not, with the price of having it. Prices are against the given plan's
 * totals, which need not be the best: where another plan is better, the price says so. Prices are exact where no rule
 * couples two matches, and else where the search ends within its work and time; they say which. The same question has the
 * same answer, whatever was asked before, unless a deadline ends its search. Not for use by several threads at once.
 */
public final class Explainer {
    /** How many alternatives of each side are told. */
    public static final int DEFAULT_ALTERNATIVES = 3;

    /** Edges to look at, about, for each price where rules couple pairs. */
    public static final long DEFAULT_WORK = Optimum.DEFAULT_WORK;

    private final CompatibilityGraph graph;
    private final @Nullable Compatibility compatibility;
    private final int[] pairs;
    private final Pricing pricing;
    private final Worth present;
    private final long work;
    private final int alternatives;
    private final Deadline deadline;

    private Explainer(
            CompatibilityGraph graph,
            @Nullable Compatibility compatibility,
            int[] pairs,
            Pricing pricing,
            long work,
            int alternatives,
            Deadline deadline) {
        this.graph = graph;
        this.compatibility = compatibility;
        this.pairs = pairs;
        this.pricing = pricing;
        present = pricing.valuation().worth(pairs);
        this.work = work;
        this.alternatives = alternatives;
        this.deadline = deadline;
    }

    /**
     * Prepares to explain a plan of a programme.
     *
     * @throws IllegalArgumentException if the plan is not one of this programme and policy: its {@linkplain Plan#basis() basis}
     *     is another, a match is not eligible, or the points do not add up
     */
    public static Explainer of(Compatibility compatibility, Plan plan) {
        return prepare(compatibility.graph(), compatibility, plan);
    }

    /**
     * Prepares to explain a plan of the caller's own scores; answers then have no rules, criteria and wishes.
     *
     * @throws IllegalArgumentException if the plan is not one of these scores, as above
     */
    public static Explainer of(CompatibilityGraph graph, Plan plan) {
        return prepare(graph, null, plan);
    }

    private static Explainer prepare(CompatibilityGraph graph, @Nullable Compatibility compatibility, Plan plan) {
        int[] pairs = compatibility == null ? PlanPairs.of(graph, plan) : PlanPairs.of(compatibility, plan);
        Pricing pricing = Pricing.of(graph, pairs);
        long points = pricing.valuation().worth(pairs).points();
        if (points != plan.points()) {
            throw new IllegalArgumentException("The points (" + plan.points() + ") of the plan must be " + points
                    + " by these pairs' points and charges.\nMaybe the plan was made with another policy.");
        }
        return new Explainer(
                graph, compatibility, pairs, pricing, DEFAULT_WORK, DEFAULT_ALTERNATIVES, Deadline.none());
    }

    /**
     * Returns a copy that looks at most at about so many edges for each price where rules couple pairs; default
     * {@value #DEFAULT_WORK}. Prices not found exactly within it are ranges.
     *
     * @throws IllegalArgumentException if {@code edges} is negative
     */
    public Explainer withWork(long edges) {
        requireNotNegative("work", edges);
        return new Explainer(graph, compatibility, pairs, pricing, edges, alternatives, deadline);
    }

    /**
     * Returns a copy that tells at most so many alternatives of each side; default {@value #DEFAULT_ALTERNATIVES}.
     *
     * @throws IllegalArgumentException if {@code most} is negative
     */
    public Explainer withAlternatives(int most) {
        requireNotNegative("number of alternatives", most);
        return new Explainer(graph, compatibility, pairs, pricing, work, most, deadline);
    }

    /**
     * Returns a copy whose searches end when {@code newDeadline} is over; default never. Prices not found exactly by then are
     * ranges.
     */
    public Explainer withDeadline(Deadline newDeadline) {
        return new Explainer(graph, compatibility, pairs, pricing, work, alternatives, newDeadline);
    }

    private static void requireNotNegative(String what, long value) {
        if (value < 0) {
            throw new IllegalArgumentException("The " + what + " (" + value + ") must not be negative.\nMaybe use 0.");
        }
    }

    /**
     * Returns why the plan has a pair.
     *
     * @throws IllegalArgumentException if somebody is unknown in this role, or the pair is not in the plan
     */
    public WhyMatch why(String mentorId, String menteeId) {
        int mentor = graph.knownMentor(mentorId);
        int mentee = graph.knownMentee(menteeId);
        int pair = graph.pair(mentor, mentee);
        if (pair < 0 || !contain(pairs, pair)) {
            throw new IllegalArgumentException("The pair (" + Faults.quote(mentorId) + " with "
                    + Faults.quote(menteeId) + ") must be in the plan.\nMaybe ask whyNot.");
        }
        return new WhyMatch(
                mentorId,
                menteeId,
                graph.points(pair),
                graph.percent(pair),
                graph.isFixed(pair),
                shares(mentorId, menteeId, graph.points(pair)),
                passedRules(mentorId, menteeId),
                wish(Role.MENTOR, mentorId, menteeId),
                wish(Role.MENTEE, mentorId, menteeId),
                alternatives(pairsOfMentor(mentor), other -> graph.menteeIds().get(graph.mentee(other))),
                alternatives(
                        IntStream.range(graph.firstPair(mentee), graph.endPair(mentee)),
                        other -> graph.mentorIds().get(graph.mentor(other))));
    }

    /**
     * Returns why the plan does not have a pair, or that it has.
     *
     * @throws IllegalArgumentException if somebody is unknown in this role
     */
    public WhyNot whyNot(String mentorId, String menteeId) {
        int mentor = graph.knownMentor(mentorId);
        int mentee = graph.knownMentee(menteeId);
        int pair = graph.pair(mentor, mentee);
        if (pair < 0) {
            return compatibility == null
                    ? new WhyNot.NotScored(mentorId, menteeId)
                    : ineligible(compatibility, mentorId, menteeId);
        }
        if (contain(pairs, pair)) {
            return new WhyNot.InPlan(mentorId, menteeId);
        }
        if (graph.freePlaces(mentor) == 0 || graph.openSeats(mentee) == 0) {
            return new WhyNot.TakesNobody(
                    mentorId, menteeId, graph.freePlaces(mentor) == 0 ? Role.MENTOR : Role.MENTEE);
        }
        Optional<PricedPlan> forced = pricing.withPair(pair, work, deadline::isOver);
        if (forced.isEmpty()) {
            return new WhyNot.Impossible(mentorId, menteeId, new Obstacles(graph).of(mentor, mentee));
        }
        return new WhyNot.BetterUsed(
                mentorId,
                menteeId,
                graph.points(pair),
                Price.of(present, forced.orElseThrow()),
                Moves.between(graph, pairs, forced.orElseThrow().pairs()));
    }

    private static WhyNot ineligible(Compatibility compatibility, String mentor, String mentee) {
        List<RuleVerdict> verdicts = compatibility.verdicts(mentor, mentee);
        List<RuleVerdict> barring = with(verdicts, one -> one.verdict().outcome() == Outcome.INELIGIBLE);
        if (barring.isEmpty()) {
            return new WhyNot.HeldForReview(
                    mentor, mentee, with(verdicts, one -> one.verdict().outcome() == Outcome.HELD_FOR_REVIEW));
        }
        List<RuleVerdict> rules = with(
                barring, one -> !one.verdict().equals(Verdict.ineligible(new Reason.BarredByCoordinator())));
        return rules.size() < barring.size()
                ? new WhyNot.BarredByDecision(mentor, mentee, rules)
                : new WhyNot.Barred(mentor, mentee, rules);
    }

    private static List<RuleVerdict> with(List<RuleVerdict> verdicts, Predicate<RuleVerdict> which) {
        return verdicts.stream().filter(which).toList();
    }

    private List<WhyMatch.Share> shares(String mentor, String mentee, long points) {
        return compatibility == null
                ? List.of()
                : compatibility.contributions(mentor, mentee).stream()
                        .map(given -> new WhyMatch.Share(given, percent(given.points(), points)))
                        .toList();
    }

    private List<WhyMatch.PassedRule> passedRules(String mentor, String mentee) {
        if (compatibility == null) {
            return List.of();
        }
        List<Rule> rules = compatibility.policy().rules();
        List<WhyMatch.PassedRule> passed = new ArrayList<>();
        // The rules that always hold say nothing about why two people fit.
        for (RuleVerdict one : compatibility.verdicts(mentor, mentee)) {
            rules.stream()
                    .filter(rule -> rule.name().equals(one.rule()))
                    .map(rule -> new WhyMatch.PassedRule(
                            one.rule(),
                            rule.settings(),
                            one.figures(),
                            one.verdict().outcome() == Outcome.HELD_FOR_REVIEW))
                    .forEach(passed::add);
        }
        return passed;
    }

    private OptionalInt wish(Role of, String mentor, String mentee) {
        if (compatibility == null) {
            return OptionalInt.empty();
        }
        int rank = of == Role.MENTOR
                ? compatibility.programme().mentor(mentor).orElseThrow().profile().wishes().indexOf(mentee)
                : compatibility.programme().mentee(mentee).orElseThrow().profile().wishes().indexOf(mentor);
        return rank < 0 ? OptionalInt.empty() : OptionalInt.of(rank + 1);
    }

    private IntStream pairsOfMentor(int mentor) {
        return IntStream.range(0, graph.menteeCount())
                .map(mentee -> graph.pair(mentor, mentee))
                .filter(pair -> pair >= 0);
    }

    private interface PersonOf {
        String person(int pair);
    }

    private List<Alternative> alternatives(IntStream possible, PersonOf partner) {
        return possible.filter(pair -> !contain(pairs, pair))
                .boxed()
                .sorted(Comparator.comparingLong((Integer pair) -> -graph.points(pair))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(alternatives)
                .map(pair -> new Alternative(
                        partner.person(pair),
                        graph.points(pair),
                        graph.percent(pair),
                        price(pair)))
                .toList();
    }

    private Optional<Price> price(int pair) {
        if (pricing.boundsAreReached()) {
            return pricing.boundWithPair(pair)
                    .map(worth -> Price.of(present, new PricedPlan(new int[0], worth, worth)));
        }
        return pricing.withPair(pair, work, deadline::isOver).map(forced -> Price.of(present, forced));
    }

    private static double percent(long part, long whole) {
        return whole > 0 ? 100.0 * part / whole : 0;
    }

    private static boolean contain(int[] pairs, int pair) {
        return Arrays.binarySearch(pairs, pair) >= 0;
    }
}
