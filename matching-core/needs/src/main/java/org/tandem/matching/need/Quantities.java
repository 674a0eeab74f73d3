package org.tandem.matching.need;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.fault.Faults;

/**
 * The eligible pairs with the quantities on both sides, by position: needs are the graph's mentees, offers its mentors.
 */
final class Quantities {
    /** All pairs together can carry no more units than this; each takes a place in memory. */
    static final long MOST_UNITS = 10_000_000;

    final CompatibilityGraph graph;
    final int[] ofNeed;
    final int[] ofOffer;
    final int[] priority;
    /** From how many offers a need's units may come. */
    final int[] mostOffers;
    /** To how many needs an offer's units may go. */
    final int[] mostNeeds;
    /** By pair: units that it carries in every plan. */
    final int[] committed;
    /** The points of a unit of the best pair, at least 1. */
    final long greatestPoints;

    Quantities(NeedsAndOffers facts, CompatibilityGraph graph) {
        this.graph = graph;
        ofNeed = facts.needs().stream().mapToInt(Need::quantity).toArray();
        ofOffer = facts.offers().stream().mapToInt(Offer::quantity).toArray();
        priority = facts.needs().stream().mapToInt(Need::priority).toArray();
        mostOffers = facts.needs().stream().mapToInt(need -> any(need.mostOffers())).toArray();
        mostNeeds = facts.offers().stream().mapToInt(offer -> any(offer.mostNeeds())).toArray();
        committed = new int[graph.pairCount()];
        for (Commitment commitment : facts.commitments()) {
            committed[graph.pair(commitment.offer(), commitment.need())] = commitment.quantity();
        }
        greatestPoints = IntStream.range(0, graph.pairCount()).mapToLong(graph::points).reduce(1, Math::max);
        checkSize();
    }

    private Quantities(Quantities other, int[] ofOffer, int[] mostNeeds) {
        graph = other.graph;
        ofNeed = other.ofNeed;
        this.ofOffer = ofOffer;
        priority = other.priority;
        mostOffers = other.mostOffers;
        this.mostNeeds = mostNeeds;
        committed = other.committed;
        greatestPoints = other.greatestPoints;
    }

    /** Returns what is left where offers have less for fewer needs. */
    Quantities withOffers(int[] newOfOffer, int[] newMostNeeds) {
        return new Quantities(this, newOfOffer, newMostNeeds);
    }

    private static int any(OptionalInt most) {
        return most.orElse(Integer.MAX_VALUE);
    }

    private void checkSize() {
        long units = 0;
        for (int need = 0; need < ofNeed.length; need++) {
            for (int pair = graph.firstPair(need); pair < graph.endPair(need); pair++) {
                units += room(need, graph.mentor(pair));
            }
        }
        if (units > MOST_UNITS) {
            throw new IllegalArgumentException("The units (" + units
                    + ") that all eligible pairs together could carry must not exceed " + MOST_UNITS
                    + ".\nMaybe count in larger packs, or limit the reach of " + Faults.quote(graph.mentorIds().get(0))
                    + " and other offers.");
        }
    }

    /** Returns how many units a need and an offer can have with each other. */
    int room(int need, int offer) {
        return Math.min(ofNeed[need], ofOffer[offer]);
    }

    /** Returns the points of a unit from the best of a need's offers in a part; 0 if it has none. */
    long greatestPoints(ConnectedComponent part, int need) {
        long greatest = 0;
        for (int p = part.firstPair()[need]; p < part.firstPair()[need + 1]; p++) {
            greatest = Math.max(greatest, graph.points(part.pair()[p]));
        }
        return greatest;
    }

    /** Returns the highest priority of a part's needs. */
    int greatestPriority(ConnectedComponent part) {
        return Arrays.stream(part.needs()).map(need -> priority[need]).max().orElse(0);
    }

    /** Returns the totals by level of a part's units. */
    long[] totals(ConnectedComponent part, int[] units) {
        long[] totals = new long[UnitFlow.LEVELS];
        for (int n = 0; n < part.needs().length; n++) {
            long given = 0;
            for (int p = part.firstPair()[n]; p < part.firstPair()[n + 1]; p++) {
                given += units[p];
                totals[UnitFlow.POINTS] += units[p] * graph.points(part.pair()[p]);
            }
            totals[UnitFlow.UNITS] += given;
            totals[UnitFlow.SERVED] += given > 0 ? 1 : 0;
            totals[UnitFlow.PRIORITY] += given * priority[part.needs()[n]];
        }
        return totals;
    }
}
