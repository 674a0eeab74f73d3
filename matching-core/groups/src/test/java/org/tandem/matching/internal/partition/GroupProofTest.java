package org.tandem.matching.internal.partition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tandem.matching.internal.group.Apart;
import org.tandem.matching.internal.group.GroupMeasure;
import org.tandem.matching.internal.group.GroupProblem;
import org.tandem.matching.internal.group.KeyLimit;
import org.tandem.matching.internal.group.KindMix;
import org.tandem.matching.internal.group.PairMix;
import org.tandem.matching.internal.group.SeatMeasure;
import org.tandem.matching.internal.group.StepMix;
import org.tandem.matching.internal.group.StrengthMeasure;

class GroupProofTest {
    private static boolean[][] everywhere(int people, int groups) {
        boolean[][] admitted = new boolean[people][groups];
        Arrays.stream(admitted).forEach(row -> Arrays.fill(row, true));
        return admitted;
    }

    private static int[][] singles(int people) {
        return IntStream.range(0, people).mapToObj(p -> new int[] {p}).toArray(int[][]::new);
    }

    private static int[] all(int groups, int size) {
        int[] sizes = new int[groups];
        Arrays.fill(sizes, size);
        return sizes;
    }

    private static GroupProblem problem(int people, int groups, int least, int most, Apart apart,
            GroupMeasure... measures) {
        return new GroupProblem(
                all(groups, least),
                all(groups, most),
                singles(people),
                everywhere(people, groups),
                List.of(apart),
                List.of(),
                List.of(measures));
    }

    private static GroupProof closed(GroupProblem problem) {
        GroupProof proof = new GroupProof(problem, Long.MAX_VALUE);
        proof.run(() -> false);
        assertThat(proof.isClosed()).isTrue();
        return proof;
    }

    @Test
    void fewerStepsAllowLessWorkAndNoneALittle() {
        long unlimited = GroupProof.mostWork(Long.MAX_VALUE);

        assertThat(GroupProof.mostWork(0)).isPositive().isLessThan(GroupProof.mostWork(100));
        assertThat(GroupProof.mostWork(100)).isLessThan(unlimited / 10);
        assertThat(GroupProof.mostWork(Long.MAX_VALUE - 1)).isEqualTo(unlimited);
    }

    @Test
    void peopleWhoAreAllAlikeAreOneKind() {
        GroupProblem alike = problem(
                13, 4, 3, 4, new Apart(13), new KindMix(7, new int[13]), StrengthMeasure.of(3, new int[13]));

        assertThat(new PartitionProblem(alike).kindCount).containsExactly(13);
        assertThat(new PartitionProblem(alike).groupsOfKind).hasSize(1);
        GroupProof proof = closed(alike);
        assertThat(proof.bound()).isEqualTo(13 * 3 * 1_000).isEqualTo(alike.worth(proof.best()));
    }

    @Test
    void twoWhoAreApartFromDifferentPeopleAreNotAlike() {
        Apart apart = new Apart(4);
        apart.add(0, 2);
        apart.add(1, 3);

        assertThat(new PartitionProblem(problem(4, 2, 2, 2, apart)).kindOf).containsExactly(0, 1, 0, 1);
    }

    @Test
    void anOddRingLeavesNoTwoGroups() {
        int ring = 21;
        Apart apart = new Apart(ring);
        IntStream.range(0, ring).forEach(p -> apart.add(p, (p + 1) % ring));

        GroupProof proof = closed(problem(ring, 2, 1, ring, apart, new KindMix(1, new int[ring])));

        assertThat(proof.best()).isNull();
    }

    @Test
    void noPricesBoundLessThanTheBestCompositionIsWorth() {
        for (long seed = 0; seed < 4; seed++) {
            GroupProblem problem = drawn(new SplittableRandom(seed));
            GroupProof proof = closed(problem);
            long best = proof.bound();
            assertThat(problem.breaches(proof.best())).isZero();
            assertThat(problem.worth(proof.best())).isEqualTo(best);

            GroupProof other = new GroupProof(problem, Long.MAX_VALUE);
            other.glance(new SplittableRandom(seed).longs(problem.parties().length, -9_000, 90_000).toArray(),
                    () -> false);
            assertThat(other.bound()).isGreaterThanOrEqualTo(best);
            other.lower(() -> false);
            assertThat(other.bound()).isGreaterThanOrEqualTo(best);
        }
    }

    @Test
    void aGlanceKnowsThatTheFewOfAKindAreSharedByAllGroups() {
        int people = 200;
        int[] kind = IntStream.range(0, people).map(p -> p % 5 == 0 ? 1 : 0).toArray();
        int[] step = IntStream.range(0, people).map(p -> p % 5).toArray();
        GroupProblem shared =
                problem(people, 40, 5, 5, new Apart(people), new KindMix(7, kind), new StepMix(3, step, 4));
        int[] inFives = IntStream.range(0, people).map(p -> p / 5).toArray();

        GroupProof proof = new GroupProof(shared, Long.MAX_VALUE);
        proof.glance(new long[people], () -> false);

        // Each measure may be rounded up by half a point in each group.
        assertThat(proof.bound() - shared.worth(inFives)).isBetween(0L, 40L);
    }

    @Test
    void noGlanceIsBelowTheBestOfAllCompositions() {
        for (long seed = 0; seed < 50; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int people = 8;
            int groups = 2 + random.nextInt(2);
            Apart apart = new Apart(people);
            apart.add(random.nextInt(4), 4 + random.nextInt(4));
            int[] levels = random.ints(people, 0, 5).toArray();
            GroupProblem small = problem(
                    people, groups, 2, 4, apart,
                    new KindMix(7, random.ints(people, 0, 3).toArray()),
                    new StepMix(5, levels, 4),
                    StrengthMeasure.of(4, random.ints(people, 0, 1_001).toArray()),
                    new SeatMeasure(9, IntStream.range(0, people)
                            .mapToObj(p -> random.longs(groups, 0, 9_000).toArray())
                            .toArray(long[][]::new)));

            GroupProof proof = new GroupProof(small, Long.MAX_VALUE);
            proof.glance(random.longs(people, -9_000, 40_000).toArray(), () -> false);

            assertThat(proof.bound()).isGreaterThanOrEqualTo(bestOf(small, new int[people], 0));
        }
    }

    /** Returns what the best of all compositions is worth, the first so many parties being in their groups. */
    private static long bestOf(GroupProblem problem, int[] groupOf, int seated) {
        if (seated == groupOf.length) {
            return problem.breaches(groupOf) == 0 ? problem.worth(groupOf) : Long.MIN_VALUE;
        }
        long best = Long.MIN_VALUE;
        for (int g = 0; g < problem.groups(); g++) {
            groupOf[seated] = g;
            best = Math.max(best, bestOf(problem, groupOf, seated + 1));
        }
        return best;
    }

    /** Twelve people in three groups of different sizes, of whom two always stay together. */
    private static GroupProblem drawn(SplittableRandom random) {
        int people = 12;
        int[][] parties = IntStream.range(0, people - 1)
                .mapToObj(p -> p == 0 ? new int[] {0, people - 1} : new int[] {p})
                .toArray(int[][]::new);
        short[] distances = new short[people * people];
        for (int p = 0; p < people; p++) {
            for (int q = 0; q < p; q++) {
                short distance = (short) random.nextInt(1_001);
                distances[p * people + q] = distance;
                distances[q * people + p] = distance;
            }
        }
        long[][] seats = IntStream.range(0, people)
                .mapToObj(p -> random.longs(3, 0, 9_000).toArray())
                .toArray(long[][]::new);
        return new GroupProblem(
                new int[] {2, 3, 4},
                new int[] {4, 4, 6},
                parties,
                everywhere(parties.length, 3),
                List.of(new KeyLimit(random.ints(people, 0, 5).toArray(), 2)),
                List.of(),
                List.of(
                        new SeatMeasure(9, seats),
                        new PairMix(5, people, distances),
                        StrengthMeasure.of(4, random.ints(people, 0, 1_001).toArray())));
    }
}
