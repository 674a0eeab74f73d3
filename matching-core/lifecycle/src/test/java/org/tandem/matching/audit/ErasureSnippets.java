package org.tandem.matching.audit;

import java.util.List;
import java.util.Map;
import org.tandem.matching.acceptance.Entry;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.life.Event;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Programme;

/** What the guide and the Javadoc show; {@link ErasureTest} runs it. */
record ErasureSnippets(List<Event> events, List<Entry> entries, Programme facts, DecisionRecord record) {

    static ErasureSnippets erase(
            List<Event> events, List<Entry> entries, Programme programme, Policy policy, DecisionRecord record) {
        // @start region="erase"
        Compatibility before = Compatibility.of(programme, policy);
        Erasure erasure = Erasure.of(Map.of("T-secret", "erased-1"));
        List<Event> keptEvents = erasure.events(events);
        List<Entry> keptEntries = erasure.entries(entries);
        Programme keptFacts = erasure.programme(before);
        Compatibility after = Compatibility.of(keptFacts, policy);
        DecisionRecord keptRecord = erasure.record(record, before, after);
        // @end
        return new ErasureSnippets(keptEvents, keptEntries, keptFacts, keptRecord);
    }
}
