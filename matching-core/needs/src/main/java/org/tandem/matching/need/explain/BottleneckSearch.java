package org.tandem.matching.need.explain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.need.Assignment;
import org.tandem.matching.need.Commitment;
import org.tandem.matching.need.NeedsAndOffers;
import org.tandem.matching.need.NeedsPlan;
import org.tandem.matching.need.explain.NeedsBottleneck.Demand;
import org.tandem.matching.need.explain.NeedsBottleneck.Elsewhere;
import org.tandem.matching.need.explain.NeedsBottleneck.Supply;

/**
 * Searches for units that could still come to a need over any number of exchanges: from a need to an offer that could give it
 * more, and from a used-up offer to the needs that have its units. If no offer with units left is reached, everything that
 * was reached is a bottleneck (the minimum cut of Ford and Fulkerson, 1956). O(pairs).
 */
final class BottleneckSearch {
    private final NeedsAndOffers facts;
    private final CompatibilityGraph graph;
    private final int[] units;
    private final int[] committed;
    private final int[] given;
    private final int[] used;
    private final List<List<Integer>> pairsOfOffer = new ArrayList<>();
    private final BitSet needs = new BitSet();
    private final BitSet offers = new BitSet();
    private final BitSet offersLeft = new BitSet();

    BottleneckSearch(NeedsAndOffers facts, CompatibilityGraph graph, NeedsPlan plan) {
        this.facts = facts;
        this.graph = graph;
        units = new int[graph.pairCount()];
        committed = new int[graph.pairCount()];
        given = new int[graph.menteeCount()];
        used = new int[graph.mentorCount()];
        for (int offer = 0; offer < used.length; offer++) {
            pairsOfOffer.add(new ArrayList<>());
        }
        for (int pair = 0; pair < units.length; pair++) {
            pairsOfOffer.get(graph.mentor(pair)).add(pair);
        }
        for (Assignment one : plan.assignments()) {
            units[graph.pair(one.offer(), one.need())] = one.quantity();
        }
        for (Commitment one : facts.commitments()) {
            committed[graph.pair(one.offer(), one.need())] = one.quantity();
        }
        for (int need = 0; need < given.length; need++) {
            for (int pair = graph.firstPair(need); pair < graph.endPair(need); pair++) {
                given[need] += units[pair];
                used[graph.mentor(pair)] += units[pair];
            }
        }
    }

    private int room(int need, int offer) {
        return Math.min(facts.needs().get(need).quantity(), facts.offers().get(offer).quantity());
    }

    /** Searches from a need; afterwards the result can be asked for. */
    void run(int start) {
        ArrayDeque<Integer> open = new ArrayDeque<>(List.of(start));
        needs.set(start);
        while (!open.isEmpty()) {
            int need = open.remove();
            for (int pair = graph.firstPair(need); pair < graph.endPair(need); pair++) {
                int offer = graph.mentor(pair);
                if (units[pair] < room(need, offer) && !offers.get(offer)) {
                    offers.set(offer);
                    offersLeft.set(offer, used[offer] < facts.offers().get(offer).quantity());
                    open.addAll(havingUnitsOf(offer));
                }
            }
        }
    }

    private List<Integer> havingUnitsOf(int offer) {
        List<Integer> found = new ArrayList<>();
        for (int pair : pairsOfOffer.get(offer)) {
            int need = graph.mentee(pair);
            if (units[pair] > committed[pair] && !needs.get(need)) {
                needs.set(need);
                found.add(need);
            }
        }
        return found;
    }

    /** Returns the ids of the offers reached that have units left. */
    List<String> offersLeft() {
        return offersLeft.stream().mapToObj(graph.mentorIds()::get).toList();
    }

    /** Returns whether anybody reached may have few partners only. */
    boolean meetsLimits() {
        return needs.stream().anyMatch(need -> facts.needs().get(need).mostOffers().isPresent())
                || offers.stream().anyMatch(offer -> facts.offers().get(offer).mostNeeds().isPresent());
    }

    /** Returns the bottleneck; only if no offer has units left. */
    NeedsBottleneck bottleneck() {
        List<Demand> demands = new ArrayList<>();
        List<Elsewhere> elsewhere = new ArrayList<>();
        int[] supply = new int[used.length];
        Arrays.setAll(supply, offer -> facts.offers().get(offer).quantity());
        for (int need = 0; need < given.length; need++) {
            String id = graph.menteeIds().get(need);
            if (needs.get(need)) {
                demands.add(new Demand(id, facts.needs().get(need).quantity(), given[need]));
            }
            for (int pair = graph.firstPair(need); pair < graph.endPair(need); pair++) {
                int offer = graph.mentor(pair);
                if (!needs.get(need)) {
                    supply[offer] -= committed[pair];
                } else if (!offers.get(offer)) {
                    elsewhere.add(new Elsewhere(graph.mentorIds().get(offer), id, room(need, offer)));
                }
            }
        }
        return new NeedsBottleneck(
                demands,
                offers.stream()
                        .mapToObj(offer -> new Supply(graph.mentorIds().get(offer), supply[offer]))
                        .toList(),
                elsewhere);
    }
}
