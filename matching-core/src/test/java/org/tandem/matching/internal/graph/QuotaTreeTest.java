package org.tandem.matching.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.policy.Quota;

class QuotaTreeTest {

    private static PreparedQuota quota(String name, Quota.Kind kind, int[] groupOf, int... left) {
        List<String> keys = IntStream.range(0, left.length).mapToObj(group -> name + group).toList();
        return new PreparedQuota(name, kind, keys, groupOf, left);
    }

    private static QuotaTree tree(int people, PreparedQuota... quotas) {
        Faults faults = new Faults();
        QuotaTree tree = QuotaTree.of(Quota.Kind.MENTEES, List.of(quotas), people, faults);
        faults.throwIfAny();
        return tree;
    }

    private static int[] ofGroups(QuotaTree tree, IntUnaryOperator what) {
        return IntStream.range(0, tree.size()).map(what).toArray();
    }

    private static int[] lowest(QuotaTree tree) {
        return IntStream.range(0, tree.people()).map(tree::lowest).toArray();
    }

    @Test
    void whatIsInAGroupIsInItsParentToo() {
        PreparedQuota wide = quota("wide", Quota.Kind.MENTEES, new int[] {0, 0, 0, 1, -1}, 5, 6);
        PreparedQuota narrow = quota("narrow", Quota.Kind.MENTEES, new int[] {1, 0, 0, -1, 2}, 2, 3, 4);
        QuotaTree tree = tree(5, wide, narrow);

        assertThat(tree.size()).isEqualTo(5);
        assertThat(ofGroups(tree, tree::left)).containsExactly(5, 6, 2, 3, 4);
        assertThat(ofGroups(tree, tree::parent)).containsExactly(-1, -1, 0, 0, -1);
        assertThat(lowest(tree)).containsExactly(3, 2, 2, 1, 4);
        QuotaTree turned = tree(5, narrow, wide);
        assertThat(ofGroups(turned, turned::parent)).as("in any order").containsExactly(3, 3, -1, -1, -1);
        assertThat(lowest(turned)).containsExactly(1, 0, 0, 4, 2);
    }

    @Test
    void groupsOfTheSamePeopleNest() {
        PreparedQuota one = quota("one", Quota.Kind.MENTEES, new int[] {0, 0}, 1);
        QuotaTree tree = tree(2, one, quota("other", Quota.Kind.MENTEES, new int[] {0, 0}, 2));
        assertThat(ofGroups(tree, tree::parent)).containsExactly(1, -1);
        assertThat(lowest(tree)).containsExactly(0, 0);
    }

    @Test
    void quotasOfAnotherKindAreLeftOut() {
        QuotaTree tree = tree(2, quota("mentors", Quota.Kind.MENTORS, new int[] {0, 0}, 1));
        assertThat(tree.size()).isZero();
        assertThat(lowest(tree)).containsExactly(-1, -1);
    }

    @Test
    void groupsThatCrossAreRefusedAndNamed() {
        PreparedQuota one = quota("one", Quota.Kind.MENTEES, new int[] {0, 0, 1, 1}, 1, 1);
        PreparedQuota other = quota("other", Quota.Kind.MENTEES, new int[] {0, 1, 1, -1}, 1, 1);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> tree(4, one, other))
                .withMessageContaining("lies partly inside and partly outside the group")
                .withMessageContaining("quota (one)")
                .withMessageContaining("quota (other)");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> tree(3, one, quota("part", Quota.Kind.MENTEES, new int[] {-1, 0, 0}, 1)));
    }
}
