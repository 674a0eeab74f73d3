package org.tandem.matching.proof;

import java.util.Arrays;
import java.util.List;
import org.tandem.matching.internal.graph.PlanConditions;

/**
 * What a level counts: so much for each chosen pair, and so much for how many pairs of each group are chosen.
 *
 * @param name of the level, or the points up to which it counts pairs, of which there shall be few
 * @param pairs by pair
 * @param groups by group and by how many of its pairs are chosen; empty where it is worth nothing. No step is greater than the
 *     one before
 */
record LevelWorth(Object name, long[] pairs, long[][] groups) {
    private static final long[] NOTHING = {};

    /** Returns a level of a problem with these groups. */
    static LevelWorth of(Object name, CertifiedProblem problem, List<int[]> groups, int[] most) {
        long[] pairs = new long[problem.graph().pairCount()];
        if (name instanceof Long points) {
            Arrays.setAll(pairs, pair -> problem.graph().points(pair) <= points ? -1 : 0);
        }
        String word = name.toString();
        switch (word) {
            case "matches" -> Arrays.fill(pairs, 1);
            case "points" -> Arrays.setAll(pairs, problem.graph()::points);
            case "kept" -> Arrays.stream(problem.published()).forEach(pair -> pairs[pair] = 1);
            default -> {
                // Groups alone count.
            }
        }
        long[][] ofGroups = new long[groups.size()][];
        for (int group = 0; group < ofGroups.length; group++) {
            long[] of = new long[most[group] + 1];
            for (int chosen = 0; chosen < of.length; chosen++) {
                of[chosen] = ofGroup(word, problem, group, chosen);
            }
            ofGroups[group] = Arrays.stream(of).allMatch(one -> one == 0) ? NOTHING : of;
        }
        return new LevelWorth(name, pairs, ofGroups);
    }

    private static long ofGroup(String name, CertifiedProblem problem, int group, int chosen) {
        int mentees = problem.graph().menteeCount();
        int people = mentees + problem.graph().mentorCount();
        if (group < mentees) {
            return chosen == 0 || !problem.isAlone(group) ? 0 : switch (name) {
                case "guarantee" -> PlanConditions.of(problem.graph()).isOverdue(group) ? 1 : 0;
                case "served" -> 1;
                case "urgency" -> problem.graph().urgency(group);
                default -> 0;
            };
        }
        if (group < people) {
            int mentor = group - mentees;
            return switch (name) {
                case "first places" ->
                    PlanConditions.of(problem.graph()).loads()
                            .placesFilled(PlanConditions.of(problem.graph()).runningLoad(mentor), chosen);
                case "points", "evenness" -> -PlanConditions.of(problem.graph()).unevenCost(mentor, chosen);
                default -> 0;
            };
        }
        int charge = group - problem.firstCharge();
        return charge >= 0 && name.equals("points")
                ? Math.multiplyExact(-problem.charges().get(charge).cost(), chosen * (chosen - 1L) / 2)
                : 0;
    }

    /** Returns what so many chosen pairs of a group are worth. */
    long of(int group, int chosen) {
        return groups[group].length == 0 ? 0 : groups[group][chosen];
    }

    /** Returns what every pair is worth; 0 if they differ. */
    long ofEveryPair() {
        return pairs.length > 0 && Arrays.stream(pairs).allMatch(one -> one == pairs[0]) ? pairs[0] : 0;
    }

    /** Returns whether a group is worth something. */
    boolean counts(int group) {
        return groups[group].length > 0;
    }

    /** Returns what a plan is worth, of which it is known by group how many pairs are chosen. */
    long of(int[] plan, int[] chosen) {
        long sum = 0;
        for (int pair : plan) {
            sum = Math.addExact(sum, pairs[pair]);
        }
        for (int group = 0; group < chosen.length; group++) {
            sum = Math.addExact(sum, of(group, chosen[group]));
        }
        return sum;
    }

    /** Returns the greatest of what one more is worth, away from 0; 0 if nothing is worth anything. */
    long unit() {
        long unit = 0;
        for (long pair : pairs) {
            unit = Math.max(unit, Math.abs(pair));
        }
        for (long[] of : groups) {
            for (int chosen = 1; chosen < of.length; chosen++) {
                unit = Math.max(unit, Math.abs(of[chosen] - of[chosen - 1]));
            }
        }
        return unit;
    }
}
