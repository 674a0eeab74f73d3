package org.tandem.matching.compatibility;

/**
 * What filling the seats of mentees is worth, before any points: as many seats as possible first; among plans that fill
 * equally many, those that leave no mentee without any mentor; then higher priority, then longer waiting. One {@code long}
 * holds all of it: every seat is worth a base that exceeds everything below it, and the seat that gives a mentee a first
 * mentor is worth its urgency and one on top. Whichever mentors a mentee gets, the first counts once; whoever has a running
 * mentor is not without one, so that each new seat is a further one. Last come the places of mentors that the policy's loads
 * ask to fill first: each is worth 1, and together they are worth less than anything above.
 */
public final class SeatValues {
    private final CompatibilityGraph graph;
    private final long unit;
    private final long base;
    private final long[] first;
    private final long most;

    /**
     * Derives the values from who goes first in {@code graph}.
     *
     * @throws IllegalArgumentException if the sum over all seats could overflow
     */
    public SeatValues(CompatibilityGraph graph) {
        this.graph = graph;
        try {
            long places = 0;
            for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
                places = Math.addExact(places, placesFilled(mentor, graph.freePlaces(mentor)));
            }
            unit = Math.addExact(places, 1);
            first = new long[graph.menteeCount()];
            long sum = 0;
            for (int mentee = 0; mentee < first.length; mentee++) {
                if (graph.openSeats(mentee) > 0 && graph.runningMentors(mentee) == 0) {
                    sum = Math.addExact(sum, Math.addExact(graph.urgency(mentee), 1));
                }
            }
            base = Math.multiplyExact(unit, Math.addExact(sum, 1));
            for (int mentee = 0; mentee < first.length; mentee++) {
                first[mentee] = graph.runningMentors(mentee) > 0
                        ? base
                        : Math.addExact(base, Math.multiplyExact(unit, graph.urgency(mentee) + 1));
            }
            most = Math.addExact(
                    Math.multiplyExact(base, graph.openSeats()),
                    Math.multiplyExact(unit, Math.addExact(sum, 1)) - unit);
        } catch (ArithmeticException overflow) {
            throw new IllegalArgumentException(
                    "The priorities and waiting times of all mentees together exceed " + Long.MAX_VALUE
                            + ".\nMaybe give priorities as small numbers.",
                    overflow);
        }
    }

    /** Returns the value of the first seat of a mentee that a plan fills: that of a further one beside a running mentor. */
    public long first(int mentee) {
        return first[mentee];
    }

    /** Returns the value of each further seat of a mentee. */
    public long further() {
        return base;
    }

    /** Returns the value of filling this many of a mentee's seats. */
    public long of(int mentee, int filled) {
        return filled == 0 ? 0 : first[mentee] + (filled - 1) * base;
    }

    /** Returns the value of a mentor's new mentees: how many of the places asked for first they fill. */
    public long placesFilled(int mentor, int matched) {
        return graph.loads().placesFilled(graph.runningLoad(mentor), matched);
    }

    /** Returns what divides the value of every seat and exceeds the places that can be filled first, all together. */
    public long unit() {
        return unit;
    }

    /** Returns the value of filling every seat, without that of any places. */
    public long most() {
        return most;
    }

    /** Returns the number of seats that stand behind a sum of values. */
    public long seats(long value) {
        return value / base;
    }
}
