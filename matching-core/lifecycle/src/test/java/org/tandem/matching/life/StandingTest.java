package org.tandem.matching.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tandem.matching.life.Steps.TERMS;
import static org.tandem.matching.life.Steps.day;
import static org.tandem.matching.life.Steps.problems;
import static org.tandem.matching.life.Steps.running;
import static org.tandem.matching.life.Steps.steps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Role;
import org.tandem.matching.policy.criterion.Criteria;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Mentorship;
import org.tandem.matching.programme.Programme;

class StandingTest {
    private static final Separation NEVER = Separation.never(Separation.Cause.EXPECTATIONS);

    private static Programme.Builder people() {
        return Programme.builder(day(1, 1))
                .mentor(Mentor.builder("M-1").places(1).build())
                .mentor(Mentor.builder("M-2").places(2).build())
                .mentee(Mentee.builder("T-1").build())
                .mentee(Mentee.builder("T-2").priority(9).build())
                .mentee(Mentee.builder("T-3").mentorsWanted(2).build());
    }

    @SafeVarargs
    private static EventLog log(List<Event>... parts) {
        List<Event> all = new ArrayList<>();
        for (List<Event> part : parts) {
            all.addAll(part);
        }
        return EventLog.of(TERMS, all);
    }

    @Test
    void aPlanForALaterDateCountsWhatWillBeFreeThen() {
        Standing standing = running("M-1", "T-1", day(2, 1)).log().at(day(12, 1));

        Programme soon = standing.programme(people().build(), LocalDate.of(2027, 1, 31));
        Programme later = standing.programme(people().build(), LocalDate.of(2027, 2, 1));

        assertThat(soon.start()).isEqualTo(LocalDate.of(2027, 1, 31));
        assertThat(soon.end()).isEqualTo(LocalDate.of(2028, 1, 31));
        assertThat(soon.runningMentorships())
                .containsExactly(new Mentorship("M-1", "T-1", DateRange.of(day(2, 1), LocalDate.of(2027, 2, 1))));
        assertThat(free(soon)).containsExactly(0, 2);
        assertThat(free(later)).containsExactly(1, 2);
        assertThat(later.decisions()).containsExactly(Decision.bar("M-1", "T-1"));
    }

    @Test
    void aPlaceThatIsPromisedForLaterIsOccupiedOnce() {
        Steps later = Steps.of("M-1", "T-2").proposed(day(12, 1), LocalDate.of(2027, 2, 1)).accepted(day(12, 2));
        Standing standing = log(running("M-1", "T-1", day(2, 1)).events(), later.events()).at(day(12, 5));

        Programme next = standing.programme(people().build(), LocalDate.of(2027, 1, 1));

        assertThat(next.runningMentorships()).hasSize(2);
        assertThat(free(next)).containsExactly(0, 2);
    }

    @Test
    void whatTheFactsHaveAlreadyStays() {
        Mentorship older = new Mentorship("M-2", "T-3", DateRange.before(day(5, 1)));
        Programme facts = people().mentorship(older).decision(Decision.bar("M-2", "T-1")).build();

        Programme next = running("M-1", "T-1", day(2, 1)).log().at(day(3, 1)).programme(facts, day(4, 1));

        assertThat(next.mentorships()).hasSize(2).contains(older);
        assertThat(next.decisions()).containsExactly(Decision.bar("M-2", "T-1"));
    }

    @Test
    void decisionsSurviveUntilTheyAreTakenBack() {
        List<Event> reviews = List.of(
                new Review.Decided(day(1, 2), Decision.hold("M-2", "T-1")),
                new Review.Decided(day(1, 2), Decision.bar("M-2", "T-2")),
                new Review.Decided(day(1, 3), Decision.fix("M-2", "T-3")),
                new Review.Decided(day(1, 3), Decision.bar("M-2", "T-gone")),
                new Review.TakenBack(day(6, 1), Decision.hold("M-2", "T-1")));
        EventLog log = log(reviews, Steps.of("M-2", "T-3").proposed(day(1, 5), day(2, 1)).events());

        assertThat(log.at(day(1, 4)).programme(people().build(), day(2, 1)).decisions())
                .containsExactly(
                        Decision.hold("M-2", "T-1"), Decision.bar("M-2", "T-2"), Decision.fix("M-2", "T-3"));
        assertThat(log.at(day(1, 5)).programme(people().build(), day(2, 1)).decisions())
                .as("a fixed pair that is proposed")
                .containsExactly(Decision.hold("M-2", "T-1"), Decision.bar("M-2", "T-2"));
        assertThat(log.at(day(6, 1)).programme(people().build(), day(6, 1)).decisions())
                .as("after the proposal has lapsed, and the hold is taken back")
                .containsExactly(Decision.bar("M-2", "T-2"), Decision.fix("M-2", "T-3"));
    }

    @Test
    void contradictionsAreReportedAllAtOnceAndBeforeSolving() {
        List<Event> reviews = List.of(
                new Review.Decided(day(3, 2), Decision.fix("M-1", "T-1")),
                new Review.Decided(day(3, 2), Decision.fix("M-2", "T-1")),
                new Review.Decided(day(3, 2), Decision.hold("M-2", "T-1")),
                new Review.Decided(day(3, 2), Decision.fix("M-2", "T-2")),
                new Review.Decided(day(3, 2), Decision.fix("M-2", "T-3")));
        EventLog log = log(
                running("M-1", "T-1", day(2, 1)).separated(day(3, 1), NEVER).events(),
                Steps.of("M-2", "T-2").proposed(day(2, 1), day(4, 1)).declined(day(2, 2), Role.MENTEE).events(),
                running("M-1", "T-3", day(2, 1))
                        .separated(day(3, 1), NEVER.withRest(Role.MENTEE, day(5, 1)))
                        .events(),
                reviews);

        assertThat(problems(() -> log.at(day(3, 5)).programme(people().build(), day(4, 1))))
                .containsExactly(
                        "The pair of decision (FIX M-1 with T-1) cannot start on 2026-04-01, because it is separated since"
                                + " 2026-03-01 for good.",
                        "The pair of decision (FIX M-2 with T-2) cannot start on 2026-04-01, because it is declined since"
                                + " 2026-02-02 for good.",
                        "The pair of decision (FIX M-2 with T-3) cannot start on 2026-04-01, because it is kept apart by a"
                                + " rest of the mentee until 2026-05-01.",
                        "The pair of decision (HOLD M-2 with T-1) is both fixed and held for review.",
                        "The number of places (2) of mentor (M-2) is below the 0 running mentorships and 3 fixed pairs.",
                        "The number of mentors wanted (1) of mentee (T-1) is below the 0 running mentorships and 2 fixed"
                                + " pairs.");
    }

    @Test
    void afterASeparationTheMenteeGoesFirstUntilStartingWithSomebodyElse() {
        EventLog log = log(
                running("M-1", "T-1", day(2, 1)).separated(day(3, 1), NEVER).events(),
                running("M-2", "T-1", day(5, 1)).events());

        assertThat(log.at(day(2, 28)).goingFirst()).isEmpty();
        assertThat(log.at(day(3, 1)).goingFirst()).containsExactly("T-1");
        assertThat(log.at(day(4, 30)).goingFirst()).containsExactly("T-1");
        assertThat(log.at(day(5, 1)).goingFirst()).isEmpty();
        Programme next = log.at(day(3, 1)).programme(people().build(), day(3, 1));
        assertThat(next.mentees()).extracting(Mentee::priority).containsExactly(1, 9, 0);
        assertThat(free(next)).as("the mentor's place is free").containsExactly(1, 2);
        assertThat(next.decisions()).containsExactly(Decision.bar("M-1", "T-1"));
    }

    @Test
    void whoStartsAgainWithTheSameMentorNoLongerGoesFirst() {
        Separation until = Separation.notBefore(Separation.Cause.TIME, day(4, 1));
        EventLog log = log(
                running("M-1", "T-1", day(2, 1)).separated(day(2, 1), until).events(),
                running("M-1", "T-1", day(4, 1)).events());

        assertThat(log.at(day(3, 31)).goingFirst()).containsExactly("T-1");
        assertThat(log.at(day(4, 1)).goingFirst()).isEmpty();
    }

    @Test
    void thePriorityIsNeverAboveTheHighest() {
        EventLog log = EventLog.of(
                TERMS.withSeparationPriority(5),
                running("M-1", "T-2", day(2, 1)).separated(day(3, 1), NEVER).events());

        assertThat(log.at(day(3, 1)).programme(people().build(), day(3, 1)).mentee("T-2").orElseThrow().priority())
                .isEqualTo(9);
    }

    @Test
    void aNotBeforeIsForgottenWhenItsDayHasCome() {
        Separation until = Separation.notBefore(Separation.Cause.TIME, day(8, 1));
        Standing standing =
                running("M-1", "T-1", day(2, 1)).separated(day(3, 1), until).log().at(day(7, 1));

        assertThat(standing.programme(people().build(), day(7, 31)).decisions())
                .containsExactly(Decision.bar("M-1", "T-1"));
        assertThat(standing.programme(people().build(), day(8, 1)).decisions()).isEmpty();
    }

    @Test
    void whatThePastExcludesIsBarredAndNotMerelyHeld() {
        EventLog log = log(
                running("M-1", "T-1", day(2, 1)).separated(day(3, 1), NEVER).events(),
                List.of(new Review.Decided(day(3, 2), Decision.hold("M-1", "T-1"))));

        assertThat(log.at(day(3, 2)).programme(people().build(), day(4, 1)).decisions())
                .containsExactly(Decision.bar("M-1", "T-1"));
    }

    @Test
    void whoRestsTakesNobodyAndIsNoUnmetDemand() {
        Separation rest = NEVER.withRest(Role.MENTOR, day(6, 1)).withRest(Role.MENTEE, day(7, 1));
        Standing standing = log(
                running("M-2", "T-3", day(2, 1)).separated(day(3, 1), rest).events(),
                running("M-2", "T-2", day(2, 1)).events(),
                running("M-1", "T-3", day(2, 1)).events())
                .at(day(3, 1));

        Programme resting = standing.programme(people().build(), day(5, 31));

        assertThat(resting.mentor("M-2").orElseThrow().places()).isEqualTo(1);
        assertThat(resting.mentee("T-3").orElseThrow().mentorsWanted()).isEqualTo(1);
        Programme rested = standing.programme(people().build(), day(6, 1));
        assertThat(rested.mentor("M-2").orElseThrow().places()).isEqualTo(2);
        assertThat(rested.mentee("T-3").orElseThrow().mentorsWanted()).isEqualTo(1);
        assertThat(standing.whyExcluded("M-2", "T-1", day(5, 1)).exclusions())
                .containsExactly(new Exclusion.Resting(Role.MENTOR, day(6, 1)));
    }

    @Test
    void onlyAFixedPairOfOnesOwnThatIsNotYetTogetherEndsARest() {
        Separation rest = NEVER.withRest(Role.MENTOR, day(6, 1)).withRest(Role.MENTEE, day(7, 1));
        Standing standing = log(
                running("M-2", "T-3", day(2, 1)).separated(day(3, 1), rest).events(),
                running("M-1", "T-3", day(2, 1)).events())
                .at(day(3, 1));
        Programme facts = people()
                .mentor(Mentor.builder("M-3").build())
                .decision(Decision.bar("M-2", "T-1"))
                .decision(Decision.bar("M-3", "T-3"))
                .decision(Decision.fix("M-3", "T-2"))
                .build();

        Programme resting = standing.programme(facts, day(5, 31));

        assertThat(resting.mentor("M-2").orElseThrow().places()).isZero();
        assertThat(resting.mentee("T-3").orElseThrow().mentorsWanted()).isEqualTo(1);
        assertThat(resting.mentor("M-3").orElseThrow().places()).isPositive();
        assertThat(resting.mentee("T-2").orElseThrow().mentorsWanted()).isEqualTo(1);
    }

    @Test
    void aRestIsThatOfTheOneWhoRests() {
        Separation rest = NEVER.withRest(Role.MENTOR, day(6, 1));

        assertThat(rest.restsUntil(Role.MENTOR)).contains(day(6, 1));
        assertThat(rest.restsUntil(Role.MENTEE)).isEmpty();
    }

    @Test
    void aSeparationChangesNobodysPoints() {
        Programme facts = Programme.builder(day(1, 1))
                .mentors(List.of(
                        Mentor.builder("M-1").offers("law", 5).build(),
                        Mentor.builder("M-2").offers("law", 2).offers("sales", 3).build()))
                .mentees(List.of(
                        Mentee.builder("T-1").seeks("law", 3, 5).build(),
                        Mentee.builder("T-2").seeks("sales", 3, 2).seeks("law", 4, 1).build()))
                .build();
        Steps steps = running("M-1", "T-1", day(2, 1));

        TreeMap<Pair, Long> before = points(steps.log().at(day(3, 1)).programme(facts, day(3, 1)));
        TreeMap<Pair, Long> after =
                points(steps.separated(day(3, 1), NEVER).log().at(day(3, 1)).programme(facts, day(3, 1)));

        assertThat(after).isEqualTo(before).hasSize(3).doesNotContainKey(new Pair("M-1", "T-1"));
        assertThat(after.values()).doesNotContain(0L);
    }

    @Test
    void newEventsNeedRoom() {
        Programme facts = people().build();
        EventLog log = running("M-1", "T-1", day(2, 1)).log();
        LocalDate due = LocalDate.of(2027, 2, 1);
        EventLog promised = log.with(
                Steps.of("M-1", "T-2").proposed(day(12, 1), due).accepted(day(12, 2)).events(), facts);

        assertThat(problems(() -> log.with(
                List.of(
                        new Step.Proposed(day(12, 1), "M-1", "T-2", due.minusDays(1)),
                        new Step.Proposed(day(12, 1), "M-2", "T-1", due.minusDays(1)),
                        new Step.Proposed(day(12, 1), "M-2", "T-ghost", due)),
                facts)))
                .containsExactly(
                        "The step proposed (2026-12-01) of pair (M-1 with T-2) gives the mentor (M-1) 2 partners at one time,"
                                + " more than 1.",
                        "The step proposed (2026-12-01) of pair (M-2 with T-1) gives the mentee (T-1) 2 partners at one time,"
                                + " more than 1.",
                        "The mentee (T-ghost) of pair (M-2 with T-ghost) is unknown.");
        assertThat(problems(() -> promised.with(List.of(new Step.Extended(day(12, 3), "M-1", "T-1")), facts)))
                .containsExactly(
                        "The step extended (2026-12-03) of pair (M-1 with T-1) gives the mentor (M-1) 2 partners at"
                                + " one time, more than 1.");
        assertThat(problems(() -> promised.with(List.of(new Step.Started(day(12, 20), "M-1", "T-2")), facts)))
                .hasSize(1);
        assertThat(promised.with(List.of(new Step.Started(due, "M-1", "T-2")), facts).at(due).occupying())
                .extracting(PairState::mentee)
                .containsExactly("T-2");
        Programme smaller = Programme.builder(day(1, 1))
                .mentor(Mentor.builder("M-1").places(0).build())
                .mentees(facts.mentees())
                .build();
        assertThat(log.with(List.of(new Step.Paused(day(12, 3), "M-1", "T-1")), smaller).events()).hasSize(5);
        assertThat(log.with(List.of(), facts).events()).isEqualTo(log.events());
    }

    @Test
    void eventsEnteredLateNeedRoomOnEveryDaySince() {
        EventLog log = Steps.of("M-1", "T-1").proposed(day(3, 10), day(4, 1)).log();

        assertThat(problems(() -> log.with(
                Steps.of("M-1", "T-2").proposed(day(3, 1), day(4, 1)).events(), people().build())))
                .hasSize(1);
    }

    @Test
    void nobodyIsProposedWhileResting() {
        EventLog log = running("M-2", "T-1", day(2, 1))
                .separated(day(3, 1), NEVER.withRest(Role.MENTEE, day(6, 1)))
                .log();

        assertThat(problems(() -> log.with(
                Steps.of("M-1", "T-1").proposed(day(3, 2), day(5, 31)).events(), people().build())))
                .containsExactly(
                        "The step proposed (2026-03-02) of pair (M-1 with T-1) is not allowed, because the pair is kept"
                                + " apart by a rest of the mentee until 2026-06-01.");
        assertThat(log.with(Steps.of("M-1", "T-1").proposed(day(3, 2), day(6, 1)).events(), people().build())
                .at(day(3, 2))
                .pair("M-1", "T-1"))
                .isPresent();
    }

    @Test
    void thePastCannotBePlanned() {
        Standing standing = steps().log().at(day(3, 1));

        assertThatThrownBy(() -> standing.programme(people().build(), day(2, 28)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-02-28");
        assertThat(standing.date()).isEqualTo(day(3, 1));
        assertThat(standing.terms()).isEqualTo(TERMS);
        assertThat(standing).hasToString("Standing[2026-03-01, 0 pairs, 0 occupying]");
        assertThat(standing.pair("M-1", "T-1")).isEqualTo(Optional.empty());
    }

    private static List<Integer> free(Programme programme) {
        CompatibilityGraph graph = graph(programme);
        return List.of(graph.freePlaces(0), graph.freePlaces(1));
    }

    private static TreeMap<Pair, Long> points(Programme programme) {
        CompatibilityGraph graph = graph(programme);
        TreeMap<Pair, Long> points = new TreeMap<>();
        for (int pair = 0; pair < graph.pairCount(); pair++) {
            points.put(
                    new Pair(graph.mentorIds().get(graph.mentor(pair)), graph.menteeIds().get(graph.mentee(pair))),
                    graph.points(pair));
        }
        return points;
    }

    private static CompatibilityGraph graph(Programme programme) {
        Policy policy = Policy.builder("fit").criterion(1, Criteria.competenceFit()).build();
        return Compatibility.of(programme, policy).graph();
    }
}
