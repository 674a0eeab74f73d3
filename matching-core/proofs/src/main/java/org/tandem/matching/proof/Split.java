package org.tandem.matching.proof;

import java.util.Arrays;
import java.util.List;

/**
 * The plans that a part of a proof is about: those that keep all limits, and what branches above have decided.
 *
 * @param low by pair: 1 if it must be chosen
 * @param high by pair: 0 if it must not be chosen
 * @param least by group: how many of its pairs are chosen at least
 * @param most by group: how many of its pairs are chosen at most
 */
record Split(byte[] low, byte[] high, int[] least, int[] most) {

    /** Returns all plans of a problem. */
    static Split all(CertifiedProblem problem, List<int[]> groups) {
        byte[] low = new byte[problem.graph().pairCount()];
        byte[] high = new byte[low.length];
        Arrays.fill(high, (byte) 1);
        problem.graph().fixedPairs().forEach(pair -> low[pair] = 1);
        return new Split(low, high, problem.least(groups.size()), problem.most(groups));
    }

    /** Returns a copy that branches may change. */
    Split copy() {
        return new Split(low.clone(), high.clone(), least.clone(), most.clone());
    }

    /** Returns whether branches may still decide about a pair. */
    boolean isOpen(int pair) {
        return low[pair] < high[pair];
    }
}
