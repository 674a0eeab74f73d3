package org.tandem.matching.compatibility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.fault.OwnPieceException;
import org.tandem.matching.internal.graph.Pairs;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.graph.PreparedPlanRule;
import org.tandem.matching.policy.Loads;
import org.tandem.matching.policy.Objective;
import org.tandem.matching.policy.PlanJudge;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;

/**
 * Collects pairs with points of the caller's own, for programmes that have a model of their own and want only the
 * optimiser. Pairs that are not given are not eligible. Anything may be added in any order.
 */
public final class ScoreTable {
    private static final int MOST_PLACES = 10_000;

    private record Someone(String id, int capacity, int priority) {}

    private record Scored(String mentor, String mentee, long points, boolean fixed) {}

    private final List<Someone> mentors = new ArrayList<>();
    private final List<Someone> mentees = new ArrayList<>();
    private final List<Scored> pairs = new ArrayList<>();
    private final Map<String, BiPredicate<String, String>> apart = new LinkedHashMap<>();
    private Objective objective = Objective.LARGEST_SUM;

    ScoreTable() {}

    /** Adds a mentor with {@value Mentor#DEFAULT_PLACES} free places. */
    public ScoreTable mentor(String id) {
        return mentor(id, Mentor.DEFAULT_PLACES);
    }

    /** Adds a mentor with this many free places, 0 to 10,000. */
    public ScoreTable mentor(String id, int freePlaces) {
        mentors.add(new Someone(id, freePlaces, 0));
        return this;
    }

    /** Adds a mentee who wants one mentor, with normal priority. */
    public ScoreTable mentee(String id) {
        return mentee(id, 1, 0);
    }

    /**
     * Adds a mentee.
     *
     * @param mentorsWanted number of different mentors wanted, 0 to 10,000
     * @param priority who goes first when places are short, 0 to {@value Mentee#HIGHEST_PRIORITY}
     */
    public ScoreTable mentee(String id, int mentorsWanted, int priority) {
        mentees.add(new Someone(id, mentorsWanted, priority));
        return this;
    }

    /** Makes a pair eligible, with its points. */
    public ScoreTable score(String mentor, String mentee, long points) {
        pairs.add(new Scored(mentor, mentee, points, false));
        return this;
    }

    /** Makes a pair eligible, with its points, and fixes it: it is in every plan. */
    public ScoreTable fixed(String mentor, String mentee, long points) {
        pairs.add(new Scored(mentor, mentee, points, true));
        return this;
    }

    /**
     * Forbids that two mentees share a mentor.
     *
     * @param name unique among these rules; shown in explanations
     * @param objection whether the mentees with these two ids must not share a mentor; symmetric; asked often
     */
    public ScoreTable apart(String name, BiPredicate<String, String> objection) {
        apart.put(name, objection);
        return this;
    }

    /** Sets what makes one plan better than another, without a floor; default {@link Objective#LARGEST_SUM}. */
    public ScoreTable objective(Objective newObjective) {
        objective = newObjective;
        return this;
    }

    /**
     * Returns the graph.
     *
     * @throws InvalidInputException if ids are empty, unknown or given twice, numbers are out of range, fixed pairs do not
     *     fit together, or the objective has a floor or cannot be kept beside rules; lists all faults
     * @throws IllegalArgumentException if the points of a plan could overflow
     */
    public CompatibilityGraph build() {
        Faults faults = new Faults();
        List<Someone> mentorsInOrder = inOrder(mentors);
        List<Someone> menteesInOrder = inOrder(mentees);
        List<String> mentorIds = mentorsInOrder.stream().map(Someone::id).toList();
        List<String> menteeIds = menteesInOrder.stream().map(Someone::id).toList();
        checkSide("mentor", mentors, "number of free places", faults);
        checkSide("mentee", mentees, "number of mentors wanted", faults);
        Map<String, Integer> mentorPositions = positions(mentorIds);
        Map<String, Integer> menteePositions = positions(menteeIds);
        apart.keySet().forEach(name -> faults.checkKey("the table", "name of a rule", name));
        checkKnown(mentorPositions, menteePositions, faults);
        checkObjective(faults);
        faults.throwIfAny();

        long[] keys = keys(mentorPositions, menteePositions);
        int[] byKey = byKey(keys);
        int[] firstPairs = new int[menteeIds.size() + 1];
        int[] pairMentors = new int[keys.length];
        long[] points = new long[keys.length];
        BitSet fixed = new BitSet();
        long maxPoints = 0;
        for (int p = 0; p < keys.length; p++) {
            Scored scored = pairs.get(byKey[p]);
            long key = keys[byKey[p]];
            if (p > 0 && keys[byKey[p - 1]] == key) {
                faults.add(
                        subject(scored),
                        Long.toString(scored.points),
                        "The " + subject(scored) + " is given more than once.",
                        "keep one of them.");
            }
            firstPairs[(int) (key >>> 32) + 1]++;
            pairMentors[p] = (int) key;
            points[p] = scored.points;
            fixed.set(p, scored.fixed);
            maxPoints = Math.max(maxPoints, scored.points);
        }
        Arrays.parallelPrefix(firstPairs, Integer::sum);
        int[] places = mentorsInOrder.stream().mapToInt(Someone::capacity).toArray();
        int[] seats = menteesInOrder.stream().mapToInt(Someone::capacity).toArray();
        checkFixed(firstPairs, pairMentors, fixed, places, seats, mentorIds, menteeIds, faults);
        checkFixedApart(faults);
        faults.throwIfAny();
        long[] urgencies = menteesInOrder.stream().mapToLong(Someone::priority).toArray();
        long best = maxPoints;
        return CompatibilityGraph.of(
                new GraphPeople(mentorIds, menteeIds, urgencies, best, (mentor, mentee) -> best),
                places,
                seats,
                new Pairs(firstPairs, pairMentors, points),
                fixed,
                PlanConditions.of(
                        planRules(menteeIds),
                        List.of(),
                        Loads.ANY,
                        objective,
                        new int[places.length],
                        new int[seats.length],
                        new BitSet(),
                        faults),
                faults);
    }

    private List<PreparedPlanRule> planRules(List<String> menteeIds) {
        return apart.entrySet().stream()
                .map(rule -> new PreparedPlanRule(rule.getKey(), 0,
                        (PlanJudge.SharedMentor) (mentor, one, other) -> objects(
                                rule.getKey(), rule.getValue(), menteeIds.get(one), menteeIds.get(other))))
                .toList();
    }

    private static boolean objects(String name, BiPredicate<String, String> objection, String one, String other) {
        try {
            return objection.test(one, other);
        } catch (RuntimeException thrown) {
            throw OwnPieceException.of("rule (" + name + ")", "mentees (" + one + ") and (" + other + ")", thrown);
        }
    }

    private void checkObjective(Faults faults) {
        if (objective.floor() > 0) {
            faults.add(
                    "the table",
                    Double.toString(objective.floor()),
                    "The floor (" + objective.floor() + ") of the table must be 0, for its points have no scale.",
                    "leave out the pairs that fit too little.");
        }
        if (objective.aim() != Objective.Aim.LARGEST_SUM && !apart.isEmpty()) {
            faults.add(
                    "the table",
                    objective.aim().toString(),
                    "The objective (" + objective.aim() + ") of the table cannot be kept beside rules ("
                            + apart.keySet()
                            + ") about who shares a mentor.",
                    "leave out the pairs that fit too little, and aim at the largest sum.");
        }
    }

    private static void checkSide(String role, List<Someone> side, String what, Faults faults) {
        faults.checkDistinct("the " + role + "s", "id", side.stream().map(Someone::id).toList());
        for (Someone one : side) {
            String subject = role + " (" + Faults.quote(one.id) + ")";
            faults.checkKey(subject, "id", one.id);
            faults.checkRange(subject, what, one.capacity, 0, MOST_PLACES);
            faults.checkRange(subject, "priority", one.priority, 0, Mentee.HIGHEST_PRIORITY);
        }
    }

    private void checkKnown(Map<String, Integer> mentorPositions, Map<String, Integer> menteePositions, Faults faults) {
        for (Scored pair : pairs) {
            if (!mentorPositions.containsKey(pair.mentor)) {
                faults.unknown(subject(pair), "mentor", pair.mentor);
            }
            if (!menteePositions.containsKey(pair.mentee)) {
                faults.unknown(subject(pair), "mentee", pair.mentee);
            }
        }
    }

    private static void checkFixed(
            int[] firstPairs,
            int[] pairMentors,
            BitSet fixed,
            int[] places,
            int[] seats,
            List<String> mentorIds,
            List<String> menteeIds,
            Faults faults) {
        int[] fixedPlaces = new int[places.length];
        for (int mentee = 0; mentee < seats.length; mentee++) {
            int fixedSeats = 0;
            for (int p = firstPairs[mentee]; p < firstPairs[mentee + 1]; p++) {
                if (fixed.get(p)) {
                    fixedSeats++;
                    fixedPlaces[pairMentors[p]]++;
                }
            }
            checkFits("mentee (" + menteeIds.get(mentee) + ")", "mentors wanted", seats[mentee], fixedSeats, faults);
        }
        for (int mentor = 0; mentor < places.length; mentor++) {
            checkFits(
                    "mentor (" + mentorIds.get(mentor) + ")",
                    "free places",
                    places[mentor],
                    fixedPlaces[mentor],
                    faults);
        }
    }

    /** Complains of every two fixed pairs of one mentor to which a rule objects. */
    private void checkFixedApart(Faults faults) {
        List<Scored> kept = pairs.stream()
                .filter(Scored::fixed)
                .sorted(Comparator.comparing(Scored::mentor).thenComparing(Scored::mentee))
                .toList();
        for (int a = 0; a < kept.size(); a++) {
            Scored one = kept.get(a);
            for (int b = a + 1; b < kept.size() && kept.get(b).mentor.equals(one.mentor); b++) {
                Scored other = kept.get(b);
                apart.forEach((name, objection) -> {
                    if (!one.mentee.equals(other.mentee) && objects(name, objection, one.mentee, other.mentee)) {
                        faults.add(
                                subject(one),
                                Faults.quote(name),
                                "The fixed " + subject(one) + " and " + subject(other)
                                        + " cannot both be kept by rule (" + Faults.quote(name) + ").",
                                "fix only one of them, or change the rule.");
                    }
                });
            }
        }
    }

    private static void checkFits(String subject, String what, int room, int fixed, Faults faults) {
        if (fixed > room) {
            faults.add(
                    subject,
                    Integer.toString(room),
                    "The number of " + what + " (" + room + ") of " + subject + " is below its " + fixed
                            + " fixed pairs.",
                    "raise it or fix fewer pairs.");
        }
    }

    private static String subject(Scored pair) {
        return "pair (" + Faults.quote(pair.mentee) + " with " + Faults.quote(pair.mentor) + ")";
    }

    private static List<Someone> inOrder(List<Someone> side) {
        return side.stream().sorted(Comparator.comparing(Someone::id)).toList();
    }

    private static Map<String, Integer> positions(List<String> ids) {
        Map<String, Integer> positions = new HashMap<>(ids.size() * 2);
        for (int i = 0; i < ids.size(); i++) {
            positions.put(ids.get(i), i);
        }
        return positions;
    }

    private long[] keys(Map<String, Integer> mentorPositions, Map<String, Integer> menteePositions) {
        return pairs.stream()
                .mapToLong(pair -> (long) menteePositions.getOrDefault(pair.mentee, 0) << 32
                        | mentorPositions.getOrDefault(pair.mentor, 0))
                .toArray();
    }

    /** Returns the positions of {@code keys} in ascending order of the keys. */
    private static int[] byKey(long[] keys) {
        Integer[] order = new Integer[keys.length];
        Arrays.setAll(order, i -> i);
        Arrays.parallelSort(order, (a, b) -> Long.compare(keys[a], keys[b]));
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }
}
