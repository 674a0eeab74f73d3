package org.tandem.matching.internal.timefold;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.Solver;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.SeatValues;
import org.tandem.matching.internal.exact.Optimum;
import org.tandem.matching.run.Limits;

/** The solver stops when local search reaches the bound. */
class RunTest {
    private static final CompatibilityGraph GRAPH = CompatibilityGraph.table()
            .mentor("M0", 1)
            .mentor("M1", 1)
            .mentor("M2", 1)
            .mentee("N0")
            .mentee("N1")
            .mentee("N2")
            .score("M0", "N0", 9)
            .score("M1", "N0", 8)
            .score("M1", "N1", 9)
            .score("M2", "N1", 8)
            .score("M2", "N2", 9)
            .score("M0", "N2", 2)
            .build();
    private static final SeatValues VALUES = new SeatValues(GRAPH);

    private static Run run() {
        return new Run(
                Optimum.search(GRAPH),
                stop -> {
                    throw new AssertionError("There is no plan of an own objective.");
                },
                new SeatMoves(GRAPH),
                () -> false);
    }

    @Test
    void localSearchWithoutAnyOtherLimitStopsOnceAPlanIsProven() {
        Run run = run();
        Seating start = Seating.of(GRAPH, VALUES);
        start.belongTo(run);
        Solver<Seating> solver =
                Solvers.of(
                        GRAPH,
                        new Limits(Duration.ofDays(1), Long.MAX_VALUE, 0),
                        Duration.ofDays(1),
                        Solvers.Course.LOCAL_SEARCH_ALONE);
        run.stopBy(solver::terminateEarly);
        List<HardMediumSoftScore> heard = new ArrayList<>();
        solver.addEventListener(event -> {
            HardMediumSoftScore score = (HardMediumSoftScore) event.getNewBestScore();
            heard.add(score);
            if (score.softScore() == 27) {
                run.exact().run(Long.MAX_VALUE, () -> false);
            }
            run.take(event.getNewBestSolution().pairs(GRAPH), score);
        });

        Seating best = solver.solve(start);

        assertThat(best.getScore()).isEqualTo(HardMediumSoftScore.of(0, 0, 27)).isEqualTo(heard.getLast());
        assertThat(heard).isSorted();
    }

    @Test
    void aPlanThatBreaksAHardRuleIsNotTaken() {
        Run run = run();
        int[] known = run.exact().pairs();
        int[] best = {GRAPH.pair(0, 0), GRAPH.pair(1, 1), GRAPH.pair(2, 2)};

        run.take(best, HardMediumSoftScore.of(-1, 0, 27));
        assertThat(run.exact().pairs()).isEqualTo(known);

        run.take(best, HardMediumSoftScore.of(0, 0, 27));
        assertThat(run.exact().score().of(run.exact().levels().points())).isEqualTo(27);
    }
}
