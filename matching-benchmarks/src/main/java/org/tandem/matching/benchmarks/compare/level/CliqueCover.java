package org.tandem.matching.benchmarks.compare.level;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/** Covers the edges of a graph by cliques, greedily: an edge that no clique has yet grows as far as it can. */
final class CliqueCover {

    /** Asks whether two vertices, the first greater, are joined. */
    interface Joined {
        boolean test(int one, int other);
    }

    private final BitSet[] joined;
    private final BitSet[] open;

    /** Asks for every two of so many vertices. */
    CliqueCover(int vertices, Joined test) {
        joined = new BitSet[vertices];
        open = new BitSet[vertices];
        for (int one = 0; one < vertices; one++) {
            joined[one] = new BitSet(vertices);
        }
        for (int one = 0; one < vertices; one++) {
            for (int other = 0; other < one; other++) {
                if (test.test(one, other)) {
                    joined[one].set(other);
                    joined[other].set(one);
                }
            }
        }
        for (int one = 0; one < vertices; one++) {
            open[one] = (BitSet) joined[one].clone();
        }
    }

    /** Returns maximal cliques that have every edge in at least one of them. */
    List<int[]> overlapping() {
        return cliques(joined);
    }

    /** Returns cliques that have every edge in exactly one of them. */
    List<int[]> disjoint() {
        return cliques(open);
    }

    private List<int[]> cliques(BitSet[] usable) {
        List<int[]> cliques = new ArrayList<>();
        for (int one = 0; one < open.length; one++) {
            while (!open[one].isEmpty()) {
                cliques.add(grow(one, open[one].nextSetBit(0), usable));
            }
        }
        return cliques;
    }

    /** Takes those first whose edge to {@code one} is open. */
    private int[] grow(int one, int other, BitSet[] usable) {
        List<Integer> members = new ArrayList<>(List.of(one, other));
        BitSet candidates = (BitSet) usable[one].clone();
        candidates.and(usable[other]);
        BitSet preferred = (BitSet) open[one].clone();
        extend(members, candidates, usable, preferred::get);
        extend(members, candidates, usable, vertex -> true);
        for (int a : members) {
            for (int b : members) {
                open[a].clear(b);
            }
        }
        return members.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private static void extend(List<Integer> members, BitSet candidates, BitSet[] usable, IntPredicate wanted) {
        for (int next = candidates.nextSetBit(0); next >= 0; next = candidates.nextSetBit(next + 1)) {
            if (wanted.test(next)) {
                members.add(next);
                candidates.and(usable[next]);
            }
        }
    }
}
