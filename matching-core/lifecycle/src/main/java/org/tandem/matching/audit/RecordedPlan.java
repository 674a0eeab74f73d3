package org.tandem.matching.audit;

import java.util.List;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.run.Limits;

/** Makes the plan of a record, if the record belongs to what is asked about. */
final class RecordedPlan {
    private final JsonPath path;
    private final DecisionRecord record;

    private RecordedPlan(DecisionRecord record) {
        this.record = record;
        path = new JsonPath(record.document());
    }

    static Plan of(DecisionRecord record, Compatibility compatibility) {
        RecordedPlan recorded = new RecordedPlan(record);
        recorded.requireSame("policy", compatibility.policy().fingerprint(), "policy", "fingerprint");
        recorded.requireSame(
                "facts", Fingerprint.of(FingerprintFacts.of(compatibility.programme())), "programme", "fingerprint");
        recorded.requireSame("eligible pairs and points", compatibility.basis().pairs(), "programme", "pairs");
        Rejudging rejudging = new Rejudging(compatibility, record);
        Plan plan = rejudging.plan();
        recorded.requireUnedited(rejudging.faults(), DecisionRecord.of(compatibility, plan, recorded.limits()));
        return plan;
    }

    static Plan of(DecisionRecord record, CompatibilityGraph graph) {
        RecordedPlan recorded = new RecordedPlan(record);
        recorded.requireSame("facts", Fingerprint.of(FingerprintFacts.of(graph)), "programme", "fingerprint");
        Rejudging rejudging = new Rejudging(graph, record);
        Plan plan = rejudging.plan();
        recorded.requireUnedited(rejudging.faults(), DecisionRecord.of(graph, plan, recorded.limits()));
        return plan;
    }

    private Limits limits() {
        return LimitFacts.in(path);
    }

    private void requireSame(String what, String asked, String... at) {
        String kept = path.text(at);
        if (!kept.equals(asked)) {
            throw new IllegalArgumentException("The " + what + " of the record (fingerprint " + kept
                    + ") must be what is asked about (fingerprint " + asked
                    + ").\nMaybe facts, decisions or rules have changed since: match anew, or make a plan of its pairs.");
        }
    }

    private void requireUnedited(List<Difference> faults, DecisionRecord again) {
        List<Difference> all =
                faults.isEmpty() ? JsonDifferences.of(record.document(), again.erasedLike(record).document()) : faults;
        all.stream()
                // Another version of the library may have written it.
                .filter(difference -> !difference.path().equals("/library"))
                .findFirst()
                .ifPresent(difference -> {
                    throw new IllegalArgumentException("The record says (" + difference.recorded() + ") at ("
                            + difference.path() + "), where its matches give (" + difference.replayed()
                            + ").\nMaybe it was edited.");
                });
    }
}
