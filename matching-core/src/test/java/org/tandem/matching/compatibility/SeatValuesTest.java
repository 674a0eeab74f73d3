package org.tandem.matching.compatibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.internal.edit.GraphEditor;
import org.tandem.matching.internal.graph.Pairs;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.graph.PreparedQuota;
import org.tandem.matching.internal.model.SeatValues;
import org.tandem.matching.policy.Loads;
import org.tandem.matching.policy.Objective;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Quota;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Mentorship;
import org.tandem.matching.programme.Programme;

class SeatValuesTest {

    private static final int ROUNDS = 3;

    @Test
    void theFirstSeatIsWorthTheUrgencyOnTop() {
        SeatValues values = new SeatValues(graph(new int[] {2, 1, 1}, new long[] {7, 0, 90}));

        // One seat can be no first one; it and 7 + 90 are exceeded by one.
        assertThat(values.further()).isEqualTo(98);
        assertThat(values.first(0)).isEqualTo(99 + 7);
        assertThat(values.first(1)).isEqualTo(99);
        assertThat(values.first(2)).isEqualTo(99 + 90);
        assertThat(values.most()).isEqualTo(3 * 99 + 97 + 98);
    }

    @Test
    void urgencyCountsAboveTheLeast() {
        SeatValues values = new SeatValues(graph(new int[] {1, 1}, new long[] {1_000_007, 1_000_000}));

        // Without any seat that is no first one, nothing else needs weighing.
        assertThat(values.first(0)).isEqualTo(15);
        assertThat(values.first(1)).isEqualTo(8);
        assertThat(values.further()).isEqualTo(8);
    }

    @Test
    void theValueOfSeveralSeatsAddsUp() {
        SeatValues values = new SeatValues(graph(new int[] {3, 1}, new long[] {7, 0}));

        assertThat(values.of(0, 0)).isZero();
        assertThat(values.of(0, 1)).isEqualTo(values.first(0));
        assertThat(values.of(0, 3)).isEqualTo(values.first(0) + 2 * values.further());
    }

    @Test
    void amongEquallyManySeatsServingAnotherMenteeOutweighsASecondMentor() {
        SeatValues values = new SeatValues(graph(new int[] {2, 1}, new long[] {500, 0}));

        assertThat(values.of(0, 1) + values.of(1, 1)).isGreaterThan(values.of(0, 2));
    }

    @Test
    void amongMenteesTheMoreUrgentGoesFirst() {
        SeatValues values = new SeatValues(graph(new int[] {1, 1}, new long[] {4, 5}));

        assertThat(values.first(1)).isGreaterThan(values.first(0));
    }

    @Test
    void besideARunningMentorEachSeatIsAFurtherOne() {
        SeatValues values = new SeatValues(graph(new int[] {2, 1}, new int[] {1, 0}, new long[] {500, 3}));

        // Only the second mentee is without a mentor, so urgency weighs on nothing.
        assertThat(values.first(0)).isEqualTo(values.further());
        assertThat(values.first(1)).isEqualTo(values.further() + 1);
        assertThat(values.of(0, 2)).isEqualTo(2 * values.further());
    }

    /** Every two plans of these mentees, by definition and by value. */
    @Test
    void valuesCompareAsDefinedWhereMenteesStandInEachOthersWay() {
        int[] seats = {3, 1, 2, 1, 1};
        int[] running = {0, 0, 1, 0, 0};
        long[] urgencies = {7, 10, 40, 3, 22};
        BitSet overdue = new BitSet();
        overdue.set(1);
        overdue.set(3);
        CompatibilityGraph graph = graph(seats, running, urgencies, overdue, true);
        SeatValues values = new SeatValues(graph);
        List<long[]> plans = new ArrayList<>();
        for (int code = 0; code < 4 * 2 * 3 * 2 * 2; code++) {
            int[] filled = {code % 4, code / 4 % 2, code / 8 % 3, code / 24 % 2, code / 48};
            long[] plan = new long[5];
            for (int m = 0; m < filled.length; m++) {
                boolean served = filled[m] > 0 && running[m] == 0;
                plan[0] += served && overdue.get(m) ? 1 : 0;
                plan[1] += filled[m];
                plan[2] += served ? 1 : 0;
                plan[3] += served ? urgencies[m] : 0;
                plan[4] += values.of(m, filled[m]);
            }
            assertThat(values.seats(plan[4])).isEqualTo(plan[1]);
            assertThat(values.most()).isGreaterThanOrEqualTo(plan[4]);
            plans.add(plan);
        }
        for (long[] one : plans) {
            for (long[] other : plans) {
                assertThat(Integer.signum(Long.compare(one[4], other[4])))
                        .isEqualTo(Integer.signum(Arrays.compare(one, 0, 4, other, 0, 4)));
            }
        }
    }

    @Test
    void levelsAddUpToTheValue() {
        BitSet overdue = new BitSet();
        overdue.set(1);
        for (boolean quota : new boolean[] {false, true}) {
            CompatibilityGraph graph =
                    graph(new int[] {9_000, 1, 2}, new int[] {0, 0, 1}, new long[] {7, 9_000, 40}, overdue, quota);
            SeatValues values = new SeatValues(graph);
            assertThat(values.levelCount()).isEqualTo(quota ? 4 : 2);
            for (int m = 0; m < 3; m++) {
                long[] first = new long[values.levelCount()];
                long[] further = new long[values.levelCount()];
                for (int level = 0; level < first.length; level++) {
                    first[level] = values.levels().get(level).first()[m];
                    further[level] = values.levels().get(level).further()[m];
                }
                assertThat(values.ofLevels(first)).isEqualTo(values.first(m));
                assertThat(values.ofLevels(further)).isEqualTo(values.further());
            }
        }
    }

    @Test
    void withoutTheGuaranteeNobodyIsOverdue() {
        BitSet overdue = new BitSet();
        overdue.set(0);
        CompatibilityGraph graph = graph(new int[] {1, 1}, new int[2], new long[] {0, 1}, overdue, false);

        assertThat(new SeatValues(graph).first(0)).isGreaterThan(new SeatValues(graph).first(1));
        assertThat(SeatValues.withoutGuarantee(graph).first(0)).isLessThan(SeatValues.withoutGuarantee(graph).first(1));
    }

    @Test
    void menteesWithoutOpenSeatsDoNotCount() {
        SeatValues values = new SeatValues(graph(new int[] {0, 1}, new long[] {1_000, 3}));

        assertThat(values.first(1)).isEqualTo(1);
        assertThat(values.most()).isEqualTo(1);
    }

    @Test
    void nobodyIsWorthNothing() {
        SeatValues values = new SeatValues(CompatibilityGraph.table().build());

        assertThat(values.most()).isZero();
        assertThat(values.seats(0)).isZero();
    }

    @Test
    void urgenciesThatCouldOverflowAreRefused() {
        assertThatThrownBy(() -> new SeatValues(graph(new int[] {1, 1}, new long[] {0, Long.MAX_VALUE})))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "The priorities and waiting times of all mentees together exceed 9223372036854775807.");
        assertThatThrownBy(() -> new SeatValues(graph(new int[] {1, 1, 1}, new long[] {Long.MAX_VALUE - 1, 1, 0})))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SeatValues(graph(new int[] {3, 1}, new long[] {Long.MAX_VALUE / 3, 0})))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatCode(() -> new SeatValues(graph(new int[] {3, 1}, new long[] {Long.MAX_VALUE / 6, 0})))
                .doesNotThrowAnyException();
    }

    @Test
    void anAbsurdDateOfApplicationIsRefusedNotMiscounted() {
        Programme.Builder facts = Programme.builder(Cases.START);
        IntStream.range(0, 40)
                .forEach(i -> facts.mentee(Mentee.builder(Cases.mentee(i))
                        .mentorsWanted(10_000)
                        .priority(i % 10)
                        .applied(LocalDate.MIN)
                        .build()));
        CompatibilityGraph graph =
                Compatibility.of(facts.build(), Policy.builder("empty").build()).graph();

        assertThatThrownBy(() -> new SeatValues(graph)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoHasWaitedLongEnoughWithoutAnyMentorIsOverdue() {
        Programme programme = Programme.builder(Cases.START)
                .mentor(Mentor.builder("Running").build())
                .mentee(Mentee.builder("A").roundsWaited(ROUNDS).build())
                .mentee(Mentee.builder("B").roundsWaited(ROUNDS - 1).build())
                .mentee(Mentee.builder("C").roundsWaited(ROUNDS + 1).mentorsWanted(2).build())
                .mentee(Mentee.builder("D").roundsWaited(ROUNDS).mentorsWanted(0).build())
                .mentorship(new Mentorship("Running", "C", DateRange.ALWAYS))
                .build();
        Policy policy = Policy.builder("patient").waitingGuarantee(ROUNDS).build();
        CompatibilityGraph graph = Compatibility.of(programme, policy).graph();

        assertThat(IntStream.range(0, 4).filter(PlanConditions.of(graph)::isOverdue)).containsExactly(0);
        assertThat(PlanConditions.of(new GraphEditor(graph).build()).isOverdue(0)).isTrue();
        assertThat(PlanConditions.of(graph).overdueCount()).isEqualTo(1);
        Policy without = Policy.builder(policy).withoutWaitingGuarantee().build();
        assertThat(PlanConditions.of(Compatibility.of(programme, without).graph()).overdueCount()).isZero();
    }

    private static CompatibilityGraph graph(int[] openSeats, long[] urgencies) {
        return graph(openSeats, new int[openSeats.length], urgencies);
    }

    private static CompatibilityGraph graph(int[] openSeats, int[] runningMentors, long[] urgencies) {
        return graph(openSeats, runningMentors, urgencies, new BitSet(), false);
    }

    private static CompatibilityGraph graph(
            int[] openSeats, int[] runningMentors, long[] urgencies, BitSet overdue, boolean quota) {
        List<String> mentees =
                IntStream.range(0, openSeats.length).mapToObj(Cases::mentee).toList();
        List<PreparedQuota> quotas = quota
                ? List.of(new PreparedQuota(
                        "all", Quota.Kind.MENTEES, List.of("all"), new int[openSeats.length], new int[] {2}))
                : List.of();
        return CompatibilityGraph.of(
                new GraphPeople(List.of(), mentees, urgencies, 0, (mentor, mentee) -> 0),
                new int[0],
                openSeats,
                new Pairs(new int[openSeats.length + 1], new int[0], new long[0]),
                new BitSet(),
                PlanConditions.of(
                        List.of(), quotas, Loads.ANY, Objective.LARGEST_SUM, new int[0], runningMentors, overdue,
                        new Faults()),
                new Faults());
    }
}
