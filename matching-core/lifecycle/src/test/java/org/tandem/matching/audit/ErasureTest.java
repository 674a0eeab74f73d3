package org.tandem.matching.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.tandem.matching.acceptance.AcceptanceLedger;
import org.tandem.matching.acceptance.Entry;
import org.tandem.matching.acceptance.LedgerState;
import org.tandem.matching.acceptance.Request;
import org.tandem.matching.acceptance.Way;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.life.Event;
import org.tandem.matching.life.EventLog;
import org.tandem.matching.life.PairState;
import org.tandem.matching.life.Review;
import org.tandem.matching.life.Separation;
import org.tandem.matching.life.Step;
import org.tandem.matching.life.Terms;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Role;
import org.tandem.matching.policy.criterion.Criteria;
import org.tandem.matching.policy.rule.Rules;
import org.tandem.matching.programme.Attribute;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Mentorship;
import org.tandem.matching.programme.PersonalTie;
import org.tandem.matching.programme.Programme;

class ErasureTest {
    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final String SECRET = "Geheimnis";
    private static final Policy POLICY = Policy.builder("small")
            .rule(Rules.mustHaves())
            .rule(Rules.noVeto())
            .criterion(2, Criteria.competenceFit())
            .criterion(1, Criteria.menteeWishes())
            .build();

    private final Programme facts = Programme.builder(START)
            .mentor(Mentor.builder("M-1").offers("law", 4).wishes("T-secret").build())
            .mentor(Mentor.builder("M-2").offers("law", 3).places(1).vetoes("T-secret").build())
            .mentee(Mentee.builder("T-1").mustHave("law", 3, 5).wishes("M-1").build())
            .mentee(Mentee.builder("T-secret")
                    .name(SECRET)
                    .mustHave("law", 2, 4)
                    .seeks("chess", 1, 1)
                    .interests(SECRET + " chess")
                    .location(52, 10)
                    .sector(SECRET)
                    .answer(Attribute.text("e-mail"), SECRET + "@example.org")
                    .priority(3)
                    .wishes("M-1", "M-2")
                    .build())
            .personalTie(new PersonalTie(PersonalTie.Kind.RELATIVE, "M-2", "T-secret"))
            .mentorship(new Mentorship("M-2", "T-secret", DateRange.of(START.minusYears(2), START.minusYears(1))))
            .decision(Decision.hold("M-2", "T-1"))
            .build();
    private final Compatibility before = Compatibility.of(facts, POLICY);
    private final Erasure erasure = Erasure.of(Map.of("T-secret", "erased-1"));

    private static Pair renamed(Pair pair) {
        return new Pair(pair.mentor(), pair.mentee().equals("T-secret") ? "erased-1" : pair.mentee());
    }

    @Test
    void aRecordAndItsFactsGiveTheSamePlanAndBearNoTrace() {
        Plan plan = Unhurried.matcher().match(before);
        DecisionRecord record = DecisionRecord.of(before, plan, Unhurried.LIMITS);
        ErasureSnippets kept = ErasureSnippets.erase(
                List.of(new Step.Proposed(START, "M-1", "T-secret", START)), List.of(), facts, POLICY, record);
        DecisionRecord keptRecord = kept.record();
        Compatibility after = Compatibility.of(kept.facts(), POLICY);

        assertThat(record.json()).contains("T-secret");
        assertThat(keptRecord.json() + FingerprintFacts.of(kept.facts()).write() + kept.events() + kept.entries())
                .contains("erased-1")
                .doesNotContain("T-secret", SECRET);
        assertThat(kept.facts().mentee("erased-1").orElseThrow().profile().name()).isEmpty();
        assertThat(keptRecord.fingerprint()).isNotEqualTo(record.fingerprint());
        assertThat(keptRecord.plan(after).pairs())
                .containsExactlyInAnyOrderElementsOf(plan.pairs().stream().map(ErasureTest::renamed).toList());
        assertThat(keptRecord.plan(after).quality()).isEqualTo(plan.quality());
        Replay replay = Replay.of(DecisionRecord.parse(keptRecord.json()), after);
        assertThat(replay.differences()).isEmpty();
        assertThat(replay.repeated()).isFalse();
        assertThat(Replay.of(record, before).repeated()).isTrue();
    }

    /** Whoever waits alone is as urgent without it, but not overdue. */
    @Test
    void whoIsOverdueStaysSo() {
        Programme waiting = Programme.builder(START)
                .mentor(Mentor.builder("M-1").build())
                .mentee(Mentee.builder("T-secret").roundsWaited(3).build())
                .build();
        Policy policy = Policy.builder("waiting").waitingGuarantee(2).build();
        Compatibility judged = Compatibility.of(waiting, policy);
        Plan plan = Unhurried.matcher().match(judged);

        Programme kept = erasure.programme(judged);

        assertThat(kept.mentee("erased-1").orElseThrow().roundsWaited()).isEqualTo(3);
        DecisionRecord record = erasure.record(
                DecisionRecord.of(judged, plan, Unhurried.LIMITS), judged, Compatibility.of(kept, policy));
        assertThat(record.plan(Compatibility.of(kept, policy)).quality()).isEqualTo(plan.quality());
    }

    @Test
    void onlyFactsStayThatMatter() {
        Mentee kept = erasure.programme(before).mentee("erased-1").orElseThrow();

        assertThat(kept.profile().seeks()).extracting(need -> need.competence()).containsExactly("law", "chess");
        assertThat(kept.profile().wishes()).as("M-2 has a veto").containsExactly("M-1");
        assertThat(kept.profile().location()).isEmpty();
        assertThat(kept.profile().sector()).isEmpty();
        assertThat(kept.profile().interests()).isEmpty();
        assertThat(kept.profile().answers()).isEmpty();
        assertThat(kept.priority()).as("goes first").isEqualTo(3);
        assertThat(erasure.programme(before).personalTies()).as("no rule asks").isEmpty();
    }

    @Test
    void whatIsNotNeededAnyMoreGoesPieceByPiece() {
        Policy rulesOnly = Policy.builder("rules").rule(Rules.mustHaves()).build();
        Mentee kept = erasure.programme(Compatibility.of(facts, rulesOnly)).mentee("erased-1").orElseThrow();

        // All mentors keep the must, and nothing else is asked.
        assertThat(kept.profile().seeks()).isEmpty();
        assertThat(kept.profile().wishes()).isEmpty();
    }

    @Test
    void anEventLogTellsTheSameWithTheOtherId() {
        Terms terms = Terms.of(Period.ofMonths(12), Period.ofMonths(1));
        List<Event> events = new ArrayList<>();
        events.add(new Review.Decided(START, Decision.bar("M-2", "T-secret")));
        events.add(new Step.Proposed(START, "M-1", "T-secret", START));
        events.add(new Step.Accepted(START, "M-1", "T-secret", Role.MENTOR));
        events.add(new Step.Accepted(START, "M-1", "T-secret", Role.MENTEE));
        events.add(new Step.Started(START, "M-1", "T-secret"));
        events.add(new Step.Paused(START.plusDays(9), "M-1", "T-secret"));
        events.add(new Step.Resumed(START.plusDays(10), "M-1", "T-secret"));
        events.add(new Step.Extended(START.plusDays(11), "M-1", "T-secret"));
        events.add(new Step.Proposed(START.plusDays(11), "M-2", "T-1", START.plusDays(11)));
        events.add(new Step.Withdrawn(START.plusDays(12), "M-2", "T-1"));
        events.add(new Review.TakenBack(START.plusDays(12), Decision.bar("M-2", "T-secret")));
        events.add(new Step.Proposed(START.plusDays(12), "M-2", "T-secret", START.plusDays(12)));
        events.add(new Step.Declined(START.plusDays(13), "M-2", "T-secret", Role.MENTEE));
        events.add(new Step.Separated(
                START.plusDays(20), "M-1", "T-secret", Separation.never(Separation.Cause.values()[0])));
        EventLog erased = EventLog.of(terms, erasure.events(events));

        assertThat(erased.events().toString()).contains("erased-1").doesNotContain("T-secret");
        for (int day = 0; day < 30; day++) {
            var was = EventLog.of(terms, events).at(START.plusDays(day));
            var is = erased.at(START.plusDays(day));
            UnaryOperator<String> state = text -> text.replace("T-secret", "erased-1");
            assertThat(is.pairs().stream().map(PairState::toString))
                    .containsExactlyInAnyOrderElementsOf(
                            was.pairs().stream().map(one -> state.apply(one.toString())).toList());
            assertThat(is.goingFirst().toString()).isEqualTo(state.apply(was.goingFirst().toString()));
            assertThat(is.decisions().toString()).isEqualTo(state.apply(was.decisions().toString()));
        }
    }

    @Test
    void aLedgerIsTheSameWithTheOtherId() {
        AcceptanceLedger ledger = AcceptanceLedger.of(LedgerState.of(before));
        ledger.submit(new Request.Claim("T-secret takes M-1", Way.RECOMMENDATION_ACCEPTED, "M-1", "T-secret"));
        ledger.submit(new Request.Claim("R-2", Way.COORDINATOR_ASSIGNED, "M-1", "T-secret"));
        ledger.submit(new Request.Claim("R-3", Way.RECOMMENDATION_ACCEPTED, "M-2", "T-secret"));
        ledger.submit(new Request.Claim("R-4", Way.RECOMMENDATION_ACCEPTED, "M-2", "T-1"));
        ledger.submit(new Request.Claim("R-5", Way.RECOMMENDATION_ACCEPTED, "M-1", "T-1"));
        ledger.submit(new Request.Release("R-6", "M-1", "T-secret"));
        ledger.submit(new Request.Release("R-7", "M-1", "T-secret"));
        List<Entry> entries = ledger.state().entries();

        List<Entry> erased = erasure.entries(entries);
        Compatibility after = Compatibility.of(erasure.programme(before), POLICY);
        LedgerState state = LedgerState.of(after, erased);

        assertThat(entries.toString()).contains("T-secret");
        assertThat(erased.toString()).contains("erased-1").doesNotContain("T-secret");
        assertThat(state.version()).isEqualTo(ledger.state().version());
        assertThat(state.taken()).isEqualTo(ledger.state().taken().stream().map(ErasureTest::renamed).toList());
        assertThat(state.entries()).hasSameSizeAs(entries).contains(entries.get(entries.size() - 3));
        assertThat(erasure.entries(erased)).as("there is nobody left to take out").isEqualTo(erased);
    }

    @Test
    void whatCannotBeErasedIsRefused() {
        Plan plan = Unhurried.matcher().match(before);
        DecisionRecord record = DecisionRecord.of(before, plan, Unhurried.LIMITS);
        Compatibility after = Compatibility.of(erasure.programme(before), POLICY);
        Compatibility other = Compatibility.of(
                Programme.builder(facts).mentee(Mentee.builder("T-9").build()).build(), POLICY);

        assertThatThrownBy(() -> Erasure.of(Map.of())).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> Erasure.of(Map.of("a", "x", "b", "x", "c", " ", "d", "a")))
                .isInstanceOfSatisfying(InvalidInputException.class, bad -> assertThat(bad.faults()).hasSize(3));
        assertThatThrownBy(() -> Erasure.of(Map.of("T-secret", "T-1")).programme(before))
                .hasMessageContaining("(T-1) must not be somebody's id");
        assertThatThrownBy(() -> Erasure.of(Map.of("T-7", "x")).programme(before))
                .hasMessageContaining("among the people");
        assertThatThrownBy(() -> erasure.programme(Compatibility.withOwnScores(facts, (a, b) -> OptionalLong.of(1))))
                .hasMessageContaining("judged by a policy");
        assertThatThrownBy(() -> erasure.record(record, other, after)).hasMessageContaining("facts");
        assertThatThrownBy(() -> erasure.record(record, before, other))
                .hasMessageContaining("must give the plan of the record");
        assertThat(erasure.toString()).isEqualTo("Erasure[1 people]");
        assertThat(new Pseudonyms(ImmutableMap.of("T-1", "x")).toString())
                .isEqualTo("Pseudonyms[1]");
        assertThat(record.isErased()).isFalse();
    }
}
