package org.tandem.matching.fairness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.internal.plan.PlanPairs;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * How groups of mentees fare beside each other. Which group somebody is in, the caller says and the library forgets: ids go in,
 * figures come out, and none of them about fewer people than a least number, not even by subtraction from the total. Only
 * mentees who want a mentor, or another one, count.
 *
 * @param groups the groups, by key
 * @param total all of them together; parts of it are absent where they would tell about too few people
 * @param leastCount the least number of people that a figure may tell about
 */
public record Disparities(List<GroupFigures> groups, GroupFigures total, int leastCount) implements Answer {
    /** The least number of people that a figure may tell about, unless the caller says otherwise. */
    public static final int LEAST_COUNT = 5;

    /** The key of all groups together. */
    public static final String TOTAL = "*";

    /** Copies the list. */
    public Disparities {
        groups = ImmutableList.copyOf(groups);
    }

    /**
     * Compares groups of a programme's mentees, of at least {@value #LEAST_COUNT} people.
     *
     * @param groups by mentee's id the key of the group; mentees who are not given do not count
     * @throws IllegalArgumentException if an id is unknown, the plan is known to be of other people or pairs, or a match
     *     is not an eligible pair of the programme
     */
    public static Disparities between(Map<String, String> groups, Compatibility compatibility, Plan plan) {
        return between(groups, compatibility, plan, LEAST_COUNT);
    }

    /**
     * Compares groups of a programme's mentees.
     *
     * @param groups by mentee's id the key of the group; mentees who are not given do not count
     * @param leastCount the least number of people that a figure may tell about, 1 or more
     * @throws IllegalArgumentException if an id is unknown, {@code leastCount} is below 1, or the plan is known to be of other
     *     people or pairs, or has a match that is not an eligible pair of the programme
     */
    public static Disparities between(
            Map<String, String> groups, Compatibility compatibility, Plan plan, int leastCount) {
        List<Mentee> mentees = compatibility.programme().mentees();
        return between(groups, compatibility.graph(), plan, leastCount, mentee -> OptionalLong.of(Math.max(
                0,
                mentees.get(mentee)
                        .applied()
                        .map(day -> ChronoUnit.DAYS.between(day, compatibility.programme().start()))
                        .orElse(0L))));
    }

    /**
     * Compares groups of mentees whose pairs the caller has scored.
     *
     * @param groups by mentee's id the key of the group; mentees who are not given do not count
     * @param leastCount the least number of people that a figure may tell about, 1 or more
     * @throws IllegalArgumentException if an id is unknown, {@code leastCount} is below 1, or the plan is known to be of other
     *     people or pairs, or has a match that is not an eligible pair of the graph
     */
    public static Disparities between(
            Map<String, String> groups, CompatibilityGraph graph, Plan plan, int leastCount) {
        return between(groups, graph, plan, leastCount, mentee -> OptionalLong.empty());
    }

    private static Disparities between(
            Map<String, String> groups,
            CompatibilityGraph graph,
            Plan plan,
            int leastCount,
            IntFunction<OptionalLong> daysWaited) {
        if (leastCount < 1) {
            throw new IllegalArgumentException(
                    "The least count (" + leastCount + ") must be 1 or more.\nMaybe use " + LEAST_COUNT + ".");
        }
        GroupCount[] counts = new TreeSet<>(groups.values())
                .stream().map(GroupCount::new).toArray(GroupCount[]::new);
        GroupCount total = new GroupCount(TOTAL);
        Map<String, Integer> numbers = numbers(counts);
        int[] pairs = PlanPairs.of(graph, plan);
        ImmutableSortedMap.copyOf(groups).forEach((id, group) -> {
            int mentee = position(graph, id);
            if (graph.openSeats(mentee) > 0) {
                double[] fits = Arrays.stream(
                        pairs, firstFrom(pairs, graph.firstPair(mentee)), firstFrom(pairs, graph.endPair(mentee)))
                        .mapToDouble(pair -> PlanFigures.percent(graph, pair))
                        .toArray();
                boolean waiting = fits.length < graph.openSeats(mentee);
                for (GroupCount count : List.of(counts[numbers.getOrDefault(group, 0)], total)) {
                    count.add(Arrays.stream(fits).average(), waiting, daysWaited.apply(mentee));
                }
            }
        });
        BitSet hidden = Suppression.of(
                Arrays.stream(counts).mapToInt(GroupCount::mentees).toArray(), new BitSet(), leastCount);
        BitSet hiddenFits = Suppression.of(
                Arrays.stream(counts).mapToInt(GroupCount::matched).toArray(), hidden, leastCount);
        List<GroupFigures> figures = new ArrayList<>();
        for (int group = 0; group < counts.length; group++) {
            figures.add(counts[group].figures(!hidden.get(group), !hiddenFits.get(group)));
        }
        return new Disparities(
                figures, total.figures(total.mentees() >= leastCount, total.matched() >= leastCount), leastCount);
    }

    private static Map<String, Integer> numbers(GroupCount[] counts) {
        ImmutableSortedMap.Builder<String, Integer> numbers = ImmutableSortedMap.naturalOrder();
        for (int group = 0; group < counts.length; group++) {
            numbers.put(counts[group].group(), group);
        }
        return numbers.build();
    }

    /** Returns where pairs from {@code least} on begin. */
    private static int firstFrom(int[] pairs, int least) {
        int at = Arrays.binarySearch(pairs, least);
        return at < 0 ? -1 - at : at;
    }

    private static int position(CompatibilityGraph graph, String id) {
        int at = graph.menteePosition(id);
        if (at < 0) {
            throw new IllegalArgumentException("The mentee (" + Faults.quote(id)
                    + ") of a group is unknown.\nMaybe the id is a mentor's, or of another programme.");
        }
        return at;
    }

    /** Returns the figures of a group, or nothing if no mentee was said to be in it. */
    public Optional<GroupFigures> group(String key) {
        return groups.stream().filter(one -> one.group().equals(key)).findFirst();
    }

    /** Says the total, and every group on a line of its own. */
    @Override
    public String say(Wording wording) {
        StringBuilder text = new StringBuilder();
        text.append(new GroupFigures(
                wording.phrase(Disparities.class, "total"), total.counts(), total.fit())
                .say(wording));
        groups.forEach(one -> text.append('\n').append(one.say(wording)));
        return text.append('\n').append(wording.phrase(Disparities.class, "least", leastCount)).toString();
    }
}
