package org.tandem.matching.need;

import java.util.List;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.RuleVerdict;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.policy.Outcome;
import org.tandem.matching.policy.Policy;

/** Says which commitments break which rules, in words of needs and offers. */
final class CommitmentCheck {
    private CommitmentCheck() {}

    /**
     * Complains of all commitments that break a rule.
     *
     * @param policy completed by {@link NeedRules}
     */
    static void throwIfBroken(NeedsAndOffers facts, Policy policy) {
        Faults faults = new Faults();
        Compatibility judged = Compatibility.of(AsProgramme.withoutCommitments(facts.programme()), policy);
        for (Commitment commitment : facts.commitments()) {
            List<String> broken = judged.verdicts(commitment.offer(), commitment.need()).stream()
                    .filter(one -> one.verdict().outcome() == Outcome.INELIGIBLE)
                    .map(RuleVerdict::rule)
                    .toList();
            if (!broken.isEmpty()) {
                String subject = subject(commitment);
                faults.add(
                        subject,
                        Integer.toString(commitment.quantity()),
                        "The " + subject + " is against " + (broken.size() == 1 ? "rule" : "rules") + " ("
                                + String.join(", ", broken) + ").",
                        "withdraw the commitment, or change the facts or the policy.");
            }
        }
        faults.throwIfAny();
    }

    /** Returns a commitment as faults name it. */
    static String subject(Commitment commitment) {
        return "commitment (" + Faults.quote(commitment.offer()) + " to " + Faults.quote(commitment.need()) + ")";
    }
}
