package org.tandem.matching.internal.timefold;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.BendableScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.test.ConstraintVerifier;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.Level;
import org.tandem.matching.policy.Loads;
import org.tandem.matching.policy.PlanRule;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Quota;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/** One test of the same name for every constraint. */
class MatchingConstraintsTest {
    private static final ConstraintVerifier<MatchingConstraints, Seating> VERIFIER =
            ConstraintVerifier.build(new MatchingConstraints(), Seating.class, Seat.class);

    /** Mentors M0 (1 place) to M2 (3 places); mentees A (2 mentors wanted, M0 fixed), B and C (priority 5). */
    private static CompatibilityGraph graph(PlanRule... planRules) {
        return graph(policy -> {}, planRules);
    }

    private static CompatibilityGraph graph(Consumer<Policy.Builder> conditions, PlanRule... planRules) {
        Policy.Builder policy = Policy.builder("test")
                .criterion(1, Criterion.of("by id", (mentor, mentee) -> (mentor.id().charAt(1) - '0' + 1)
                        * (mentee.id().charAt(0) - 'A' + 1) / 10.0));
        Arrays.stream(planRules).forEach(policy::planRule);
        conditions.accept(policy);
        Programme programme = Programme.builder(LocalDate.of(2026, 1, 1))
                .mentor(Mentor.builder("M0").places(1).build())
                .mentor(Mentor.builder("M1").places(2).build())
                .mentor(Mentor.builder("M2").places(3).build())
                .mentee(Mentee.builder("A").mentorsWanted(2).build())
                .mentee(Mentee.builder("B").build())
                .mentee(Mentee.builder("C").priority(5).build())
                .decision(Decision.fix("M0", "A"))
                .build();
        return Compatibility.of(programme, policy.build()).graph();
    }

    /** Returns the seats A, A, B and C with these mentors; -1 for none. */
    private static Object[] seats(CompatibilityGraph graph, int... mentors) {
        Seating seating = Seating.of(graph);
        List<Seat> seats = seating.getSeats();
        assertThat(seats).hasSameSizeAs(mentors);
        for (int s = 0; s < mentors.length; s++) {
            seats.get(s).setMentor(mentors[s] < 0 ? null : seating.mentors().get(mentors[s]));
        }
        return seats.toArray();
    }

    @Test
    void placesHold() {
        VERIFIER.verifyThat(MatchingConstraints::placesHold)
                .given(seats(graph(), 0, 1, 1, 2))
                .penalizesBy(0);
        VERIFIER.verifyThat(MatchingConstraints::placesHold)
                .given(seats(graph(), 0, 1, 1, 1))
                .penalizesBy(1);
        VERIFIER.verifyThat(MatchingConstraints::placesHold)
                .given(seats(graph(), 0, 0, 0, 0))
                .penalizesBy(3);
        VERIFIER.verifyThat(MatchingConstraints::placesHold)
                .given(seats(graph(), -1, -1, -1, -1))
                .penalizesBy(0);
    }

    @Test
    void mentorsOfAMenteeDiffer() {
        VERIFIER.verifyThat(MatchingConstraints::mentorsOfAMenteeDiffer)
                .given(seats(graph(), 0, 1, 0, 0))
                .penalizesBy(0);
        VERIFIER.verifyThat(MatchingConstraints::mentorsOfAMenteeDiffer)
                .given(seats(graph(), 2, 2, 2, 2))
                .penalizesBy(1);
        VERIFIER.verifyThat(MatchingConstraints::mentorsOfAMenteeDiffer)
                .given(seats(graph(), -1, -1, 0, 0))
                .penalizesBy(0);
    }

    @Test
    void fixedPairsStay() {
        VERIFIER.verifyThat(MatchingConstraints::fixedPairsStay)
                .given(seats(graph(), 0, 2, 1, -1))
                .penalizesBy(0);
        VERIFIER.verifyThat(MatchingConstraints::fixedPairsStay)
                .given(seats(graph(), 1, 0, 1, 1))
                .penalizesBy(1);
        VERIFIER.verifyThat(MatchingConstraints::fixedPairsStay)
                .given(seats(graph(), -1, 0, 1, 1))
                .penalizesBy(1);
    }

    @Test
    void coMenteesGetOn() {
        PlanRule apart = PlanRule.sharedMentor("B and C apart", (one, other) -> !one.id().equals("A")
                && !other.id().equals("A"));
        PlanRule alone = PlanRule.sharedMentor("C alone", (one, other) -> one.id().equals("C")
                || other.id().equals("C"));
        VERIFIER.verifyThat(MatchingConstraints::coMenteesGetOn)
                .given(seats(graph(apart), 0, 1, 1, 2))
                .penalizesBy(0);
        VERIFIER.verifyThat(MatchingConstraints::coMenteesGetOn)
                .given(seats(graph(apart), 0, 1, 1, 1))
                .penalizesBy(1);
        VERIFIER.verifyThat(MatchingConstraints::coMenteesGetOn)
                .given(seats(graph(apart, alone), 0, 1, 1, 1))
                .penalizesBy(3);
        VERIFIER.verifyThat(MatchingConstraints::coMenteesGetOn)
                .given(seats(graph(apart.costing(7)), 0, 1, 1, 1))
                .penalizesBy(0);
        VERIFIER.verifyThat(MatchingConstraints::coMenteesGetOn)
                .given(seats(graph(apart), 0, -1, -1, -1))
                .penalizesBy(0);
    }

    /** Matches meet by their mentors' places; B and C do not get on, wherever they meet. */
    private static PlanRule meetingByPlaces() {
        return PlanRule.of(
                "B and C apart",
                pairing -> List.of(Math.min(2, pairing.mentor().places()),
                        "somewhere".substring(0, pairing.mentor().places())),
                (one, other) -> !one.mentee().id().equals("A") && !other.mentee().id().equals("A"));
    }

    @Test
    void matchesGetOn() {
        VERIFIER.verifyThat(MatchingConstraints::matchesGetOn)
                .given(seats(graph(meetingByPlaces()), 0, 1, 0, 2))
                .penalizesBy(0);
        VERIFIER.verifyThat(MatchingConstraints::matchesGetOn)
                .given(seats(graph(meetingByPlaces()), 0, 1, 1, 2))
                .penalizesBy(1);
        VERIFIER.verifyThat(MatchingConstraints::matchesGetOn)
                .given(seats(graph(meetingByPlaces()), 0, 1, 2, 2))
                .penalizesBy(1);
        VERIFIER.verifyThat(MatchingConstraints::matchesGetOn)
                .given(seats(graph(meetingByPlaces().costing(5)), 0, 1, 2, 2))
                .penalizesBy(0);
    }

    @Test
    void quotasHold() {
        CompatibilityGraph graph = graph(policy -> policy.quota(
                Quota.ofMentors("big mentors", 2, m -> Optional.of("big").filter(key -> m.places() > 1)))
                .quota(Quota.ofMentees("B and C", 1, t -> Optional.of("BC").filter(key -> !t.id().equals("A"))))
                .quota(Quota.ofMenteesOfOneMentor("one of each", 1, t -> Optional.of("any"))));
        VERIFIER.verifyThat(MatchingConstraints::quotasHold)
                .given(seats(graph, 0, 1, 2, -1))
                .penalizesBy(0);
        VERIFIER.verifyThat(MatchingConstraints::quotasHold)
                .given(seats(graph, 0, 1, 2, 2))
                .penalizesBy(1 + 1 + 1);
        VERIFIER.verifyThat(MatchingConstraints::quotasHold)
                .given(seats(graph, 0, 2, 2, 2))
                .penalizesBy(1 + 1 + 2);
        VERIFIER.verifyThat(MatchingConstraints::quotasHold)
                .given(seats(graph(), 0, 2, 2, 2))
                .penalizesBy(0);
    }

    @Test
    void firstPlacesAreFilled() {
        CompatibilityGraph graph = graph(policy -> policy.loads(new Loads(2, 0)));
        VERIFIER.verifyThat(MatchingConstraints::firstPlacesAreFilled)
                .given(seats(graph, 0, 2, 2, 2))
                .rewardsWith(1 + 2);
        VERIFIER.verifyThat(MatchingConstraints::firstPlacesAreFilled)
                .given(seats(graph, 0, 1, 2, 2))
                .rewardsWith(1 + 1 + 2);
        VERIFIER.verifyThat(MatchingConstraints::firstPlacesAreFilled)
                .given(seats(graph(), 0, 1, 2, 2))
                .rewardsWith(0);
    }

    @Test
    void loadsAreEven() {
        CompatibilityGraph graph = graph(policy -> policy.loads(new Loads(0, 7)));
        VERIFIER.verifyThat(MatchingConstraints::loadsAreEven)
                .given(seats(graph, 0, 2, 2, 2))
                .penalizesBy(7 + 2 * 7);
        VERIFIER.verifyThat(MatchingConstraints::loadsAreEven)
                .given(seats(graph, 0, 1, 2, 2))
                .penalizesBy(7);
        VERIFIER.verifyThat(MatchingConstraints::loadsAreEven)
                .given(seats(graph(), 0, 2, 2, 2))
                .penalizesBy(0);
    }

    @Test
    void overdueMenteesAreServed() {
        CompatibilityGraph graph = waiting();
        VERIFIER.verifyThat(MatchingConstraints::overdueMenteesAreServed)
                .given(seats(graph, 0, 0, 0))
                .rewardsWith(2);
        VERIFIER.verifyThat(MatchingConstraints::overdueMenteesAreServed)
                .given(seats(graph, -1, 0, 0))
                .rewardsWith(1);
        VERIFIER.verifyThat(MatchingConstraints::overdueMenteesAreServed)
                .given(seats(graph, -1, -1, 0))
                .rewardsWith(0);
    }

    /** Two mentees who have waited longer than the guarantee allows, and one who has not. */
    private static CompatibilityGraph waiting() {
        Programme programme = Programme.builder(LocalDate.of(2026, 1, 1))
                .mentor(Mentor.builder("M").places(3).build())
                .mentee(Mentee.builder("A").roundsWaited(2).build())
                .mentee(Mentee.builder("B").roundsWaited(3).build())
                .mentee(Mentee.builder("C").roundsWaited(1).build())
                .build();
        return Compatibility.of(programme, Policy.builder("test").waitingGuarantee(2).build()).graph();
    }

    @Test
    void seatsAreFilled() {
        VERIFIER.verifyThat(MatchingConstraints::seatsAreFilled)
                .given(seats(graph(), 0, 1, 1, 2))
                .rewardsWith(4);
        VERIFIER.verifyThat(MatchingConstraints::seatsAreFilled)
                .given(seats(graph(), 0, -1, 1, -1))
                .rewardsWith(2);
        VERIFIER.verifyThat(MatchingConstraints::seatsAreFilled)
                .given(seats(graph(), -1, -1, -1, -1))
                .rewardsWith(0);
    }

    @Test
    void menteesAreServed() {
        VERIFIER.verifyThat(MatchingConstraints::menteesAreServed)
                .given(seats(graph(), 0, 1, 1, -1))
                .rewardsWith(2);
        VERIFIER.verifyThat(MatchingConstraints::menteesAreServed)
                .given(seats(graph(), -1, 1, -1, -1))
                .rewardsWith(1);
        VERIFIER.verifyThat(MatchingConstraints::menteesAreServed)
                .given(seats(graph(), -1, -1, -1, -1))
                .rewardsWith(0);
    }

    @Test
    void urgentMenteesAreServed() {
        CompatibilityGraph graph = graph();
        VERIFIER.verifyThat(MatchingConstraints::urgentMenteesAreServed)
                .given(seats(graph, 0, 1, -1, -1))
                .rewardsWith(graph.urgency(0));
        VERIFIER.verifyThat(MatchingConstraints::urgentMenteesAreServed)
                .given(seats(graph, -1, -1, 1, 2))
                .rewardsWith(graph.urgency(1) + graph.urgency(2));
        assertThat(graph.urgency(2)).isGreaterThan(graph.urgency(1));
    }

    @Test
    void pairsFit() {
        VERIFIER.verifyThat(MatchingConstraints::pairsFit)
                .given(seats(graph(), 0, -1, -1, -1))
                .rewardsWith(100);
        VERIFIER.verifyThat(MatchingConstraints::pairsFit)
                .given(seats(graph(), 0, 2, 1, 2))
                .rewardsWith(100 + 300 + 400 + 900);
        VERIFIER.verifyThat(MatchingConstraints::pairsFit)
                .given(seats(graph(), -1, -1, -1, -1))
                .rewardsWith(0);
    }

    @Test
    void pairsFitTakesNegativePointsOff() {
        CompatibilityGraph graph =
                CompatibilityGraph.table().mentor("M").mentee("N").score("M", "N", -30).build();
        VERIFIER.verifyThat(MatchingConstraints::pairsFit).given(seats(graph, 0)).penalizesBy(30);
    }

    @Test
    void coMenteesCost() {
        PlanRule apart = PlanRule.sharedMentor("B and C apart", (one, other) -> !one.id().equals("A")
                && !other.id().equals("A"));
        PlanRule alone = PlanRule.sharedMentor("C alone", (one, other) -> one.id().equals("C")
                || other.id().equals("C"));
        VERIFIER.verifyThat(MatchingConstraints::coMenteesCost)
                .given(seats(graph(apart.costing(7), alone.costing(20)), 0, 1, 1, 1))
                .penalizesBy(7 + 2 * 20);
        VERIFIER.verifyThat(MatchingConstraints::coMenteesCost)
                .given(seats(graph(apart.costing(7), alone), 0, 1, 2, 2))
                .penalizesBy(7);
        VERIFIER.verifyThat(MatchingConstraints::coMenteesCost)
                .given(seats(graph(apart.costing(7)), 0, 1, 1, 2))
                .penalizesBy(0);
    }

    @Test
    void matchesCost() {
        VERIFIER.verifyThat(MatchingConstraints::matchesCost)
                .given(seats(graph(meetingByPlaces().costing(5)), 0, 1, 1, 2))
                .penalizesBy(5);
        VERIFIER.verifyThat(MatchingConstraints::matchesCost)
                .given(seats(graph(meetingByPlaces().costing(5)), 0, 1, 2, 2))
                .penalizesBy(5);
        VERIFIER.verifyThat(MatchingConstraints::matchesCost)
                .given(seats(graph(meetingByPlaces().costing(5)), 0, 1, 0, 1))
                .penalizesBy(0);
        VERIFIER.verifyThat(MatchingConstraints::matchesCost)
                .given(seats(graph(meetingByPlaces()), 0, 1, 2, 2))
                .penalizesBy(0);
    }

    @Test
    void allTogether() {
        CompatibilityGraph graph = graph(meetingByPlaces().costing(5));
        VERIFIER.verifyThat()
                .given(seats(graph, 0, 0, 2, 2))
                .scores(BendableScore.of(
                        new long[] {-2},
                        new long[] {0, 4, 3, IntStream.range(0, 3).mapToLong(graph::urgency).sum(), 0,
                            100 + 100 + 600 + 900 - 5}));
    }

    @Test
    void theScoreHasALevelForEachLevelOfPlans() {
        assertThat(LevelScore.SOFT_LEVELS).isEqualTo(Level.KEPT.ordinal());
    }

    @Test
    void everyConstraintHasATestOfItsName() {
        List<String> tests = Arrays.stream(MatchingConstraintsTest.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(Method::getName)
                .toList();
        List<String> constraints = Arrays.stream(MatchingConstraints.class.getDeclaredMethods())
                .filter(method -> method.getReturnType() == Constraint.class)
                .map(Method::getName)
                .toList();
        assertThat(constraints).hasSizeGreaterThanOrEqualTo(5);
        assertThat(tests).containsAll(constraints);
    }
}
