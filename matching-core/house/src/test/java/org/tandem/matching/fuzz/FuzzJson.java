package org.tandem.matching.fuzz;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.tandem.matching.acceptance.AcceptanceLedger;
import org.tandem.matching.acceptance.Entry;
import org.tandem.matching.acceptance.LedgerState;
import org.tandem.matching.acceptance.Request;
import org.tandem.matching.acceptance.Way;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.io.json.TandemJson;
import org.tandem.matching.life.Event;
import org.tandem.matching.life.EventLog;
import org.tandem.matching.life.Step;
import org.tandem.matching.life.Terms;
import org.tandem.matching.need.NeedsAndOffers;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.ready.ReadyPolicies;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.test.RandomProgrammes;
import org.tandem.matching.test.TestPeople;

/** Values as JSON; one that is read is equal when it is written and read again. */
final class FuzzJson implements FuzzTarget.Feed {
    private static final TandemJson JSON = TandemJson.create();
    private static final List<Class<?>> TYPES = List.of(
            Programme.class, Policy.class, Plan.class, EventLog.class, Terms.class, Event.class, Entry.class,
            NeedsAndOffers.class);

    @Override
    public List<byte[]> seeds() {
        Policy policy = ReadyPolicies.cityCrossMentoring();
        Programme programme = RandomProgrammes.of(11, 3, 3, policy);
        List<Object> values = new ArrayList<>(List.of(
                programme, policy, Unhurried.matcher().match(programme, policy),
                NeedsAndOffers.builder(programme.start()).organisation(Organisation.of("O")).build()));
        Programme open = TestPeople.programme(TestPeople.mentor("M"), TestPeople.mentee("T")).build();
        Plan plan = Unhurried.matcher().match(open, policy);
        Terms terms = Terms.of(Period.ofMonths(12), Period.ofMonths(1));
        EventLog log = EventLog.of(terms, Step.proposals(plan, open.start(), open.start()));
        values.addAll(List.of(plan, terms, log));
        values.addAll(log.events());
        AcceptanceLedger ledger = AcceptanceLedger.of(LedgerState.of(Compatibility.of(open, policy)));
        ledger.submit(new Request.Claim("R-1", Way.PLAN_PUBLISHED, "M", "T"));
        ledger.submit(new Request.Claim("R-2", Way.COORDINATOR_ASSIGNED, "M", "T"));
        values.addAll(ledger.state().entries());
        List<byte[]> seeds = new ArrayList<>();
        for (Object value : values) {
            int kind = 0;
            while (!TYPES.get(kind).isInstance(value)) {
                kind++;
            }
            seeds.add(Scratch.of(kind, Scratch.utf8(JSON.write(value))));
        }
        return seeds;
    }

    @Override
    public void feed(byte[] bytes) {
        Class<?> type = TYPES.get(Scratch.kind(bytes, TYPES.size()));
        String text = Scratch.text(Scratch.content(bytes));
        Object value;
        try {
            value = JSON.read(text, type);
        } catch (InvalidInputException bad) {
            if (bad.faults().isEmpty()) {
                throw new AssertionError("The input is refused without a fault.", bad);
            }
            Scratch.check(bad.faults());
            return;
        }
        String written = JSON.write(value);
        if (!JSON.write(JSON.read(written, type)).equals(written)) {
            throw new AssertionError("A value is another one when it is read again.");
        }
        if (value instanceof Programme programme) {
            try {
                Compatibility.of(programme, ReadyPolicies.cityCrossMentoring());
            } catch (InvalidInputException decisions) {
                Scratch.check(decisions.faults());
            }
        }
    }
}
