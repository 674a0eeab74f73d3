package org.tandem.matching.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.Contribution;
import org.tandem.matching.compatibility.HeldPair;
import org.tandem.matching.compatibility.ScoreTable;
import org.tandem.matching.compatibility.Tally;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.policy.Verdict;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Mentorship;
import org.tandem.matching.programme.Programme;

class PlanWriterTest {
    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final Quality QUALITY = new Quality(Status.FEASIBLE, Ended.STEPS, 9);
    private static final Reason UNCLEAR = new Reason.OwnRule("clear", Map.of());

    /** Mentors whose id ends in "?" are held, in "!" barred; the two criteria give 0.5 and 1. */
    private static final Policy POLICY = Policy.builder("by id")
            .rule(Rule.judging(
                    "clear",
                    (mentor, mentee) -> mentor.id().endsWith("?") ? Verdict.heldForReview(UNCLEAR)
                            : Verdict.ELIGIBLE))
            .rule(Rule.of("allowed", (mentor, mentee) -> !mentor.id().endsWith("!")))
            .criterion(7, Criterion.of("half", (mentor, mentee) -> 0.5))
            .criterion(3, Criterion.of("whole", (mentor, mentee) -> 1))
            .build();

    @Test
    void aMatchHasPointsPercentAndContributions() {
        Plan plan = plan(facts("M1").mentee(Mentee.builder("T1").build()), "T1 M1");

        assertThat(plan.matches())
                .containsExactly(new Match(
                        "M1",
                        "T1",
                        6_500,
                        65,
                        false,
                        List.of(new Contribution("half", 7, 0.5, 3_500), new Contribution("whole", 3, 1, 3_000))));
    }

    @Test
    void matchesAreByMenteeAndMentorAndAddUp() {
        Plan plan = plan(
                facts("M1", "M2")
                        .mentee(Mentee.builder("T1").build())
                        .mentee(Mentee.builder("T2").mentorsWanted(2).build()),
                "T2 M2",
                "T1 M2",
                "T2 M1");

        assertThat(plan.matches())
                .extracting(match -> match.mentee() + " " + match.mentor())
                .containsExactly("T1 M2", "T2 M1", "T2 M2");
        assertThat(plan.points()).isEqualTo(3 * 6_500);
        assertThat(plan.pointsByCriterion())
                .containsExactly(Map.entry("half", 3 * 3_500L), Map.entry("whole", 3 * 3_000L));
        assertThat(plan.wanted()).isEqualTo(3);
        assertThat(plan.quality()).isSameAs(QUALITY);
        assertThat(plan.unmatched()).isEmpty();
    }

    @Test
    void withoutMatchesEveryCriterionHasZeroPoints() {
        Plan plan = plan(facts("M1"));

        assertThat(plan.matches()).isEmpty();
        assertThat(plan.points()).isZero();
        assertThat(plan.pointsByCriterion()).containsExactly(Map.entry("half", 0L), Map.entry("whole", 0L));
    }

    @Test
    void chargesAreTakenOffThePointsButNotOffTheCriteria() {
        PlanWriter writer = new PlanWriter(Compatibility.of(
                facts("M1").mentee(Mentee.builder("T1").build()).build(), POLICY));

        Plan plan = writer.write(new int[] {0}, 1_500, QUALITY);

        assertThat(plan.charges()).isEqualTo(1_500);
        assertThat(plan.points()).isEqualTo(5_000);
        assertThat(plan.pointsByCriterion()).containsExactly(Map.entry("half", 3_500L), Map.entry("whole", 3_000L));
    }

    @Test
    void aFixedMatchSaysSo() {
        Plan plan = plan(
                facts("M1", "M2")
                        .mentee(Mentee.builder("T1").build())
                        .mentee(Mentee.builder("T2").build())
                        .decision(Decision.fix("M1", "T1")),
                "T1 M1",
                "T2 M2");

        assertThat(plan.matches()).extracting(Match::fixed).containsExactly(true, false);
    }

    @Test
    void loadsCountRunningMentorshipsAndMatches() {
        Programme.Builder facts = facts("M1", "M2")
                .mentor(Mentor.builder("M3").places(5).build())
                .mentee(Mentee.builder("T1").build())
                .mentee(Mentee.builder("T2").build())
                .mentee(Mentee.builder("T3").build())
                .mentorship(new Mentorship("M3", "T3", DateRange.ALWAYS))
                .mentorship(new Mentorship("M1", "T3", DateRange.before(START)));

        Plan plan = plan(facts, "T1 M3", "T2 M3");

        assertThat(plan.loads())
                .containsExactly(new Load("M1", 2, 0, 0), new Load("M2", 2, 0, 0), new Load("M3", 5, 1, 2));
        assertThat(plan.loads()).extracting(Load::free).containsExactly(2, 2, 2);
    }

    @Test
    void aMenteeForWhomNobodyIsEligibleIsToldWhatTheRulesRemoved() {
        Plan plan = plan(facts("M1!", "M2!").mentee(Mentee.builder("T1").build()));

        assertThat(plan.unmatched())
                .containsExactly(new Unmatched(
                        "T1",
                        1,
                        0,
                        new UnmatchedReason.NobodyEligible(new Tally("T1", 2, 0, 0, Map.of("allowed", 2)))));
    }

    @Test
    void aMenteeWithHeldPairsOnlyIsToldWhichToReview() {
        Plan plan = plan(facts("M1!", "M2?").mentee(Mentee.builder("T1").build()));
        HeldPair held = new HeldPair("M2?", "T1", "clear", UNCLEAR);

        assertThat(plan.unmatched())
                .containsExactly(new Unmatched(
                        "T1",
                        1,
                        0,
                        new UnmatchedReason.HeldForReview(
                                List.of(held), new Tally("T1", 2, 0, 1, Map.of("allowed", 1)))));
        assertThat(plan.held()).containsExactly(held);
    }

    @Test
    void heldPairsOfOthersAreNoReason() {
        Plan plan = plan(facts("M1!", "M2?")
                .mentee(Mentee.builder("T1").build())
                .mentee(Mentee.builder("T2").build())
                .decision(Decision.bar("M2?", "T2")));

        assertThat(plan.unmatched("T2").orElseThrow().reason()).isInstanceOf(UnmatchedReason.NobodyEligible.class);
    }

    @Test
    void aMenteeWhoseEligibleMentorsAreFullIsToldWhoTheyAre() {
        Plan plan = plan(
                Programme.builder(START)
                        .mentor(Mentor.builder("M1").places(1).build())
                        .mentor(Mentor.builder("M2").places(0).build())
                        .mentee(Mentee.builder("T1").build())
                        .mentee(Mentee.builder("T2").build()),
                "T1 M1");

        assertThat(plan.unmatched())
                .containsExactly(
                        new Unmatched("T2", 1, 0, new UnmatchedReason.EveryoneEligibleIsFull(List.of("M1", "M2"))));
    }

    @Test
    void aMenteeWhoGotEverybodyEligibleIsToldThatThereIsNobodyElse() {
        Plan plan = plan(
                facts("M1", "M2!").mentee(Mentee.builder("T1").mentorsWanted(2).build()), "T1 M1");

        assertThat(plan.unmatched())
                .containsExactly(new Unmatched(
                        "T1",
                        1,
                        1,
                        new UnmatchedReason.NobodyElseEligible(new Tally("T1", 2, 1, 0, Map.of("allowed", 1)))));
    }

    @Test
    void aPlaceLeftWithAnEligibleMentorIsNamed() {
        Plan plan = plan(
                Programme.builder(START)
                        .mentor(Mentor.builder("M1").places(1).build())
                        .mentor(Mentor.builder("M2").build())
                        .mentee(Mentee.builder("T1").build())
                        .mentee(Mentee.builder("T2").build()),
                "T1 M1");

        assertThat(plan.unmatched())
                .containsExactly(new Unmatched("T2", 1, 0, new UnmatchedReason.PlacesLeft(List.of("M2"))));
    }

    @Test
    void thePlaceLeftOfAMentorWhomTheMenteeHasGotIsNoHelp() {
        Plan plan = plan(
                Programme.builder(START)
                        .mentor(Mentor.builder("M1").places(2).build())
                        .mentor(Mentor.builder("M2").places(1).build())
                        .mentee(Mentee.builder("T1").mentorsWanted(2).build())
                        .mentee(Mentee.builder("T2").build()),
                "T1 M1",
                "T2 M2");

        assertThat(plan.unmatched())
                .containsExactly(new Unmatched("T1", 1, 1, new UnmatchedReason.EveryoneEligibleIsFull(List.of("M2"))));
    }

    @Test
    void menteesWhoWantNobodyAreNotUnmatched() {
        Plan plan = plan(facts("M1!")
                .mentor(Mentor.builder("M2").build())
                .mentee(Mentee.builder("T1").mentorsWanted(0).build())
                .mentee(Mentee.builder("T2").build())
                .mentorship(new Mentorship("M2", "T2", DateRange.ALWAYS)));

        assertThat(plan.unmatched()).isEmpty();
        assertThat(plan.wanted()).isZero();
    }

    @Test
    void aWriterWritesTheSamePlanTwice() {
        PlanWriter writer = new PlanWriter(Compatibility.of(
                facts("M1")
                        .mentee(Mentee.builder("T1").mentorsWanted(2).build())
                        .build(),
                POLICY));

        assertThat(writer.write(new int[] {0}, 0, QUALITY)).isEqualTo(writer.write(new int[] {0}, 0, QUALITY));
    }

    @Test
    void ofATableTheBestPairIsAHundredPerCent() {
        CompatibilityGraph graph = CompatibilityGraph.table()
                .mentor("M1", 3)
                .mentee("T1")
                .mentee("T2")
                .mentee("T3")
                .score("M1", "T1", 400)
                .score("M1", "T2", 300)
                .fixed("M1", "T3", -100)
                .build();

        Plan plan = new PlanWriter(graph).write(new int[] {0, 1, 2}, 0, QUALITY);

        assertThat(plan.matches())
                .containsExactly(
                        new Match("M1", "T1", 400, 100, false, List.of()),
                        new Match("M1", "T2", 300, 75, false, List.of()),
                        new Match("M1", "T3", -100, -25, true, List.of()));
        assertThat(plan.points()).isEqualTo(600);
        assertThat(plan.pointsByCriterion()).isEmpty();
        assertThat(plan.held()).isEmpty();
    }

    @Test
    void withoutPointsEveryMatchHasNoPerCent() {
        CompatibilityGraph graph = CompatibilityGraph.table()
                .mentor("M1")
                .mentee("T1")
                .score("M1", "T1", 0)
                .build();

        assertThat(new PlanWriter(graph).write(new int[] {0}, 0, QUALITY).matches())
                .containsExactly(new Match("M1", "T1", 0, 0, false, List.of()));
    }

    @Test
    void percentIsExactForLargePoints() {
        ScoreTable table = CompatibilityGraph.table()
                .mentor("M1")
                .mentee("T1")
                .mentee("T2")
                .score("M1", "T1", Long.MAX_VALUE / 4)
                .score("M1", "T2", Long.MAX_VALUE / 2);

        assertThat(new PlanWriter(table.build())
                .write(new int[] {0, 1}, 0, QUALITY)
                .matches())
                .extracting(Match::percent)
                .satisfiesExactly(
                        percent -> assertThat(percent).isCloseTo(50, within(1e-9)),
                        percent -> assertThat(percent).isCloseTo(100, within(1e-9)));
    }

    @Test
    void ofATableTheFreePlacesAreAllPlaces() {
        CompatibilityGraph graph =
                CompatibilityGraph.table().mentor("M1", 3).mentee("T1").build();

        Plan plan = new PlanWriter(graph).write(new int[0], 0, QUALITY);

        assertThat(plan.loads()).containsExactly(new Load("M1", 3, 0, 0));
        assertThat(plan.unmatched())
                .containsExactly(new Unmatched(
                        "T1", 1, 0, new UnmatchedReason.NobodyEligible(new Tally("T1", 1, 0, 0, Map.of()))));
    }

    @Test
    void ownScoresWithoutAPairOfALaterMenteeCountNobodyEligible() {
        CompatibilityGraph graph = CompatibilityGraph.table()
                .mentor("M1", 1)
                .mentee("T1")
                .mentee("T2")
                .score("M1", "T1", 5)
                .build();
        Plan plan = new PlanWriter(graph).write(new int[] {0}, 0, QUALITY);

        assertThat(plan.unmatched())
                .containsExactly(new Unmatched(
                        "T2", 1, 0, new UnmatchedReason.NobodyEligible(new Tally("T2", 1, 0, 0, Map.of()))));
    }

    private static Programme.Builder facts(String... mentors) {
        Programme.Builder facts = Programme.builder(START);
        for (String mentor : mentors) {
            facts.mentor(Mentor.builder(mentor).build());
        }
        return facts;
    }

    /** Returns the plan of pairs given as "mentee mentor", in any order. */
    private static Plan plan(Programme.Builder facts, String... pairs) {
        Compatibility compatibility = Compatibility.of(facts.build(), POLICY);
        CompatibilityGraph graph = compatibility.graph();
        int[] chosen = List.of(pairs).stream()
                .map(pair -> List.of(pair.split(" ")))
                .mapToInt(pair -> graph.pair(
                        graph.mentorIds().indexOf(pair.getLast()),
                        graph.menteeIds().indexOf(pair.getFirst())))
                .sorted()
                .toArray();
        return new PlanWriter(compatibility).write(chosen, 0, QUALITY);
    }
}
