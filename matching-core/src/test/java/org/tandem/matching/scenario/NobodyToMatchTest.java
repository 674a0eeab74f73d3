package org.tandem.matching.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.matching.scenario.Scenes.byWorth;
import static org.tandem.matching.scenario.Scenes.match;
import static org.tandem.matching.scenario.Scenes.mentee;
import static org.tandem.matching.scenario.Scenes.mentor;
import static org.tandem.matching.scenario.Scenes.programme;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.tandem.matching.check.PolicyFacts;
import org.tandem.matching.check.RuleFact;
import org.tandem.matching.check.RuleFacts;
import org.tandem.matching.compatibility.HeldPair;
import org.tandem.matching.compatibility.Tally;
import org.tandem.matching.plan.Ended;
import org.tandem.matching.plan.LevelQuality;
import org.tandem.matching.plan.Load;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Quality;
import org.tandem.matching.plan.Status;
import org.tandem.matching.plan.Unmatched;
import org.tandem.matching.plan.UnmatchedReason;
import org.tandem.matching.policy.Level;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Mentorship;
import org.tandem.matching.programme.Organisation;

/** Where there is nobody to match, or no room, the plan is valid, optimal and says so. */
class NobodyToMatchTest {
    private static final Quality NOTHING_IS_BEST = new Quality(
            Status.PROVEN_OPTIMAL,
            Ended.PROOF,
            0,
            List.of(
                    new LevelQuality(Level.MATCHES, 0, OptionalLong.of(0), true),
                    new LevelQuality(Level.POINTS, 0, OptionalLong.of(0), true)));

    @Test
    void anEmptyProgrammeHasAnEmptyPlan() {
        Plan plan = match(programme().build(), byWorth());

        assertThat(plan)
                .usingRecursiveComparison()
                .ignoringFields("basis")
                .isEqualTo(new Plan(
                        List.of(), List.of(), List.of(), List.of(), 0, 0, 0, Map.of("worth", 0L), NOTHING_IS_BEST));
        assertThat(plan.gap()).isEmpty();
    }

    @Test
    void withoutMentorsNobodyIsEligible() {
        Plan plan = match(programme().mentee(mentee("N")).build(), byWorth());

        assertThat(plan.unmatched())
                .containsExactly(new Unmatched(
                        "N", 1, 0, new UnmatchedReason.NobodyEligible(new Tally("N", 0, 0, 0, Map.of()))));
        assertThat(plan.quality()).isEqualTo(NOTHING_IS_BEST);
    }

    @Test
    void withoutMenteesEveryPlaceStaysFree() {
        Plan plan = match(programme().mentor(mentor("M", 3)).build(), byWorth());

        assertThat(plan.loads()).containsExactly(new Load("M", 3, 0, 0));
        assertThat(plan.loads().getFirst().free()).isEqualTo(3);
        assertThat(plan.unmatched()).isEmpty();
        assertThat(plan.quality()).isEqualTo(NOTHING_IS_BEST);
    }

    @Test
    void whereRulesBarEverybodyTheTallySaysWhich() {
        PolicyFacts policy = byWorth()
                .with(RuleFacts.sharedLanguage())
                .with(RuleFact.own("not M2", (mentor, mentee) -> !mentor.id().equals("M2")));
        Plan plan = match(
                programme()
                        .mentor(Mentor.builder("M1").languages("de").build())
                        .mentor(Mentor.builder("M2").languages("tr").build())
                        .mentor(Mentor.builder("M3").languages("de").build())
                        .mentee(Mentee.builder("N").languages("tr").build())
                        .build(),
                policy);

        assertThat(plan.unmatched())
                .containsExactly(new Unmatched(
                        "N",
                        1,
                        0,
                        new UnmatchedReason.NobodyEligible(
                                new Tally("N", 3, 0, 0, Map.of("shared language", 2, "not M2", 1)))));
    }

    @Test
    void withoutPlacesEverybodyEligibleIsFull() {
        Plan plan = match(
                programme()
                        .mentor(mentor("M1", 0))
                        .mentor(mentor("M2", 0))
                        .mentee(mentee("N"))
                        .build(),
                byWorth());

        assertThat(plan.matches()).isEmpty();
        assertThat(plan.unmatched())
                .containsExactly(
                        new Unmatched("N", 1, 0, new UnmatchedReason.EveryoneEligibleIsFull(List.of("M1", "M2"))));
        assertThat(plan.quality()).isEqualTo(NOTHING_IS_BEST);
    }

    @Test
    void runningMentorshipsUseUpPlaces() {
        Plan plan = match(
                programme()
                        .mentor(mentor("M", 2))
                        .mentee(mentee("N1"))
                        .mentee(mentee("N2"))
                        .mentee(mentee("N3"))
                        .mentorship(new Mentorship("M", "N1", DateRange.ALWAYS))
                        .mentorship(new Mentorship("M", "N2", DateRange.before(Scenes.START)))
                        .build(),
                byWorth());

        assertThat(plan.loads()).containsExactly(new Load("M", 2, 1, 1));
        assertThat(plan.matchesOfMentee("N1")).isEmpty();
        assertThat(plan.unmatched("N1")).as("has the one mentor wanted").isEmpty();
        assertThat(plan.unmatched()).hasSize(1);
    }

    @Test
    void anUndisclosedTieIsListedForReviewAndNotProposed() {
        BusinessTie tie = BusinessTie.of(BusinessTie.Kind.UNDISCLOSED, "A", "B");
        PolicyFacts policy = byWorth().with(RuleFacts.noBusinessTies());
        var programme = programme()
                .organisation(Organisation.of("A"))
                .organisation(Organisation.of("B"))
                .businessTie(tie)
                .mentor(Mentor.builder("M").organisation("A").build())
                .mentee(Mentee.builder("N").organisation("B").build());
        HeldPair held = new HeldPair("M", "N", "no business ties", new Reason.TieUndisclosed(tie));

        Plan undecided = match(programme.build(), policy);
        assertThat(undecided.matches()).isEmpty();
        assertThat(undecided.held()).containsExactly(held);
        assertThat(undecided.unmatched())
                .containsExactly(new Unmatched(
                        "N",
                        1,
                        0,
                        new UnmatchedReason.HeldForReview(List.of(held), new Tally("N", 1, 0, 1, Map.of()))));

        Plan released = match(programme.decision(Decision.fix("M", "N")).build(), policy);
        assertThat(released.matches()).hasSize(1);
        assertThat(released.held()).isEmpty();
    }
}
