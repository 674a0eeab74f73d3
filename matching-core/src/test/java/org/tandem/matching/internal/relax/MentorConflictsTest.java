package org.tandem.matching.internal.relax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MentorConflictsTest {

    private static MentorConflicts of(int positions, MentorConflicts.Relation relation) {
        return MentorConflicts.of(
                IntStream.range(0, positions).mapToObj(one -> new int[] {one}).toArray(int[][]::new), relation);
    }

    @Test
    void withoutConflictsThereIsNothing() {
        assertThat(of(4, (one, other) -> false).isEmpty()).isTrue();
    }

    @Test
    void classesOfRivalsAreCliquesOfTheirOwn() {
        MentorConflicts conflicts = of(6, (one, other) -> one % 3 == other % 3);

        assertThat(conflicts.cliques()).containsExactlyInAnyOrder(new int[] {0, 3}, new int[] {1, 4}, new int[] {2, 5});
        assertThat(conflicts.clique(4, 1)).containsExactly(1, 4);
        assertThat(conflicts.classOf(0)).isEqualTo(conflicts.classOf(3));
    }

    @Test
    void aKindNoneOfWhichConflictGivesOneOfItsPositionsToAClique() {
        MentorConflicts conflicts =
                MentorConflicts.of(new int[][] {{0, 2}, {1}}, (one, other) -> one % 2 != other % 2);

        assertThat(conflicts.conflict(0, 2)).isFalse();
        assertThat(conflicts.clique(2, 1)).containsExactly(1, 2);
        assertThat(conflicts.members(conflicts.classOf(0))).containsExactly(0, 2);
    }

    @Test
    void keepsEveryConflictAndCoversByCliquesWhateverTheRelation() {
        var random = new SplittableRandom(7);
        for (int round = 0; round < 400; round++) {
            int kinds = 1 + random.nextInt(6);
            int[] kindOf = random.ints(1 + random.nextInt(9), 0, kinds).toArray();
            boolean[][] apart = new boolean[kinds][kinds];
            for (int a = 0; a < kinds; a++) {
                for (int b = 0; b <= a; b++) {
                    apart[a][b] = random.nextInt(2) == 0;
                    apart[b][a] = apart[a][b];
                }
            }
            MentorConflicts.Relation relation =
                    (one, other) -> one != other && apart[kindOf[one]][kindOf[other]];
            MentorConflicts conflicts = MentorConflicts.of(positions(kindOf, kinds), relation);
            assertSame(conflicts, known(kindOf, kinds, apart), kindOf.length);
            if (!conflicts.isEmpty()) {
                check(conflicts, kindOf.length, relation);
            } else {
                for (int one = 0; one < kindOf.length; one++) {
                    for (int other = 0; other < one; other++) {
                        assertThat(relation.conflict(one, other)).isFalse();
                    }
                }
            }
        }
    }

    private static int[][] positions(int[] kindOf, int kinds) {
        List<int[]> positions = new ArrayList<>();
        for (int kind = 0; kind < kinds; kind++) {
            int of = kind;
            int[] members = IntStream.range(0, kindOf.length).filter(at -> kindOf[at] == of).toArray();
            if (members.length > 0) {
                positions.add(members);
            }
        }
        return positions.toArray(int[][]::new);
    }

    @Test
    void aKindIsAskedOnceAboutEveryOtherAndNotOnceItIsTimeToStop() {
        int[] kindOf = {0, 1, 2, 1, 3};
        List<List<Integer>> asked = Collections.synchronizedList(new ArrayList<>());
        KindConflicts.Relation all = (one, other) -> asked.add(List.of(one, other));

        KindConflicts known = new KindConflicts(kindOf, all, () -> false);

        assertThat(asked).hasSize(7).doesNotHaveDuplicates().contains(List.of(1, 3));
        assertThat(known.isWithin(1)).isTrue();
        assertThat(known.isWithin(0)).isFalse();
        assertThat(known.among(new int[] {3, 0})[1]).isEqualTo(BitSet.valueOf(new long[] {1}));

        asked.clear();
        assertThat(new KindConflicts(kindOf, all, () -> true).among(new int[] {3, 0})[1].isEmpty()).isTrue();
        assertThat(asked).containsExactly(List.of(1, 3));
    }

    /** The same where kinds are compared once, among mentees of whom the mentor knows some. */
    private static MentorConflicts known(int[] kindOf, int kinds, boolean[][] apart) {
        int[] all = IntStream.concat(
                IntStream.of(kindOf),
                // Others of every second kind: of some there is one mentee in all.
                IntStream.range(0, kinds).flatMap(kind -> IntStream.of(kind, kind).limit(2 - kind % 2)))
                .toArray();
        KindConflicts known = new KindConflicts(all, (one, other) -> apart[all[one]][all[other]], () -> false);
        return MentorConflicts.of(positions(kindOf, kinds), at -> kindOf[at], known);
    }

    private static void assertSame(MentorConflicts asked, MentorConflicts known, int positions) {
        assertThat(known.isEmpty()).isEqualTo(asked.isEmpty());
        assertThat(known.cliques()).containsExactlyElementsOf(asked.cliques());
        for (int one = 0; one < positions && !asked.isEmpty(); one++) {
            assertThat(known.classOf(one)).isEqualTo(asked.classOf(one));
            for (int other = 0; other < one; other++) {
                assertThat(known.conflict(one, other)).isEqualTo(asked.conflict(one, other));
            }
        }
    }

    private static void check(MentorConflicts conflicts, int positions, MentorConflicts.Relation relation) {
        for (int one = 0; one < positions; one++) {
            for (int other = 0; other < positions; other++) {
                assertThat(one == other || conflicts.conflict(one, other) == relation.conflict(one, other)).isTrue();
                if (relation.conflict(one, other)) {
                    int[] clique = conflicts.clique(one, other);
                    assertThat(clique).isSorted().contains(one, other);
                    assertClique(clique, relation);
                    assertNoClassExtends(conflicts, clique, positions, relation);
                }
            }
        }
        List<int[]> cliques = conflicts.cliques();
        assertThat(cliques.stream().flatMapToInt(Arrays::stream).toArray()).doesNotHaveDuplicates();
        cliques.forEach(clique -> assertClique(clique, relation));
    }

    private static void assertClique(int[] clique, MentorConflicts.Relation relation) {
        assertThat(clique).hasSizeGreaterThan(1);
        for (int one : clique) {
            for (int other : clique) {
                assertThat(one == other || relation.conflict(one, other)).isTrue();
            }
        }
    }

    /** Of a class without conflicts inside, a clique is not extended. */
    private static void assertNoClassExtends(
            MentorConflicts conflicts, int[] clique, int positions, MentorConflicts.Relation relation) {
        for (int more = 0; more < positions; more++) {
            int[] members = conflicts.members(conflicts.classOf(more));
            int position = more;
            if (members.length == 1 || conflicts.conflict(members[0], members[1])) {
                assertThat(Arrays.stream(clique)
                        .allMatch(one -> one != position && relation.conflict(one, position)))
                        .isFalse();
            }
        }
    }
}
