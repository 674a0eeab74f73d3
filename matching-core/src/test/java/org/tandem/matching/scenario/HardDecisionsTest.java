package org.tandem.matching.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tandem.matching.scenario.Scenes.byWorth;
import static org.tandem.matching.scenario.Scenes.match;
import static org.tandem.matching.scenario.Scenes.mentee;
import static org.tandem.matching.scenario.Scenes.mentor;
import static org.tandem.matching.scenario.Scenes.programme;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.matching.check.PlanChecker;
import org.tandem.matching.check.PolicyFacts;
import org.tandem.matching.check.RuleFact;
import org.tandem.matching.check.RuleFacts;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.HeldPair;
import org.tandem.matching.compatibility.Tally;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Status;
import org.tandem.matching.plan.UnmatchedReason;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/** Rules and coordinators' decisions are hard: no points and no other mentee override them. */
class HardDecisionsTest {

    /** Elsewhere a disqualified pair was kept at score 0 and dropped after the assignment, which wasted its place. */
    @Test
    void aDisqualifiedPairNeverUsesUpAPlace() {
        PolicyFacts policy = byWorth().with(RuleFacts.noVeto());
        Plan plan = match(
                programme()
                        .mentor(mentor("M", 1, 0))
                        .mentee(Mentee.builder("Urgent").priority(9).vetoes("M").build())
                        .mentee(mentee("Waiting"))
                        .build(),
                policy);

        assertThat(PlanChecker.pairs(plan)).containsExactly(new Pair("M", "Waiting"));
        assertThat(plan.points()).isZero();
        assertThat(plan.unmatched("Urgent").orElseThrow().reason())
                .isInstanceOf(UnmatchedReason.NobodyEligible.class);
    }

    @Test
    void aPairWorthNothingIsStillMatched() {
        Plan plan = match(programme().mentor(mentor("M", 1, 0)).mentee(mentee("N")).build(), byWorth());

        assertThat(plan.matched()).isEqualTo(1);
        assertThat(plan.points()).isZero();
    }

    /** Elsewhere a coordinator's pin was only a strong preference. */
    @Test
    void aFixedPairIsKeptEvenWhenItCostsPoints() {
        var facts = programme().mentor(mentor("Best", 1, 1)).mentor(mentor("Worst", 1, 0)).mentee(mentee("N"));
        assertThat(match(facts.build(), byWorth()).points()).isEqualTo(1000);

        Plan plan = match(facts.decision(Decision.fix("Worst", "N")).build(), byWorth());

        assertThat(PlanChecker.pairs(plan)).containsExactly(new Pair("Worst", "N"));
        assertThat(plan.points()).isZero();
        assertThat(plan.matches()).allMatch(Match::fixed);
        assertThat(plan.quality().status()).isEqualTo(Status.PROVEN_OPTIMAL);
    }

    @Test
    void aFixedPairIsKeptEvenWhenItCostsMentees() {
        PolicyFacts policy = byWorth()
                .with(RuleFact.own(
                        "N2 only with M1", (mentor, mentee) -> mentee.id().equals("N1") || mentor.id().equals("M1")));
        var facts = programme()
                .mentor(mentor("M1", 1, 1))
                .mentor(mentor("M2", 1, 1))
                .mentee(mentee("N1"))
                .mentee(Mentee.builder("N2").priority(9).build());
        assertThat(match(facts.build(), policy).matched()).isEqualTo(2);

        Plan plan = match(facts.decision(Decision.fix("M1", "N1")).build(), policy);

        assertThat(PlanChecker.pairs(plan)).containsExactly(new Pair("M1", "N1"));
        assertThat(plan.unmatched("N2")).isPresent();
        assertThat(plan.quality().status()).isEqualTo(Status.PROVEN_OPTIMAL);
    }

    @Test
    void aFixedPairIsKeptEvenWhenItsPointsAreNegative() {
        CompatibilityGraph graph = CompatibilityGraph.table()
                .mentor("Good", 1)
                .mentor("Bad", 1)
                .mentee("N", 2, 0)
                .score("Good", "N", 100)
                .fixed("Bad", "N", -1_000)
                .build();

        Plan plan = Unhurried.matcher().match(graph);

        assertThat(PlanChecker.pairs(plan)).containsExactly(new Pair("Bad", "N"), new Pair("Good", "N"));
        assertThat(plan.points()).isEqualTo(-900);
    }

    @Test
    void aBarredPairIsInNoPlanEvenWhenItIsTheOnlyOne() {
        Plan plan = match(
                programme()
                        .mentor(mentor("M", 2, 1))
                        .mentee(mentee("N"))
                        .decision(Decision.bar("M", "N"))
                        .build(),
                byWorth());

        assertThat(plan.matches()).isEmpty();
        assertThat(plan.unmatched("N").orElseThrow().reason())
                .isEqualTo(new UnmatchedReason.NobodyEligible(new Tally(
                        "N", 1, 0, 0, Map.of("coordinators' decisions", 1))));
    }

    @Test
    void aHeldPairIsInNoPlanUntilItIsDecided() {
        Decision hold = Decision.hold("M", "N");
        var facts = programme().mentor(mentor("M", 2, 1)).mentee(mentee("N")).build();

        Plan waiting = match(Programme.builder(facts).decision(hold).build(), byWorth());

        assertThat(waiting.matches()).isEmpty();
        assertThat(waiting.held())
                .containsExactly(new HeldPair("M", "N", "coordinators' decisions", new Reason.HeldByCoordinator()));
        assertThat(waiting.unmatched("N").orElseThrow().reason())
                .isInstanceOf(UnmatchedReason.HeldForReview.class);
        assertThat(match(facts, byWorth()).matches()).hasSize(1);
        assertThat(match(Programme.builder(facts).decision(Decision.fix("M", "N")).build(), byWorth()).matches())
                .hasSize(1);
    }

    @Test
    void fixingAPairThatARuleBarsIsAFaultAndAllOfThemAreListed() {
        PolicyFacts policy = byWorth().with(RuleFacts.noVeto()).with(RuleFacts.withinReach(10));
        var programme = programme()
                .mentor(Mentor.builder("M").location(52, 10).build())
                .mentee(Mentee.builder("Near").location(52, 10).vetoes("M").build())
                .mentee(Mentee.builder("Far").location(53, 10).build())
                .decision(Decision.fix("M", "Near"))
                .decision(Decision.fix("M", "Far"))
                .build();

        assertThatThrownBy(() -> Unhurried.matcher().match(programme, policy.policy()))
                .isInstanceOfSatisfying(InvalidInputException.class, thrown -> assertThat(thrown.faults())
                        .hasSize(2)
                        .anySatisfy(fault -> assertThat(fault.problem()).contains("Near", "no veto"))
                        .anySatisfy(fault -> assertThat(fault.problem()).contains("Far", "within reach")));
    }
}
