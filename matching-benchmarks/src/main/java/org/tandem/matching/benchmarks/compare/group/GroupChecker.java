package org.tandem.matching.benchmarks.compare.group;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongBiFunction;
import java.util.stream.IntStream;

/** Reads nothing but who is in which group and the raw facts, checks the rules and adds up the points. */
public final class GroupChecker {
    private static final long WHOLE = 1_000;
    /** Divisible by every level. */
    private static final int ALL_LEVELS = 60;

    private final GroupInstance instance;
    private final List<List<Integer>> groups;

    private GroupChecker(GroupInstance instance, List<List<Integer>> groups) {
        this.instance = instance;
        this.groups = groups;
    }

    /**
     * Returns what groups are worth, in points.
     *
     * @throws IllegalStateException if a rule is broken
     */
    public static long worth(GroupInstance instance, int[] groupOf) {
        require(groupOf.length == instance.people(), "everybody must be in a group");
        List<List<Integer>> groups = new ArrayList<>();
        for (int g = 0; g < instance.groups(); g++) {
            int group = g;
            groups.add(IntStream.range(0, groupOf.length)
                    .filter(p -> groupOf[p] == group)
                    .boxed()
                    .toList());
        }
        require(
                groups.stream().mapToInt(List::size).sum() == instance.people(),
                "everybody must be in a group that there is");
        GroupChecker checker = new GroupChecker(instance, groups);
        groups.forEach(checker::checkRules);
        return IntStream.range(0, groups.size()).mapToLong(checker::worth).sum();
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("In the groups of a peer, " + what + ".");
        }
    }

    private void checkRules(List<Integer> members) {
        require(members.size() >= instance.least() && members.size() <= instance.most(), "sizes must be kept");
        for (int one : members) {
            long colleagues = members.stream()
                    .filter(other -> instance.organisation()[other] == instance.organisation()[one])
                    .count();
            require(colleagues <= instance.mostOfOneOrganisation(), "organisations must be spread");
            require(members.stream().noneMatch(other -> instance.competes(one, other)), "competitors must be apart");
        }
    }

    private long worth(int group) {
        Weights weights = instance.weights();
        List<Integer> members = groups.get(group);
        int size = members.size();
        return mean(weights.sectors(), members, different(instance.sector()))
                + mean(weights.occupations(), members, different(instance.occupation()))
                + mean(
                        weights.stages(),
                        members,
                        (one, other) -> Math.abs(instance.stage()[one] - instance.stage()[other])
                                * WHOLE
                                / GroupInstance.HIGHEST_STAGE)
                + mean(
                        weights.acquaintances(),
                        members,
                        (one, other) -> instance.haveMet(one, other) ? WHOLE / 2 : WHOLE)
                + members.stream()
                        .mapToLong(p -> weights.interest() * (long) instance.halvesOfInterest(p, group) * WHOLE / 2)
                        .sum()
                + competences(weights.competences(), group)
                + seniority(weights.seniority(), members)
                + evenSize(weights.sizes(), size);
    }

    private static ToLongBiFunction<Integer, Integer> different(int[] kind) {
        return (one, other) -> kind[one] == kind[other] ? 0L : WHOLE;
    }

    /** The mean distance of two members, for each of them. */
    private static long mean(int weight, List<Integer> members, ToLongBiFunction<Integer, Integer> distance) {
        long size = members.size();
        long sum = 0;
        for (int one : members) {
            for (int other : members) {
                sum += one < other ? distance.applyAsLong(one, other) : 0;
            }
        }
        return size < 2 ? 0 : rounded(weight * size * sum, size * (size - 1) / 2);
    }

    /** How far the best members meet what is needed, for each member. */
    private long competences(int weight, int group) {
        long met = 0;
        long all = 0;
        for (int need = 0; need < instance.needed()[group].length; need++) {
            int competence = instance.needed()[group][need];
            int level = instance.level()[group][need];
            int best = groups.get(group).stream()
                    .mapToInt(p -> instance.offered()[p][competence])
                    .max()
                    .orElse(0);
            met += (long) instance.importance()[group][need] * Math.min(best, level) * ALL_LEVELS / level;
            all += (long) instance.importance()[group][need] * ALL_LEVELS;
        }
        return rounded(weight * WHOLE * groups.get(group).size() * met, all);
    }

    /** 1 less the distance of the mean stage from that of all people, the ladder counting 1, for each member. */
    private long seniority(int weight, List<Integer> members) {
        long size = members.size();
        long people = instance.people();
        long sum = members.stream().mapToInt(p -> instance.stage()[p]).sum();
        long sumOfAll = IntStream.of(instance.stage()).sum();
        long ladder = GroupInstance.HIGHEST_STAGE * people;
        return rounded(weight * WHOLE * (ladder * size - Math.abs(people * sum - size * sumOfAll)), ladder);
    }

    /** A group of mean size counts as much as by other criteria, one of none or twice of it nothing. */
    private long evenSize(int weight, int size) {
        long distance = Math.abs((long) size * instance.groups() - instance.people());
        return rounded(weight * WHOLE * (instance.people() - distance), instance.groups());
    }

    /** One division of whole numbers, so that a half is one exactly, and rounded up. */
    private static long rounded(long numerator, long denominator) {
        return Math.round((double) numerator / denominator);
    }
}
