package org.tandem.matching.check;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.tandem.matching.plan.Pair;

/**
 * How good a plan is, as a row of numbers of which the first that differs decides: overdue mentees who get a mentor, seats
 * filled, mentees who had no mentor and get one, how many of those are of the highest urgency, of the next, and so on,
 * places that shall be filled first, and points, less charges, last. Where hard rules couple pairs or quotas limit mentees,
 * the most urgent cannot always go first without others staying behind: there the sum of the urgencies takes the place of
 * the counts by urgency.
 */
public final class Total implements Comparable<Total> {
    private static final int OVERDUE = 0;
    private static final int SEATS = 1;
    private static final int SERVED = 2;

    private final long[] parts;

    private Total(long[] parts) {
        this.parts = parts;
    }

    /** Returns the total of some pairs. */
    public static Total of(Market market, Collection<Pair> chosen) {
        Total total = nothing(market);
        for (String mentee : market.mentees.keySet()) {
            List<Pair> own = chosen.stream().filter(pair -> pair.mentee().equals(mentee)).toList();
            total = total.plus(ofMentee(market, mentee, own));
        }
        total.parts[total.parts.length - 2] = market.conditions.firstPlaces(chosen);
        total.parts[total.parts.length - 1] -= market.conditions.charges(chosen);
        return total;
    }

    /** Returns the total of an empty plan. */
    static Total nothing(Market market) {
        return new Total(new long[5 + (market.conditions.entangle() ? 1 : urgencies(market).size())]);
    }

    /** Returns what a mentee's pairs add to a plan. */
    static Total ofMentee(Market market, String mentee, Collection<Pair> own) {
        Total total = nothing(market);
        if (!own.isEmpty()) {
            Market.Request request = market.request(mentee);
            total.parts[OVERDUE] = request.overdue() ? 1 : 0;
            total.parts[SEATS] = own.size();
            total.parts[SERVED] = request.alone() ? 1 : 0;
            if (request.alone() && market.conditions.entangle()) {
                total.parts[SERVED + 1] = request.urgency();
            } else if (request.alone()) {
                total.parts[SERVED + 1 + urgencies(market).indexOf(request.urgency())] = 1;
            }
            for (Pair pair : own) {
                Worth worth = market.eligible.get(pair);
                if (worth == null) {
                    throw new AssertionError("The pair " + pair + " is not eligible.");
                }
                total.parts[total.parts.length - 1] += worth.points();
            }
        }
        return total;
    }

    private static List<Long> urgencies(Market market) {
        TreeSet<Long> urgencies = new TreeSet<>(Comparator.reverseOrder());
        market.mentees.values().forEach(request -> urgencies.add(request.urgency()));
        return List.copyOf(urgencies);
    }

    Total plus(Total other) {
        long[] sum = parts.clone();
        Arrays.setAll(sum, i -> parts[i] + other.parts[i]);
        return new Total(sum);
    }

    /** Returns the number of seats filled. */
    public long seats() {
        return parts[SEATS];
    }

    /** Returns the points. */
    public long points() {
        return parts[parts.length - 1];
    }

    /** Returns whether all but the points are equal. */
    public boolean servesAsWellAs(Total other) {
        return Arrays.equals(parts, 0, parts.length - 1, other.parts, 0, other.parts.length - 1);
    }

    @Override
    public int compareTo(Total other) {
        return Arrays.compare(parts, other.parts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Total total && Arrays.equals(parts, total.parts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(parts);
    }

    @Override
    public String toString() {
        return Arrays.toString(parts);
    }
}
