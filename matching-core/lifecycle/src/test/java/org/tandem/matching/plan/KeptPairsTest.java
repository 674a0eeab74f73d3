package org.tandem.matching.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tandem.matching.audit.DecisionRecord;
import org.tandem.matching.audit.Replay;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.fault.Fault;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.internal.plan.PlanPairs;
import org.tandem.matching.policy.Level;
import org.tandem.matching.policy.PlanRule;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Quota;
import org.tandem.matching.policy.criterion.Criteria;
import org.tandem.matching.policy.rule.Rules;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.run.Limits;

class KeptPairsTest {
    private static final Policy POLICY = Policy.builder("kept")
            .rule(Rules.noVeto())
            .criterion(1, Criteria.competenceFit())
            .planRule(PlanRule.sharedMentor("not T-2 beside T-3", (one, other) -> one.id().compareTo("T-2") >= 0
                    && other.id().compareTo("T-2") >= 0))
            .quota(Quota.ofMentors("in all", 3, mentor -> Optional.of("all")))
            .build();
    private static final Programme FACTS = Programme.builder(LocalDate.of(2026, 9, 1))
            .mentor(Mentor.builder("M-1").places(2).offers("law", 4).build())
            .mentor(Mentor.builder("M-2").places(1).build())
            .mentee(Mentee.builder("T-1").seeks("law", 4, 1).build())
            .mentee(Mentee.builder("T-2").seeks("law", 4, 1).build())
            .mentee(Mentee.builder("T-3").vetoes("M-2").mentorsWanted(2).build())
            .decision(Decision.fix("M-1", "T-1"))
            .build();

    private static Pair pair(String mentor, String mentee) {
        return new Pair(mentor, mentee);
    }

    @Test
    void pairsMakeThePlanThatASearchWouldMakeOfThemButNoProof() {
        Compatibility compatibility = Compatibility.of(FACTS, POLICY);
        Plan found = Unhurried.matcher().match(compatibility);
        assertThat(found.quality().status()).isEqualTo(Status.PROVEN_OPTIMAL);

        Plan kept = Plan.of(compatibility, found.pairs());

        assertThat(kept.matches()).isEqualTo(found.matches());
        assertThat(kept.unmatched()).isEqualTo(found.unmatched());
        assertThat(kept.basis()).isEqualTo(found.basis());
        assertThat(kept.quality().status()).isEqualTo(Status.FEASIBLE);
        assertThat(kept.quality().ended()).isEqualTo(Ended.NOT_SEARCHED);
        assertThat(PlanPairs.of(compatibility, kept)).isEqualTo(PlanPairs.of(compatibility, found));
    }

    @Test
    void whatIsOpenIsSaidByBoundsThatHold() {
        Plan kept = Plan.of(Compatibility.of(FACTS, POLICY), List.of(pair("M-1", "T-1")));

        // Three places; how many points could be had is not looked for.
        assertThat(kept.quality().mostMatches()).isEqualTo(3);
        assertThat(kept.quality().bound()).isEmpty();
        assertThat(kept.gap()).hasValueSatisfying(gap -> {
            assertThat(gap.level()).isEqualTo(Level.MATCHES);
            assertThat(gap.atMost()).hasValue(2);
        });
    }

    @Test
    void aRecordOfItIsConfirmedByJudging() {
        Compatibility compatibility = Compatibility.of(FACTS, POLICY);
        Plan kept = Plan.of(compatibility, List.of(pair("M-1", "T-1"), pair("M-2", "T-2")));

        DecisionRecord record = DecisionRecord.of(compatibility, kept, Limits.DEFAULT);

        assertThat(Replay.of(record, compatibility)).isEqualTo(new Replay(false, List.of()));
        assertThat(record.plan(compatibility)).isEqualTo(kept);
    }

    @Test
    void allFaultsAreToldAtOnce() {
        assertThatThrownBy(() -> Plan.of(
                Compatibility.of(FACTS, POLICY),
                List.of(
                        pair("M-1", "T-2"),
                        pair("M-1", "T-2"),
                        pair("M-1", "T-3"),
                        pair("M-2", "T-2"),
                        pair("M-2", "T-3"),
                        pair("M-9", "T-2"),
                        pair("M-1", "M-2"))))
                .isInstanceOfSatisfying(InvalidInputException.class, invalid -> assertThat(invalid.faults())
                        .extracting(Fault::problem)
                        .containsExactly(
                                "The pair (M-1 with T-2) is given more than once.",
                                "The pair (M-2 with T-3) is not eligible by (no veto).",
                                "The pair (M-9 with T-2) has a mentor whom the programme does not know.",
                                "The pair (M-1 with M-2) has a mentee whom the programme does not know.",
                                "The pairs kept need too much of (seats of T-2): 2, where at most 1 can be.",
                                "The pairs kept need too much of (rules between M-1-T-2 and M-1-T-3): 1, where at most 0"
                                        + " can be.",
                                "The pairs kept need too much of (fixed M-1-T-1 left out): 1, where at most 0 can be."));
    }
}
