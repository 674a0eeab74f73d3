package org.tandem.matching.test;

import java.util.List;
import java.util.Optional;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.Contribution;
import org.tandem.matching.compatibility.RuleVerdict;
import org.tandem.matching.policy.Outcome;

/** Claims what a policy says of one pair: every method fails with what it says instead, or returns this. */
public final class PairTester {
    private static final double PRECISION = 1e-6;

    private final Compatibility compatibility;
    private final String mentor;
    private final String mentee;
    private final List<RuleVerdict> verdicts;
    private final List<Contribution> contributions;

    PairTester(Compatibility compatibility, String mentor, String mentee) {
        this.compatibility = compatibility;
        this.mentor = mentor;
        this.mentee = mentee;
        verdicts = compatibility.verdicts(mentor, mentee);
        contributions = compatibility.contributions(mentor, mentee);
    }

    /** Fails unless the two may be matched. */
    public PairTester isEligible() {
        CompatibilityGraph graph = compatibility.graph();
        int pair = graph.pair(graph.mentorIds().indexOf(mentor), graph.menteeIds().indexOf(mentee));
        return require(pair >= 0, "eligible");
    }

    /** Fails unless this rule bars the pair, whatever others say. */
    public PairTester isBarredBy(String rule) {
        requireRule(rule);
        return require(rules(Outcome.INELIGIBLE).contains(rule), "barred by " + rule);
    }

    /** Fails unless this rule alone bars the pair, so that the test is about nothing else. */
    public PairTester isBarredByNothingBut(String rule) {
        requireRule(rule);
        return require(rules(Outcome.INELIGIBLE).equals(List.of(rule)), "barred by " + rule + " alone");
    }

    /** Fails unless this rule holds the pair for review, and none bars it. */
    public PairTester isHeldBy(String rule) {
        requireRule(rule);
        return require(
                rules(Outcome.INELIGIBLE).isEmpty() && rules(Outcome.HELD_FOR_REVIEW).contains(rule),
                "held by " + rule);
    }

    /** Fails unless the pair is worth so many points, whether or not it is eligible. */
    public PairTester isWorth(long points) {
        return require(points() == points, "worth " + points + " points");
    }

    /**
     * Fails unless a criterion finds that the two fit so well.
     *
     * @param value 0 to 1, compared to six digits
     */
    public PairTester isWorth(String criterion, double value) {
        Optional<Contribution> given = contribution(criterion);
        return require(
                given.isPresent() && Math.abs(given.get().value() - value) <= PRECISION,
                "worth " + value + " by " + criterion);
    }

    /** Fails unless facts are missing that a criterion compares. */
    public PairTester lacksFactsFor(String criterion) {
        return require(contribution(criterion).isEmpty(), "without the facts for " + criterion);
    }

    /** Fails unless this pair is worth more points than another one. */
    public PairTester isWorthMoreThan(PairTester other) {
        return require(points() > other.points(),
                "worth more than the " + other.points() + " points of " + other.ids());
    }

    private long points() {
        return contributions.stream().mapToLong(Contribution::points).sum();
    }

    private Optional<Contribution> contribution(String criterion) {
        List<String> known = compatibility.policy().criteria().stream()
                .map(weighted -> weighted.criterion().name())
                .toList();
        requireKnown("criterion", criterion, known);
        return contributions.stream().filter(given -> given.criterion().equals(criterion)).findFirst();
    }

    private void requireRule(String rule) {
        requireKnown("rule", rule, verdicts.stream().map(RuleVerdict::rule).toList());
    }

    private static void requireKnown(String what, String name, List<String> known) {
        if (!known.contains(name)) {
            throw new AssertionError("The policy has no " + what + " (" + name
                    + ").\nMaybe one of these was meant: " + known + ".");
        }
    }

    private List<String> rules(Outcome outcome) {
        return verdicts.stream()
                .filter(verdict -> verdict.verdict().outcome() == outcome)
                .map(RuleVerdict::rule)
                .toList();
    }

    private PairTester require(boolean holds, String claim) {
        if (!holds) {
            throw new AssertionError("The pair " + ids() + " must be " + claim + ".\nIt is " + description() + ".");
        }
        return this;
    }

    private String ids() {
        return "(" + mentor + ", " + mentee + ")";
    }

    private String description() {
        return "barred by " + rules(Outcome.INELIGIBLE) + ", held by " + rules(Outcome.HELD_FOR_REVIEW) + ", worth "
                + points() + " points " + contributions;
    }

    @Override
    public String toString() {
        return "PairTester[" + ids() + " is " + description() + "]";
    }
}
