package org.tandem.matching.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.recommend.Recommendation;
import org.tandem.matching.recommend.Recommendations;

class AcceptanceLedgerTest {
    private final CompatibilityGraph graph = CompatibilityGraph.table()
            .mentor("M-1", 1)
            .mentor("M-2", 2)
            .mentee("T-1")
            .mentee("T-2")
            .mentee("T-3")
            .score("M-1", "T-1", 90)
            .score("M-2", "T-1", 80)
            .score("M-1", "T-2", 70)
            .score("M-2", "T-2", 60)
            .score("M-2", "T-3", 50)
            .build();
    private final List<Entry> stored = new ArrayList<>();
    private final AcceptanceLedger ledger = AcceptanceLedger.of(LedgerState.of(graph), stored::add);

    private static Request accept(String id, String mentor, String mentee) {
        return new Request.Claim(id, Way.RECOMMENDATION_ACCEPTED, mentor, mentee);
    }

    @Test
    void theSecondToAcceptTheLastPlaceIsOfferedTheNextBest() {
        assertThat(ledger.submit(accept("R-1", "M-1", "T-1"))).isEqualTo(new LedgerOutcome.Accepted("R-1", 1));

        LedgerOutcome.Refused refused = (LedgerOutcome.Refused) ledger.submit(accept("R-2", "M-1", "T-2"));
        assertThat(refused.refusals()).containsExactly(new Refusal.NoPlaceLeft(new Pair("M-1", "T-2"), 0));
        assertThat(refused.version()).isEqualTo(1);
        assertThat(offered(refused)).containsExactly("M-2");
        assertThat(ledger.state().taken()).containsExactly(new Pair("M-1", "T-1"));
    }

    @Test
    void aMentorWhoseMenteeIsServedIsOfferedAnother() {
        ledger.submit(accept("R-1", "M-1", "T-1"));

        LedgerOutcome.Refused refused = (LedgerOutcome.Refused) ledger.submit(accept("R-2", "M-2", "T-1"));
        assertThat(refused.refusals()).containsExactly(new Refusal.NoMentorWanted(new Pair("M-2", "T-1"), 0));
        assertThat(refused.nextBest().orElseThrow().person()).isEqualTo("M-2");
        assertThat(refused.nextBest().orElseThrow().pairs().getFirst().mentee()).isEqualTo("T-2");
    }

    private static List<String> offered(LedgerOutcome.Refused refused) {
        return refused.nextBest().stream()
                .map(Recommendations::pairs)
                .flatMap(List::stream)
                .map(Recommendation::mentor)
                .toList();
    }

    @Test
    void theSameRequestHasTheSameAnswerWhateverHappenedSince() {
        LedgerOutcome first = ledger.submit(accept("R-1", "M-1", "T-1"));
        LedgerOutcome second = ledger.submit(accept("R-2", "M-1", "T-2"));
        ledger.submit(new Request.Release("R-3", "M-1", "T-1"));

        assertThat(ledger.submit(accept("R-1", "M-1", "T-1"))).isEqualTo(first);
        assertThat(ledger.submit(accept("R-2", "M-1", "T-2"), 99)).isEqualTo(second);
        assertThat(ledger.state().taken()).isEmpty();
        assertThat(ledger.submit(accept("R-4", "M-1", "T-2"))).isEqualTo(new LedgerOutcome.Accepted("R-4", 3));
        assertThat(stored).hasSize(4).isEqualTo(ledger.state().entries());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.submit(accept("R-1", "M-2", "T-2")))
                .withMessageStartingWith("The request (R-1) must ask for what it asked for the first time.");
    }

    @Test
    void whoLookedAtAnOldVersionIsToldSoAndNothingIsRemembered() {
        ledger.submit(accept("R-1", "M-2", "T-3"), 0);

        assertThat(ledger.submit(accept("R-2", "M-1", "T-1"), 0)).isEqualTo(new LedgerOutcome.Stale("R-2", 0, 1));
        assertThat(stored).hasSize(1);
        assertThat(ledger.submit(accept("R-2", "M-1", "T-1"), 1)).isEqualTo(new LedgerOutcome.Accepted("R-2", 2));
    }

    @Test
    void aPlanIsPublishedAsAWholeOrNotAtAll() {
        ledger.submit(accept("R-1", "M-2", "T-2"));
        Request plan = new Request.Claim(
                "R-2",
                Way.PLAN_PUBLISHED,
                List.of(new Pair("M-2", "T-3"), new Pair("M-2", "T-1"), new Pair("M-1", "T-2")));

        LedgerOutcome.Refused refused = (LedgerOutcome.Refused) ledger.submit(plan);
        assertThat(refused.refusals())
                .containsExactly(
                        new Refusal.NoMentorWanted(new Pair("M-1", "T-2"), 0),
                        new Refusal.NoPlaceLeft(new Pair("M-2", "T-3"), 0));
        assertThat(refused.nextBest()).isEmpty();
        assertThat(ledger.state().taken()).containsExactly(new Pair("M-2", "T-2"));
        assertThat(ledger.state().version()).isEqualTo(1);
    }

    @Test
    void whatTheJournalCannotStoreHasNotHappened() {
        Journal broken = entry -> {
            throw new IllegalStateException("disk full");
        };
        AcceptanceLedger crashing = AcceptanceLedger.of(LedgerState.of(graph), broken);

        assertThatThrownBy(() -> crashing.submit(accept("R-1", "M-1", "T-1"))).hasMessage("disk full");
        assertThatThrownBy(() -> crashing.submit(accept("R-2", "M-1", "T-3"))).hasMessage("disk full");
        assertThat(crashing.state().entries()).isEmpty();
        assertThat(crashing.state().taken()).isEmpty();
        assertThat(AcceptanceLedger.of(crashing.state()).submit(accept("R-1", "M-1", "T-1")))
                .isEqualTo(new LedgerOutcome.Accepted("R-1", 1));
    }

    @Test
    void aFixedPairKeepsItsPlaceUntilItTakesIt() {
        CompatibilityGraph fixed = CompatibilityGraph.table()
                .mentor("M-1", 1)
                .mentee("T-1")
                .mentee("T-2")
                .fixed("M-1", "T-1", 5)
                .score("M-1", "T-2", 9)
                .build();
        AcceptanceLedger beside = AcceptanceLedger.of(LedgerState.of(fixed));

        LedgerOutcome.Refused refused = (LedgerOutcome.Refused) beside.submit(accept("R-1", "M-1", "T-2"));
        assertThat(refused.refusals()).containsExactly(new Refusal.NoPlaceLeft(new Pair("M-1", "T-2"), 1));
        assertThat(beside.submit(accept("R-2", "M-1", "T-1"))).isEqualTo(new LedgerOutcome.Accepted("R-2", 1));
        beside.submit(new Request.Release("R-3", "M-1", "T-1"));
        assertThat(((LedgerOutcome.Refused) beside.submit(accept("R-4", "M-1", "T-2"))).refusals())
                .containsExactly(new Refusal.NoPlaceLeft(new Pair("M-1", "T-2"), 1));
    }

    @Test
    void onlyWhatWasTakenCanBeGivenBack() {
        LedgerOutcome.Refused refused = (LedgerOutcome.Refused) ledger.submit(new Request.Release("R-1", "M-1", "T-1"));

        assertThat(refused.refusals()).containsExactly(new Refusal.NotTaken(new Pair("M-1", "T-1")));
        assertThat(refused.nextBest()).isEmpty();
    }

    @Test
    void whatNoLedgerCanAnswerIsRefusedWithEveryFault() {
        Request wrong = new Request.Claim(
                " ",
                Way.MENTORSHIP_IMPORTED,
                List.of(new Pair("M-9", "T-1"), new Pair("M-1", "M-1"), new Pair("M-9", "T-1")));

        assertThatThrownBy(() -> ledger.submit(wrong))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, invalid -> assertThat(invalid.faults()).hasSize(5))
                .hasMessageContaining("The mentor (M-9) of request ( ) is unknown.")
                .hasMessageContaining("names the pair (M-9 with T-1) more than once");
        assertThatThrownBy(() -> ledger.submit(new Request.Release("R-1", List.of())))
                .hasMessageContaining("The request (R-1) asks for no pair.");
        assertThat(stored).isEmpty();
    }

    @Test
    void sizesOnlyAreShown() {
        ledger.submit(accept("R-1", "M-1", "T-1"));

        assertThat(ledger).hasToString("AcceptanceLedger[LedgerState[version 1, 1 pairs]]");
    }
}
