package org.tandem.matching.internal.model;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.policy.Level;

/**
 * The levels on which plans of one graph are compared: those of {@link Level} that can tell two of its plans apart. On the
 * levels of people, a plan's value is a sum over mentees of what the first and each further mentor is worth, and over
 * mentors of what each place filled is worth; neither grows from one unit to the next. On the levels of pairs, those of points
 * and of pairs kept, it is a sum over pairs as well.
 */
public final class Levels {
    private final CompatibilityGraph graph;
    private final ImmutableList<Level> list;
    private final BitSet published;

    private Levels(CompatibilityGraph graph, List<Level> list, BitSet published) {
        this.graph = graph;
        this.list = ImmutableList.copyOf(list);
        this.published = published;
    }

    /** Returns the levels of {@code graph}; at least those of seats and points. */
    public static Levels of(CompatibilityGraph graph) {
        boolean overdue = false;
        boolean further = false;
        boolean differ = false;
        long urgency = -1;
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            boolean alone = isAlone(graph, mentee);
            overdue |= alone && PlanConditions.of(graph).isOverdue(mentee);
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
        if (PlanConditions.of(graph).loads().minimum() > 0) {
            list.add(Level.FIRST_PLACES);
        }
        list.add(Level.POINTS);
        return new Levels(graph, list, new BitSet());
    }

    /** Returns the level of points alone: whom a plan serves does not count. */
    public static Levels onlyPoints(CompatibilityGraph graph) {
        return new Levels(graph, List.of(Level.POINTS), new BitSet());
    }

    /** Returns these levels without {@link Level#KEPT}. */
    public Levels withoutKept() {
        return new Levels(graph, list.stream().filter(level -> level != Level.KEPT).toList(), new BitSet());
    }

    /** Returns whether whom a plan serves counts. */
    public boolean countPeople() {
        return list.contains(Level.MATCHES);
    }

    /**
     * Returns these levels and {@link Level#KEPT} among them.
     *
     * @param pairs the published ones
     * @param position of the new level: before all people, before the points, or last
     */
    public Levels withKept(int[] pairs, int position) {
        List<Level> more = new ArrayList<>(list);
        more.add(position, Level.KEPT);
        BitSet kept = new BitSet();
        IntStream.of(pairs).forEach(kept::set);
        return new Levels(graph, more, kept);
    }

    private static boolean isAlone(CompatibilityGraph graph, int mentee) {
        return graph.openSeats(mentee) > 0 && PlanConditions.of(graph).runningMentors(mentee) == 0;
    }

    /** Returns the number of levels. */
    public int count() {
        return list.size();
    }

    /** Returns the levels, the first of which counts most. */
    public List<Level> list() {
        return list;
    }

    /** Returns the position of the level of points. */
    public int points() {
        return list.indexOf(Level.POINTS);
    }

    /** Returns the position of {@link Level#KEPT}, or {@link #count()} without it. */
    public int kept() {
        int position = list.indexOf(Level.KEPT);
        return position < 0 ? list.size() : position;
    }

    /** Returns whether a pair is to be kept. */
    public boolean isPublished(int pair) {
        return published.get(pair);
    }

    /** Returns what a mentee's first new mentor is worth on a level of people. */
    public long first(int level, int mentee) {
        boolean alone = isAlone(graph, mentee);
        return switch (list.get(level)) {
            case GUARANTEE -> alone && PlanConditions.of(graph).isOverdue(mentee) ? 1 : 0;
            case MATCHES -> 1;
            case SERVED -> alone ? 1 : 0;
            case URGENCY -> alone ? graph.urgency(mentee) : 0;
            case FIRST_PLACES, POINTS, KEPT -> 0;
        };
    }

    /** Returns what each further new mentor of a mentee is worth on a level of people. */
    public long further(int level) {
        return list.get(level) == Level.MATCHES ? 1 : 0;
    }

    /** Returns what a mentor's new mentees are worth on a level, beside what the mentees and pairs are worth. */
    public long ofLoad(int level, int mentor, int matched) {
        return switch (list.get(level)) {
            case FIRST_PLACES ->
                PlanConditions.of(graph).loads().placesFilled(PlanConditions.of(graph).runningLoad(mentor), matched);
            case POINTS -> -PlanConditions.of(graph).unevenCost(mentor, matched);
            case GUARANTEE, MATCHES, SERVED, URGENCY, KEPT -> 0;
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
        int points = points();
        int kept = kept();
        int[] matched = new int[graph.mentorCount()];
        int mentee = 0;
        int filled = 0;
        for (int pair : pairs) {
            while (graph.endPair(mentee) <= pair) {
                mentee++;
                filled = 0;
            }
            for (int level = 0; level < values.length; level++) {
                values[level] += filled == 0 ? first(level, mentee) : further(level);
            }
            values[points] += graph.points(pair);
            if (published.get(pair)) {
                values[kept]++;
            }
            matched[graph.mentor(pair)]++;
            filled++;
        }
        for (int mentor = 0; mentor < matched.length; mentor++) {
            for (int level = 0; level < values.length; level++) {
                values[level] += ofLoad(level, mentor, matched[mentor]);
            }
        }
        values[points] -= charges;
        return new LexScore(values);
    }
}
