package org.tandem.matching.internal.exact;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.policy.Loads;

/**
 * A part of a graph, or all of it, as branching sees it: mentors with their edges in a row, everything counted from 0, all
 * values in one currency. The worth of a plan is the sum over its edges, plus the worth of the seats filled, less what soft
 * rules cost; seats weigh so much that they come before points.
 */
final class BranchProblem {
    final CompatibilityGraph graph;
    final Currency currency;
    private final SharedMentorRules rules;
    /** By mentor, and the number of edges at the end. */
    final int[] firstEdge;
    /** By edge: the pair of the graph. */
    final int[] pair;
    /** By edge: the mentor. */
    final int[] mentor;
    /** By edge: the mentee. */
    final int[] mentee;
    /** By edge: its worth. */
    final long[] worth;
    /** By mentee, and the number of edges at the end: positions in {@link #edgeOfMentee}. */
    final int[] firstOfMentee;
    final int[] edgeOfMentee;
    final int[] places;
    /** By mentor: running mentorships and pairs kept outside, which count as load. */
    final int[] keptLoads;
    /** By edge: the limits of quotas it counts towards. */
    final int[][] limits;
    /** By limit: how many edges it leaves. */
    final int[] limitLeft;
    final int[] seats;
    /** By mentee: worth of the first seat to be filled, and of each further one. */
    final long[] firstSeat;
    final long furtherSeat;
    /** Positions in the graph. */
    final int[] mentorInGraph;
    final int[] menteeInGraph;

    BranchProblem(
            CompatibilityGraph graph,
            Currency currency,
            int[] mentorInGraph,
            int[] menteeInGraph,
            int[] places,
            int[] keptLoads,
            int[] seats,
            long[] firstSeat,
            EdgeList edges,
            QuotaLimits quotaLimits) {
        this.graph = graph;
        this.currency = currency;
        rules = new SharedMentorRules(graph);
        this.mentorInGraph = mentorInGraph;
        this.menteeInGraph = menteeInGraph;
        this.places = places;
        this.keptLoads = keptLoads;
        this.seats = seats;
        this.firstSeat = firstSeat;
        furtherSeat = currency.ofSeat(currency.seatValues().further());
        int count = edges.size();
        pair = new int[count];
        mentor = new int[count];
        mentee = new int[count];
        worth = new long[count];
        firstEdge = starts(mentorInGraph.length, count, edges::mentor);
        int[] next = Arrays.copyOf(firstEdge, mentorInGraph.length);
        for (int given = 0; given < count; given++) {
            int e = next[edges.mentor(given)]++;
            pair[e] = edges.pair(given);
            mentor[e] = edges.mentor(given);
            mentee[e] = edges.mentee(given);
            worth[e] = edges.worth(given);
        }
        limits = quotaLimits.ofEdges(this);
        limitLeft = quotaLimits.left();
        firstOfMentee = starts(menteeInGraph.length, count, e -> mentee[e]);
        edgeOfMentee = new int[count];
        int[] nextOfMentee = Arrays.copyOf(firstOfMentee, menteeInGraph.length);
        for (int e = 0; e < count; e++) {
            edgeOfMentee[nextOfMentee[mentee[e]]++] = e;
        }
    }

    /** Returns whether soft rules about mentees who share a mentor have to be asked. */
    boolean hasCharges() {
        return rules.hasCharges();
    }

    private static int[] starts(int owners, int count, IntUnaryOperator ownerOf) {
        int[] starts = new int[owners + 1];
        for (int e = 0; e < count; e++) {
            starts[ownerOf.applyAsInt(e) + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        return starts;
    }

    /** Returns by mentor where, in a row of all places that can be used, the mentor's begin, and the number of them at the end. */
    int[] firstSlots() {
        int[] first = new int[mentors() + 1];
        for (int m = 0; m < mentors(); m++) {
            first[m + 1] = first[m] + Math.min(places[m], firstEdge[m + 1] - firstEdge[m]);
        }
        return first;
    }

    int mentors() {
        return places.length;
    }

    int mentees() {
        return seats.length;
    }

    int edges() {
        return pair.length;
    }

    /** Returns the fixed pairs and those of chosen edges, ascending: a plan, if this is the problem of a whole graph. */
    int[] planOf(boolean[] chosen) {
        IntStream edges = IntStream.range(0, chosen.length).filter(edge -> chosen[edge]);
        return IntStream.concat(Arrays.stream(new Assignment(graph).pairs()), edges.map(edge -> pair[edge]))
                .sorted()
                .toArray();
    }

    /** Returns the worth of the {@code unit}-th seat, from 0, of a mentee. */
    long seatWorth(int ofMentee, int unit) {
        return unit == 0 ? firstSeat[ofMentee] : furtherSeat;
    }

    /** Returns the worth of a mentor's {@code position}-th place, from 0, being used; never rises with the position. */
    long placeWorth(int ofMentor, int position) {
        if (graph.loads().equals(Loads.ANY)) {
            return 0;
        }
        int load = keptLoads[ofMentor] + position;
        return currency.ofSeat(graph.loads().placesFilled(load, 1)) - currency.ofPoints(graph.loads().cost(load, 1));
    }

    /** Returns whether a hard rule about mentees who share a mentor forbids two edges of one mentor. */
    boolean clash(int edge, int other) {
        return rules.clash(mentorInGraph[mentor[edge]], menteeInGraph[mentee[edge]], menteeInGraph[mentee[other]]);
    }

    /** Returns what soft rules about mentees who share a mentor charge for two edges of one mentor. */
    long charge(int edge, int other) {
        return currency.ofPoints(rules.charge(
                mentorInGraph[mentor[edge]], menteeInGraph[mentee[edge]], menteeInGraph[mentee[other]]));
    }
}
