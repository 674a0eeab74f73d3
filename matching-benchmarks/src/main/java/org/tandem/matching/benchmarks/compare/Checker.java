package org.tandem.matching.benchmarks.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * Checks answers by a problem's raw arrays alone, and adds up what they are worth; nothing that a peer says about its own
 * plan is used.
 */
final class Checker {

    private final Problem problem;
    private final List<String> faults = new ArrayList<>();
    private final List<List<Integer>> menteesOf = new ArrayList<>();
    private final int[] taken;
    private long points;

    private Checker(Problem problem) {
        this.problem = problem;
        taken = new int[problem.mentees()];
        for (int j = 0; j < problem.mentors(); j++) {
            menteesOf.add(new ArrayList<>());
        }
    }

    /**
     * Returns what a plan is worth.
     *
     * @param pairs chosen pairs by number
     * @throws IllegalStateException if the plan breaks a rule of the problem; lists all that are broken
     */
    static PlanValue worth(Problem problem, int... pairs) {
        Checker checker = new Checker(problem);
        checker.read(pairs);
        checker.checkSeats();
        checker.checkMentors();
        checker.checkQuotas("mentors", problem.mentorQuotas(),
                checker.menteesOf.stream().mapToInt(List::size).toArray());
        checker.checkQuotas("mentees", problem.menteeQuotas(), checker.taken);
        if (!checker.faults.isEmpty()) {
            throw new IllegalStateException("The plan must keep the rules of problem (" + problem.name() + "): "
                    + String.join("; ", checker.faults));
        }
        return checker.worth();
    }

    private void read(int[] pairs) {
        boolean[] seen = new boolean[problem.edges()];
        for (int pair : pairs) {
            if (pair < 0 || pair >= seen.length) {
                faults.add("pair %d does not exist".formatted(pair));
            } else if (seen[pair]) {
                faults.add("pair %d is chosen twice".formatted(pair));
            } else {
                seen[pair] = true;
            }
        }
        for (int i = 0; i < problem.mentees(); i++) {
            for (int pair = problem.firstPair(i); pair < problem.firstPair(i + 1); pair++) {
                if (seen[pair]) {
                    taken[i]++;
                    menteesOf.get(problem.mentor(pair)).add(i);
                    points += problem.points(pair);
                }
            }
        }
    }

    private void checkSeats() {
        for (int i = 0; i < taken.length; i++) {
            if (taken[i] > problem.seats()) {
                faults.add("mentee %d has %d mentors".formatted(i, taken[i]));
            }
        }
    }

    private void checkMentors() {
        for (int j = 0; j < menteesOf.size(); j++) {
            List<Integer> mentees = menteesOf.get(j);
            if (mentees.size() > problem.pairs().places()[j] || mentees.size() < problem.leastLoad()) {
                faults.add("mentor %d has %d mentees".formatted(j, mentees.size()));
            }
            for (int one : mentees) {
                int same = 0;
                for (int other : mentees) {
                    same += problem.pairs().organisation()[one] == problem.pairs().organisation()[other] ? 1 : 0;
                    if (other > one && problem.clash(one, other)) {
                        faults.add("mentees %d and %d share mentor %d".formatted(one, other, j));
                    }
                }
                if (same > problem.mostOfOneOrganisation()) {
                    faults.add("mentor %d has %d mentees of the organisation of mentee %d".formatted(j, same, one));
                }
            }
        }
    }

    private void checkQuotas(String side, List<GroupLimit> quotas, int[] matches) {
        for (GroupLimit quota : quotas) {
            int[] used = new int[quota.most().length];
            for (int p = 0; p < matches.length; p++) {
                used[quota.groupOf()[p]] += matches[p];
            }
            for (int group = 0; group < used.length; group++) {
                if (used[group] > quota.most()[group]) {
                    faults.add("group %d of %s has %d matches".formatted(group, side, used[group]));
                }
            }
        }
    }

    private PlanValue worth() {
        long seats = 0;
        long served = 0;
        for (int mine : taken) {
            seats += mine;
            served += mine > 0 ? 1 : 0;
        }
        long used = 0;
        long uneven = 0;
        for (List<Integer> mentees : menteesOf) {
            used += mentees.isEmpty() ? 0 : 1;
            for (int further = 1; further < mentees.size(); further++) {
                uneven += further * problem.unevenCost();
            }
        }
        return new PlanValue(seats, served, problem.everyMentorFirst() ? used : 0, points - uneven);
    }
}
