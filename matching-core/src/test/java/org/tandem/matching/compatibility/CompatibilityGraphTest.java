package org.tandem.matching.compatibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompatibilityGraphTest {

    @Test
    void peopleAndPairsAreFoundByTheirIds() {
        CompatibilityGraph graph = CompatibilityGraph.table()
                .mentor("B", 1)
                .mentor("A", 1)
                .mentee("Z")
                .mentee("Y")
                .score("B", "Y", 3)
                .build();

        assertThat(graph.mentorPosition("B")).isEqualTo(1).isEqualTo(graph.knownMentor("B"));
        assertThat(graph.menteePosition("Y")).isZero().isEqualTo(graph.knownMentee("Y"));
        assertThat(graph.pair("B", "Y")).isEqualTo(graph.pair(1, 0)).isZero();
        assertThat(List.of(graph.pair("A", "Y"), graph.pair("Y", "B"), graph.pair("B", "?"))).containsOnly(-1);
        assertThat(List.of(graph.mentorPosition("Y"), graph.menteePosition("B"))).containsOnly(-1);
        assertThatThrownBy(() -> graph.knownMentor("Y")).hasMessageContaining("The mentor (Y) is unknown.");
        assertThatThrownBy(() -> graph.knownMentee("B")).hasMessageContaining("The mentee (B) is unknown.");
    }

    @Test
    void countsPairsByMenteeAndThenByMentor() {
        CompatibilityGraph graph = CompatibilityGraph.table()
                .mentor("M1", 3)
                .mentor("M2", 0)
                .mentee("T1", 2, 5)
                .mentee("T2")
                .score("M1", "T2", 30)
                .score("M2", "T1", 20)
                .fixed("M1", "T1", 10)
                .build();

        assertThat(graph.mentorCount()).isEqualTo(2);
        assertThat(graph.menteeCount()).isEqualTo(2);
        assertThat(graph.pairCount()).isEqualTo(3);
        assertThat(graph.mentorIds()).containsExactly("M1", "M2");
        assertThat(graph.menteeIds()).containsExactly("T1", "T2");
        assertThat(graph.firstPair(0)).isZero();
        assertThat(graph.endPair(0)).isEqualTo(2);
        assertThat(graph.firstPair(1)).isEqualTo(2);
        assertThat(graph.endPair(1)).isEqualTo(3);
        assertThat(graph.mentor(0)).isZero();
        assertThat(graph.mentor(1)).isEqualTo(1);
        assertThat(graph.mentor(2)).isZero();
        assertThat(graph.points(0)).isEqualTo(10);
        assertThat(graph.points(1)).isEqualTo(20);
        assertThat(graph.points(2)).isEqualTo(30);
        assertThat(graph.isFixed(0)).isTrue();
        assertThat(graph.isFixed(1)).isFalse();
        assertThat(graph.freePlaces(0)).isEqualTo(3);
        assertThat(graph.freePlaces(1)).isZero();
        assertThat(graph.openSeats(0)).isEqualTo(2);
        assertThat(graph.openSeats(1)).isEqualTo(1);
        assertThat(graph.openSeats()).isEqualTo(3);
        assertThat(graph.urgency(0)).isEqualTo(5);
        assertThat(graph.maxPoints()).isEqualTo(30);
    }

    @Test
    void findsAPairOrSaysThatThereIsNone() {
        CompatibilityGraph graph = withRows(2, 0, 3);

        assertThat(graph.pair(0, 0)).isZero();
        assertThat(graph.pair(1, 0)).isEqualTo(1);
        assertThat(graph.pair(2, 0)).isEqualTo(-1);
        assertThat(graph.pair(0, 1)).isEqualTo(-1);
        assertThat(graph.pair(2, 2)).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "1",
        "5",
        "1 1",
        "0 1",
        "1 0",
        "0 0 3 0 1 0 0 2 0",
        "2 0 0 0 0 2",
        "0 0 0 0 7",
        "7 0 0 0 0",
        "1 2 3 4 5",
        "0 1 0 1 0 1 0"
    })
    void findsTheMenteeOfEveryPairAlsoBetweenEmptyRows(String rows) {
        int[] sizes = Arrays.stream(rows.split(" ")).mapToInt(Integer::parseInt).toArray();
        CompatibilityGraph graph = withRows(sizes);
        List<Integer> expected = new ArrayList<>();
        for (int mentee = 0; mentee < sizes.length; mentee++) {
            for (int i = 0; i < sizes[mentee]; i++) {
                expected.add(mentee);
            }
        }

        List<Integer> found = new ArrayList<>();
        for (int pair = 0; pair < graph.pairCount(); pair++) {
            found.add(graph.mentee(pair));
        }

        assertThat(found).isEqualTo(expected);
    }

    @Test
    void mayBeEmpty() {
        CompatibilityGraph graph = CompatibilityGraph.table().build();

        assertThat(graph.mentorCount()).isZero();
        assertThat(graph.menteeCount()).isZero();
        assertThat(graph.pairCount()).isZero();
        assertThat(graph.openSeats()).isZero();
        assertThat(graph.maxPoints()).isZero();
    }

    @Test
    void pointsThatCouldOverflowAPlanAreRefused() {
        ScoreTable table = CompatibilityGraph.table()
                .mentor("M1")
                .mentor("M2")
                .mentee("T1", 2, 0)
                .score("M1", "T1", Long.MAX_VALUE / 2 + 1)
                .score("M2", "T1", 0);

        assertThatThrownBy(table::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The points of a plan could exceed 9223372036854775807.\n"
                        + "Maybe divide all points by a common factor.");
    }

    @Test
    void pointsThatAddUpOverSeveralMenteesAreRefusedToo() {
        ScoreTable table = CompatibilityGraph.table()
                .mentor("M1")
                .mentee("T1")
                .mentee("T2")
                .score("M1", "T1", Long.MAX_VALUE / 2 + 1)
                .score("M1", "T2", -Long.MAX_VALUE / 2 - 1);

        assertThatThrownBy(table::build).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theLeastLongIsRefused() {
        ScoreTable table = CompatibilityGraph.table().mentor("M1").mentee("T1").score("M1", "T1", Long.MIN_VALUE);

        assertThatThrownBy(table::build).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pointsThatJustFitAreTaken() {
        ScoreTable table = CompatibilityGraph.table()
                .mentor("M1")
                .mentee("T1")
                .mentee("T2")
                .score("M1", "T1", Long.MAX_VALUE - 7)
                .score("M1", "T2", -7);

        assertThatCode(table::build).doesNotThrowAnyException();
    }

    @Test
    void pointsOfMenteesWhoWantNobodyDoNotCount() {
        ScoreTable table = CompatibilityGraph.table()
                .mentor("M1")
                .mentee("T1", 0, 0)
                .mentee("T2")
                .score("M1", "T1", Long.MAX_VALUE)
                .score("M1", "T2", Long.MAX_VALUE);

        assertThatCode(table::build).doesNotThrowAnyException();
    }

    @Test
    void showsItsSizes() {
        assertThat(withRows(2, 0, 3)).hasToString("CompatibilityGraph[3 mentors, 3 mentees, 5 pairs]");
    }

    /** Returns a graph whose i-th mentee has so many pairs, with the first mentors. */
    private static CompatibilityGraph withRows(int... sizes) {
        ScoreTable table = CompatibilityGraph.table();
        int mentors = 0;
        for (int mentee = 0; mentee < sizes.length; mentee++) {
            table.mentee(Cases.mentee(mentee));
            for (; mentors < sizes[mentee]; mentors++) {
                table.mentor(Cases.mentor(mentors));
            }
            for (int mentor = 0; mentor < sizes[mentee]; mentor++) {
                table.score(Cases.mentor(mentor), Cases.mentee(mentee), 1);
            }
        }
        return table.build();
    }
}
