package org.tandem.matching.internal.model;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.graph.PreparedPlanRule;
import org.tandem.matching.policy.Quota;

/**
 * What filling the seats of mentees is worth, before any points: first mentors for those who are overdue by a waiting-time
 * guarantee first; then as many seats as possible; among plans that fill equally many, those that leave as few mentees as
 * possible without any mentor; then higher priority, then longer waiting. Whoever has a running mentor is not without one,
 * so that each new seat is a further one. Last come the places of mentors that the policy's loads ask to fill first: each is
 * worth 1, and together they are worth less than anything above.
 *
 * <p>One {@code long} holds all of it. Let U be the sum of all urgencies, above the least, F the number of seats that cannot
 * be anybody's first, s and f the seats and the first seats filled. The value {@code (F + 1)(U + 1) s - (U + 1)(s - f) +}
 * urgencies served compares as said, because s − f is at most F; the first seat of an overdue mentee is worth more than all
 * that. Where neither a hard rule about two matches nor a quota of mentees stands between them, the mentees who can be
 * served together form a matroid: then the best sum of urgencies, each with one on top, also leaves as few as possible
 * without a mentor and serves the most urgent first, and a smaller factor of f, 1, will do (1). Otherwise urgencies are
 * weighed by their sum.
 *
 * <p>(1) Edmonds: Matroids and the greedy algorithm, 1971.
 */
public final class SeatValues {

    /**
     * A part of the values that comes before all later ones.
     *
     * @param weight what 1 is worth
     * @param first by mentee: the part of the first seat filled
     * @param further by mentee: the part of each further one
     */
    public record Level(long weight, long[] first, long[] further) {}

    /** Room that a level may take without the others having to hope for short paths. */
    private static final double SURELY_SMALL = 1 << 26;

    private final CompatibilityGraph graph;
    private final boolean keepsGuarantee;
    private final long unit;
    private final long leastUrgency;
    private final long servedValue;
    /** Seats that cannot be the first of anybody. */
    private final long furtherSeats;

    private final long seatValue;
    private final long overdueValue;
    private final long most;
    private final long[] first;
    private final long[] levelWeights;

    /**
     * Derives the values from who goes first in {@code graph}.
     *
     * @throws IllegalArgumentException if the sum over all seats could overflow
     */
    public SeatValues(CompatibilityGraph graph) {
        this(graph, true);
    }

    private SeatValues(CompatibilityGraph graph, boolean keepsGuarantee) {
        this.graph = graph;
        this.keepsGuarantee = keepsGuarantee;
        try {
            long places = 0;
            for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
                places = Math.addExact(places, placesFilled(mentor, graph.freePlaces(mentor)));
            }
            unit = Math.addExact(places, 1);
            long alone = 0;
            long least = Long.MAX_VALUE;
            long sum = 0;
            long overdue = 0;
            for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
                if (isAlone(mentee)) {
                    alone++;
                    least = Math.min(least, graph.urgency(mentee));
                    sum = Math.addExact(sum, graph.urgency(mentee));
                    overdue += isOverdue(mentee) ? 1 : 0;
                }
            }
            leastUrgency = alone == 0 ? 0 : least;
            sum -= alone * leastUrgency;
            furtherSeats = graph.openSeats() - alone;
            // Where every seat is somebody's first, more seats are more mentees served.
            servedValue = furtherSeats == 0 ? 0 : areSeatsEntangled(graph) ? Math.addExact(sum, 1) : 1;
            seatValue = Math.addExact(Math.addExact(Math.multiplyExact(servedValue, furtherSeats), sum), 1);
            long all = Math.addExact(
                    Math.subtractExact(
                            Math.multiplyExact(seatValue, graph.openSeats()),
                            Math.multiplyExact(servedValue, furtherSeats)),
                    sum);
            overdueValue = Math.multiplyExact(unit, Math.addExact(all, 1));
            most = Math.addExact(Math.multiplyExact(unit, all), Math.multiplyExact(overdueValue, overdue));
            Math.addExact(most, places);
        } catch (ArithmeticException overflow) {
            throw new IllegalArgumentException(
                    "The priorities and waiting times of all mentees together exceed " + Long.MAX_VALUE
                            + ".\nMaybe give priorities as small numbers, or dates of application that lie closer together.",
                    overflow);
        }
        first = new long[graph.menteeCount()];
        Arrays.setAll(first, this::firstValue);
        levelWeights = levels().stream().mapToLong(Level::weight).toArray();
    }

    /** Returns the values that seats have where nobody is overdue. */
    public static SeatValues withoutGuarantee(CompatibilityGraph graph) {
        return new SeatValues(graph, false);
    }

    /** Returns whether serving one mentee can keep two others from being served. */
    private static boolean areSeatsEntangled(CompatibilityGraph graph) {
        return hasQuotaOfMentees(graph)
                || PlanConditions.of(graph).planRules().stream().anyMatch(PreparedPlanRule::isHard);
    }

    private static boolean hasQuotaOfMentees(CompatibilityGraph graph) {
        return PlanConditions.of(graph).quotas().stream().anyMatch(quota -> quota.kind() == Quota.Kind.MENTEES);
    }

    private boolean isAlone(int mentee) {
        return graph.openSeats(mentee) > 0 && PlanConditions.of(graph).runningMentors(mentee) == 0;
    }

    private boolean isOverdue(int mentee) {
        return keepsGuarantee && isAlone(mentee) && PlanConditions.of(graph).isOverdue(mentee);
    }

    private long urgency(int mentee) {
        return graph.urgency(mentee) - leastUrgency;
    }

    /** Returns the value of the first seat of a mentee that a plan fills: that of a further one beside a running mentor. */
    public long first(int mentee) {
        return first[mentee];
    }

    private long firstValue(int mentee) {
        if (!isAlone(mentee)) {
            return further();
        }
        return (seatValue + urgency(mentee)) * unit + (isOverdue(mentee) ? overdueValue : 0);
    }

    /** Returns the value of each further seat of a mentee. */
    public long further() {
        return (seatValue - servedValue) * unit;
    }

    /** Returns the value of filling this many of a mentee's seats. */
    public long of(int mentee, int filled) {
        return filled == 0 ? 0 : first[mentee] + (filled - 1) * further();
    }

    /** Returns the value of a mentor's new mentees: how many of the places asked for first they fill. */
    public long placesFilled(int mentor, int matched) {
        return PlanConditions.of(graph).loads().placesFilled(PlanConditions.of(graph).runningLoad(mentor), matched);
    }

    /** Returns the value of filling every seat, without that of any places. */
    public long most() {
        return most;
    }

    /** Returns the number of seats that stand behind a sum of values. */
    public long seats(long value) {
        return (value % overdueValue / unit + servedValue * furtherSeats) / seatValue;
    }

    /**
     * Returns the values of seats in parts of which each comes before all later ones, for optimisers that keep them apart:
     * numbers stay small where sums would be large.
     */
    public List<Level> levels() {
        ImmutableList.Builder<Level> levels = ImmutableList.builder();
        if (most >= overdueValue) {
            levels.add(level(overdueValue, mentee -> isOverdue(mentee) ? 1 : 0, 0));
        }
        if (areSeatsSmallerApart()) {
            levels.add(level((seatValue - servedValue) * unit, mentee -> 1, 1));
            levels.add(level(servedValue * unit, mentee -> isAlone(mentee) ? 1 : 0, 0));
            levels.add(level(unit, mentee -> isAlone(mentee) ? urgency(mentee) : 0, 0));
        } else {
            long further = seatValue - servedValue;
            levels.add(level(unit, mentee -> isAlone(mentee) ? seatValue + urgency(mentee) : further, further));
        }
        return levels.build();
    }

    /**
     * How much room a level takes for its numbers is said by the flow: with g groups, about twenty times the greatest value
     * and ten times g the greatest difference of values, or ten times the greatest value if paths are taken to be short.
     */
    private boolean areSeatsSmallerApart() {
        if (furtherSeats == 0 || !hasQuotaOfMentees(graph)) {
            return false;
        }
        double mostUrgent = 1;
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            mostUrgent = Math.max(mostUrgent, isAlone(mentee) ? (double) urgency(mentee) : 0);
        }
        double groups = PlanConditions.of(graph).menteeQuotas().size();
        double together = 10 * (2 * ((double) seatValue + mostUrgent) + groups * ((double) servedValue + mostUrgent));
        double apart = 20 * (10 * (2 + groups)) * (10 * (2 + groups) * mostUrgent);
        return Math.min(together, apart) < SURELY_SMALL
                ? apart < together
                : 10 * 10 * mostUrgent < (double) seatValue + mostUrgent;
    }

    private interface OfMentee {
        long value(int mentee);
    }

    private Level level(long weight, OfMentee firstOf, long ofFurther) {
        long[] ofFirst = new long[graph.menteeCount()];
        long[] further = new long[graph.menteeCount()];
        Arrays.setAll(ofFirst, firstOf::value);
        Arrays.fill(further, ofFurther);
        return new Level(weight, ofFirst, further);
    }

    /** Returns the number of {@link #levels()}. */
    public int levelCount() {
        return levelWeights.length;
    }

    /** Returns the value of seats that stands behind sums or prices, by level; what follows the levels is left out. */
    public long ofLevels(long[] byLevel) {
        long value = 0;
        for (int level = 0; level < levelWeights.length; level++) {
            value = Math.addExact(value, Math.multiplyExact(levelWeights[level], byLevel[level]));
        }
        return value;
    }
}
