package org.tandem.matching.compatibility;

import com.google.common.base.Suppliers;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.internal.graph.GraphInside;
import org.tandem.matching.internal.graph.Pairs;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.policy.Objective;

/**
 * The sparse graph of eligible pairs with their points, in flat arrays (compressed rows): all that an optimiser needs to
 * know. Mentors and mentees are counted from 0 in the order of their ids; pairs are counted from 0, by mentee and then by
 * mentor. Immutable.
 */
@SuppressWarnings("exports") // What it extends shows nothing to those who do not know it.
public final class CompatibilityGraph extends GraphInside<CompatibilityGraph> {
    private final GraphPeople people;
    private final int[] freePlaces;
    private final int[] openSeats;
    private final int[] firstPairs;
    private final int[] mentors;
    private final long[] points;
    private final BitSet fixed;
    private final Supplier<Basis> basis;

    /** Takes the arrays over; the caller must not change them any more. */
    private CompatibilityGraph(
            GraphPeople people,
            int[] freePlaces,
            int[] openSeats,
            Pairs pairs,
            BitSet fixed,
            PlanConditions conditions,
            boolean isMade) {
        super(conditions, CompatibilityGraph::changed);
        this.people = people;
        this.freePlaces = freePlaces;
        this.openSeats = openSeats;
        firstPairs = pairs.firstPairs();
        mentors = pairs.mentors();
        points = pairs.points();
        this.fixed = fixed;
        basis = isMade ? Suppliers.memoize(() -> GraphHash.basis(this, pairs.all())) : () -> Basis.UNKNOWN;
        checkOverflow();
    }

    /**
     * Returns a graph; takes the arrays over, which the caller must not change any more.
     *
     * @param faults of the conditions
     * @throws org.tandem.matching.fault.InvalidInputException if there are any, or fixed pairs exceed a quota
     */
    static CompatibilityGraph of(
            GraphPeople people,
            int[] freePlaces,
            int[] openSeats,
            Pairs pairs,
            BitSet fixed,
            PlanConditions conditions,
            Faults faults) {
        CompatibilityGraph graph =
                new CompatibilityGraph(people, freePlaces, openSeats, pairs, fixed, conditions, true);
        QuotaPreparation.check(graph, faults);
        faults.throwIfAny();
        return graph;
    }

    private CompatibilityGraph changed(
            int[] newPlaces, int[] newSeats, Pairs pairs, BitSet newFixed, PlanConditions newConditions) {
        return new CompatibilityGraph(people, newPlaces, newSeats, pairs, newFixed, newConditions, false);
    }

    /**
     * Returns a builder of a graph from the caller's own scores, without a programme or a policy.
     *
     * {@snippet class="org.tandem.matching.ReadmeSnippets" region="own-scores"}
     */
    public static ScoreTable table() {
        return new ScoreTable();
    }

    /** Sums of points over any plan must fit a {@code long}, so that optimisers need no checks in their inner loops. */
    private void checkOverflow() {
        long most = 0;
        try {
            for (int mentee = 0; mentee < menteeCount(); mentee++) {
                long best = 0;
                for (int pair = firstPair(mentee); pair < endPair(mentee); pair++) {
                    best = Math.max(best, Math.absExact(points[pair]));
                }
                most = Math.addExact(most, Math.multiplyExact(best, openSeats[mentee]));
            }
        } catch (ArithmeticException overflow) {
            throw new IllegalArgumentException(
                    "The points of a plan could exceed " + Long.MAX_VALUE
                            + ".\nMaybe divide all points by a common factor.",
                    overflow);
        }
    }

    /** Returns the number of mentors. */
    public int mentorCount() {
        return people.mentorIds().size();
    }

    /** Returns the number of mentees. */
    public int menteeCount() {
        return people.menteeIds().size();
    }

    /** Returns the number of eligible pairs. */
    public int pairCount() {
        return mentors.length;
    }

    /** Returns the ids of the mentors, in order. */
    public List<String> mentorIds() {
        return people.mentorIds();
    }

    /** Returns the ids of the mentees, in order. */
    public List<String> menteeIds() {
        return people.menteeIds();
    }

    /** Returns how many more mentees a mentor can take; 0 or more. */
    public int freePlaces(int mentor) {
        return freePlaces[mentor];
    }

    /** Returns how many more mentors a mentee wants, all different; 0 or more. */
    public int openSeats(int mentee) {
        return openSeats[mentee];
    }

    /** Returns the number of mentors wanted by all mentees together. */
    public long openSeats() {
        return Arrays.stream(openSeats).asLongStream().sum();
    }

    /** Returns who goes first when places are short; 0 or more, without a unit. */
    public long urgency(int mentee) {
        return people.urgencies()[mentee];
    }

    /** Returns the first of a mentee's pairs. */
    public int firstPair(int mentee) {
        return firstPairs[mentee];
    }

    /** Returns the pair after the last of a mentee's. */
    public int endPair(int mentee) {
        return firstPairs[mentee + 1];
    }

    /** Returns the mentor of a pair. */
    public int mentor(int pair) {
        return mentors[pair];
    }

    /** Returns the mentee of a pair, found by bisection. */
    public int mentee(int pair) {
        int row = Arrays.binarySearch(firstPairs, pair);
        if (row < 0) {
            return -row - 2;
        }
        // Mentees without pairs share their start with the next one; the last of them owns the pair.
        while (firstPairs[row + 1] == pair) {
            row++;
        }
        return row;
    }

    /** Returns the points of a pair. */
    public long points(int pair) {
        return points[pair];
    }

    /** Returns the pairs that a coordinator has fixed, ascending. */
    public IntStream fixedPairs() {
        return fixed.stream();
    }

    /** Returns whether a coordinator has fixed a pair. */
    public boolean isFixed(int pair) {
        return fixed.get(pair);
    }

    /** Returns the pair of a mentee and a mentor, or -1 if the two are not eligible. */
    public int pair(int mentor, int mentee) {
        int at = Arrays.binarySearch(mentors, firstPairs[mentee], firstPairs[mentee + 1], mentor);
        return at < 0 ? -1 : at;
    }

    /** Returns the pair of two people, or -1 if the two are not eligible or somebody is unknown. */
    public int pair(String mentor, String mentee) {
        int row = menteePosition(mentee);
        int column = mentorPosition(mentor);
        return row < 0 || column < 0 ? -1 : pair(column, row);
    }

    /** Returns the position of the mentor with an id, or -1 if there is none. */
    public int mentorPosition(String id) {
        return Math.max(-1, Collections.binarySearch(people.mentorIds(), id));
    }

    /** Returns the position of the mentee with an id, or -1 if there is none. */
    public int menteePosition(String id) {
        return Math.max(-1, Collections.binarySearch(people.menteeIds(), id));
    }

    /**
     * Returns the position of the mentor with an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public int knownMentor(String id) {
        return known("mentor", id, mentorPosition(id));
    }

    /**
     * Returns the position of the mentee with an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public int knownMentee(String id) {
        return known("mentee", id, menteePosition(id));
    }

    private static int known(String role, String id, int position) {
        if (position < 0) {
            throw new IllegalArgumentException("The " + role + " (" + Faults.quote(id)
                    + ") is unknown.\nMaybe mentor and mentee were swapped, or the id is of another programme.");
        }
        return position;
    }

    /** Returns what makes one plan better than another. A floor is kept already: pairs below it are not in the graph. */
    public Objective objective() {
        return PlanConditions.of(this).objective();
    }

    /** Returns the points that no pair exceeds: those of a perfect pair by the policy, or of the best pair in a table. */
    long maxPoints() {
        return people.maxPoints();
    }

    /**
     * Returns how well a pair fits, in per cent of what it could reach at most: by the criteria for which the facts are there
     * ({@link org.tandem.matching.policy.Measure#isKnown}), or compared with the best pair in a table. 0 if nothing is known.
     */
    public double percent(int pair) {
        long most = people.perfectPoints().of(mentor(pair), mentee(pair));
        return most > 0 ? 100.0 * points(pair) / most : 0;
    }

    /**
     * Returns what a plan of this graph is made from; unknown for a changed copy. Computed at the first call,
     * in time proportional to the pairs.
     */
    public Basis basis() {
        return basis.get();
    }

    /** Shows sizes only. */
    @Override
    public String toString() {
        return "CompatibilityGraph[" + mentorCount() + " mentors, " + menteeCount() + " mentees, " + pairCount()
                + " pairs]";
    }
}
