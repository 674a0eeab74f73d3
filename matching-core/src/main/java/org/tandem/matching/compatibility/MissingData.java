package org.tandem.matching.compatibility;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.List;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Programme;

/**
 * The pieces of a policy for which a programme has no data: of every two people a fact is missing that they need. Such a rule
 * bars or lets pass for want of facts alone, and such a criterion gives nothing to anybody.
 *
 * @param rules names of rules about one pair, in order
 * @param criteria names of criteria, in order
 */
public record MissingData(List<String> rules, List<String> criteria) {

    /** Copies the lists. */
    public MissingData {
        rules = ImmutableList.copyOf(rules);
        criteria = ImmutableList.copyOf(criteria);
    }

    /**
     * Looks through a policy. Pieces that tell of one person alone whether a fact is known are asked about every person; one
     * that is known of somebody on either side, and yet of no pair, is asked about every pair.
     *
     * @throws IllegalArgumentException if a rule's name is taken
     */
    public static MissingData of(Programme programme, Policy policy) {
        return of(new PairJudge(programme, policy), policy);
    }

    static MissingData of(PairJudge judge, Policy policy) {
        return new MissingData(
                named(judge.rules().withoutData(), judge.rules().names()),
                named(
                        judge.points().withoutData(),
                        policy.criteria().stream()
                                .map(weighted -> weighted.criterion().name())
                                .toList()));
    }

    private static List<String> named(BitSet positions, List<String> names) {
        return positions.stream().mapToObj(names::get).toList();
    }

    /** Returns whether there are data for every piece. */
    public boolean isEmpty() {
        return rules.isEmpty() && criteria.isEmpty();
    }

    /** Returns a policy without these pieces. */
    public Policy leftOutOf(Policy policy) {
        Policy.Builder left = Policy.builder(policy);
        rules.forEach(left::withoutRule);
        criteria.forEach(left::withoutCriterion);
        return left.build();
    }
}
