package org.tandem.matching.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.matching.acceptance.AcceptanceLedger;
import org.tandem.matching.acceptance.Entry;
import org.tandem.matching.acceptance.LedgerState;
import org.tandem.matching.acceptance.Request;
import org.tandem.matching.acceptance.Way;
import org.tandem.matching.audit.DecisionRecord;
import org.tandem.matching.audit.Erasure;
import org.tandem.matching.audit.Replay;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.io.json.TandemJson;
import org.tandem.matching.life.Event;
import org.tandem.matching.life.EventLog;
import org.tandem.matching.life.Step;
import org.tandem.matching.life.Terms;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.criterion.Criteria;
import org.tandem.matching.policy.rule.Rules;
import org.tandem.matching.programme.Attribute;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.PersonalTie;
import org.tandem.matching.programme.Programme;

/** What an application keeps as JSON bears no trace of a person who was taken out, and tells the same. */
class ErasedFilesTest {
    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final Policy POLICY = Policy.builder("files")
            .rule(Rules.noVeto())
            .rule(Rules.noPersonalTies())
            .rule(Rules.sharedLanguage())
            .rule(Rules.sharedForm())
            .criterion(2, Criteria.competenceFit())
            .build();
    private static final TandemJson JSON = TandemJson.create();

    private final Programme facts = Programme.builder(START)
            .mentor(Mentor.builder("M-1").languages("de").offers("law", 4).forms("talk").vetoes("T-erika").build())
            .mentor(Mentor.builder("M-2").languages("de").offers("law", 5).forms("talk").build())
            .mentee(Mentee.builder("T-1").languages("de").seeks("law", 3, 5).forms("talk").build())
            .mentee(Mentee.builder("T-erika")
                    .name("Erika Mustermann")
                    .languages("de")
                    .seeks("law", 2, 4)
                    .forms("talk", "Mustermann's kitchen")
                    .interests("Mustermann memorabilia")
                    .answer(Attribute.text("e-mail"), "erika@mustermann.example")
                    .build())
            .personalTie(new PersonalTie(PersonalTie.Kind.LINE_MANAGER, "M-1", "T-erika"))
            .build();

    private static String kept(Programme facts, List<Event> events, List<Entry> entries, DecisionRecord record) {
        return JSON.write(facts) + JSON.writeList(events) + JSON.writeList(entries) + JSON.write(record);
    }

    @Test
    void noFileBearsATraceAndAllTellTheSame() {
        Compatibility before = Compatibility.of(facts, POLICY);
        Plan plan = Unhurried.matcher().match(before);
        DecisionRecord record = DecisionRecord.of(before, plan, Unhurried.LIMITS);
        List<Event> events = Step.proposals(plan, START, START);
        AcceptanceLedger ledger = AcceptanceLedger.of(LedgerState.of(before));
        ledger.submit(new Request.Claim("erika says yes", Way.RECOMMENDATION_ACCEPTED, "M-2", "T-erika"));
        ledger.submit(new Request.Claim("R-2", Way.RECOMMENDATION_ACCEPTED, "M-1", "T-erika"));
        assertThat(plan.pairs()).anyMatch(pair -> pair.mentee().equals("T-erika"));
        assertThat(kept(facts, events, ledger.state().entries(), record).toLowerCase(Locale.ROOT))
                .contains("t-erika", "erika says yes", "mustermann");

        Erasure erasure = Erasure.of(Map.of("T-erika", "erased-1"));
        Programme keptFacts = erasure.programme(before);
        Compatibility after = Compatibility.of(keptFacts, POLICY);
        DecisionRecord keptRecord = erasure.record(record, before, after);
        List<Event> keptEvents = erasure.events(events);
        List<Entry> keptEntries = erasure.entries(ledger.state().entries());

        assertThat(kept(keptFacts, keptEvents, keptEntries, keptRecord).toLowerCase(Locale.ROOT))
                .contains("erased-1")
                .doesNotContain("erika", "mustermann");
        assertThat(Replay.of(JSON.read(JSON.write(keptRecord), DecisionRecord.class), after).isConfirmed()).isTrue();
        Plan again = keptRecord.plan(after);
        assertThat(again.points()).isEqualTo(plan.points());
        assertThat(again.matched()).isEqualTo(plan.matched());
        assertThat(LedgerState.of(after, keptEntries).version()).isEqualTo(ledger.state().version());
        Terms terms = Terms.of(Period.ofMonths(6), Period.ofMonths(1));
        assertThat(EventLog.of(terms, keptEvents).at(START).occupying())
                .hasSameSizeAs(EventLog.of(terms, events).at(START).occupying());
    }
}
