package org.tandem.matching.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.PreparedQuota;
import org.tandem.matching.policy.Objective;

/**
 * What a certificate says about the problem: a graph, with its rules about two matches as sets of pairs.
 *
 * @param published the pairs of which as many as possible are kept, ascending
 * @param limits groups of pairs of which so many are chosen at least and at most
 * @param charges groups every two chosen pairs of which cost points
 * @param orders by whom it is asked and then by pair, who is more welcome; empty unless the plan is to be stable
 */
record CertifiedProblem(
        CompatibilityGraph graph, int[] published, List<Limit> limits, List<Charge> charges, List<long[]> orders) {

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
        graph.quotas().forEach(quota -> addQuota(graph, quota, limits));
        MeetingPairs meetings = MeetingPairs.of(graph);
        meetings.conflicts().forEach(clique -> limits.add(new Limit(0, 1, clique)));
        return new CertifiedProblem(graph, published.clone(), limits, meetings.charges(), orders);
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
        json.put("pairs", IntStream.range(0, graph.menteeCount())
                .mapToObj(mentee -> gaps(IntStream.range(graph.firstPair(mentee), graph.endPair(mentee))
                        .map(graph::mentor)
                        .toArray()))
                .toList());
        json.put("points", IntStream.range(0, graph.pairCount()).mapToLong(graph::points).toArray());
        json.put("fixed", gaps(graph.fixedPairs().toArray()));
        json.put("published", gaps(published));
        json.put("first places", (long) graph.loads().minimum());
        json.put("uneven cost", graph.loads().unevenCost());
        json.put("limits", limits.stream()
                .map(limit -> members("least", (long) limit.least, "most", (long) limit.most, "pairs",
                        gaps(limit.pairs)))
                .toList());
        json.put("charges", charges.stream()
                .map(charge -> members("cost", charge.cost, "pairs", gaps(charge.pairs)))
                .toList());
        json.put("orders", orders);
        return json;
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
                "overdue", alone && graph.isOverdue(mentee) ? 1L : 0L,
                "urgency", graph.urgency(mentee));
    }

    /** Returns whether a mentee wants mentors and has none. */
    boolean isAlone(int mentee) {
        return graph.openSeats(mentee) > 0 && graph.runningMentors(mentee) == 0;
    }

    private Map<String, Object> mentor(int mentor) {
        return members(
                "id", graph.mentorIds().get(mentor),
                "places", (long) graph.freePlaces(mentor),
                "running", (long) graph.runningLoad(mentor));
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

    /** Returns the groups: those of mentees, of mentors, of limits and of charges. */
    List<int[]> groups() {
        List<List<Integer>> ofMentors = new ArrayList<>();
        for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
            ofMentors.add(new ArrayList<>());
        }
        for (int pair = 0; pair < graph.pairCount(); pair++) {
            ofMentors.get(graph.mentor(pair)).add(pair);
        }
        return Stream.of(
                IntStream.range(0, graph.menteeCount())
                        .mapToObj(mentee -> IntStream.range(graph.firstPair(mentee), graph.endPair(mentee)).toArray()),
                ofMentors.stream().map(of -> of.stream().mapToInt(Integer::intValue).toArray()),
                limits.stream().map(Limit::pairs),
                charges.stream().map(Charge::pairs))
                .flatMap(groups -> groups)
                .toList();
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
            int size = groups.get(at).length;
            most[at] = Math.min(size, at < mentees
                    ? graph.openSeats(at)
                    : at < people
                            ? graph.freePlaces(at - mentees)
                            : at < people + limits.size() ? limits.get(at - people).most : size);
        }
        return most;
    }
}
