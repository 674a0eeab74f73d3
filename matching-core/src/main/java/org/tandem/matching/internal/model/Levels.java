package org.tandem.matching.internal.model;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.policy.Level;

/**
 * The levels on which plans of one graph are compared: those of {@link Level} that can tell two of its plans apart. On every
 * level but the last, a plan's value is a sum over mentees of what the first and each further mentor is worth, and over
 * mentors of what each place filled is worth; neither grows from one unit to the next.
 */
public final class Levels {
    private final CompatibilityGraph graph;
    private final ImmutableList<Level> list;

    private Levels(CompatibilityGraph graph, List<Level> list) {
        this.graph = graph;
        this.list = ImmutableList.copyOf(list);
    }

    /** Returns the levels of {@code graph}; at least those of seats and points. */
    public static Levels of(CompatibilityGraph graph) {
        boolean overdue = false;
        boolean further = false;
        boolean differ = false;
        long urgency = -1;
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            boolean alone = isAlone(graph, mentee);
            overdue |= alone && graph.isOverdue(mentee);
            further |= graph.openSeats(mentee) > (alone ? 1 : 0);
            if (alone) {
                differ |= urgency >= 0 && urgency != graph.urgency(mentee);
                urgency = graph.urgency(mentee);
            }
        }
        List<Level> list = new ArrayList<>();
        if (overdue) {
            list.add(Level.GUARANTEE);
        }
        list.add(Level.MATCHES);
        if (further) {
            list.add(Level.SERVED);
        }
        if (differ) {
            list.add(Level.URGENCY);
        }
        if (graph.loads().minimum() > 0) {
            list.add(Level.FIRST_PLACES);
        }
        list.add(Level.POINTS);
        return new Levels(graph, list);
    }

    private static boolean isAlone(CompatibilityGraph graph, int mentee) {
        return graph.openSeats(mentee) > 0 && graph.runningMentors(mentee) == 0;
    }

    /** Returns the number of levels. */
    public int count() {
        return list.size();
    }

    /** Returns the levels, the first of which counts most. */
    public List<Level> list() {
        return list;
    }

    /** Returns the position of the level of points: the last. */
    public int points() {
        return list.size() - 1;
    }

    /** Returns what a mentee's first new mentor is worth on a level other than that of points. */
    public long first(int level, int mentee) {
        boolean alone = isAlone(graph, mentee);
        return switch (list.get(level)) {
            case GUARANTEE -> alone && graph.isOverdue(mentee) ? 1 : 0;
            case MATCHES -> 1;
            case SERVED -> alone ? 1 : 0;
            case URGENCY -> alone ? graph.urgency(mentee) : 0;
            case FIRST_PLACES, POINTS -> 0;
        };
    }

    /** Returns what each further new mentor of a mentee is worth on a level other than that of points. */
    public long further(int level) {
        return list.get(level) == Level.MATCHES ? 1 : 0;
    }

    /** Returns what a mentor's new mentees are worth on a level, beside what the mentees and pairs are worth. */
    public long ofLoad(int level, int mentor, int matched) {
        return switch (list.get(level)) {
            case FIRST_PLACES -> graph.loads().placesFilled(graph.runningLoad(mentor), matched);
            case POINTS -> -graph.unevenCost(mentor, matched);
            case GUARANTEE, MATCHES, SERVED, URGENCY -> 0;
        };
    }

    /**
     * Returns what a choice of pairs is worth.
     *
     * @param pairs ascending
     * @param charges what soft rules about two matches charge for them, in points
     */
    public LexScore score(int[] pairs, long charges) {
        long[] values = new long[list.size()];
        int[] matched = new int[graph.mentorCount()];
        int mentee = 0;
        int filled = 0;
        for (int pair : pairs) {
            while (graph.endPair(mentee) <= pair) {
                mentee++;
                filled = 0;
            }
            for (int level = 0; level < points(); level++) {
                values[level] += filled == 0 ? first(level, mentee) : further(level);
            }
            values[points()] += graph.points(pair);
            matched[graph.mentor(pair)]++;
            filled++;
        }
        for (int mentor = 0; mentor < matched.length; mentor++) {
            for (int level = 0; level < values.length; level++) {
                values[level] += ofLoad(level, mentor, matched[mentor]);
            }
        }
        values[points()] -= charges;
        return new LexScore(values);
    }
}
