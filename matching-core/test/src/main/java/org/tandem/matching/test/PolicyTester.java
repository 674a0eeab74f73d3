package org.tandem.matching.test;

import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.policy.Policy;
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
     * Judges the pairs of a programme.
     *
     * @throws InvalidInputException if a fixed pair breaks a rule; lists all of them
     */
    public static PolicyTester of(Programme programme, Policy policy) {
        return new PolicyTester(Compatibility.of(programme, policy));
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
