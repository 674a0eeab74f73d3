package org.tandem.matching.compatibility;

import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Programme;

/** Opens the best pairs of small programmes to tests of other packages. */
public final class FewPairs {
    private FewPairs() {}

    /** Returns so many best pairs of each mentee. */
    public static BestPairs of(Programme programme, Policy policy, int kept) {
        return BestPairs.of(programme, policy, kept, () -> false);
    }

    /** Returns whether prices can prove plans by the policy. */
    public static boolean suits(Policy policy) {
        return BestPairs.isSeparable(policy);
    }
}
