package org.tandem.matching.need;

import java.util.ArrayList;
import java.util.List;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.plan.Quality;

/** Writes down what a choice of units means. */
final class NeedsPlanWriter {
    private final Compatibility compatibility;
    private final CompatibilityGraph graph;
    private final Quantities quantities;
    private final int[] units;
    private final int[] given;
    private final int[] used;
    private long points;

    /** Takes how many units each pair of the graph carries. */
    NeedsPlanWriter(Compatibility compatibility, Quantities quantities, int[] units) {
        this.compatibility = compatibility;
        graph = compatibility.graph();
        this.quantities = quantities;
        this.units = units;
        given = new int[graph.menteeCount()];
        used = new int[graph.mentorCount()];
        for (int need = 0; need < given.length; need++) {
            for (int pair = graph.firstPair(need); pair < graph.endPair(need); pair++) {
                given[need] += units[pair];
                used[graph.mentor(pair)] += units[pair];
                points += units[pair] * graph.points(pair);
            }
        }
    }

    /** Returns the points of all units. */
    long points() {
        return points;
    }

    /** Returns the totals by level. */
    long[] totals() {
        return quantities.totals(ConnectedComponent.whole(graph), units);
    }

    /** Returns the plan. */
    NeedsPlan plan(Quality quality) {
        List<Assignment> assignments = new ArrayList<>();
        List<Fulfilment> needs = new ArrayList<>();
        List<OfferUse> offers = new ArrayList<>();
        for (int need = 0; need < given.length; need++) {
            String id = graph.menteeIds().get(need);
            needs.add(new Fulfilment(id, quantities.ofNeed[need], given[need]));
            for (int pair = graph.firstPair(need); pair < graph.endPair(need); pair++) {
                if (units[pair] > 0) {
                    assignments.add(new Assignment(
                            graph.mentorIds().get(graph.mentor(pair)),
                            id,
                            units[pair],
                            quantities.committed[pair],
                            graph.points(pair),
                            graph.percent(pair)));
                }
            }
        }
        for (int offer = 0; offer < used.length; offer++) {
            offers.add(new OfferUse(graph.mentorIds().get(offer), quantities.ofOffer[offer], used[offer]));
        }
        return new NeedsPlan(assignments, needs, offers, compatibility.heldPairs(), points, quality);
    }
}
