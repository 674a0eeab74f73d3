package org.tandem.matching.internal.exact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PricesTest {
    private static final int MENTEES = 240;
    private static final int MENTORS = 20;
    private static final int PLACES = 12;

    @Test
    void whoeverIsInAHurryGetsABoundSoonThatStillHolds() {
        BranchProblem problem = Problems.whole(Problems.dense(MENTEES, MENTORS, PLACES, 100, 1));
        Decisions undecided = new Decisions(problem, new CrossRules(problem));
        Prices calm = new Prices(problem, () -> false);
        Prices hurried = new Prices(problem, () -> true);

        long bound = calm.evaluate(undecided);
        while (!hurried.isHurried()) {
            hurried.evaluate(undecided);
        }
        long before = hurried.effort();
        long hurriedBound = hurried.evaluate(undecided);

        assertThat(hurriedBound).isGreaterThanOrEqualTo(bound);
        assertThat(calm.effort()).as("edges looked at in calm").isGreaterThan(5 * allowed(problem));
        assertThat(hurried.effort() - before).as("edges looked at in a hurry").isLessThanOrEqualTo(allowed(problem));
        assertThat(calm.isHurried()).isFalse();
    }

    private static long allowed(BranchProblem problem) {
        return problem.edges() + 40L * problem.mentors();
    }

    @Test
    void theBestBoundIsKeptWhenTimeIsUp() {
        BranchProblem problem = Problems.whole(Problems.dense(MENTEES, MENTORS, PLACES, 100, 2));
        Decisions undecided = new Decisions(problem, new CrossRules(problem));
        long least = Long.MAX_VALUE;
        for (int asked : new int[] {5, 10, 20, 40}) {
            int[] left = {asked};
            Prices prices = new Prices(problem, () -> left[0]-- < 0);

            long bound = prices.descend(undecided, 1_000, 0, 0);

            assertThat(bound).as("bound after %d questions", asked).isLessThanOrEqualTo(least);
            least = bound;
        }
    }
}
