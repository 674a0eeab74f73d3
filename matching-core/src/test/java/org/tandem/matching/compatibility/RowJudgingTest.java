package org.tandem.matching.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

class RowJudgingTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 65, 128, 200})
    void agreesWithJudgingOnePairAfterTheOther(int mentees) {
        int mentors = 45;
        CompatibilityGraph graph = Compatibility.of(
                Cases.people(mentors, mentees).build(), Cases.byNumbers())
                .graph();

        int pair = 0;
        for (int mentee = 0; mentee < mentees; mentee++) {
            assertThat(graph.firstPair(mentee)).isEqualTo(pair);
            for (int mentor = 0; mentor < mentors; mentor++) {
                int sum = mentor + mentee + 2;
                if (sum % 3 != 0 && sum % 5 != 0 && sum % 7 != 0) {
                    assertThat(graph.mentor(pair)).isEqualTo(mentor);
                    assertThat(graph.mentee(pair)).isEqualTo(mentee);
                    assertThat(graph.points(pair)).isEqualTo(sum % 11 * 1_000L + 500);
                    pair++;
                }
            }
            assertThat(graph.endPair(mentee)).isEqualTo(pair);
        }
        assertThat(graph.pairCount()).isEqualTo(pair);
    }

    @Test
    void isTheSameWhateverTheOrderOfTheInput() {
        Programme programme = Cases.people(60, 190).build();
        Compatibility expected = Compatibility.of(programme, Cases.byNumbers());

        for (int seed = 0; seed < 3; seed++) {
            Random random = new Random(seed);
            Compatibility shuffled = Compatibility.of(
                    Programme.builder(programme.start())
                            .mentors(shuffled(programme.mentors(), random))
                            .mentees(shuffled(programme.mentees(), random))
                            .build(),
                    Cases.byNumbers());

            assertSameGraph(shuffled.graph(), expected.graph());
            assertThat(shuffled.heldPairs()).isEqualTo(expected.heldPairs());
            for (Mentor mentor : programme.mentors()) {
                assertThat(shuffled.tallyOfMentor(mentor.id())).isEqualTo(expected.tallyOfMentor(mentor.id()));
            }
            for (Mentee mentee : programme.mentees()) {
                assertThat(shuffled.tallyOfMentee(mentee.id())).isEqualTo(expected.tallyOfMentee(mentee.id()));
            }
        }
    }

    @Test
    void heldPairsAreByMenteeAndMentor() {
        List<HeldPair> held = Compatibility.of(Cases.people(40, 150).build(), Cases.byNumbers())
                .heldPairs();

        assertThat(held)
                .hasSizeGreaterThan(100)
                .isSortedAccordingTo((one, other) -> one.mentee().equals(other.mentee())
                        ? one.mentor().compareTo(other.mentor())
                        : one.mentee().compareTo(other.mentee()));
    }

    static void assertSameGraph(CompatibilityGraph graph, CompatibilityGraph expected) {
        assertThat(graph.mentorIds()).isEqualTo(expected.mentorIds());
        assertThat(graph.menteeIds()).isEqualTo(expected.menteeIds());
        assertThat(graph.pairCount()).isEqualTo(expected.pairCount());
        assertThat(graph.maxPoints()).isEqualTo(expected.maxPoints());
        for (int mentor = 0; mentor < expected.mentorCount(); mentor++) {
            assertThat(graph.freePlaces(mentor)).isEqualTo(expected.freePlaces(mentor));
        }
        for (int mentee = 0; mentee < expected.menteeCount(); mentee++) {
            assertThat(graph.endPair(mentee)).isEqualTo(expected.endPair(mentee));
            assertThat(graph.openSeats(mentee)).isEqualTo(expected.openSeats(mentee));
            assertThat(graph.urgency(mentee)).isEqualTo(expected.urgency(mentee));
        }
        for (int pair = 0; pair < expected.pairCount(); pair++) {
            assertThat(graph.mentor(pair)).isEqualTo(expected.mentor(pair));
            assertThat(graph.points(pair)).isEqualTo(expected.points(pair));
            assertThat(graph.isFixed(pair)).isEqualTo(expected.isFixed(pair));
        }
    }

    private static <T> List<T> shuffled(List<T> values, Random random) {
        List<T> copy = new ArrayList<>(values);
        Collections.shuffle(copy, random);
        return copy;
    }
}
