package org.tandem.matching.io.facts;

import java.util.List;
import java.util.Optional;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.RuleVerdict;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Where;
import org.tandem.matching.policy.Outcome;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.text.Wording;

/** Pairs that coordinators have fixed although a rule bars them: which rule, and why, in the coordinator's language. */
final class FixedPairs {
    private final Programme programme;
    private final Policy policy;

    FixedPairs(Programme programme, Policy policy) {
        this.programme = programme;
        this.policy = policy;
    }

    /** Where a decision was read. */
    interface Places {
        /** Returns where. */
        Where of(Decision decision);
    }

    /** Adds a fault for every pair that a rule bars. */
    void check(Places places, InputFaults faults) {
        List<Decision> fixed = programme.decisions().stream()
                .filter(decision -> decision.kind() == Decision.Kind.FIX)
                .toList();
        if (fixed.isEmpty()) {
            return;
        }
        Programme.Builder unfixed = Programme.builder(programme);
        fixed.forEach(unfixed::withoutDecision);
        Compatibility judged = Compatibility.of(unfixed.build(), policy);
        for (Decision decision : fixed) {
            objection(
                    judged.verdicts(decision.mentor(), decision.mentee()).stream()
                            // A pair that waits for review is released by fixing it.
                            .filter(one -> one.verdict().outcome() == Outcome.INELIGIBLE)
                            .toList(),
                    faults.wording())
                    .ifPresent(why -> faults.add(places.of(decision), FixedPairs.class, "fixed.barred", why));
        }
    }

    /** Returns what the first rule says that bars a pair or holds it for review. */
    static Optional<String> objection(List<RuleVerdict> verdicts, Wording wording) {
        return verdicts.stream()
                .flatMap(one -> one.verdict()
                        .reason()
                        .map(reason -> wording.piece(one.rule()) + ". " + reason.say(wording))
                        .stream())
                .findFirst();
    }
}
