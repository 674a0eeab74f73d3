package org.tandem.matching.benchmarks.cohort;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A cohort as CP-SAT sees it: one variable per pair. Seats, those served and points are raised one after the other,
 * without weights that would join them.
 */
final class CpSatCohort {
    /** In its own measure, some seconds; the same on every machine. */
    private static final double MOST_WORK = 2;

    private final Cohort cohort;
    private final CpModel model = new CpModel();
    private final LinearExprBuilder seats = LinearExpr.newBuilder();
    private final LinearExprBuilder served = LinearExpr.newBuilder();
    private final LinearExprBuilder points = LinearExpr.newBuilder();
    private final BoolVar[][] chosen;

    private CpSatCohort(Cohort cohort) {
        this.cohort = cohort;
        chosen = new BoolVar[cohort.mentees()][cohort.mentors()];
        for (int i = 0; i < cohort.mentees(); i++) {
            for (int j = 0; j < cohort.mentors(); j++) {
                chosen[i][j] = model.newBoolVar("");
                boolean eligible = cohort.points()[i][j] != Cohort.INELIGIBLE;
                model.addLinearConstraint(chosen[i][j], cohort.fixed()[i][j] ? 1 : 0, eligible ? 1 : 0);
                seats.add(chosen[i][j]);
                points.addTerm(chosen[i][j], eligible ? cohort.points()[i][j] : 0);
            }
        }
    }

    /**
     * What was found.
     *
     * @param plan by mentee and mentor; it keeps all rules
     * @param isProven whether no plan is better; otherwise there was too much to do to know
     */
    record Found(boolean[][] plan, boolean isProven) {}

    /** Returns the best plan found, or none if there was too much to do for any. */
    static Optional<Found> best(Cohort cohort) {
        Loader.loadNativeLibraries();
        CpSatCohort one = new CpSatCohort(cohort);
        one.addCapacities();
        one.addRules();
        return one.solve();
    }

    private void addCapacities() {
        for (int i = 0; i < cohort.mentees(); i++) {
            model.addLessOrEqual(LinearExpr.sum(chosen[i]), cohort.wanted()[i]);
            BoolVar any = model.newBoolVar("");
            model.addLessOrEqual(any, LinearExpr.sum(chosen[i]));
            served.addTerm(any, cohort.servedWorth(i));
        }
        for (int j = 0; j < cohort.mentors(); j++) {
            int mentor = j;
            BoolVar[] column = Arrays.stream(chosen).map(row -> row[mentor]).toArray(BoolVar[]::new);
            model.addLessOrEqual(LinearExpr.sum(column), cohort.places()[j]);
        }
    }

    private void addRules() {
        for (int i = 0; i < cohort.mentees(); i++) {
            for (int j = 0; j < cohort.mentors(); j++) {
                for (int k = 0; k < i; k++) {
                    for (int l = 0; l < cohort.mentors(); l++) {
                        addRules(i, j, k, l);
                    }
                }
            }
        }
    }

    private void addRules(int i, int j, int k, int l) {
        if (cohort.hardObjections(i, j, k, l) > 0) {
            model.addAtMostOne(new BoolVar[] {chosen[i][j], chosen[k][l]});
        }
        long charges = cohort.charges(i, j, k, l);
        if (charges > 0) {
            BoolVar both = model.newBoolVar("");
            model.addBoolOr(new Literal[] {chosen[i][j].not(), chosen[k][l].not(), both});
            points.addTerm(both, -charges);
        }
    }

    private Optional<Found> solve() {
        Found found = null;
        for (LinearArgument level : List.of(seats, served, points)) {
            model.maximize(level);
            CpSolver solver = new CpSolver();
            // With less than all of the linear relaxation, some of these cohorts take it minutes; with it, one in some thousands does.
            solver.getParameters().setNumWorkers(1).setLinearizationLevel(2).setMaxDeterministicTime(MOST_WORK);
            CpSolverStatus status = solver.solve(model);
            if (status == CpSolverStatus.UNKNOWN) {
                return Optional.ofNullable(found).map(plan -> new Found(plan.plan, false));
            }
            if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
                throw new IllegalStateException("CP-SAT ended with (" + status + ") for " + cohort);
            }
            found = new Found(plan(solver), status == CpSolverStatus.OPTIMAL && (found == null || found.isProven));
            model.addGreaterOrEqual(level, solver.value(level));
        }
        return Optional.ofNullable(found);
    }

    private boolean[][] plan(CpSolver solver) {
        boolean[][] plan = new boolean[cohort.mentees()][cohort.mentors()];
        for (int i = 0; i < plan.length; i++) {
            for (int j = 0; j < plan[i].length; j++) {
                plan[i][j] = solver.booleanValue(chosen[i][j]);
            }
        }
        return plan;
    }
}
