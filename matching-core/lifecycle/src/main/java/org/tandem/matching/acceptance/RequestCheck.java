package org.tandem.matching.acceptance;

import java.util.Set;
import java.util.TreeSet;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.plan.Pair;

/** Faults of a request: what no ledger could answer. */
final class RequestCheck {
    private RequestCheck() {}

    static void check(Request request, LedgerFacts facts) {
        String subject = "request (" + Faults.quote(request.id()) + ")";
        Faults faults = new Faults();
        faults.checkKey(subject, "id", request.id());
        if (request.pairs().isEmpty()) {
            faults.add(subject, "", "The " + subject + " asks for no pair.", "leave it out.");
        }
        Set<Pair> seen = new TreeSet<>();
        for (Pair pair : request.pairs()) {
            if (!facts.knowsMentor(pair.mentor())) {
                faults.unknown(subject, "mentor", pair.mentor());
            }
            if (!facts.knowsMentee(pair.mentee())) {
                faults.unknown(subject, "mentee", pair.mentee());
            }
            if (!seen.add(pair)) {
                faults.add(
                        subject,
                        Faults.quote(pair.mentor()),
                        "The " + subject + " names the pair (" + Faults.quote(pair.mentor()) + " with "
                                + Faults.quote(pair.mentee()) + ") more than once.",
                        "keep one of them.");
            }
        }
        faults.throwIfAny();
    }
}
