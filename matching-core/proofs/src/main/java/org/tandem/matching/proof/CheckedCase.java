package org.tandem.matching.proof;

import static org.tandem.matching.proof.BrokenProof.require;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The problem of a certificate as its checker reads it: pairs, and groups of pairs, those of mentees first, then of mentors. */
final class CheckedCase {
    private final String objective;
    private final List<CertificatePart> mentees;
    private final List<CertificatePart> mentors;
    private final List<CertificatePart> charges;
    private final List<?> orders;
    private final Map<List<?>, Integer> numbers = new HashMap<>();
    private final long[] points;
    private final BitSet fixed = new BitSet();
    private final BitSet published = new BitSet();
    private final List<int[]> groups = new ArrayList<>();
    private final List<Integer> least = new ArrayList<>();
    private final List<Integer> most = new ArrayList<>();
    private final int firstCharge;
    private final long firstPlaces;
    private final long unevenCost;

    CheckedCase(CertificatePart problem) {
        objective = problem.text("objective");
        require(Set.of("largest sum", "worst off first", "stable").contains(objective), "objective");
        mentees = problem.list("mentees").stream().map(CertificatePart::of).toList();
        mentors = problem.list("mentors").stream().map(CertificatePart::of).toList();
        orders = problem.list("orders");
        readPairs(problem.list("pairs"));
        points = problem.numbers("points");
        require(points.length == numbers.size(), "sizes");
        Arrays.stream(problem.ascending("fixed", points.length)).forEach(fixed::set);
        Arrays.stream(problem.ascending("published", points.length)).forEach(published::set);
        for (CertificatePart limit : problem.list("limits").stream().map(CertificatePart::of).toList()) {
            addGroup(limit.ascending("pairs", points.length), limit.count("least"), limit.count("most"));
        }
        for (Object conflict : problem.list("conflicts")) {
            addGroup(CertificatePart.ascending(CertificatePart.numbers(conflict), points.length), 0, 1);
        }
        firstCharge = groups.size();
        charges = problem.list("charges").stream().map(CertificatePart::of).toList();
        for (CertificatePart charge : charges) {
            addGroup(charge.ascending("pairs", points.length), 0, Integer.MAX_VALUE);
            charge.whole("cost", 0);
        }
        firstPlaces = problem.whole("first places", 0);
        unevenCost = problem.whole("uneven cost", 0);
    }

    private void readPairs(List<?> pairs) {
        require(pairs.size() == mentors.size(), "sizes");
        List<String> idsOfMentees = ids(mentees);
        List<String> idsOfMentors = ids(mentors);
        List<List<Integer>> ofMentees = new ArrayList<>();
        List<int[]> ofMentors = new ArrayList<>();
        mentees.forEach(mentee -> ofMentees.add(new ArrayList<>()));
        for (int mentor = 0; mentor < pairs.size(); mentor++) {
            int first = numbers.size();
            for (int mentee : CertificatePart.ascending(CertificatePart.numbers(pairs.get(mentor)), mentees.size())) {
                ofMentees.get(mentee).add(numbers.size());
                numbers.put(List.of(idsOfMentees.get(mentee), idsOfMentors.get(mentor)), numbers.size());
            }
            ofMentors.add(IntStream.range(first, numbers.size()).toArray());
        }
        for (int mentee = 0; mentee < mentees.size(); mentee++) {
            CertificatePart one = mentees.get(mentee);
            addGroup(
                    ofMentees.get(mentee).stream().mapToInt(Integer::intValue).toArray(), 0, one.count("wants"));
            List.of("alone", "overdue", "urgency").forEach(name -> one.whole(name, 0));
        }
        for (int mentor = 0; mentor < mentors.size(); mentor++) {
            addGroup(ofMentors.get(mentor), 0, mentors.get(mentor).count("places"));
            mentors.get(mentor).count("running");
        }
    }

    private static List<String> ids(List<CertificatePart> people) {
        List<String> ids = people.stream().map(one -> one.text("id")).toList();
        require(Set.copyOf(ids).size() == ids.size(), "twice");
        return ids;
    }

    private void addGroup(int[] pairs, int leastChosen, int mostChosen) {
        groups.add(pairs);
        least.add(leastChosen);
        most.add(Math.min(mostChosen, pairs.length));
    }

    String objective() {
        return objective;
    }

    int pairs() {
        return points.length;
    }

    boolean isFixed(int pair) {
        return fixed.get(pair);
    }

    int groups() {
        return groups.size();
    }

    int[] group(int group) {
        return groups.get(group);
    }

    int least(int group) {
        return least.get(group);
    }

    int most(int group) {
        return most.get(group);
    }

    /** Returns what a pair is worth on a level. */
    long ofPair(Object level, int pair) {
        if (level instanceof Long limit) {
            return points[pair] <= limit ? -1 : 0;
        }
        return switch (level.toString()) {
            case "matches" -> 1;
            case "points" -> points[pair];
            case "kept" -> published.get(pair) ? 1 : 0;
            default -> 0;
        };
    }

    /** Returns whether a group can be worth anything on a level, beside its pairs. */
    boolean counts(Object level, int group) {
        return switch (level.toString()) {
            case "guarantee", "served", "urgency" -> group < mentees.size();
            case "first places", "evenness" -> isMentor(group);
            case "points" -> isMentor(group) || group >= firstCharge;
            default -> false;
        };
    }

    private boolean isMentor(int group) {
        return group >= mentees.size() && group < mentees.size() + mentors.size();
    }

    /** Returns what so many chosen pairs of a group are worth on a level, beside the pairs themselves. */
    long ofGroup(Object level, int group, int chosen) {
        if (!counts(level, group)) {
            return 0;
        }
        if (group < mentees.size()) {
            CertificatePart mentee = mentees.get(group);
            return chosen == 0 || mentee.whole("alone", 0) == 0 ? 0 : switch (level.toString()) {
                case "guarantee" -> mentee.whole("overdue", 0);
                case "urgency" -> mentee.whole("urgency", 0);
                default -> 1;
            };
        }
        if (group >= firstCharge) {
            return Math.multiplyExact(-charges.get(group - firstCharge).whole("cost", 0), twos(chosen));
        }
        long before = mentors.get(group - mentees.size()).count("running");
        return level.equals("first places")
                ? Math.min(firstPlaces, before + chosen) - Math.min(firstPlaces, before)
                : Math.multiplyExact(-unevenCost, twos(before + chosen) - twos(before));
    }

    /** Returns how many twos can be taken from so many. */
    private static long twos(long of) {
        return Math.multiplyExact(of, of - 1) / 2;
    }

    /** Returns what a plan is worth on a level. */
    long value(Object level, boolean[] plan) {
        long sum = 0;
        for (int pair = 0; pair < plan.length; pair++) {
            sum = Math.addExact(sum, plan[pair] ? ofPair(level, pair) : 0);
        }
        for (int group = 0; group < groups.size(); group++) {
            sum = counts(level, group) ? Math.addExact(sum, ofGroup(level, group, chosen(group, plan))) : sum;
        }
        return sum;
    }

    private int chosen(int group, boolean[] plan) {
        int chosen = 0;
        for (int pair : groups.get(group)) {
            chosen += plan[pair] ? 1 : 0;
        }
        return chosen;
    }

    /** Returns by pair whether it is one of a plan, which must keep all limits. */
    boolean[] plan(List<?> ids) {
        boolean[] plan = new boolean[points.length];
        for (Object pair : ids) {
            int number = pair instanceof List<?> both ? numbers.getOrDefault(both, -1) : -1;
            require(number >= 0, "pair");
            require(!plan[number], "again");
            plan[number] = true;
        }
        fixed.stream().forEach(pair -> require(plan[pair], "fixed"));
        for (int group = 0; group < groups.size(); group++) {
            int chosen = chosen(group, plan);
            require(least.get(group) <= chosen && chosen <= most.get(group), "group", group, chosen);
        }
        return plan;
    }

    /** Returns the different points of the pairs of a plan, and those next below them that any pair has, ascending. */
    List<Long> pointsOf(boolean[] plan) {
        long[] all = Arrays.stream(points).distinct().sorted().toArray();
        BitSet wanted = new BitSet();
        for (int pair = 0; pair < plan.length; pair++) {
            if (plan[pair]) {
                int at = Arrays.binarySearch(all, points[pair]);
                wanted.set(Math.max(0, at - 1), at + 1);
            }
        }
        return wanted.stream().mapToObj(at -> all[at]).toList();
    }

    /** Returns by pair whether it is one of the stable plan that is best for all mentees: they ask, mentors refuse. */
    boolean[] stable() {
        require(orders.size() == 2 && groups.size() == mentees.size() + mentors.size(), "orders");
        long[][] order = {CertificatePart.numbers(orders.get(0)), CertificatePart.numbers(orders.get(1))};
        require(order[0].length == points.length && order[1].length == points.length, "orders");
        BitSet refused = new BitSet();
        while (true) {
            BitSet asking = new BitSet();
            BitSet more = new BitSet();
            for (int group = 0; group < groups.size(); group++) {
                long[] own = order[group < mentees.size() ? 0 : 1];
                int[] pairs = groups.get(group);
                require(Arrays.stream(pairs).mapToLong(pair -> own[pair]).distinct().count() == pairs.length, "orders");
                long left = most.get(group) - Arrays.stream(pairs).filter(fixed::get).count();
                boolean asks = group < mentees.size();
                Arrays.stream(pairs)
                        .filter(pair -> asks ? !fixed.get(pair) && !refused.get(pair) : asking.get(pair))
                        .boxed()
                        .sorted(Comparator.comparingLong(pair -> own[pair]))
                        .skip(asks ? 0 : left)
                        .limit(asks ? left : Long.MAX_VALUE)
                        .forEach(asks ? asking::set : more::set);
            }
            if (more.isEmpty()) {
                asking.or(fixed);
                boolean[] plan = new boolean[points.length];
                asking.stream().forEach(pair -> plan[pair] = true);
                return plan;
            }
            refused.or(more);
        }
    }
}
