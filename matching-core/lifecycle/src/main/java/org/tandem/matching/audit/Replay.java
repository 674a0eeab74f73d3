package org.tandem.matching.audit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.matching.Matcher;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.plan.Ended;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.run.Limits;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * What came out when a record was checked against the facts: the programme was matched again with the recorded limits, and
 * everything compared. A search that its time limit or a cancellation ended cannot be repeated, nor one for people of whom some were
 * taken out since ({@link Erasure}); then the recorded matches are judged again instead, one by one and together.
 *
 * @param repeated whether the search was repeated; otherwise the recorded matches were judged again
 * @param differences where record and facts differ, in the order of the document; none if the record is confirmed
 */
public record Replay(boolean repeated, List<Difference> differences) implements Answer {

    /** Copies the list. */
    public Replay {
        differences = ImmutableList.copyOf(differences);
    }

    /**
     * Checks a record against a programme and a policy as they are now.
     *
     * @throws IllegalArgumentException if the record was edited so that it cannot be read
     */
    public static Replay of(DecisionRecord record, Compatibility compatibility) {
        Limits limits = LimitFacts.in(new JsonPath(record.document()));
        if (isRepeatable(record)) {
            Plan again = Matcher.create().withLimits(limits).match(compatibility);
            return repeated(record, DecisionRecord.of(compatibility, again, limits));
        }
        Rejudging rejudging = new Rejudging(compatibility, record);
        Plan plan = rejudging.plan();
        return judged(
                record, DecisionRecord.of(compatibility, plan, limits).erasedLike(record), rejudging.faults());
    }

    /**
     * Checks a record of the caller's own scores.
     *
     * @throws IllegalArgumentException if the record was edited so that it cannot be read
     */
    public static Replay of(DecisionRecord record, CompatibilityGraph graph) {
        Limits limits = LimitFacts.in(new JsonPath(record.document()));
        if (isRepeatable(record)) {
            Plan again = Matcher.create().withLimits(limits).match(graph);
            return repeated(record, DecisionRecord.of(graph, again, limits));
        }
        Rejudging rejudging = new Rejudging(graph, record);
        Plan plan = rejudging.plan();
        return judged(record, DecisionRecord.of(graph, plan, limits), rejudging.faults());
    }

    private static boolean isRepeatable(DecisionRecord record) {
        Ended ended = new JsonPath(record.document()).constant(Ended.class, "result", "ended");
        return (ended == Ended.PROOF || ended == Ended.STEPS) && !record.isErased();
    }

    private static Replay repeated(DecisionRecord record, DecisionRecord again) {
        return new Replay(true, JsonDifferences.of(record.document(), again.document()));
    }

    private static Replay judged(DecisionRecord record, DecisionRecord again, List<Difference> faults) {
        return new Replay(
                false,
                Stream.concat(JsonDifferences.of(record.document(), again.document()).stream(), faults.stream())
                        .toList());
    }

    /** Returns whether the record is what the facts give. */
    public boolean isConfirmed() {
        return differences.isEmpty();
    }

    @Override
    public String say(Wording wording) {
        String key = (isConfirmed() ? "confirmed" : "refuted") + (repeated ? ".repeated" : ".judged");
        String summary = wording.phrase(Replay.class, key, differences.size());
        return Stream.concat(Stream.of(summary), differences.stream().map(difference -> difference.say(wording)))
                .collect(Collectors.joining("\n"));
    }
}
