package org.tandem.matching.recommend;

import java.util.Arrays;
import org.tandem.matching.compatibility.CompatibilityGraph;

/** The pairs of a graph by mentor, where a graph has them by mentee. */
final class PairsByMentor {
    private final int[] from;
    private final int[] pairs;

    PairsByMentor(CompatibilityGraph graph) {
        from = new int[graph.mentorCount() + 1];
        for (int pair = 0; pair < graph.pairCount(); pair++) {
            from[graph.mentor(pair) + 1]++;
        }
        Arrays.parallelPrefix(from, Integer::sum);
        int[] next = from.clone();
        pairs = new int[graph.pairCount()];
        for (int pair = 0; pair < pairs.length; pair++) {
            pairs[next[graph.mentor(pair)]++] = pair;
        }
    }

    /** Returns the pairs of a mentor, ascending. */
    int[] of(int mentor) {
        return Arrays.copyOfRange(pairs, from[mentor], from[mentor + 1]);
    }
}
