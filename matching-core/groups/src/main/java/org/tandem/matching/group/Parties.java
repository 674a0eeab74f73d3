package org.tandem.matching.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Joins people who must be together, over any number of steps. */
final class Parties {
    private final int[] root;

    Parties(Workshop workshop) {
        List<String> ids = workshop.participants().stream().map(Participant::id).toList();
        root = IntStream.range(0, ids.size()).toArray();
        for (Workshop.Companions both : workshop.together()) {
            int one = find(ids.indexOf(both.first()));
            int other = find(ids.indexOf(both.second()));
            root[Math.max(one, other)] = Math.min(one, other);
        }
    }

    private int find(int person) {
        int at = person;
        while (root[at] != at) {
            at = root[at];
        }
        return at;
    }

    /** Returns the people of each party, in the order of their first members. */
    int[][] list() {
        Map<Integer, List<Integer>> byRoot = new TreeMap<>();
        for (int p = 0; p < root.length; p++) {
            byRoot.computeIfAbsent(find(p), first -> new ArrayList<>()).add(p);
        }
        return byRoot.values().stream()
                .map(party -> party.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }
}
