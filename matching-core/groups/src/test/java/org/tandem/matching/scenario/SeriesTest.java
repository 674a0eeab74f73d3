package org.tandem.matching.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tandem.matching.check.UnhurriedGroups;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.group.Acquaintances;
import org.tandem.matching.group.GroupComposer;
import org.tandem.matching.group.GroupCriteria;
import org.tandem.matching.group.GroupCriterion;
import org.tandem.matching.group.GroupPlan;
import org.tandem.matching.group.GroupPolicy;
import org.tandem.matching.group.GroupRules;
import org.tandem.matching.group.ReadyGroupPolicies;
import org.tandem.matching.group.SeriesPlan;
import org.tandem.matching.group.Topic;
import org.tandem.matching.group.WorkingGroup;
import org.tandem.matching.group.Workshop;
import org.tandem.matching.plan.Ended;
import org.tandem.matching.plan.Status;
import org.tandem.matching.programme.CareerStage;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Mentorship;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.run.Cancellation;
import org.tandem.matching.run.Progress;

/** A series of workshops through the door: composed as a whole, not day by day. */
class SeriesTest {
    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final GroupPolicy MINGLE =
            GroupPolicy.builder("mingle").criterion(1, GroupCriteria.newAcquaintances()).build();

    /** Pairs of mentor and mentee, from M-0 with T-0. */
    private static Programme pairs(int number) {
        Programme.Builder programme = Programme.builder(START);
        for (int p = 0; p < number; p++) {
            programme.mentor(Mentor.builder("M-" + p).build())
                    .mentee(Mentee.builder("T-" + p).build())
                    .mentorship(new Mentorship("M-" + p, "T-" + p, DateRange.of(START, START.plusYears(1))));
        }
        return programme.build();
    }

    private static List<Workshop> days(int number, Workshop.Builder day) {
        return Collections.nCopies(number, day.build());
    }

    private static GroupComposer composer(GroupPolicy policy) {
        return UnhurriedGroups.composer(policy).withStepLimit(50);
    }

    private static Workshop.Builder everybody(Programme programme) {
        return Workshop.builder("day", programme).everybody();
    }

    private static long daysTogether(SeriesPlan series, String one, String other) {
        return series.plans().stream()
                .filter(plan -> plan.groupOf(one).equals(plan.groupOf(other)))
                .count();
    }

    @Test
    void anEarlierDayGivesWayToALaterOne() {
        // On the first day, M-0 and T-0 both wish for the same topic. On the second nobody but these two can be there, and
        // they may meet only once: day by day, the first takes the best for itself and leaves nothing for the second.
        Programme programme = pairs(2);
        Topic school = Topic.of("school");
        Topic housing = Topic.of("housing");
        Workshop first = everybody(programme)
                .group(WorkingGroup.of("A", 2, 2).on(school))
                .group(WorkingGroup.of("B", 2, 2).on(housing))
                .wishes("M-0", "school", "housing")
                .wishes("T-0", "school", "housing")
                .wishes("M-1", "housing", "school")
                .wishes("T-1", "housing", "school")
                .build();
        Workshop second = Workshop.builder("day 2", programme)
                .participants("M-0", "T-0")
                .group(WorkingGroup.of("A", 2, 2))
                .build();
        GroupPolicy policy = GroupPolicy.builder("once")
                .rule(GroupRules.metAtMost(1))
                .criterion(1, GroupCriteria.topicInterest())
                .build();

        SeriesPlan series = composer(policy).composeSeries(List.of(first, second));

        assertThat(composer(policy).compose(first).points()).isEqualTo(4_000);
        assertThat(series.plans().getFirst().points()).isEqualTo(3_000);
        assertThat(series.plans().getLast().groupOf("M-0"))
                .isPresent()
                .isEqualTo(series.plans().getLast().groupOf("T-0"));
    }

    @Test
    void everybodyMeetsAsManyOthersAsThereAreAndThatIsProven() {
        SeriesPlan series = composer(MINGLE).composeSeries(days(3, everybody(pairs(2)).groupsOf(2, 2)));

        // Four people in pairs on three days: each meets each of the others once.
        assertThat(series.encounters()).allSatisfy(one -> {
            assertThat(one.people()).isEqualTo(3);
            assertThat(one.mostOften()).isEqualTo(1);
        });
        assertThat(series.quality().status()).isEqualTo(Status.PROVEN_OPTIMAL);
        assertThat(series.points()).isEqualTo(3 * 4 * 1_000);
        assertThat(series.gapPercent()).isZero();
    }

    @Test
    void meetingAgainWhereThereIsNobodyElseIsCountedInTheBound() {
        SeriesPlan series = composer(MINGLE).composeSeries(days(4, everybody(pairs(2)).groupsOf(2, 2)));

        assertThat(series.quality().status()).isEqualTo(Status.PROVEN_OPTIMAL);
        assertThat(series.points()).isEqualTo(3 * 4 * 1_000 + 4 * 500);
    }

    @Test
    void nobodyIsAlwaysWithTheirOwnMentor() {
        Workshop.Builder day = everybody(pairs(4)).groupsOf(4, 4);
        GroupPolicy close = GroupPolicy.builder("rather together")
                .rule(GroupRules.noOwnMentor())
                .criterion(1, GroupCriteria.mixed("close", (one, other) -> isPair(one.id(), other.id()) ? 1 : 0))
                .build();
        GroupPolicy notAlways = GroupPolicy.builder(close)
                .withoutRule("no own mentor")
                .rule(GroupRules.withOwnMentorAtMost(2))
                .build();

        SeriesPlan series = composer(notAlways).composeSeries(days(3, day));
        SeriesPlan atACost = composer(GroupPolicy.builder(notAlways)
                .rule(GroupRules.withOwnMentorAtMost(2).costing(1))
                .build())
                .composeSeries(days(3, day));

        assertThat(IntStream.range(0, 4).mapToLong(p -> daysTogether(series, "M-" + p, "T-" + p)))
                .allMatch(times -> times <= 2)
                .contains(2L);
        assertThat(atACost.plans().getLast().charges()).isEqualTo(4);
    }

    private static boolean isPair(String one, String other) {
        return one.charAt(0) != other.charAt(0) && one.substring(1).equals(other.substring(1));
    }

    @Test
    void whatCannotHoldOverTheDaysIsNamed() {
        Workshop.Builder companions = everybody(pairs(4)).groupsOf(2, 2).together("M-0", "T-0");
        Workshop.Builder quartets = everybody(pairs(4)).groupsOf(4, 4);
        GroupPolicy twice = GroupPolicy.builder("twice").rule(GroupRules.metAtMost(2)).build();
        GroupPolicy once = GroupPolicy.builder("once").rule(GroupRules.metAtMost(1)).build();
        GroupPolicy mentor =
                GroupPolicy.builder("mentor").rule(GroupRules.withOwnMentorAtMost(2)).build();

        assertThatThrownBy(() -> composer(twice).composeSeries(days(3, companions)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("The input has 1 fault")
                .hasMessageContaining("required companions [M-0, T-0] would have met 3 times with workshop (day)");
        assertThatThrownBy(() -> composer(mentor).composeSeries(days(3, companions)))
                .hasMessageContaining("but rule (with own mentor at most) allows 2");
        assertThatThrownBy(() -> composer(once).composeSeries(days(3, quartets)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("participant (T-3) must meet others at least 9 times")
                .hasMessageContaining("rule (met at most) allows 7");
        assertThatThrownBy(() -> GroupRules.withOwnMentorAtMost(-1)).hasMessageContaining("must not be negative");
    }

    @Test
    void aRuleOfTheCallersOwnMayAskForPeopleWhoKnowEachOther() {
        // Nobody knows anybody on the first day, so the second is not impossible because it looks so alone.
        GroupCriterion familiar = new GroupCriterion.MixedPairs(
                "familiar",
                workshop -> (one, other) -> Math.min(1, workshop.acquaintances().count(one.id(), other.id())));
        GroupPolicy policy = GroupPolicy.builder("old friends").criterion(1, familiar).build();

        SeriesPlan series = composer(policy).composeSeries(days(2, everybody(pairs(3)).groupsOf(3, 3)));

        assertThat(series.points()).isEqualTo(6 * 1_000);
        assertThat(series.quality().bound()).isGreaterThanOrEqualTo(series.points());
    }

    @Test
    void daysMayDifferInPeopleAndGroups() {
        Programme programme = pairs(3);
        Workshop many = everybody(programme).groupsOf(3, 3).build();
        Workshop few = Workshop.builder("few", programme)
                .participants("M-0", "M-1", "T-0", "T-1")
                .acquaintances(Acquaintances.NONE.met("M-0", "M-1"))
                .groupsOf(2, 2)
                .build();

        SeriesPlan series = composer(MINGLE).composeSeries(List.of(many, few));

        assertThat(series.plans().getLast().groups()).allSatisfy(group -> assertThat(group.members()).hasSize(2));
        assertThat(daysTogether(series, "M-0", "M-1")).isLessThan(2);
        assertThat(series.encounters()).hasSize(6);
        assertThat(composer(MINGLE).composeSeries(List.of()).plans()).isEmpty();
    }

    /** Where hardly any exchange is accepted, the last one allowed never comes: this would go on for hours. */
    @Test
    void aSeriesOfFewEndsByItselfHoweverManyStepsThereAre() {
        Programme.Builder programme = Programme.builder(START);
        List<String> sectors = List.of("steel", "care", "steel", "trade");
        for (int p = 0; p < sectors.size(); p++) {
            programme.mentor(Mentor.builder("M-" + p)
                    .organisation("O-" + p % 3)
                    .sector(sectors.get(p))
                    .stage(CareerStage.values()[p % 2])
                    .build());
        }
        List.of("O-0", "O-1", "O-2").forEach(id -> programme.organisation(Organisation.of(id)));
        List<Workshop> days = days(2, everybody(programme.build()).groupsOf(2, 2));

        SeriesPlan series = UnhurriedGroups.composer(ReadyGroupPolicies.workshops())
                .withStepLimit(Integer.MAX_VALUE)
                .composeSeries(days);

        assertThat(series.quality().status()).isEqualTo(Status.FEASIBLE);
        assertThat(series.plans()).hasSize(2);
    }

    @Test
    void theSameInputGivesTheSameSeriesAndTheListenerHearsOfIt() {
        List<Workshop> days = days(3, everybody(pairs(6)).groupsOf(4, 4));
        List<Progress> heard = new ArrayList<>();

        SeriesPlan series = composer(MINGLE).withListener(heard::add).composeSeries(days);

        assertThat(composer(MINGLE).composeSeries(days).plans()).isEqualTo(series.plans());
        assertThat(heard.getLast().points()).isEqualTo(series.points());
        assertThat(heard.getLast().bound()).isEqualTo(series.quality().bound());
        assertThat(heard.getLast().matched()).isEqualTo(12);
        assertThat(heard).isSortedAccordingTo((one, other) -> Long.compare(one.points(), other.points()));
    }

    @Test
    void aSeriesThatIsCancelledOrOutOfTimeReturnsTheBestSoFar() {
        List<Workshop> days = days(3, everybody(pairs(6)).groupsOf(4, 4));
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();
        GroupPolicy policy = GroupPolicy.builder(MINGLE)
                .criterion(1, GroupCriteria.mixed("near", (one, other) -> isPair(one.id(), other.id()) ? 0.3 : 0.1))
                .build();

        SeriesPlan cancelled = composer(policy).withCancellation(cancellation).composeSeries(days);
        SeriesPlan late = composer(policy).withTimeLimit(Duration.ofNanos(1)).composeSeries(days);

        assertThat(cancelled.quality().ended()).isEqualTo(Ended.CANCELLED);
        assertThat(late.quality().ended()).isEqualTo(Ended.TIME);
        assertThat(late.plans()).extracting(GroupPlan::workshop).containsOnly("day");
        assertThat(late.gap()).isPositive();
    }
}
