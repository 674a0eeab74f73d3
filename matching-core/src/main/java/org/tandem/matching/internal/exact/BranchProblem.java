package org.tandem.matching.internal.exact;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.tandem.matching.compatibility.CompatibilityGraph;

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
            int[] seats,
            long[] firstSeat,
            EdgeList edges) {
        this.graph = graph;
        this.currency = currency;
        rules = new SharedMentorRules(graph);
        this.mentorInGraph = mentorInGraph;
        this.menteeInGraph = menteeInGraph;
        this.places = places;
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

    int mentors() {
        return places.length;
    }

    int mentees() {
        return seats.length;
    }

    int edges() {
        return pair.length;
    }

    /** Returns the worth of the {@code unit}-th seat, from 0, of a mentee. */
    long seatWorth(int ofMentee, int unit) {
        return unit == 0 ? firstSeat[ofMentee] : furtherSeat;
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
