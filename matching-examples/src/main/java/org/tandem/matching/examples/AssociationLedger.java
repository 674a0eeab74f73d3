package org.tandem.matching.examples;

import java.util.List;
import java.util.TreeSet;
import org.tandem.matching.acceptance.AcceptanceLedger;
import org.tandem.matching.acceptance.LedgerOutcome;
import org.tandem.matching.acceptance.LedgerState;
import org.tandem.matching.acceptance.Request;
import org.tandem.matching.acceptance.Way;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.programme.Programme;

/**
 * The association's ledger. A pair is claimed here before it is proposed; as soon as the log has the proposal, the programme
 * has the places as occupied, and the claim is released.
 */
final class AssociationLedger {
    private final AcceptanceLedger ledger;
    private final TreeSet<Pair> claimed = new TreeSet<>();
    private int requests;

    AssociationLedger(Compatibility facts) {
        ledger = AcceptanceLedger.of(LedgerState.of(facts));
    }

    /** Goes on beside the facts as they are now. */
    Compatibility changeFacts(Programme now) {
        if (!claimed.isEmpty()) {
            ledger.submit(new Request.Release(nextId(), List.copyOf(claimed)));
            claimed.clear();
        }
        Compatibility facts = Compatibility.of(now, Association.POLICY);
        ledger.changeFacts(facts);
        return facts;
    }

    /** Returns whether pairs have their places. */
    boolean accept(Way way, List<Pair> pairs) {
        boolean accepted = ledger.submit(new Request.Claim(nextId(), way, pairs)) instanceof LedgerOutcome.Accepted;
        if (accepted) {
            claimed.addAll(pairs);
        }
        return accepted;
    }

    CompatibilityGraph left() {
        return ledger.state().left();
    }

    private String nextId() {
        requests++;
        return "R-" + requests;
    }
}
