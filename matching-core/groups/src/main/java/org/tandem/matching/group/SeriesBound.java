package org.tandem.matching.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.ToLongFunction;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.internal.partition.GroupProof;
import org.tandem.matching.internal.partition.SeriesPrices;

/**
 * Points that no groups of a series exceed: what its days could reach {@linkplain SeriesPrices together}, or, if that is less, what
 * they could reach alone without new acquaintances plus what these cannot exceed {@linkplain EncounterBound over the series}.
 */
final class SeriesBound {
    private static final long MOST_WORK = 60_000_000;

    private final GroupPolicy policy;
    private final List<Workshop> workshops;
    private final long steps;
    private final BooleanSupplier stop;

    /**
     * Prepares a bound.
     *
     * @param steps that the search for each day may take
     */
    SeriesBound(GroupPolicy policy, List<Workshop> workshops, long steps, BooleanSupplier stop) {
        this.steps = steps;
        this.policy = policy;
        this.workshops = workshops;
        this.stop = stop;
    }

    /**
     * Returns the points.
     *
     * @throws InvalidInputException if the rules leave no groups on one of the days, whatever those of the others are
     */
    long points() {
        AcquaintanceReaders readers = new AcquaintanceReaders(workshops);
        GroupPolicy.Builder settled = GroupPolicy.builder(policy.name());
        policy.rules().stream()
                .filter(rule -> rule instanceof GroupRule.MetAtMost || !readers.include(rule))
                .forEach(settled::rule);
        List<WeightedGroupCriterion> fresh = new ArrayList<>();
        long unknown = 0;
        for (WeightedGroupCriterion weighted : policy.criteria()) {
            if (weighted.weight() == 0) {
                continue;
            }
            if (weighted.criterion() instanceof GroupCriterion.NewAcquaintances) {
                fresh.add(weighted);
            } else if (readers.include(weighted.criterion())) {
                unknown += perfect(weighted);
                continue;
            }
            settled.criterion(weighted.weight(), weighted.criterion());
        }
        List<DayAlone> days = workshops.stream()
                .map(workshop -> new DayAlone(workshop, settled.build(), steps, stop))
                .toList();
        days.forEach(DayAlone::throwIfImpossible);
        boolean together = !fresh.isEmpty() && days.stream().allMatch(DayAlone::isOne);
        long bound = together ? together(days, fresh) : sum(days, DayAlone::bound);
        for (WeightedGroupCriterion weighted : fresh) {
            long without = sum(days, day -> day.boundWithout(weighted.criterion()));
            long encounters = new EncounterBound(weighted.criterion(), weighted.weight(), workshops).points();
            bound = Math.min(bound, without + encounters);
        }
        return unknown + bound;
    }

    /** Sums over days; one that is like another before it has the same bound. */
    private static long sum(List<DayAlone> days, ToLongFunction<DayAlone> bound) {
        List<DayAlone> kinds = new ArrayList<>();
        List<Long> bounds = new ArrayList<>();
        long sum = 0;
        for (DayAlone day : days) {
            int kind = 0;
            while (kind < kinds.size() && !kinds.get(kind).isLike(day)) {
                kind++;
            }
            if (kind == kinds.size()) {
                kinds.add(day);
                bounds.add(bound.applyAsLong(day));
            }
            sum += bounds.get(kind);
        }
        return sum;
    }

    private long together(List<DayAlone> days, List<WeightedGroupCriterion> fresh) {
        int weight = fresh.stream().mapToInt(WeightedGroupCriterion::weight).sum();
        List<String> people = workshops.stream()
                .flatMap(workshop -> workshop.participants().stream())
                .map(Participant::id)
                .distinct()
                .sorted()
                .toList();
        Map<String, Integer> number = new HashMap<>();
        people.forEach(id -> number.put(id, number.size()));
        List<SeriesPrices.DayProblem> problems = days.stream()
                .map(day -> new SeriesPrices.DayProblem(
                        day.prepared().problem,
                        day.prepared().people.stream()
                                .mapToInt(one -> number.get(one.id()))
                                .toArray()))
                .toList();
        int largest = workshops.stream()
                .flatMap(workshop -> workshop.groups().stream())
                .mapToInt(WorkingGroup::most)
                .max()
                .orElse(1);
        long[][] lost = new long[people.size() * people.size()][];
        GroupCriterion criterion = fresh.getFirst().criterion();
        for (int one = 0; one < people.size(); one++) {
            for (int other = 0; other < people.size(); other++) {
                // Two of so many share their points, which may come out uneven.
                lost[one * people.size() + other] = one == other
                        ? new long[0]
                        : Arrays.stream(less(criterion, people.get(one), people.get(other)))
                                .mapToLong(less -> 2L * weight * less / Math.max(1, largest - 1))
                                .toArray();
            }
        }
        SeriesPrices prices = new SeriesPrices(problems, people.size(), lost);
        prices.lower(Math.min(MOST_WORK, GroupProof.mostWork(steps)), stop);
        prices.lowerByDays(Math.min(MOST_WORK, GroupProof.mostWork(steps)), stop);
        // Where there was no time for a round, each day alone has its bound without one.
        return prices.bound() == Long.MAX_VALUE ? sum(days, DayAlone::bound) : prices.bound();
    }

    /** Returns by how much two are less new to each other, at least, when they meet for the second time, the third, …. */
    private int[] less(GroupCriterion criterion, String one, String other) {
        int[] known = workshops.stream()
                .filter(day -> day.participant(one).isPresent() && day.participant(other).isPresent())
                .mapToInt(day -> day.acquaintances().count(one, other))
                .toArray();
        int[] less = new int[Math.max(0, known.length - 1)];
        for (int again = 1; again <= less.length; again++) {
            int meetings = again;
            less[again - 1] = Arrays.stream(known)
                    .map(before -> thousandths(criterion, before) - thousandths(criterion, before + meetings))
                    .min()
                    .orElse(0);
        }
        return less;
    }

    private static int thousandths(GroupCriterion criterion, int meetings) {
        return Measures.thousandths(Measures.newness(meetings), criterion, "two participants");
    }

    private long perfect(WeightedGroupCriterion weighted) {
        return workshops.stream()
                .mapToLong(workshop -> weighted.maxPoints() * workshop.participants().size())
                .sum();
    }
}
