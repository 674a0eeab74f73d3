package org.tandem.matching.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.rule.Rules;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Mentorship;
import org.tandem.matching.programme.Programme;

class RebuiltLedgerTest {
    private final CompatibilityGraph graph = CompatibilityGraph.table()
            .mentor("M-1", 1)
            .mentee("T-1")
            .mentee("T-2")
            .score("M-1", "T-1", 90)
            .score("M-1", "T-2", 70)
            .build();

    private static Entry granted(long version, String id, String mentor, String mentee) {
        return new Entry(
                new Request.Claim(id, Way.MENTORSHIP_IMPORTED, mentor, mentee),
                new LedgerOutcome.Accepted(id, version));
    }

    private static Entry released(long version, String id, String mentor, String mentee) {
        return new Entry(new Request.Release(id, mentor, mentee), new LedgerOutcome.Accepted(id, version));
    }

    @Test
    void entriesAddUpInAnyOrder() {
        Entry refused = new Entry(
                new Request.Claim("R-0", Way.COORDINATOR_ASSIGNED, "M-1", "T-2"),
                new LedgerOutcome.Refused(
                        "R-0",
                        1,
                        List.of(new Refusal.NoPlaceLeft(new Pair("M-1", "T-2"), 0)),
                        Optional.empty()));
        LedgerState state = LedgerState.of(
                graph,
                List.of(
                        released(2, "R-2", "M-1", "T-1"),
                        granted(3, "R-3", "M-1", "T-2"),
                        refused,
                        granted(1, "R-1", "M-1", "T-1")));

        assertThat(state.version()).isEqualTo(3);
        assertThat(state.taken()).containsExactly(new Pair("M-1", "T-2"));
        assertThat(state.entries()).extracting(entry -> entry.request().id())
                .containsExactly("R-1", "R-0", "R-2", "R-3");
        assertThat(state.answer(refused.request()).outcome()).isEqualTo(refused.outcome());
        assertThat(state.left().freePlaces(0)).isZero();
    }

    @Test
    void everythingThatDoesNotAddUpIsReported() {
        assertThatThrownBy(() -> LedgerState.of(
                graph,
                List.of(
                        granted(1, "R-1", "M-1", "T-1"),
                        granted(2, "R-1", "M-1", "T-1"),
                        granted(3, "R-3", "M-1", "T-1"),
                        released(4, "R-4", "M-1", "T-2"))))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, invalid -> assertThat(invalid.faults()).hasSize(4))
                .hasMessageContaining("The request (R-1) of the ledger is given more than once.")
                .hasMessageContaining("The version (3) of request (R-3) must be 2 after the entries before it.")
                .hasMessageContaining("The request (R-3) was granted for the pair (M-1 with T-1), against the entries")
                .hasMessageContaining("The request (R-4) was granted for the pair (M-1 with T-2), against the entries");
    }

    @Test
    void everyPairThatIsAgainstTheFactsIsReported() {
        assertThatThrownBy(() -> LedgerState.of(
                graph,
                List.of(
                        granted(1, "R-1", "M-1", "T-1"),
                        granted(2, "R-2", "M-1", "T-2"),
                        granted(3, "R-3", "M-gone", "T-2"))))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, invalid -> assertThat(invalid.faults()).hasSize(2))
                .hasMessageContaining(
                        "The pair (M-1 with T-2) of the ledger is against the facts. M-1 has no place left")
                .hasMessageContaining("The pair (M-gone with T-2) of the ledger is against the facts. Somebody");
    }

    @Test
    void factsThatBarATakenPairAreRefusedAndTheLedgerGoesOn() {
        Policy policy = Policy.builder("no veto").rule(Rules.noVeto()).build();
        Programme programme = Programme.builder(LocalDate.of(2026, 1, 1))
                .mentor(Mentor.builder("M-1").build())
                .mentee(Mentee.builder("T-1").build())
                .build();
        Programme vetoed = Programme.builder(programme.start())
                .mentor(Mentor.builder("M-1").vetoes("T-1").build())
                .mentee(Mentee.builder("T-1").build())
                .build();
        AcceptanceLedger ledger = AcceptanceLedger.of(LedgerState.of(Compatibility.of(programme, policy)));
        ledger.submit(new Request.Claim("R-1", Way.PLAN_PUBLISHED, "M-1", "T-1"));

        assertThatThrownBy(() -> ledger.changeFacts(Compatibility.of(vetoed, policy)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("M-1 and T-1 are not eligible for each other by rule: no veto.");
        assertThat(ledger.state().taken()).hasSize(1);
        ledger.submit(new Request.Release("R-2", "M-1", "T-1"));
        ledger.changeFacts(Compatibility.of(vetoed, policy));
        assertThat(((LedgerOutcome.Refused) ledger.submit(new Request.Claim("R-3", Way.PLAN_PUBLISHED, "M-1", "T-1")))
                .refusals())
                .containsExactly(new Refusal.NotEligible(new Pair("M-1", "T-1"), List.of("no veto")));
    }

    @Test
    void aClaimIsReleasedWhileThePairRunsAndItsPlaceIsFreeAfterwards() {
        Policy policy = Policy.builder("no rule but places").build();
        Programme people = Programme.builder(LocalDate.of(2026, 1, 1))
                .mentor(Mentor.builder("M-1").places(1).build())
                .mentee(Mentee.builder("T-1").build())
                .mentee(Mentee.builder("T-2").build())
                .build();
        Programme running = Programme.builder(people)
                .mentorship(new Mentorship("M-1", "T-1", DateRange.of(people.start(), people.end())))
                .build();
        Programme separated =
                Programme.builder(people).decision(Decision.bar("M-1", "T-1")).build();
        AcceptanceLedger ledger = AcceptanceLedger.of(LedgerState.of(Compatibility.of(people, policy)));
        ledger.submit(new Request.Claim("R-1", Way.PLAN_PUBLISHED, "M-1", "T-1"));
        ledger.changeFacts(Compatibility.of(running, policy));

        assertThat(ledger.submit(new Request.Release("R-2", "M-1", "T-1")))
                .isEqualTo(new LedgerOutcome.Accepted("R-2", 2));
        assertThat(ledger.submit(new Request.Release("R-3", "M-1", "T-1")))
                .isInstanceOf(LedgerOutcome.Refused.class);
        assertThat(ledger.state().left().freePlaces(0)).as("while the mentorship runs").isZero();

        ledger.changeFacts(Compatibility.of(separated, policy));
        assertThat(ledger.submit(new Request.Claim("R-4", Way.PLAN_PUBLISHED, "M-1", "T-2")))
                .isEqualTo(new LedgerOutcome.Accepted("R-4", 3));
        LedgerState rebuilt = LedgerState.of(
                Compatibility.of(separated, policy), ledger.state().entries());
        assertThat(rebuilt.taken()).containsExactly(new Pair("M-1", "T-2"));
    }
}
