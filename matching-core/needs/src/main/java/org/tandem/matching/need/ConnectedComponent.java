package org.tandem.matching.need;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.tandem.matching.compatibility.CompatibilityGraph;

/**
 * Needs and offers that are linked with each other by eligible pairs, over any number of steps, and with no others: different
 * kinds always fall into different parts. Everything counts from 0 in the order of the graph.
 *
 * @param needs position in the graph by need
 * @param offers position in the graph by offer
 * @param firstPair by need its first pair, and the number of pairs at the end
 * @param offer by pair the offer
 * @param pair by pair its position in the graph
 */
record ConnectedComponent(int[] needs, int[] offers, int[] firstPair, int[] offer, int[] pair) {

    /** Returns all parts that have pairs, those with few pairs first. */
    static List<ConnectedComponent> of(CompatibilityGraph graph) {
        int needCount = graph.menteeCount();
        int[] root = new int[needCount + graph.mentorCount()];
        Arrays.setAll(root, node -> node);
        for (int need = 0; need < needCount; need++) {
            for (int pair = graph.firstPair(need); pair < graph.endPair(need); pair++) {
                int one = find(root, need);
                int other = find(root, needCount + graph.mentor(pair));
                root[Math.max(one, other)] = Math.min(one, other);
            }
        }
        List<List<Integer>> members = new ArrayList<>();
        for (int node = 0; node < root.length; node++) {
            members.add(new ArrayList<>());
            members.get(find(root, node)).add(node);
        }
        List<ConnectedComponent> parts = new ArrayList<>();
        for (List<Integer> nodes : members) {
            if (nodes.size() > 1) {
                parts.add(of(graph, nodes));
            }
        }
        parts.sort(Comparator.comparingInt(part -> part.pair.length));
        return parts;
    }

    /** Returns everything as one part. */
    static ConnectedComponent whole(CompatibilityGraph graph) {
        List<Integer> nodes = new ArrayList<>();
        for (int node = 0; node < graph.menteeCount() + graph.mentorCount(); node++) {
            nodes.add(node);
        }
        return of(graph, nodes);
    }

    private static int find(int[] root, int node) {
        int at = node;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    private static ConnectedComponent of(CompatibilityGraph graph, List<Integer> nodes) {
        int needCount = graph.menteeCount();
        int[] needs = nodes.stream().filter(node -> node < needCount).mapToInt(node -> node).toArray();
        int[] offers = nodes.stream().filter(node -> node >= needCount).mapToInt(node -> node - needCount).toArray();
        int[] firstPair = new int[needs.length + 1];
        for (int n = 0; n < needs.length; n++) {
            firstPair[n + 1] = firstPair[n] + graph.endPair(needs[n]) - graph.firstPair(needs[n]);
        }
        int[] offer = new int[firstPair[needs.length]];
        int[] pair = new int[offer.length];
        for (int n = 0; n < needs.length; n++) {
            for (int p = firstPair[n]; p < firstPair[n + 1]; p++) {
                pair[p] = graph.firstPair(needs[n]) + p - firstPair[n];
                offer[p] = Arrays.binarySearch(offers, graph.mentor(pair[p]));
            }
        }
        return new ConnectedComponent(needs, offers, firstPair, offer, pair);
    }

    /**
     * Returns some needs of this part with some of its pairs.
     *
     * @param someNeeds ascending, by position in this part
     * @param taken which pairs of this part belong to it, if their needs do
     */
    ConnectedComponent some(int[] someNeeds, IntPredicate taken) {
        int[] starts = new int[someNeeds.length + 1];
        int[] positions = IntStream.range(0, someNeeds.length)
                .flatMap(n -> {
                    int[] ofNeed = IntStream.range(firstPair[someNeeds[n]], firstPair[someNeeds[n] + 1])
                            .filter(taken)
                            .toArray();
                    starts[n + 1] = starts[n] + ofNeed.length;
                    return Arrays.stream(ofNeed);
                })
                .toArray();
        int[] someOffers = Arrays.stream(positions).map(p -> offer[p]).distinct().sorted().toArray();
        return new ConnectedComponent(
                Arrays.stream(someNeeds).map(n -> needs[n]).toArray(),
                Arrays.stream(someOffers).map(o -> offers[o]).toArray(),
                starts,
                Arrays.stream(positions).map(p -> Arrays.binarySearch(someOffers, offer[p])).toArray(),
                Arrays.stream(positions).map(p -> pair[p]).toArray());
    }

    /** Returns the number of pairs. */
    int pairs() {
        return pair.length;
    }
}
