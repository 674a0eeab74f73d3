package org.tandem.matching.benchmarks.compare;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A problem as CP-SAT sees it: one variable per pair, exactly one (or at most one) of a mentee's, at most so many of a
 * mentor's. Mentees who clash are covered by cliques: of those who could come to a mentor, all of some organisations that
 * compete pairwise share one at-most-one, which propagates and relaxes far better than a clause for every two.
 */
final class CpSatModel {

    private final Problem problem;
    private final boolean full;
    private final CpModel model = new CpModel();
    private final LinearExprBuilder objective = LinearExpr.newBuilder();
    private final BoolVar[] chosen;
    private final int[] menteeOf;
    private final List<List<Integer>> pairsOf = new ArrayList<>();

    /**
     * Builds the model.
     *
     * @param full whether all seats must be filled
     */
    CpSatModel(Problem problem, boolean full) {
        this.problem = problem;
        this.full = full;
        chosen = new BoolVar[problem.edges()];
        menteeOf = new int[problem.edges()];
        for (int j = 0; j < problem.mentors(); j++) {
            pairsOf.add(new ArrayList<>());
        }
        for (int i = 0; i < problem.mentees(); i++) {
            for (int pair = problem.firstPair(i); pair < problem.firstPair(i + 1); pair++) {
                chosen[pair] = model.newBoolVar("");
                menteeOf[pair] = i;
                pairsOf.get(problem.mentor(pair)).add(pair);
                objective.addTerm(chosen[pair], problem.points(pair));
            }
        }
        addSeats();
        addMentors();
        addQuotas(problem.mentorQuotas(), false);
        addQuotas(problem.menteeQuotas(), true);
        model.maximize(objective);
    }

    CpModel model() {
        return model;
    }

    BoolVar[] chosen() {
        return chosen;
    }

    /** Returns whether the objective is the points of a plan that fills all seats. */
    boolean isPointsAlone() {
        return full && !problem.everyMentorFirst();
    }

    private void addSeats() {
        long[] weights = Network.weights(problem);
        for (int i = 0; i < problem.mentees(); i++) {
            BoolVar[] mine = Arrays.copyOfRange(chosen, problem.firstPair(i), problem.firstPair(i + 1));
            if (problem.seats() > 1) {
                model.addLinearConstraint(LinearExpr.sum(mine), full ? problem.seats() : 0, problem.seats());
            } else if (full) {
                model.addExactlyOne(mine);
            } else {
                model.addAtMostOne(mine);
            }
            if (!full) {
                objective.addSum(new LinearExpr[] {LinearExpr.affine(LinearExpr.sum(mine), weights[0], 0)});
                if (problem.seats() > 1) {
                    BoolVar served = model.newBoolVar("");
                    model.addLessOrEqual(served, LinearExpr.sum(mine));
                    objective.addTerm(served, weights[1]);
                }
            }
        }
    }

    private void addMentors() {
        long[] weights = Network.weights(problem);
        for (int j = 0; j < problem.mentors(); j++) {
            List<Integer> pairs = pairsOf.get(j);
            BoolVar[] mine = variables(pairs);
            int places = problem.pairs().places()[j];
            if (mine.length > places || problem.leastLoad() > 0) {
                model.addLinearConstraint(LinearExpr.sum(mine), problem.leastLoad(), places);
            }
            if (problem.everyMentorFirst()) {
                BoolVar used = model.newBoolVar("");
                model.addLessOrEqual(used, LinearExpr.sum(mine));
                objective.addTerm(used, weights[weights.length - 2]);
            }
            if (problem.unevenCost() > 0) {
                addUnevenCost(mine, places);
            }
            if (problem.apart() || problem.mostOfOneOrganisation() != Problem.ANY) {
                addOrganisations(pairs);
            }
        }
    }

    /** Pays for each place from the second on; cheaper ones are used up first, by themselves. */
    private void addUnevenCost(BoolVar[] mine, int places) {
        BoolVar[] units = new BoolVar[places];
        for (int unit = 0; unit < places; unit++) {
            units[unit] = model.newBoolVar("");
            objective.addTerm(units[unit], -unit * problem.unevenCost());
        }
        model.addEquality(LinearExpr.sum(mine), LinearExpr.sum(units));
    }

    private void addOrganisations(List<Integer> pairs) {
        boolean[][] competes = problem.pairs().competes();
        List<List<Integer>> byOrganisation = new ArrayList<>();
        for (int o = 0; o < competes.length; o++) {
            byOrganisation.add(new ArrayList<>());
        }
        pairs.forEach(pair -> byOrganisation.get(problem.pairs().organisation()[menteeOf[pair]]).add(pair));
        for (List<Integer> same : byOrganisation) {
            if (same.size() > problem.mostOfOneOrganisation()) {
                model.addLessOrEqual(LinearExpr.sum(variables(same)), problem.mostOfOneOrganisation());
            }
        }
        if (problem.apart()) {
            for (List<Integer> clique : Cliques.cover(competes, o -> byOrganisation.get(o).size())) {
                List<Integer> members = new ArrayList<>();
                clique.forEach(o -> members.addAll(byOrganisation.get(o)));
                model.addAtMostOne(variables(members));
            }
        }
    }

    private void addQuotas(List<GroupLimit> quotas, boolean ofMentees) {
        for (GroupLimit quota : quotas) {
            List<List<Integer>> groups = new ArrayList<>();
            for (int group = 0; group < quota.most().length; group++) {
                groups.add(new ArrayList<>());
            }
            for (int pair = 0; pair < chosen.length; pair++) {
                groups.get(quota.groupOf()[ofMentees ? menteeOf[pair] : problem.mentor(pair)]).add(pair);
            }
            for (int group = 0; group < quota.most().length; group++) {
                model.addLessOrEqual(LinearExpr.sum(variables(groups.get(group))), quota.most()[group]);
            }
        }
    }

    private BoolVar[] variables(List<Integer> pairs) {
        return pairs.stream().map(pair -> chosen[pair]).toArray(BoolVar[]::new);
    }
}
