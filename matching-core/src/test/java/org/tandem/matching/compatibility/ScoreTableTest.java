package org.tandem.matching.compatibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.tandem.matching.fault.Fault;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.graph.PreparedPlanRule;

class ScoreTableTest {

    @Test
    void aMentorHasTwoPlacesAndAMenteeWantsOneMentorUnlessStatedOtherwise() {
        CompatibilityGraph graph =
                CompatibilityGraph.table().mentor("M").mentee("T").build();

        assertThat(graph.freePlaces(0)).isEqualTo(2);
        assertThat(graph.openSeats(0)).isEqualTo(1);
        assertThat(graph.urgency(0)).isZero();
    }

    @Test
    void isTheSameWhateverTheOrderOfTheInput() {
        List<Consumer<ScoreTable>> rows = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            int number = i;
            rows.add(table -> table.mentor(Cases.mentor(number), number));
            rows.add(table -> table.mentee(Cases.mentee(number), number % 4 + 1, number % 10));
            for (int mentor = i % 7; mentor < 30; mentor += 7) {
                int other = mentor;
                rows.add(table -> {
                    if (number % 5 == 0 && other == 28) {
                        table.fixed(Cases.mentor(other), Cases.mentee(number), 100L * number + other);
                    } else {
                        table.score(Cases.mentor(other), Cases.mentee(number), 100L * number + other);
                    }
                });
            }
        }
        CompatibilityGraph expected = graph(rows);

        for (int seed = 0; seed < 3; seed++) {
            List<Consumer<ScoreTable>> shuffled = new ArrayList<>(rows);
            Collections.shuffle(shuffled, new Random(seed));

            RowJudgingTest.assertSameGraph(graph(shuffled), expected);
        }
    }

    @Test
    void aMentorsIdGivenTwice() {
        assertProblems(
                CompatibilityGraph.table().mentor("M").mentor("M"),
                "The id (M) of the mentors is given more than once.");
    }

    @Test
    void aMenteesIdGivenTwice() {
        assertProblems(
                CompatibilityGraph.table().mentee("T").mentee("T"),
                "The id (T) of the mentees is given more than once.");
    }

    @Test
    void anEmptyId() {
        assertProblems(CompatibilityGraph.table().mentor(" "), "The id of mentor ( ) is empty.");
        assertProblems(CompatibilityGraph.table().mentee(""), "The id of mentee () is empty.");
    }

    @Test
    void anIdOfAMillionCharactersIsQuotedShort() {
        String quoted = "x".repeat(40) + "… (1000000 characters)";

        assertProblems(
                CompatibilityGraph.table().mentor("x".repeat(1_000_000)),
                "The id (" + quoted + ") of mentor (" + quoted + ") has 1000000 characters; at most 200 are allowed.");
    }

    @Test
    void placesOutOfRange() {
        assertProblems(
                CompatibilityGraph.table().mentor("M", -1).mentor("N", 10_001),
                "The number of free places (-1) of mentor (M) must be between 0 and 10000.",
                "The number of free places (10001) of mentor (N) must be between 0 and 10000.");
    }

    @Test
    void mentorsWantedOutOfRange() {
        assertProblems(
                CompatibilityGraph.table().mentee("T", -1, 0).mentee("U", 10_001, 0),
                "The number of mentors wanted (-1) of mentee (T) must be between 0 and 10000.",
                "The number of mentors wanted (10001) of mentee (U) must be between 0 and 10000.");
    }

    @Test
    void aPriorityOutOfRange() {
        assertProblems(
                CompatibilityGraph.table().mentee("T", 1, -1).mentee("U", 1, 10),
                "The priority (-1) of mentee (T) must be between 0 and 9.",
                "The priority (10) of mentee (U) must be between 0 and 9.");
    }

    @Test
    void unknownIdsOfAPair() {
        assertProblems(
                CompatibilityGraph.table()
                        .mentor("M")
                        .mentee("T")
                        .score("ghost", "T", 1)
                        .score("M", "ghost", 1)
                        .score("T", "M", 1),
                "The mentor (ghost) of pair (T with ghost) is unknown.",
                "The mentee (ghost) of pair (ghost with M) is unknown.",
                "The mentor (T) of pair (M with T) is unknown.",
                "The mentee (M) of pair (M with T) is unknown.");
    }

    @Test
    void aPairGivenTwice() {
        assertProblems(
                CompatibilityGraph.table()
                        .mentor("M")
                        .mentee("T")
                        .score("M", "T", 1)
                        .score("M", "T", 2),
                "The pair (T with M) is given more than once.");
    }

    @Test
    void moreFixedPairsThanPlaces() {
        assertProblems(
                CompatibilityGraph.table()
                        .mentor("M", 1)
                        .mentee("T")
                        .mentee("U")
                        .fixed("M", "T", 1)
                        .fixed("M", "U", 1),
                "The number of free places (1) of mentor (M) is below its 2 fixed pairs.");
    }

    @Test
    void moreFixedPairsThanMentorsWanted() {
        assertProblems(
                CompatibilityGraph.table()
                        .mentor("M")
                        .mentor("N")
                        .mentee("T")
                        .fixed("M", "T", 1)
                        .fixed("N", "T", 1),
                "The number of mentors wanted (1) of mentee (T) is below its 2 fixed pairs.");
    }

    @Test
    void fixedPairsThatJustFitAreFine() {
        CompatibilityGraph graph = CompatibilityGraph.table()
                .mentor("M", 1)
                .mentor("N", 1)
                .mentee("T", 2, 0)
                .fixed("M", "T", 1)
                .fixed("N", "T", 1)
                .build();

        assertThat(graph.isFixed(0)).isTrue();
        assertThat(graph.isFixed(1)).isTrue();
    }

    @Test
    void everyFaultOfIdsAndNumbersIsInOneException() {
        assertProblems(
                CompatibilityGraph.table()
                        .mentor("M", -1)
                        .mentor("M")
                        .mentee("", 1, 10)
                        .score("M", "ghost", 1),
                "The id (M) of the mentors is given more than once.",
                "The number of free places (-1) of mentor (M) must be between 0 and 10000.",
                "The id of mentee () is empty.",
                "The priority (10) of mentee () must be between 0 and 9.",
                "The mentee (ghost) of pair (ghost with M) is unknown.");
    }

    @Test
    void everyFaultOfPairsIsInOneException() {
        assertProblems(
                CompatibilityGraph.table()
                        .mentor("M", 0)
                        .mentee("T", 0, 0)
                        .mentee("U")
                        .fixed("M", "T", 1)
                        .score("M", "U", 1)
                        .score("M", "U", 1),
                "The pair (U with M) is given more than once.",
                "The number of mentors wanted (0) of mentee (T) is below its 1 fixed pairs.",
                "The number of free places (0) of mentor (M) is below its 1 fixed pairs.");
    }

    @Test
    void fixedPairsOfOneMentorThatMustBeApart() {
        assertProblems(
                CompatibilityGraph.table()
                        .mentor("M", 3)
                        .mentor("N")
                        .mentee("T1")
                        .mentee("T2")
                        .mentee("U")
                        .mentee("T3")
                        .fixed("M", "U", 1)
                        .fixed("M", "T2", 1)
                        .fixed("M", "T1", 1)
                        .fixed("N", "T3", 1)
                        .apart("same initial", (one, other) -> one.charAt(0) == other.charAt(0)),
                "The fixed pair (T1 with M) and pair (T2 with M) cannot both be kept by rule (same initial).");
    }

    @Test
    void aRuleWithoutAName() {
        assertProblems(
                CompatibilityGraph.table().apart(" ", (one, other) -> false),
                "The name of a rule of the table is empty.");
    }

    @Test
    void menteesThatMustBeApartClashWithOneMentorOnly() {
        CompatibilityGraph graph = CompatibilityGraph.table()
                .mentor("M")
                .mentor("N")
                .mentee("T1")
                .mentee("T2")
                .mentee("U")
                .apart("same initial", (one, other) -> one.charAt(0) == other.charAt(0))
                .build();

        assertThat(PlanConditions.of(graph).planRules()).extracting(PreparedPlanRule::name)
                .containsExactly("same initial");
        assertThat(PlanConditions.of(graph).planRules()).extracting(PreparedPlanRule::isHard).containsExactly(true);
        assertThat(PlanConditions.of(graph).conflict(0, 0, 0, 1)).isTrue();
        assertThat(PlanConditions.of(graph).conflict(0, 0, 0, 2)).isFalse();
        assertThat(PlanConditions.of(graph).conflict(0, 0, 1, 1)).isFalse();
    }

    @Test
    void negativePointsAreFine() {
        CompatibilityGraph graph = CompatibilityGraph.table()
                .mentor("M")
                .mentee("T")
                .score("M", "T", -5)
                .build();

        assertThat(graph.points(0)).isEqualTo(-5);
        assertThat(graph.maxPoints()).isZero();
    }

    @Test
    void aGraphDoesNotChangeWhenItsTableGoesOn() {
        ScoreTable table = CompatibilityGraph.table().mentor("M").mentee("T").score("M", "T", 1);
        CompatibilityGraph before = table.build();
        CompatibilityGraph after = table.mentee("U").score("M", "U", 9).build();

        assertThat(before.pairCount()).isEqualTo(1);
        assertThat(before.maxPoints()).isEqualTo(1);
        assertThat(after.pairCount()).isEqualTo(2);
        assertThat(after.maxPoints()).isEqualTo(9);
    }

    private static CompatibilityGraph graph(List<Consumer<ScoreTable>> rows) {
        ScoreTable table = CompatibilityGraph.table();
        rows.forEach(row -> row.accept(table));
        return table.build();
    }

    private static void assertProblems(ScoreTable table, String... problems) {
        InvalidInputException exception = catchThrowableOfType(InvalidInputException.class, table::build);

        assertThat(exception).isNotNull();
        assertThat(exception.faults()).extracting(Fault::problem).containsExactly(problems);
    }
}
