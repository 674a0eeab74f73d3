package org.tandem.matching.compatibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tandem.matching.policy.Loads;
import org.tandem.matching.policy.Objective;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Programme;

class SeatValuesTest {

    @Test
    void theFirstSeatIsWorthTheUrgencyOnTop() {
        SeatValues values = new SeatValues(graph(new int[] {2, 1, 1}, new long[] {7, 0, 90}));

        // 7 + 0 + 90 and one each are 100; the base exceeds that by one.
        assertThat(values.further()).isEqualTo(101);
        assertThat(values.first(0)).isEqualTo(109);
        assertThat(values.first(1)).isEqualTo(102);
        assertThat(values.first(2)).isEqualTo(192);
        assertThat(values.most()).isEqualTo(4 * 101 + 100);
    }

    @Test
    void theValueOfSeveralSeatsAddsUp() {
        SeatValues values = new SeatValues(graph(new int[] {3, 1}, new long[] {7, 0}));

        assertThat(values.of(0, 0)).isZero();
        assertThat(values.of(0, 1)).isEqualTo(values.first(0));
        assertThat(values.of(0, 3)).isEqualTo(values.first(0) + 2 * values.further());
    }

    @Test
    void oneMoreSeatOutweighsAnyUrgency() {
        SeatValues values = new SeatValues(graph(new int[] {1, 2, 1}, new long[] {1_000_000, 0, 999_999}));

        assertThat(values.of(1, 2) + values.of(2, 0) + values.further())
                .isGreaterThan(values.of(0, 1) + values.of(2, 1));
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

        // Only the second mentee is without a mentor: 3 and one; the urgency of the first weighs on nothing.
        assertThat(values.further()).isEqualTo(5);
        assertThat(values.first(0)).isEqualTo(values.further());
        assertThat(values.first(1)).isEqualTo(9);
        assertThat(values.of(0, 2)).isEqualTo(10);
        assertThat(values.most()).isEqualTo(3 * 5 + 4);
    }

    @Test
    void theNumberOfSeatsCanBeReadOffASum() {
        SeatValues values = new SeatValues(graph(new int[] {3, 1, 2}, new long[] {7, 0, 40}));

        for (int one = 0; one <= 3; one++) {
            for (int other = 0; other <= 1; other++) {
                for (int third = 0; third <= 2; third++) {
                    assertThat(values.seats(values.of(0, one) + values.of(1, other) + values.of(2, third)))
                            .isEqualTo(one + other + third);
                }
            }
        }
        assertThat(values.seats(values.most())).isEqualTo(6);
    }

    @Test
    void menteesWithoutOpenSeatsDoNotCount() {
        SeatValues values = new SeatValues(graph(new int[] {0, 1}, new long[] {1_000, 3}));

        assertThat(values.further()).isEqualTo(5);
        assertThat(values.most()).isEqualTo(9);
    }

    @Test
    void nobodyIsWorthNothing() {
        SeatValues values = new SeatValues(CompatibilityGraph.table().build());

        assertThat(values.most()).isZero();
        assertThat(values.seats(0)).isZero();
    }

    @Test
    void urgenciesThatCouldOverflowAreRefused() {
        assertThatThrownBy(() -> new SeatValues(graph(new int[] {1}, new long[] {Long.MAX_VALUE})))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "The priorities and waiting times of all mentees together exceed 9223372036854775807.");
        assertThatThrownBy(() -> new SeatValues(graph(new int[] {1, 1}, new long[] {Long.MAX_VALUE - 1, 1})))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SeatValues(graph(new int[] {3}, new long[] {Long.MAX_VALUE / 3})))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatCode(() -> new SeatValues(graph(new int[] {3}, new long[] {Long.MAX_VALUE / 4 - 2})))
                .doesNotThrowAnyException();
    }

    @Test
    void anAbsurdDateOfApplicationIsRefusedNotMiscounted() {
        Programme.Builder facts = Programme.builder(Cases.START);
        IntStream.range(0, 20)
                .forEach(i -> facts.mentee(Mentee.builder(Cases.mentee(i))
                        .mentorsWanted(10_000)
                        .priority(9)
                        .applied(LocalDate.MIN)
                        .build()));
        CompatibilityGraph graph =
                Compatibility.of(facts.build(), Policy.builder("empty").build()).graph();

        assertThatThrownBy(() -> new SeatValues(graph)).isInstanceOf(IllegalArgumentException.class);
    }

    private static CompatibilityGraph graph(int[] openSeats, long[] urgencies) {
        return graph(openSeats, new int[openSeats.length], urgencies);
    }

    private static CompatibilityGraph graph(int[] openSeats, int[] runningMentors, long[] urgencies) {
        List<String> mentees =
                IntStream.range(0, openSeats.length).mapToObj(Cases::mentee).toList();
        return new CompatibilityGraph(
                List.of(),
                mentees,
                new int[0],
                openSeats,
                urgencies,
                new Pairs(new int[openSeats.length + 1], new int[0], new long[0]),
                new BitSet(),
                new PlanConditions(List.of(), List.of(), Loads.ANY, Objective.LARGEST_SUM, new int[0], runningMentors),
                0);
    }
}
