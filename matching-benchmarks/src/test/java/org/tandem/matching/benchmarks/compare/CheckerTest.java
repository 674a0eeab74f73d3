package org.tandem.matching.benchmarks.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CheckerTest {
    private final Problem plain = Variant.PLACES.problem(16, 12, 1);

    private static int[] pairsOfMentor(Problem problem, int mentor) {
        return IntStream.range(0, problem.edges())
                .filter(pair -> problem.mentor(pair) == mentor)
                .toArray();
    }

    private static void assertRefused(Problem problem, String fault, int... pairs) {
        assertThatThrownBy(() -> Checker.worth(problem, pairs))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(fault);
    }

    @Test
    void goodPlansAreAddedUp() {
        int[] pairs = new TandemFlow().solve(plain, Duration.ofDays(1)).pairs();

        PlanValue worth = Checker.worth(plain, pairs);

        assertThat(worth.seats()).isEqualTo(16);
        assertThat(worth.served()).isEqualTo(16);
        assertThat(worth.points())
                .isEqualTo(Arrays.stream(pairs).mapToLong(plain::points).sum());
    }

    @Test
    void pairsThatDoNotExistOrCountTwiceAreSeen() {
        assertRefused(plain, "pair -1 does not exist", -1);
        assertRefused(plain, "pair 3 is chosen twice", 3, 3);
    }

    @Test
    void seatsAndPlacesAreCounted() {
        assertRefused(plain, "mentee 0 has 2 mentors", plain.firstPair(0), plain.firstPair(0) + 1);
        assertRefused(plain, "mentor 0 has 3 mentees", Arrays.copyOf(pairsOfMentor(plain, 0), 3));
    }

    @Test
    void rulesOfThePlanAreChecked() {
        Problem apart = Variant.APART.problem(16, 12, 1);
        int[] ofOne = pairsOfMentor(apart, 0);
        int[] clashing = clashing(apart, ofOne);

        assertRefused(apart, "share mentor 0", clashing);
        assertRefused(Variant.MINIMUM_LOAD.problem(16, 12, 1), "has 0 mentees");
        Problem quotas = Variant.TIGHT_QUOTAS.problem(16, 12, 1);
        int[] plan = new TandemFlow().solve(plain, Duration.ofDays(1)).pairs();
        assertRefused(quotas, "of mentees has", plan);
    }

    private static int[] clashing(Problem problem, int[] ofOneMentor) {
        for (int pair : ofOneMentor) {
            for (int other : ofOneMentor) {
                if (pair < other && problem.clash(mentee(problem, pair), mentee(problem, other))) {
                    return new int[] {pair, other};
                }
            }
        }
        throw new AssertionError("No two mentees clash; draw another instance.");
    }

    private static int mentee(Problem problem, int pair) {
        int mentee = 0;
        while (problem.firstPair(mentee + 1) <= pair) {
            mentee++;
        }
        return mentee;
    }

    @Test
    void unevenLoadsCostAndUsedMentorsCount() {
        int[] two = Arrays.copyOf(pairsOfMentor(plain, 0), 2);
        long points = plain.points(two[0]) + plain.points(two[1]);

        assertThat(Checker.worth(Variant.EVEN_LOAD.problem(16, 12, 1), two).points()).isEqualTo(points - 100);
        assertThat(Checker.worth(Variant.EVERY_MENTOR_FIRST.problem(16, 12, 1), two).mentorsUsed()).isEqualTo(1);
    }
}
