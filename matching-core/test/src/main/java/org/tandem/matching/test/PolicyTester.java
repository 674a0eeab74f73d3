package org.tandem.matching.test;

import java.util.BitSet;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.policy.Candidates;
import org.tandem.matching.policy.Judge;
import org.tandem.matching.policy.Outcome;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.programme.Programme;

/**
 * Asks a policy about pairs of a programme.
 *
 * {@snippet class="org.tandem.matching.test.PolicyTestSnippets" region="policy-test"}
 */
public final class PolicyTester {
    private final Compatibility compatibility;

    private PolicyTester(Compatibility compatibility) {
        this.compatibility = compatibility;
    }

    /**
     * Judges the pairs of a programme, and checks for every pair that rules do not rule out by an index ({@link
     * Judge#candidates}) what they find eligible.
     *
     * @throws InvalidInputException if a fixed pair breaks a rule; lists all of them
     * @throws AssertionError if a rule and its index do not agree
     */
    public static PolicyTester of(Programme programme, Policy policy) {
        policy.rules().forEach(rule -> checkIndex(rule, programme));
        return new PolicyTester(Compatibility.of(programme, policy));
    }

    private static void checkIndex(Rule rule, Programme programme) {
        Judge judge = rule.prepare(programme);
        BitSet all = new BitSet();
        all.set(0, programme.mentors().size());
        for (int mentee = 0; mentee < programme.mentees().size(); mentee++) {
            Candidates candidates = judge.candidates(mentee);
            BitSet passing = (BitSet) all.clone();
            candidates.keepIn(passing);
            BitSet judged = candidates.toBeJudged(passing);
            for (int mentor = 0; mentor < programme.mentors().size(); mentor++) {
                Outcome expected = passing.get(mentor) ? Outcome.ELIGIBLE : Outcome.INELIGIBLE;
                Outcome outcome = judge.outcome(mentor, mentee);
                if (!judged.get(mentor) && outcome != expected) {
                    throw new AssertionError("The candidates of rule (" + rule.name() + ") take mentor ("
                            + programme.mentors().get(mentor).id() + ") for " + expected + " for mentee ("
                            + programme.mentees().get(mentee).id() + "), but its outcome is " + outcome
                            + ".\nMaybe leave out sure(), or make the choice wider.");
                }
            }
        }
    }

    /**
     * Returns what can be claimed of a pair.
     *
     * @throws IllegalArgumentException if one of the two is unknown in this role
     */
    public PairTester pair(String mentor, String mentee) {
        return new PairTester(compatibility, mentor, mentee);
    }

    @Override
    public String toString() {
        return "PolicyTester[" + compatibility + "]";
    }
}
