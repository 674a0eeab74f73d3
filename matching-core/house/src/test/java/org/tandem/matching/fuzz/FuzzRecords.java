package org.tandem.matching.fuzz;

import java.util.List;
import java.util.Locale;
import org.tandem.matching.audit.DecisionRecord;
import org.tandem.matching.audit.Replay;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.policy.ready.ReadyPolicies;
import org.tandem.matching.test.TestPeople;
import org.tandem.matching.text.Wording;

/** Decision records: read, replayed and asked for their plan. */
final class FuzzRecords implements FuzzTarget.Feed {
    private final Compatibility facts = Compatibility.of(
            TestPeople.programme(
                    TestPeople.mentor("M-1"), TestPeople.mentor("M-2"), TestPeople.mentee("T-1"),
                    TestPeople.mentee("T-2"), TestPeople.mentee("T-3")).build(),
            ReadyPolicies.cityCrossMentoring());

    @Override
    public List<byte[]> seeds() {
        return List.of(
                Scratch.utf8(DecisionRecord.of(facts, Unhurried.matcher().match(facts), Unhurried.LIMITS).json()),
                Scratch.utf8(
                        DecisionRecord.of(facts.graph(), Unhurried.matcher().match(facts.graph()), Unhurried.LIMITS)
                                .json()));
    }

    @Override
    public void feed(byte[] bytes) {
        DecisionRecord record;
        try {
            record = DecisionRecord.parse(Scratch.text(bytes));
        } catch (IllegalArgumentException noRecord) {
            require(noRecord);
            return;
        }
        if (!DecisionRecord.parse(record.json()).equals(record)) {
            throw new AssertionError("A record is another one when it is read again.");
        }
        try {
            Replay.of(record, facts).say(Wording.in(Locale.GERMAN));
        } catch (IllegalArgumentException edited) {
            require(edited);
        }
        try {
            record.plan(facts);
        } catch (IllegalArgumentException edited) {
            require(edited);
        }
    }

    private static void require(IllegalArgumentException said) {
        if (!String.valueOf(said.getMessage()).contains("\nMaybe ")) {
            throw new AssertionError("What is refused has no advice.", said);
        }
    }
}
