package org.tandem.matching.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FlowSolverTest {

    /** Two mentees who both suit the first mentor best. */
    private static FlowBuilder twoByTwo() {
        return FlowProblem.builder(2, 2, new int[] {0, 2, 4}, new int[] {0, 1, 0, 1}, new long[] {9, 1, 8, 4});
    }

    private static FlowProblem random(int rows, int columns, long seed) {
        var random = new SplittableRandom(seed);
        int[] rowStart = new int[rows + 1];
        int[] column = new int[rows * 10];
        Arrays.setAll(rowStart, i -> 10 * i);
        Arrays.setAll(column, e -> (e / 10 * 7 + e % 10 * (columns / 10)) % columns);
        long[] points = random.longs(column.length, 0, 1000).toArray();
        long[] ones = new long[rows];
        Arrays.fill(ones, 1);
        int[] places = new int[columns];
        Arrays.fill(places, 2);
        return FlowProblem.builder(rows, columns, rowStart, column, points)
                .levels(2)
                .places(places)
                .seatValues(0, ones, ones)
                .build();
    }

    @Test
    void choosesTheChainThatIsBestForAll() {
        var solver = new FlowSolver(twoByTwo().build());
        assertThat(solver.reoptimise()).isTrue();
        assertThat(solver.total(0)).isEqualTo(13);
        assertThat(solver.isChosen(0)).isTrue();
        assertThat(solver.isChosen(3)).isTrue();
    }

    @Test
    void aColumnThatTakesNothingDoesNotDriveUpThePriceOfARow() {
        var open = new FlowSolver(twoByTwo().places(new int[] {2, 2}).build());
        var closed = new FlowSolver(twoByTwo().places(new int[] {0, 2}).build());
        var alone = new FlowSolver(FlowProblem.builder(2, 1, new int[] {0, 1, 2}, new int[] {0, 0}, new long[] {1, 4})
                .places(new int[] {2})
                .build());
        open.reoptimise();
        closed.reoptimise();
        alone.reoptimise();

        assertThat(closed.price(0)).isEqualTo(alone.price(0)).isNotEqualTo(open.price(0));
        assertThat(closed.price(1)).isEqualTo(alone.price(1)).isNotEqualTo(open.price(1));
    }

    @Test
    void takesUpEachChangeAndTakesItBack() {
        var solver = new FlowSolver(twoByTwo().build());
        solver.reoptimise();
        solver.bar(0);
        assertThat(solver.reoptimise()).isTrue();
        assertThat(solver.total(0)).isEqualTo(9);
        solver.release(0);
        solver.setPlaces(0, 2);
        solver.reoptimise();
        assertThat(solver.total(0)).isEqualTo(17);
        solver.setSeats(0, 0);
        solver.reoptimise();
        assertThat(solver.total(0)).isEqualTo(8);
        solver.setPoints(3, 9);
        solver.reoptimise();
        assertThat(solver.total(0)).isEqualTo(9);
    }

    @Test
    void aBarredPairNeverUsesUpAPlaceAndAFixedOneIsKeptThoughItCosts() {
        var solver = new FlowSolver(twoByTwo().bar(0).fix(1).build());
        solver.reoptimise();
        assertThat(solver.isChosen(1)).isTrue();
        assertThat(solver.isChosen(2)).isTrue();
        assertThat(solver.total(0)).isEqualTo(9);
    }

    @Test
    void seatsCountBeforePoints() {
        FlowBuilder builder = FlowProblem.builder(
                2, 2, new int[] {0, 2, 3}, new int[] {0, 1, 0}, new long[] {1000, 1, 1});
        var solver = new FlowSolver(builder.levels(2)
                .seatValues(0, new long[] {1, 1}, new long[] {0, 0})
                .build());
        solver.reoptimise();
        assertThat(solver.total(0)).isEqualTo(2);
        assertThat(solver.total(1)).isEqualTo(2);
    }

    @Test
    void twoFixedPairsOfOneSeatAreProvenImpossible() {
        FlowProblem problem = twoByTwo().build();
        var solver = new FlowSolver(problem);
        solver.reoptimise();
        FlowState state = solver.newState();
        solver.save(state);
        solver.fix(0);
        solver.fix(1);
        assertThat(solver.reoptimise()).isFalse();
        assertThat(solver.outcome()).isInstanceOfSatisfying(FlowOutcome.Infeasible.class,
                infeasible -> assertThat(FlowCertificate.proves(problem, infeasible)).isTrue());
        assertThatIllegalStateException().isThrownBy(() -> solver.save(state));
        solver.restore(state);
        assertThat(solver.isFeasible()).isTrue();
        assertThat(solver.total(0)).isEqualTo(13);
    }

    @Test
    void pointsOutsideTheDeclaredRangeAreRefused() {
        var solver = new FlowSolver(twoByTwo().pointsWithin(-5, 20).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> solver.setPoints(0, 21))
                .withMessageContaining("(21)").withMessageContaining("pointsWithin");
    }

    @Test
    void pointsAtTheEndsOfTheDeclaredRangeAreTaken() {
        var solver = new FlowSolver(twoByTwo().pointsWithin(-5, 20).build());
        solver.setPoints(0, 20);
        solver.setPoints(3, -5);
        solver.reoptimise();
        assertThat(solver.total(0)).isEqualTo(20);
        assertThatIllegalArgumentException().isThrownBy(() -> solver.setPoints(0, -6)).withMessageContaining("(-6)");
    }

    @Test
    void aMostBelowTheLeastIsRefused() {
        var solver = new FlowSolver(twoByTwo().limits(0, 1, 1).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> solver.setMost(0, 0))
                .withMessage("The most (0) of node (0) must be at least its least (1).");
        solver.setMost(0, 1);
        assertThat(solver.reoptimise()).isTrue();
    }

    @Test
    void thereIsNoOutcomeOfWhatIsNotSettled() {
        var solver = new FlowSolver(twoByTwo().build());
        assertThat(solver.isFeasible()).isFalse();
        assertThatIllegalStateException().isThrownBy(solver::outcome).withMessageContaining("unsettled changes");
        solver.reoptimise();
        assertThat(solver.isFeasible()).isTrue();
        solver.setPlaces(0, 2);
        assertThat(solver.isFeasible()).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> solver.save(solver.newState()));
    }

    @Test
    void theChoiceIsToldByPairByNodeAndInOrder() {
        var solver = new FlowSolver(twoByTwo().build());
        solver.reoptimise();
        assertThat(solver.chosen()).containsExactly(0, 3);
        assertThat(solver.network().load[0]).isEqualTo(1);
        assertThat(solver.network().load[3]).isEqualTo(1);
        assertThat(solver.expanded()).isPositive();
    }

    @Test
    void aRestoredStateHasItsDecisionsAndNoOthers() {
        FlowProblem problem = twoByTwo().build();
        var solver = new FlowSolver(problem);
        solver.bar(0);
        solver.fix(1);
        solver.reoptimise();
        FlowState state = solver.newState();
        solver.save(state);
        solver.release(0);
        solver.release(1);
        solver.bar(3);
        solver.setSeats(1, 0);
        solver.setPoints(2, 7);
        solver.reoptimise();
        solver.restore(state);
        assertThat(solver.reoptimise()).isTrue();
        assertThat(solver.outcome()).isInstanceOfSatisfying(FlowOutcome.Optimal.class, optimum -> {
            assertThat(optimum.decision()).containsExactly(1, 2, 0, 0);
            assertThat(optimum.most()).containsExactly(1, 1, 1, 1);
            assertThat(optimum.points()).as("points stay").containsExactly(9, 1, 7, 4);
            assertThat(optimum.totals()).containsExactly(8);
        });
    }

    @Test
    void whereLevelsCanCarryNoNumberIsSaidToBeInPointsAlone() {
        FlowProblem problem = FlowCases.stairs(1);
        assertThat(FlowCases.carrying(problem).pointsBound()).isEqualTo(FlowScale.NEVER);
        assertThat(FlowSolver.certain(problem).pointsBound()).isLessThan(FlowScale.NEVER);
    }

    @Test
    void anEmptyProblemIsSolved() {
        FlowProblem problem = FlowProblem.builder(0, 0, new int[1], new int[0], new long[0]).build();
        assertThat(FlowSolver.solve(problem)).isInstanceOfSatisfying(FlowOutcome.Optimal.class,
                optimum -> assertThat(optimum.totals()).containsExactly(0));
    }

    @Test
    void reducedCostsTellWhatAPairWouldCost() {
        FlowProblem problem = random(60, 40, 3);
        var solver = new FlowSolver(problem);
        solver.reoptimise();
        long best = solver.total(1);
        for (int e = 0; e < problem.edges(); e++) {
            if (!solver.isChosen(e) && solver.reducedCost(e) < solver.pointsBound()) {
                long atLeast = solver.reducedCost(e);
                solver.fix(e);
                assertThat(solver.reoptimise()).isTrue();
                if (solver.total(0) == 60) {
                    assertThat(best - solver.total(1)).isGreaterThanOrEqualTo(atLeast);
                }
                solver.release(e);
                solver.reoptimise();
                assertThat(solver.total(1)).isEqualTo(best);
            }
        }
    }

    @Test
    void changesAllocateNothingOnceWarm() {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        FlowProblem problem = random(400, 220, 5);
        var solver = new FlowSolver(problem);
        solver.reoptimise();
        FlowState state = solver.newState();
        changeALot(solver, problem, state);
        changeALot(solver, problem, state);
        long id = Thread.currentThread().threadId();
        threads.getThreadAllocatedBytes(id);
        long before = threads.getThreadAllocatedBytes(id);
        changeALot(solver, problem, state);
        assertThat(threads.getThreadAllocatedBytes(id) - before).isZero();
    }

    private static void changeALot(FlowSolver solver, FlowProblem problem, FlowState state) {
        solver.save(state);
        for (int e = 0; e < problem.edges() - 2; e += 7) {
            solver.bar(e);
            solver.fix(e + 1);
            if (!solver.reoptimise()) {
                solver.release(e + 1);
                solver.reoptimise();
            }
            solver.setPoints(e + 2, e % 900);
            solver.setPlaces(e % 220, 1 + e % 3);
            solver.setSeats(e % 400, e % 2);
            solver.reoptimise();
            if (e % 70 == 0) {
                solver.restore(state);
                solver.reoptimise();
            }
        }
        solver.restore(state);
        for (int e = 0; e < problem.edges(); e++) {
            solver.setPoints(e, problem.points(e));
        }
        solver.reoptimise();
    }

    @Test
    void whatOnePairMoreOfARowCosts() {
        // The first row wants two; its second column is worth 1, and taken by the second row for 4.
        var solver = new FlowSolver(twoByTwo().seats(new int[] {2, 1}).build());
        solver.reoptimise();
        assertThat(solver.chosen()).containsExactly(0, 3);
        assertThat(solver.costOfMore(0)).isEqualTo(solver.reducedCost(1) + rowCost(solver, 0));
        assertThat(solver.costOfMore(0)).isBetween(1L, 3L);
        assertThat(solver.costOfMore(1)).as("it has all it wants").isEqualTo(Long.MAX_VALUE);
        solver.bar(1);
        assertThat(solver.costOfMore(0)).as("no other pair is open").isEqualTo(Long.MAX_VALUE);

        var late = new FlowSolver(FlowProblem.builder(2, 2, new int[] {0, 1, 2}, new int[] {0, 1}, new long[] {-5, -7})
                .build());
        late.reoptimise();
        assertThat(late.costOfMore(0)).isEqualTo(5);
        assertThat(late.costOfMore(1)).isEqualTo(7);
    }

    /** What the row's own link adds. */
    private static long rowCost(FlowSolver solver, int row) {
        return Math.max(0, -solver.price(row));
    }

    @Test
    void decisionsAreTold() {
        var solver = new FlowSolver(twoByTwo().bar(1).fix(2).build());
        solver.bar(0);
        assertThat(solver.isBarred(0)).isTrue();
        assertThat(solver.isFree(0)).isFalse();
        assertThat(solver.isBarred(2)).isFalse();
        assertThat(solver.isFree(2)).isFalse();
        assertThat(solver.isFree(3)).isTrue();
        assertThat(solver.isBarred(3)).isFalse();
        solver.release(1);
        assertThat(solver.isFree(1)).isTrue();
    }

    @Test
    void nothingIsUnsettledByAChangeThatIsNone() {
        var solver = new FlowSolver(twoByTwo().build());
        solver.reoptimise();
        solver.release(0);
        solver.setPoints(0, 9);
        solver.setSeats(0, 1);
        solver.bar(1);
        solver.fix(0);
        assertThat(solver.isFeasible()).isTrue();
        solver.setPoints(0, 5);
        assertThat(solver.isFeasible()).as("a fixed pair keeps whatever it is worth").isTrue();
        solver.release(0);
        assertThat(solver.isFeasible()).isFalse();
    }

    @Test
    void chosenPairsAscendThoughTheirRowsDoNotTakeThemInOrder() {
        FlowBuilder builder = FlowProblem.builder(1, 3, new int[] {0, 3}, new int[] {0, 1, 2}, new long[] {1, 5, 9})
                .seats(new int[] {3});
        var solver = new FlowSolver(builder.build());
        solver.reoptimise();
        assertThat(solver.chosen()).containsExactly(0, 1, 2);
        solver.bar(0);
        solver.reoptimise();
        solver.release(0);
        solver.reoptimise();
        assertThat(solver.chosen()).containsExactly(0, 1, 2);
        assertThat(solver.total(0)).isEqualTo(15);
    }

    @Test
    void aSavedStateTakesNothingOfTheOneSavedBefore() {
        var solver = new FlowSolver(twoByTwo().build());
        FlowState state = solver.newState();
        solver.bar(0);
        solver.reoptimise();
        solver.save(state);
        solver.release(0);
        solver.fix(1);
        solver.reoptimise();
        solver.save(state);
        solver.release(1);
        solver.bar(2);
        solver.reoptimise();
        assertThat(solver.total(0)).isEqualTo(13);
        solver.restore(state);
        assertThat(solver.isFeasible()).isTrue();
        assertThat(solver.isFree(0)).isTrue();
        assertThat(solver.isFree(2)).isTrue();
        assertThat(solver.chosen()).containsExactly(1, 2);
        assertThat(solver.outcome()).isInstanceOf(FlowOutcome.Optimal.class);
        // What was decided in the state is undone by the next.
        solver.restore(state);
        solver.release(1);
        solver.reoptimise();
        assertThat(solver.chosen()).containsExactly(0, 3);
    }

    @Test
    void pricesComeBackWithAState() {
        var solver = new FlowSolver(twoByTwo().build());
        solver.reoptimise();
        FlowState state = solver.newState();
        solver.save(state);
        long[] before = {solver.price(0), solver.price(1), solver.price(2), solver.price(3)};
        solver.setPoints(2, 0);
        solver.bar(0);
        solver.reoptimise();
        solver.restore(state);
        assertThat(new long[] {solver.price(0), solver.price(1), solver.price(2), solver.price(3)}).isEqualTo(before);
        solver.setPoints(2, 8);
        solver.reoptimise();
        assertThat(solver.reducedCost(2)).isBetween(0L, 4L);
    }

    @Test
    void aPairThatSeemsImpossibleIsTriedAgainOnceAnotherIsSettled() {
        int tried = 0;
        for (long seed = 0; seed < 300; seed++) {
            FlowProblem problem = FlowCases.network(seed, 8);
            var solver = new FlowSolver(problem);
            if (!solver.reoptimise() || problem.edges() < 3) {
                continue;
            }
            tried++;
            for (int e = 0; e < problem.edges(); e++) {
                if (solver.isChosen(e)) {
                    solver.bar(e);
                } else {
                    solver.fix(e);
                }
            }
            boolean feasible = solver.reoptimise();
            FlowOutcome outcome = solver.outcome();
            boolean proven = switch (outcome) {
                case FlowOutcome.Optimal optimum -> FlowCertificate.proves(problem, optimum);
                case FlowOutcome.Infeasible cut -> FlowCertificate.proves(problem, cut);
            };
            assertThat(proven).isTrue();
            assertThat(outcome instanceof FlowOutcome.Optimal).isEqualTo(feasible);
        }
        assertThat(tried).isGreaterThan(100);
    }
}
