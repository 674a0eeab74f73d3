package org.tandem.matching.internal.edit;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.graph.Pairs;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.graph.PreparedPlanRule;
import org.tandem.matching.internal.graph.PreparedQuota;
import org.tandem.matching.internal.graph.RunningClashJudge;
import org.tandem.matching.policy.Outcome;

/**
 * Changes a copy of a graph, to see what a plan would then be. The people stay the same; rules about two matches, quotas and
 * loads still hold. Pairs of the changed graph are counted anew, so find them with
 * {@link CompatibilityGraph#pair(int, int)}. Whether fixed pairs fit into places, seats and quotas is not checked here.
 */
public final class GraphEditor {

    private record Cell(int mentee, int mentor) implements Comparable<Cell> {
        @Override
        public int compareTo(Cell other) {
            int byMentee = Integer.compare(mentee, other.mentee);
            return byMentee != 0 ? byMentee : Integer.compare(mentor, other.mentor);
        }
    }

    private final CompatibilityGraph graph;
    private final PlanConditions conditions;
    private final int[] freePlaces;
    private final int[] openSeats;
    private final int[] runningLoads;
    private final int[] runningMentors;
    private final List<int[]> quotasLeft = new ArrayList<>();
    private final TreeMap<Cell, Long> added = new TreeMap<>();
    private final BitSet barred = new BitSet();
    private final Map<Cell, Boolean> fixed = new TreeMap<>();
    private final TreeSet<Cell> running = new TreeSet<>();

    /** Begins with a copy of a graph. */
    public GraphEditor(CompatibilityGraph graph) {
        this.graph = graph;
        conditions = PlanConditions.of(graph);
        freePlaces = new int[graph.mentorCount()];
        Arrays.setAll(freePlaces, graph::freePlaces);
        openSeats = new int[graph.menteeCount()];
        Arrays.setAll(openSeats, graph::openSeats);
        runningLoads = new int[graph.mentorCount()];
        Arrays.setAll(runningLoads, conditions::runningLoad);
        runningMentors = new int[graph.menteeCount()];
        Arrays.setAll(runningMentors, conditions::runningMentors);
        conditions.quotas().forEach(quota -> quotasLeft.add(quota.leftByLimit()));
    }

    /**
     * Returns the same graph with other points, as it is if criteria weigh otherwise. Percentages are still by the old ones.
     *
     * @param points by pair; taken over, so the caller must not change them any more
     * @param factor by which all that soft rules and uneven loads charge is multiplied, 1 or more, so that points can be too
     * @throws IllegalArgumentException if the points of a plan could overflow
     */
    public static CompatibilityGraph withPoints(CompatibilityGraph graph, long[] points, long factor) {
        if (points.length != graph.pairCount() || factor < 1) {
            throw new IllegalArgumentException("There must be points for each of " + graph.pairCount()
                    + " pairs, and a factor of 1 or more (" + factor + ").\nMaybe use the points of each pair.");
        }
        GraphEditor same = new GraphEditor(graph);
        int[] firstPairs = new int[graph.menteeCount() + 1];
        Arrays.setAll(firstPairs, mentee -> mentee < graph.menteeCount() ? graph.firstPair(mentee) : points.length);
        int[] mentors = new int[points.length];
        Arrays.setAll(mentors, graph::mentor);
        BitSet fixed = new BitSet();
        graph.fixedPairs().forEach(fixed::set);
        try {
            return same.conditions
                    .charging(factor)
                    .over(graph, same.freePlaces, same.openSeats, new Pairs(firstPairs, mentors, points), fixed);
        } catch (ArithmeticException overflow) {
            throw new IllegalArgumentException(
                    "The charges of rules and loads, times " + factor + ", could exceed " + Long.MAX_VALUE
                            + ".\nMaybe use a smaller factor.",
                    overflow);
        }
    }

    /** Sets how many more mentees a mentor can take; 0 or more. */
    public GraphEditor freePlaces(int mentor, int places) {
        checkCapacity("free places", "mentor", graph.mentorIds().get(mentor), places);
        freePlaces[mentor] = places;
        return this;
    }

    /** Sets how many more mentors a mentee wants; 0 or more. */
    public GraphEditor openSeats(int mentee, int seats) {
        checkCapacity("mentors wanted", "mentee", graph.menteeIds().get(mentee), seats);
        openSeats[mentee] = seats;
        return this;
    }

    /**
     * Sets how many more matches a quota allows to a group.
     *
     * @param quota position in {@link PlanConditions#quotas()}
     * @param limit below {@link PreparedQuota#limits()}
     * @param left 0 or more
     */
    public GraphEditor quotaLeft(int quota, int limit, int left) {
        checkCapacity("matches left", "quota", conditions.quotas().get(quota).name(), left);
        quotasLeft.get(quota)[limit] = left;
        return this;
    }

    /** Makes a pair eligible with these points, or changes its points. */
    public GraphEditor score(int mentor, int mentee, long points) {
        added.put(new Cell(mentee, mentor), points);
        return this;
    }

    /** Takes a pair of the original graph out. */
    public GraphEditor bar(int pair) {
        barred.set(pair);
        return this;
    }

    /**
     * Lets a pair of the original graph run. As a running mentorship does, it occupies a place and a mentor wanted, uses up
     * quotas and loads, is not proposed again, and bars every pair that a hard rule about two matches forbids beside it. Each
     * pair can run once only. Counts from the places, mentors wanted and quotas set so far.
     *
     * @throws IllegalArgumentException if there is no place, no mentor wanted or no match of a quota left for it
     */
    public GraphEditor run(int pair) {
        int mentor = graph.mentor(pair);
        int mentee = graph.mentee(pair);
        freePlaces(mentor, freePlaces[mentor] - 1);
        openSeats(mentee, openSeats[mentee] - 1);
        for (int q = 0; q < quotasLeft.size(); q++) {
            int limit = conditions.quotas().get(q).limiting(mentor, mentee);
            if (limit != PreparedQuota.NONE) {
                quotaLeft(q, limit, quotasLeft.get(q)[limit] - 1);
            }
        }
        runningLoads[mentor]++;
        runningMentors[mentee]++;
        running.add(new Cell(mentee, mentor));
        return bar(pair);
    }

    /** Fixes a pair that is eligible in the original graph or scored here: every plan has it. */
    public GraphEditor fixed(int mentor, int mentee) {
        fixed.put(new Cell(mentee, mentor), true);
        return this;
    }

    /** Leaves the decision about a pair that was fixed to the optimiser. */
    public GraphEditor released(int mentor, int mentee) {
        fixed.put(new Cell(mentee, mentor), false);
        return this;
    }

    /**
     * Returns the changed graph; the original stays as it was.
     *
     * @throws IllegalArgumentException if a pair is to be fixed that is not eligible, or the points of a plan could overflow
     */
    public CompatibilityGraph build() {
        if (!running.isEmpty()) {
            conditions.planRules().stream().filter(PreparedPlanRule::isHard).forEach(this::barClashes);
        }
        int[] firstPairs = new int[graph.menteeCount() + 1];
        int count = graph.pairCount() - barred.cardinality();
        for (Cell cell : added.keySet()) {
            int pair = graph.pair(cell.mentor, cell.mentee);
            count += pair < 0 || barred.get(pair) ? 1 : 0;
        }
        int[] mentors = new int[count];
        long[] points = new long[count];
        BitSet fixedPairs = new BitSet(count);
        int next = 0;
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            List<Map.Entry<Cell, Long>> ofMentee = List.copyOf(
                    added.subMap(new Cell(mentee, 0), new Cell(mentee + 1, 0)).entrySet());
            int a = 0;
            int pair = graph.firstPair(mentee);
            while (pair < graph.endPair(mentee) || a < ofMentee.size()) {
                int ofGraph = pair < graph.endPair(mentee) ? graph.mentor(pair) : Integer.MAX_VALUE;
                int ofAdded = a < ofMentee.size() ? ofMentee.get(a).getKey().mentor : Integer.MAX_VALUE;
                int mentor = Math.min(ofGraph, ofAdded);
                boolean stays = ofAdded == mentor || !barred.get(pair);
                if (stays) {
                    mentors[next] = mentor;
                    points[next] = ofAdded == mentor ? ofMentee.get(a).getValue() : graph.points(pair);
                    boolean wasFixed = ofGraph == mentor && graph.isFixed(pair);
                    fixedPairs.set(next, fixed.getOrDefault(new Cell(mentee, mentor), wasFixed));
                    next++;
                }
                pair += ofGraph == mentor ? 1 : 0;
                a += ofAdded == mentor ? 1 : 0;
            }
            firstPairs[mentee + 1] = next;
        }
        CompatibilityGraph changed = conditions
                .running(changedQuotas(), runningLoads, runningMentors)
                .over(
                        graph,
                        freePlaces.clone(),
                        openSeats.clone(),
                        new Pairs(firstPairs, mentors, points),
                        fixedPairs);
        fixed.forEach((cell, fix) -> checkEligible(changed, cell));
        return changed;
    }

    private ImmutableList<PreparedQuota> changedQuotas() {
        ImmutableList.Builder<PreparedQuota> changed = ImmutableList.builder();
        for (int q = 0; q < quotasLeft.size(); q++) {
            changed.add(conditions.quotas().get(q).withLeft(quotasLeft.get(q).clone()));
        }
        return changed.build();
    }

    private void barClashes(PreparedPlanRule rule) {
        RunningClashJudge judge = new RunningClashJudge(rule, graph.mentorIds(), graph.menteeIds());
        running.forEach(cell -> judge.add(cell.mentor, cell.mentee));
        added.keySet().removeIf(cell -> judge.outcome(cell.mentor, cell.mentee) == Outcome.INELIGIBLE);
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            for (int pair = graph.firstPair(mentee); pair < graph.endPair(mentee); pair++) {
                if (!barred.get(pair) && judge.outcome(graph.mentor(pair), mentee) == Outcome.INELIGIBLE) {
                    barred.set(pair);
                }
            }
        }
    }

    private void checkEligible(CompatibilityGraph changed, Cell cell) {
        if (changed.pair(cell.mentor, cell.mentee) < 0) {
            throw new IllegalArgumentException("The pair (" + graph.mentorIds().get(cell.mentor) + " with "
                    + graph.menteeIds().get(cell.mentee)
                    + ") must be eligible to be fixed or released.\nMaybe add it with its points first.");
        }
    }

    private static void checkCapacity(String what, String role, String id, int value) {
        if (value < 0) {
            throw new IllegalArgumentException("The number of " + what + " (" + value + ") of " + role + " (" + id
                    + ") must not be negative.\nMaybe use 0 for none.");
        }
    }
}
