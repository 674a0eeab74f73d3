package org.tandem.matching.internal.relax;

import java.util.function.BooleanSupplier;

/**
 * Comes to a plan, mostly, from the optimum of a {@link PairProgram}.
 *
 * <p><strong>Definition.</strong> What is there as a whole, nearly, is kept, and the greatest part, too, until nothing is in parts; a
 * part that cannot be kept is given up.
 *
 * <p><strong>Complexity.</strong> A few iterations for each of at most 100 decisions.
 *
 * <p><strong>Source.</strong> Berthold, Primal heuristics for mixed integer programs, 2006 (fractional diving).
 *
 * <p><strong>Failure.</strong> Where it has to stop, pairs stay in parts.
 */
final class LinearDive {
    private static final int MOST_ROUNDS = 100;

    /**
     * Every pair is kept of which there is so much. With 0.7 instead of 1 the dives of cohorts of 300 x 150 took half the
     * iterations, and as many cohorts were proven.
     */
    private static final double NEARLY_WHOLE = 0.7;

    private final PairProgram program;

    /** Begins at the optimum that was found. */
    LinearDive(PairProgram program) {
        this.program = program;
    }

    void run(BooleanSupplier isTime) {
        boolean optimal = !program.hold() || program.solve(isTime);
        for (int round = 0; optimal && round < MOST_ROUNDS; round++) {
            int greatest = PairProgram.NONE;
            for (int pair : program.free()) {
                double value = program.value(pair);
                if (value > NEARLY_WHOLE) {
                    program.decide(pair, true);
                } else if (value > PairProgram.BROKEN
                        && (greatest == PairProgram.NONE || value > program.value(greatest))) {
                    greatest = pair;
                }
            }
            if (greatest == PairProgram.NONE) {
                return;
            }
            program.decide(greatest, true);
            optimal = program.solve(isTime);
            if (!optimal && !isTime.getAsBoolean()) {
                program.decide(greatest, false);
                optimal = program.solve(isTime);
            }
        }
    }
}
