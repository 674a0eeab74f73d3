package org.tandem.matching.internal.partition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.internal.group.Apart;
import org.tandem.matching.internal.group.Charge;
import org.tandem.matching.internal.group.Condition;
import org.tandem.matching.internal.group.CoverageMeasure;
import org.tandem.matching.internal.group.GroupMeasure;
import org.tandem.matching.internal.group.GroupProblem;
import org.tandem.matching.internal.group.KeyLimit;
import org.tandem.matching.internal.group.KindMix;
import org.tandem.matching.internal.group.Mix;
import org.tandem.matching.internal.group.PairCost;
import org.tandem.matching.internal.group.SeatMeasure;
import org.tandem.matching.internal.group.SizeMeasure;
import org.tandem.matching.internal.group.StrengthMeasure;

/** A {@link GroupProblem} as whole groups see it: what parties bring, alone, two by two, and by what they count towards. */
final class PartitionProblem {
    final GroupProblem problem;
    final int parties;
    final int groups;
    final int[] sizeOf;
    final boolean singles;
    final int mostMembers;
    /** By party and group: what the party brings there, in points. */
    final long[][] seat;
    /** By two parties: what it costs that they are together, in points. */
    final long @Nullable [] pairCost;
    final boolean[][] apart;
    final List<Counter> counters = new ArrayList<>();
    final List<int[]> countersOf = new ArrayList<>();
    private final List<Mix> mixes = new ArrayList<>();
    final List<CoverageMeasure> coverages = new ArrayList<>();
    private final List<SizeMeasure> sizes = new ArrayList<>();
    final List<StrengthMeasure> strengths = new ArrayList<>();
    private final Map<Integer, SizedPairs> sized = new HashMap<>();
    /** By measure of strength. */
    final StrengthSlope[] slopes;
    /** By party: a counter that counts it and bars a number, and no two of which count one party; negative for none. */
    final int[] capOf;

    final boolean isCapped;
    private final BitSet keys = new BitSet();
    private boolean hasKeys;
    /** By party: its kind; parties of one kind can change places in any composition. */
    final int[] kindOf;
    /** By kind: how many parties are of it. */
    final int[] kindCount;
    /** By group: its kind; groups of one kind can change all members. */
    final int[] groupKind;
    /** By kind of group: the groups of it. */
    final List<int[]> groupsOfKind;

    PartitionProblem(GroupProblem problem) {
        this(problem, false);
    }

    /** Returns a problem of which no two parties count as one kind. */
    static PartitionProblem ofDistinct(GroupProblem problem) {
        return new PartitionProblem(problem, true);
    }

    private PartitionProblem(GroupProblem problem, boolean distinct) {
        this.problem = problem;
        int[][] people = problem.parties();
        parties = people.length;
        groups = problem.groups();
        sizeOf = Arrays.stream(people).mapToInt(party -> party.length).toArray();
        singles = Arrays.stream(sizeOf).allMatch(size -> size == 1);
        mostMembers = Math.min(problem.people(), Arrays.stream(problem.most()).max().orElse(0));
        seat = new long[parties][groups];
        long[] costs = null;
        for (GroupMeasure measure : problem.measures()) {
            switch (measure) {
                case SeatMeasure of -> addSeats(of);
                case Mix of -> mixes.add(of);
                case CoverageMeasure of -> coverages.add(of);
                case SizeMeasure of -> sizes.add(of);
                case StrengthMeasure of -> strengths.add(of);
                case PairCost of -> {
                    costs = costs == null ? new long[parties * parties] : costs;
                    addCosts(of, costs);
                }
            }
        }
        apart = new boolean[parties][parties];
        for (Condition rule : problem.hard()) {
            if (rule instanceof Apart of) {
                forEachTwo((p, q) -> apart[p][q] |= together(of, p, q) > 0);
            } else {
                addCounters(rule, Counter.NEVER);
            }
        }
        for (Charge charge : problem.soft()) {
            if (charge.condition() instanceof Apart of) {
                costs = costs == null ? new long[parties * parties] : costs;
                long[] sum = costs;
                forEachTwo((p, q) -> sum[p * parties + q] += charge.cost() * together(of, p, q));
            } else {
                addCounters(charge.condition(), charge.cost());
            }
        }
        pairCost = costs;
        for (int p = 0; p < parties; p++) {
            int party = p;
            countersOf.add(IntStream.range(0, counters.size())
                    .filter(c -> counters.get(c).amount()[party] > 0)
                    .toArray());
        }
        slopes = strengths.stream().map(measure -> new StrengthSlope(measure, people)).toArray(StrengthSlope[]::new);
        capOf = new int[parties];
        Arrays.fill(capOf, -1);
        for (int p = 0; p < parties; p++) {
            for (int c : singles ? countersOf.get(p) : new int[0]) {
                if (keys.get(c)) {
                    capOf[p] = c;
                }
            }
        }
        isCapped = Arrays.stream(capOf).anyMatch(c -> c >= 0);
        kindOf = classes(parties, (p, q) -> !distinct && areAlike(p, q));
        kindCount = new int[Arrays.stream(kindOf).max().orElse(-1) + 1];
        Arrays.stream(kindOf).forEach(kind -> kindCount[kind]++);
        groupKind = classes(groups, this::areGroupsAlike);
        groupsOfKind = IntStream.rangeClosed(0, Arrays.stream(groupKind).max().orElse(-1))
                .mapToObj(kind -> IntStream.range(0, groups).filter(g -> groupKind[g] == kind).toArray())
                .toList();
    }

    private interface Two {
        void of(int party, int other);
    }

    /** Goes through any two parties, and each party with itself. */
    private void forEachTwo(Two action) {
        for (int p = 0; p < parties; p++) {
            for (int q = 0; q < parties; q++) {
                action.of(p, q);
            }
        }
    }

    private int together(Apart rule, int party, int other) {
        int count = 0;
        for (int one : problem.parties()[party]) {
            for (int rival : problem.parties()[other]) {
                count += one != rival && rule.isApart(one, rival) ? 1 : 0;
            }
        }
        return party == other ? count / 2 : count;
    }

    private void addSeats(SeatMeasure measure) {
        for (int p = 0; p < parties; p++) {
            for (int person : problem.parties()[p]) {
                for (int g = 0; g < groups; g++) {
                    seat[p][g] += measure.points()[person][g];
                }
            }
        }
    }

    private void addCosts(PairCost measure, long[] costs) {
        forEachTwo((p, q) -> {
            for (int one : problem.parties()[p]) {
                for (int other : problem.parties()[q]) {
                    if (one != other) {
                        long cost = measure.costs()[one * measure.people() + other];
                        // Both orders of two within a party are met.
                        costs[p * parties + q] += p == q && one > other ? 0 : cost;
                    }
                }
            }
        });
    }

    private void addCounters(Condition rule, long cost) {
        if (rule instanceof KeyLimit limit) {
            int number = Arrays.stream(limit.key()).max().orElse(-1) + 1;
            int[][] amount = new int[number][];
            int[] total = new int[number];
            for (int p = 0; p < parties; p++) {
                for (int person : problem.parties()[p]) {
                    int key = limit.key()[person];
                    if (key != KindMix.UNKNOWN) {
                        amount[key] = amount[key] == null ? new int[parties] : amount[key];
                        amount[key][p]++;
                        total[key]++;
                    }
                }
            }
            boolean isFirst = cost == Counter.NEVER && !hasKeys;
            hasKeys |= isFirst;
            for (int key = 0; key < number; key++) {
                if (total[key] > limit.most()) {
                    keys.set(counters.size(), isFirst);
                    counters.add(Counter.ofKey(amount[key], limit.most(), cost, groups, mostMembers));
                }
            }
        } else {
            counters.add(Counter.of(rule, cost, problem.parties(), groups, mostMembers));
        }
    }

    private interface Alike {
        boolean test(int one, int other);
    }

    /** Returns the class of each of so many; two of one class are alike. */
    private static int[] classes(int number, Alike alike) {
        int[] classOf = new int[number];
        List<Integer> first = new ArrayList<>();
        for (int one = 0; one < number; one++) {
            int found = 0;
            while (found < first.size() && !alike.test(first.get(found), one)) {
                found++;
            }
            classOf[one] = found;
            if (found == first.size()) {
                first.add(one);
            }
        }
        return classOf;
    }

    private boolean areAlike(int p, int q) {
        if (sizeOf[p] != sizeOf[q]
                || !Arrays.equals(seat[p], seat[q])
                || !Arrays.equals(problem.admitted()[p], problem.admitted()[q])
                || !Arrays.equals(countersOf.get(p), countersOf.get(q))) {
            return false;
        }
        for (int c : countersOf.get(p)) {
            if (counters.get(c).amount()[p] != counters.get(c).amount()[q]) {
                return false;
            }
        }
        return sizeOf[p] == 1 && areAlikeAlone(problem.parties()[p][0], problem.parties()[q][0])
                && areAlikeToOthers(p, q);
    }

    private boolean areAlikeAlone(int one, int other) {
        for (StrengthMeasure measure : strengths) {
            if (measure.strength()[one] != measure.strength()[other]) {
                return false;
            }
        }
        for (CoverageMeasure measure : coverages) {
            for (int g = 0; g < groups; g++) {
                for (int need = 0; need < measure.needs(g); need++) {
                    if (measure.metBy(g, need, one) != measure.metBy(g, need, other)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private boolean areAlikeToOthers(int p, int q) {
        for (int r = 0; r < parties; r++) {
            if (r == p || r == q) {
                continue;
            }
            if (apart[p][r] != apart[q][r]
                    || pairCost != null && pairCost[p * parties + r] != pairCost[q * parties + r]) {
                return false;
            }
            for (Mix mix : mixes) {
                for (int person : problem.parties()[r]) {
                    if (mix.distance(problem.parties()[p][0], person) != mix.distance(problem.parties()[q][0],
                            person)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private boolean areGroupsAlike(int g, int h) {
        if (problem.least()[g] != problem.least()[h] || problem.most()[g] != problem.most()[h]) {
            return false;
        }
        for (int p = 0; p < parties; p++) {
            if (seat[p][g] != seat[p][h] || problem.admitted()[p][g] != problem.admitted()[p][h]) {
                return false;
            }
        }
        for (Counter counter : counters) {
            if (!Arrays.equals(counter.cost()[g], counter.cost()[h])) {
                return false;
            }
        }
        for (CoverageMeasure measure : coverages) {
            if (!measure.areAlike(g, h)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether another problem is the same in all that counts, position by position. */
    boolean isLike(PartitionProblem other) {
        if (!Arrays.equals(problem.least(), other.problem.least())
                || !Arrays.equals(problem.most(), other.problem.most())
                || !Arrays.deepEquals(problem.parties(), other.problem.parties())
                || !Arrays.deepEquals(problem.admitted(), other.problem.admitted())
                || !Arrays.deepEquals(seat, other.seat)
                || !Arrays.deepEquals(apart, other.apart)
                || !Arrays.equals(pairCost, other.pairCost)
                || counters.size() != other.counters.size()
                || coverages.size() != other.coverages.size()
                || strengths.size() != other.strengths.size()
                || mixes.size() != other.mixes.size()
                || !sizes.equals(other.sizes)) {
            return false;
        }
        boolean like = IntStream.range(0, counters.size())
                .allMatch(c -> Arrays.equals(counters.get(c).amount(), other.counters.get(c).amount())
                        && Arrays.deepEquals(counters.get(c).cost(), other.counters.get(c).cost()));
        like &= IntStream.range(0, coverages.size())
                .allMatch(c -> coverages.get(c).isLike(other.coverages.get(c)));
        like &= IntStream.range(0, strengths.size())
                .allMatch(s -> strengths.get(s).weight() == other.strengths.get(s).weight()
                        && Arrays.equals(strengths.get(s).strength(), other.strengths.get(s).strength()));
        return like && IntStream.range(0, mixes.size()).allMatch(m -> isLike(mixes.get(m), other.mixes.get(m)));
    }

    private boolean isLike(Mix mix, Mix other) {
        int people = problem.people();
        boolean like = mix.weight() == other.weight();
        for (int p = 0; p < people && like; p++) {
            for (int q = 0; q < p && like; q++) {
                like = mix.distance(p, q) == other.distance(p, q);
            }
        }
        return like;
    }

    /** Takes something off what any two members bring to each other, instead of what was taken off before. */
    void discount(long[] points) {
        sized.values().forEach(pairs -> pairs.discount(points));
    }

    /** Returns what two members are worth in groups of a size. */
    SizedPairs pairs(int size) {
        return sized.computeIfAbsent(size, of -> new SizedPairs(this, mixes, of));
    }

    /** Returns what a size alone is worth at most, and by how much measures may have been rounded up, in fine parts. */
    long constant(int size) {
        long sum = 0;
        for (SizeMeasure measure : sizes) {
            sum += measure.ofSize(size) * Fine.PARTS;
        }
        for (StrengthMeasure measure : strengths) {
            sum += 1_000L * measure.weight() * size * Fine.PARTS;
        }
        return sum + (mixes.size() + coverages.size() + strengths.size()) * Fine.PARTS / 2;
    }
}
