package org.tandem.matching.benchmarks.compare.raw;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.tandem.matching.benchmarks.Instances;

/** Timefold with its default phases: construction heuristic, then local search, until the time is up. */
public final class RawTimefold {

    /** The mentor of a mentee who has none. */
    public static final int NONE = -1;

    private final Solver<RawPlan> solver;
    private final RawPlan start;

    /**
     * Prepares a search from scratch.
     *
     * @param apart whether mentees of competing organisations must not share a mentor
     * @param limit above zero
     */
    public RawTimefold(Instances instance, boolean apart, Duration limit) {
        solver = SolverFactory.<RawPlan>create(new SolverConfig()
                .withSolutionClass(RawPlan.class)
                .withEntityClasses(RawMentee.class)
                .withScoreDirectorFactory(new ScoreDirectorFactoryConfig()
                        .withConstraintProviderClass(RawConstraints.class)
                        .withConstraintProviderCustomProperties(Map.of("apart", Boolean.toString(apart))))
                .withTerminationConfig(new TerminationConfig().withSpentLimit(limit)))
                .buildSolver();
        start = plan(instance);
    }

    private static RawPlan plan(Instances instance) {
        RawMentor[] mentors = new RawMentor[instance.mentors()];
        for (int j = 0; j < mentors.length; j++) {
            mentors[j] = new RawMentor(j, instance.places()[j]);
        }
        List<RawMentee> mentees = new ArrayList<>();
        for (int i = 0; i < instance.mentees(); i++) {
            List<RawMentor> eligible = new ArrayList<>();
            for (int pair = instance.rowStart()[i]; pair < instance.rowStart()[i + 1]; pair++) {
                eligible.add(mentors[instance.column()[pair]]);
            }
            long[] points = Arrays.copyOfRange(
                    instance.points(), instance.rowStart()[i], instance.rowStart()[i + 1]);
            int organisation = instance.organisation()[i];
            mentees.add(new RawMentee(i, organisation, instance.competes()[organisation], eligible, points));
        }
        return new RawPlan(mentees);
    }

    /**
     * Searches; once only.
     *
     * @return by mentee: its mentor, or {@link #NONE}; nobody has one if the time did not suffice for a plan that keeps the
     *     rules
     */
    public int[] solve() {
        RawPlan best = solver.solve(start);
        HardMediumSoftScore score = best.getScore();
        boolean feasible = score != null && score.hardScore() == 0;
        return best.getMentees().stream()
                .map(RawMentee::getMentor)
                .mapToInt(mentor -> feasible && mentor != null ? mentor.index() : NONE)
                .toArray();
    }
}
