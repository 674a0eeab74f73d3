package org.tandem.matching.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

class KeySetsTest {
    private static final LocalDate START = LocalDate.of(2026, 9, 1);

    @Test
    void agreesWithOrdinarySetsForMoreThanTwoHundredKeys() {
        Programme.Builder facts = Programme.builder(START);
        for (int person = 1; person <= 9; person++) {
            facts.mentor(
                    Mentor.builder("M" + person).languages(everyNth(person)).build());
            facts.mentee(Mentee.builder("T" + person)
                    .languages(everyNth(person + 20))
                    .build());
        }
        Programme programme = facts.build();

        KeySets sets = KeySets.of(programme, person -> person.profile().languages());

        for (int mentor = 0; mentor < 9; mentor++) {
            for (int mentee = 0; mentee < 9; mentee++) {
                Set<String> ofMentor = programme.mentors().get(mentor).profile().languages();
                Set<String> ofMentee = programme.mentees().get(mentee).profile().languages();
                Set<String> common = new HashSet<>(ofMentor);
                common.retainAll(ofMentee);
                Set<String> all = new HashSet<>(ofMentor);
                all.addAll(ofMentee);
                assertThat(sets.common(mentor, mentee)).isEqualTo(common.size());
                assertThat(sets.all(mentor, mentee)).isEqualTo(all.size());
                assertThat(sets.intersect(mentor, mentee)).isEqualTo(!common.isEmpty());
                assertThat(sets.jaccard(mentor, mentee)).isEqualTo((double) common.size() / all.size());
            }
        }
    }

    @Test
    void theSixtyFourthAndTheSixtyFifthKeyAreDifferent() {
        String[] keys = IntStream.range(0, 66).mapToObj(i -> "k" + i).toArray(String[]::new);
        Programme programme = Programme.builder(START)
                .mentor(Mentor.builder("A").languages(keys).build())
                .mentor(Mentor.builder("B").languages("k0").build())
                .mentor(Mentor.builder("C").languages("k63").build())
                .mentor(Mentor.builder("D").languages("k64").build())
                .mentee(Mentee.builder("T").languages("k64").build())
                .build();

        KeySets sets = KeySets.of(programme, person -> person.profile().languages());

        assertThat(sets.intersect(0, 0)).isTrue();
        assertThat(sets.intersect(1, 0)).isFalse();
        assertThat(sets.intersect(2, 0)).isFalse();
        assertThat(sets.intersect(3, 0)).isTrue();
        assertThat(sets.all(0, 0)).isEqualTo(66);
    }

    @Test
    void withoutAnyKeysNothingIsCommon() {
        Programme programme = Programme.builder(START)
                .mentor(Mentor.builder("M").build())
                .mentee(Mentee.builder("T").build())
                .build();

        KeySets sets = KeySets.of(programme, person -> person.profile().forms());

        assertThat(sets.intersect(0, 0)).isFalse();
        assertThat(sets.common(0, 0)).isZero();
        assertThat(sets.all(0, 0)).isZero();
        assertThat(sets.jaccard(0, 0)).isZero();
    }

    @Test
    void aKeyNamedTwiceCountsOnce() {
        Programme programme = Programme.builder(START)
                .mentor(Mentor.builder("M").build())
                .mentee(Mentee.builder("T").build())
                .build();

        KeySets sets = KeySets.of(programme, person -> List.of("x", "x", person.id()));

        assertThat(sets.common(0, 0)).isEqualTo(1);
        assertThat(sets.all(0, 0)).isEqualTo(3);
    }

    private static String[] everyNth(int n) {
        return IntStream.rangeClosed(1, 230)
                .filter(i -> i % n == 0)
                .mapToObj(i -> "k" + i)
                .toArray(String[]::new);
    }
}
