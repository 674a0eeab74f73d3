package org.tandem.matching.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.graph.PreparedQuota;
import org.tandem.matching.policy.Objective;

/**
 * What a certificate says about the problem: a graph, with its rules about two matches as sets of pairs.
 *
 * @param published the pairs of which as many as possible are kept, ascending
 * @param limits groups of pairs of which so many are chosen at least and at most
 * @param conflicts groups of pairs of which one can be chosen
 * @param charges groups every two chosen pairs of which cost points
 * @param orders by whom it is asked and then by pair, who is more welcome; empty unless the plan is to be stable
 * @param numbers by pair: its number in the file, where pairs are counted by mentor and then by mentee, so that those of a conflict are
 *     near to each other
 */
record CertifiedProblem(
        CompatibilityGraph graph,
        int[] published,
        List<Limit> limits,
        List<int[]> conflicts,
        List<Charge> charges,
        List<long[]> orders,
        int[] numbers) {

    /** Of which so many are chosen at least and at most; pairs ascending. */
    record Limit(int least, int most, int[] pairs) {}

    /** Every two chosen pairs of which cost so many points; pairs ascending. */
    record Charge(long cost, int[] pairs) {}

    /** Describes a graph. */
    static CertifiedProblem of(CompatibilityGraph graph, int[] published, int leastPublished, List<long[]> orders) {
        List<Limit> limits = new ArrayList<>();
        if (leastPublished > 0) {
            limits.add(new Limit(leastPublished, published.length, published));
        }
        PlanConditions.of(graph).quotas().forEach(quota -> addQuota(graph, quota, limits));
        MeetingPairs meetings = MeetingPairs.of(graph);
        return new CertifiedProblem(
                graph, published.clone(), limits, meetings.conflicts(), meetings.charges(), orders, numbers(graph));
    }

    private static int[] numbers(CompatibilityGraph graph) {
        int[] next = new int[graph.mentorCount() + 1];
        for (int pair = 0; pair < graph.pairCount(); pair++) {
            next[graph.mentor(pair) + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        int[] numbers = new int[graph.pairCount()];
        Arrays.setAll(numbers, pair -> next[graph.mentor(pair)]++);
        return numbers;
    }

    /** Returns the pairs that have these numbers in the file, ascending. */
    static int[] pairs(CompatibilityGraph graph, int[] inFile) {
        int[] numbers = numbers(graph);
        return IntStream.range(0, numbers.length)
                .filter(pair -> Arrays.binarySearch(inFile, numbers[pair]) >= 0)
                .toArray();
    }

    private static void addQuota(CompatibilityGraph graph, PreparedQuota quota, List<Limit> limits) {
        Map<Integer, List<Integer>> pairs = new TreeMap<>();
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            for (int pair = graph.firstPair(mentee); pair < graph.endPair(mentee); pair++) {
                int limit = quota.limiting(graph.mentor(pair), mentee);
                if (limit != PreparedQuota.NONE) {
                    pairs.computeIfAbsent(limit, none -> new ArrayList<>()).add(pair);
                }
            }
        }
        pairs.forEach((limit, of) -> limits.add(
                new Limit(0, quota.left(limit), of.stream().mapToInt(Integer::intValue).toArray())));
    }

    /** Returns it as members of JSON. */
    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("objective", objective(aim()));
        json.put("mentees", IntStream.range(0, graph.menteeCount()).mapToObj(this::mentee).toList());
        json.put("mentors", IntStream.range(0, graph.mentorCount()).mapToObj(this::mentor).toList());
        json.put("pairs", ofMentors().stream()
                .map(of -> gaps(Arrays.stream(of).map(graph::mentee).toArray()))
                .toList());
        json.put("points", byNumber(pair -> graph.points(pair)));
        json.put("fixed", inFile(graph.fixedPairs().toArray()));
        json.put("published", inFile(published));
        json.put("first places", (long) PlanConditions.of(graph).loads().minimum());
        json.put("uneven cost", PlanConditions.of(graph).loads().unevenCost());
        json.put("limits", limits.stream()
                .map(limit -> members("least", (long) limit.least, "most", (long) limit.most, "pairs",
                        inFile(limit.pairs)))
                .toList());
        json.put("conflicts", conflicts.stream().map(this::inFile).toList());
        json.put("charges", charges.stream()
                .map(charge -> members("cost", charge.cost, "pairs", inFile(charge.pairs)))
                .toList());
        json.put("orders", orders.stream().map(order -> byNumber(pair -> order[pair])).toList());
        return json;
    }

    private long[] byNumber(IntToLongFunction ofPair) {
        long[] values = new long[numbers.length];
        for (int pair = 0; pair < values.length; pair++) {
            values[numbers[pair]] = ofPair.applyAsLong(pair);
        }
        return values;
    }

    private long[] inFile(int[] pairs) {
        return gaps(Arrays.stream(pairs).map(pair -> numbers[pair]).sorted().toArray());
    }

    private List<int[]> ofMentors() {
        List<IntStream.Builder> pairs = new ArrayList<>();
        for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
            pairs.add(IntStream.builder());
        }
        for (int pair = 0; pair < numbers.length; pair++) {
            pairs.get(graph.mentor(pair)).add(pair);
        }
        return pairs.stream().map(of -> of.build().toArray()).toList();
    }

    /** Returns what is aimed at; where pairs were published, always the largest sum. */
    Objective.Aim aim() {
        return published.length > 0 ? Objective.Aim.LARGEST_SUM : graph.objective().aim();
    }

    private static String objective(Objective.Aim aim) {
        return switch (aim) {
            case LARGEST_SUM -> "largest sum";
            case WORST_OFF_FIRST -> "worst off first";
            case STABLE -> "stable";
        };
    }

    private Map<String, Object> mentee(int mentee) {
        boolean alone = isAlone(mentee);
        return members(
                "id", graph.menteeIds().get(mentee),
                "wants", (long) graph.openSeats(mentee),
                "alone", alone ? 1L : 0L,
                "overdue", alone && PlanConditions.of(graph).isOverdue(mentee) ? 1L : 0L,
                "urgency", graph.urgency(mentee));
    }

    /** Returns whether a mentee wants mentors and has none. */
    boolean isAlone(int mentee) {
        return graph.openSeats(mentee) > 0 && PlanConditions.of(graph).runningMentors(mentee) == 0;
    }

    private Map<String, Object> mentor(int mentor) {
        return members(
                "id", graph.mentorIds().get(mentor),
                "places", (long) graph.freePlaces(mentor),
                "running", (long) PlanConditions.of(graph).runningLoad(mentor));
    }

    /** Returns members in the order given. */
    static Map<String, Object> members(Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            members.put((String) namesAndValues[at], namesAndValues[at + 1]);
        }
        return members;
    }

    /** Returns the first of ascending numbers, and the differences. */
    static long[] gaps(int[] ascending) {
        long[] gaps = new long[ascending.length];
        for (int at = 0; at < gaps.length; at++) {
            gaps[at] = at == 0 ? ascending[0] : (long) ascending[at] - ascending[at - 1];
        }
        return gaps;
    }

    /** Returns the groups: those of mentees, of mentors, of limits, of conflicts and of charges. */
    List<int[]> groups() {
        Stream<int[]> ofMentees = IntStream.range(0, graph.menteeCount())
                .mapToObj(mentee -> IntStream.range(graph.firstPair(mentee), graph.endPair(mentee)).toArray());
        return Stream.of(
                ofMentees,
                ofMentors().stream(),
                limits.stream().map(Limit::pairs),
                conflicts.stream(),
                charges.stream().map(Charge::pairs))
                .flatMap(groups -> groups)
                .toList();
    }

    /** Returns the group of the first charge. */
    int firstCharge() {
        return graph.menteeCount() + graph.mentorCount() + limits.size() + conflicts.size();
    }

    /** Returns by group how many of its pairs must be chosen. */
    int[] least(int groups) {
        int[] least = new int[groups];
        int people = graph.menteeCount() + graph.mentorCount();
        Arrays.setAll(least, at -> at >= people && at < people + limits.size() ? limits.get(at - people).least : 0);
        return least;
    }

    /** Returns by group how many of its pairs can be chosen. */
    int[] most(List<int[]> groups) {
        int mentees = graph.menteeCount();
        int people = mentees + graph.mentorCount();
        int[] most = new int[groups.size()];
        for (int at = 0; at < most.length; at++) {
            int given;
            if (at < mentees) {
                given = graph.openSeats(at);
            } else if (at < people) {
                given = graph.freePlaces(at - mentees);
            } else if (at < people + limits.size()) {
                given = limits.get(at - people).most;
            } else {
                given = at < firstCharge() ? 1 : Integer.MAX_VALUE;
            }
            most[at] = Math.min(given, groups.get(at).length);
        }
        return most;
    }
}
