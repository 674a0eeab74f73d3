package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tandem.matching.internal.flow.FlowCases;
import org.tandem.matching.internal.flow.FlowCertificate;
import org.tandem.matching.internal.flow.FlowMutants;
import org.tandem.matching.internal.flow.FlowOutcome;
import org.tandem.matching.internal.flow.FlowProblem;
import org.tandem.matching.internal.flow.FlowSolver;

/** A faulty optimiser is caught: no certificate is given to an outcome that claims what is not so. */
class FlowMutantProperties {

    @Property(tries = 8_000)
    void wrongOutcomesFailTheirCertificate(@ForAll long seed, @ForAll FlowMutants.Fault fault) {
        FlowProblem problem = FlowCases.network(seed, 8);
        if (problem.edges() > 0 && FlowSolver.solve(problem) instanceof FlowOutcome.Optimal right) {
            FlowOutcome.Optimal mutant = FlowMutants.of(problem, right, fault, new SplittableRandom(~seed));
            boolean wrong = FlowMutants.isWrong(problem, mutant);
            assertThat(FlowMutants.isWrong(problem, right)).isFalse();
            assertThat(FlowCertificate.proves(problem, right)).isTrue();
            if (wrong) {
                assertThat(FlowCertificate.proves(problem, mutant)).as("%s is caught", fault).isFalse();
            }
            for (FlowMutants.Fault one : FlowMutants.Fault.values()) {
                if (one != FlowMutants.Fault.WRONG_PRICE) {
                    Share.atLeast(2, one + " makes it wrong", wrong && one == fault);
                }
            }
        }
    }
}
