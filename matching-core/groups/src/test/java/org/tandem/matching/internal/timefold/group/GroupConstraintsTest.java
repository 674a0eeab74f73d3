package org.tandem.matching.internal.timefold.group;

import ai.timefold.solver.core.api.score.stream.test.ConstraintVerifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.matching.internal.group.Apart;
import org.tandem.matching.internal.group.GroupProblem;
import org.tandem.matching.internal.group.KindMix;

class GroupConstraintsTest {
    private final ConstraintVerifier<GroupConstraints, Grouping> verifier =
            ConstraintVerifier.build(new GroupConstraints(), Grouping.class, Party.class);

    /** Four people in two groups of two; the first two are apart; the first is of a kind of their own. */
    private static GroupProblem problem() {
        Apart apart = new Apart(4);
        apart.add(0, 1);
        boolean[][] everywhere = {{true, true}, {true, true}, {true, true}, {true, true}};
        return new GroupProblem(
                new int[] {2, 2},
                new int[] {2, 2},
                new int[][] {{0}, {1}, {2}, {3}},
                everywhere,
                List.of(apart),
                List.of(),
                List.of(new KindMix(3, new int[] {0, 1, 1, 1})));
    }

    private static Object[] parties(int... groups) {
        return Grouping.of(problem(), groups).getParties().toArray();
    }

    @Test
    void rulesHold() {
        verifier.verifyThat(GroupConstraints::rulesHold).given(parties(0, 1, 0, 1)).penalizesBy(0);
        verifier.verifyThat(GroupConstraints::rulesHold).given(parties(0, 0, 1, 1)).penalizesBy(1);
        verifier.verifyThat(GroupConstraints::rulesHold).given(parties(0, 1, 1, 1)).penalizesBy(2);
        verifier.verifyThat(GroupConstraints::rulesHold).given(parties(0, 0, 0, 0)).penalizesBy(5);
    }

    @Test
    void groupsWorkWell() {
        // Each of the two is as far from the other as can be: 2 members x weight 3 x 1,000.
        verifier.verifyThat(GroupConstraints::groupsWorkWell).given(parties(0, 1, 0, 1)).rewardsWith(6_000);
        verifier.verifyThat(GroupConstraints::groupsWorkWell).given(parties(0, 1, 1, 1)).rewardsWith(0);
    }
}
