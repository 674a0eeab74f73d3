package org.tandem.matching.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlowCertificateTest {

    private final FlowProblem problem = FlowProblem.builder(
            2, 2, new int[] {0, 2, 4}, new int[] {0, 1, 0, 1}, new long[] {9, 1, 8, 4})
            .levels(2)
            .seatValues(0, new long[] {1, 1}, new long[] {0, 0})
            .build();

    private FlowOutcome.Optimal optimum() {
        return (FlowOutcome.Optimal) FlowSolver.solve(problem);
    }

    @Test
    void acceptsTheOptimum() {
        assertThat(FlowCertificate.proves(problem, optimum())).isTrue();
    }

    @Test
    void rejectsAnyOtherChoice() {
        for (int choice = 0; choice < 16; choice++) {
            var changed = optimum();
            for (int e = 0; e < 4; e++) {
                changed.chosen()[e] = (choice >> e & 1) == 1;
            }
            assertThat(FlowCertificate.proves(problem, changed)).isEqualTo(choice == 0b1001);
        }
    }

    @Test
    void rejectsTheSecondBestChoiceWithItsTrueTotals() {
        var changed = optimum();
        System.arraycopy(new boolean[] {false, true, true, false}, 0, changed.chosen(), 0, 4);
        changed.totals()[1] = 9;
        assertThat(FlowCertificate.proves(problem, changed)).isFalse();
    }

    @Test
    void rejectsWrongTotals() {
        var changed = optimum();
        changed.totals()[0]++;
        assertThat(FlowCertificate.proves(problem, changed)).isFalse();
    }

    @Test
    void rejectsPricesThatProveNothing() {
        for (int v = 0; v < problem.nodes(); v++) {
            var changed = FlowMutants.withPrice(optimum(), v, 1, -5);
            assertThat(FlowCertificate.proves(problem, changed)).isFalse();
        }
    }

    @Test
    void rejectsACutThatProvesNothing() {
        var everywhere = new FlowOutcome.Infeasible(new boolean[5], new byte[4], new int[] {1, 1, 1, 1});
        assertThat(FlowCertificate.proves(problem, everywhere)).isFalse();
    }
}
