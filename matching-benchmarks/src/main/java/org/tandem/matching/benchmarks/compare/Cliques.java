package org.tandem.matching.benchmarks.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Covers the competition between organisations by cliques. */
final class Cliques {

    private Cliques() {}

    /**
     * Returns cliques such that every two organisations that compete and are present are in one of them, and each
     * organisation present more than once. Greedy: an edge not covered yet grows as far as it can.
     *
     * @param competes symmetric
     * @param presence how often an organisation is present, 0 or more
     */
    static List<List<Integer>> cover(boolean[][] competes, IntUnaryOperator presence) {
        List<Integer> present = new ArrayList<>();
        for (int o = 0; o < competes.length; o++) {
            if (presence.applyAsInt(o) > 0) {
                present.add(o);
            }
        }
        boolean[][] covered = new boolean[competes.length][competes.length];
        List<List<Integer>> cliques = new ArrayList<>();
        for (int a : present) {
            for (int b : present) {
                if (b > a && competes[a][b] && !covered[a][b]) {
                    cliques.add(grow(competes, present, covered, a, b));
                }
            }
        }
        for (int o : present) {
            if (presence.applyAsInt(o) > 1 && !covered[o][o]) {
                cliques.add(List.of(o));
            }
        }
        return cliques;
    }

    private static List<Integer> grow(
            boolean[][] competes, List<Integer> present, boolean[][] covered, int a, int b) {
        List<Integer> clique = new ArrayList<>(List.of(a, b));
        for (int c : present) {
            if (c != a && c != b && clique.stream().allMatch(member -> competes[c][member])) {
                clique.add(c);
            }
        }
        for (int one : clique) {
            for (int other : clique) {
                covered[one][other] = true;
            }
        }
        return clique;
    }
}
