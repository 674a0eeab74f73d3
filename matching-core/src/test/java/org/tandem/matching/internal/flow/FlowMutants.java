package org.tandem.matching.internal.flow;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Outcomes of an optimiser with a fault: copies of a right one, with one thing changed. */
public final class FlowMutants {

    /** What is changed. */
    public enum Fault {
        /** A pair is chosen, or is not, as the optimum would not have it; the totals are added up anew. */
        OTHER_CHOICE,
        /** A total is wrong. */
        WRONG_TOTAL,
        /** A decision on a pair was not obeyed. */
        DECISION_IGNORED,
        /** A limit of a node was not obeyed. */
        LIMIT_IGNORED,
        /** A pair had other points. */
        OTHER_POINTS,
        /** A price is wrong. */
        WRONG_PRICE,
        /** A price is wrong, and so is the choice. */
        WRONG_PRICE_AND_CHOICE
    }

    private FlowMutants() {}

    /** Returns a changed copy. */
    public static FlowOutcome.Optimal of(
            FlowProblem problem, FlowOutcome.Optimal right, Fault fault, SplittableRandom random) {
        FlowOutcome.Optimal mutant = new FlowOutcome.Optimal(
                right.chosen().clone(),
                right.decision().clone(),
                right.points().clone(),
                right.most().clone(),
                right.totals().clone(),
                right.prices());
        int edge = random.nextInt(problem.edges());
        int node = random.nextInt(problem.nodes());
        long change = random.nextBoolean() ? 1 + random.nextInt(3) : -1 - random.nextInt(3);
        switch (fault) {
            case OTHER_CHOICE -> choose(problem, mutant, edge);
            case WRONG_TOTAL -> mutant.totals()[random.nextInt(problem.levels())] += change;
            case DECISION_IGNORED ->
                mutant.decision()[edge] = mutant.chosen()[edge] ? FlowProblem.BARRED : FlowProblem.FIXED;
            case LIMIT_IGNORED -> mutant.most()[node] += (int) change;
            case OTHER_POINTS -> mutant.points()[edge] += 100 * change;
            case WRONG_PRICE -> {
                return withPrice(mutant, node, 1 + random.nextInt(problem.levels()), change);
            }
            case WRONG_PRICE_AND_CHOICE -> {
                int digit = 1 + random.nextInt(problem.levels());
                choose(problem, mutant, edge);
                return withPrice(mutant, node, digit, 100 * change);
            }
        }
        return mutant;
    }

    /** Returns the same with another price of one node. */
    static FlowOutcome.Optimal withPrice(FlowOutcome.Optimal right, int changed, int onDigit, long by) {
        return new FlowOutcome.Optimal(
                right.chosen(),
                right.decision(),
                right.points(),
                right.most(),
                right.totals(),
                (node, digit) -> right.prices().of(node, digit) + (node == changed && digit == onDigit ? by : 0));
    }

    private static void choose(FlowProblem problem, FlowOutcome.Optimal mutant, int edge) {
        mutant.chosen()[edge] = !mutant.chosen()[edge];
        long[] totals = totals(problem, mutant);
        if (totals != null) {
            System.arraycopy(totals, 0, mutant.totals(), 0, totals.length);
        }
    }

    /** Returns whether an outcome claims what is not so, found by trying every choice; prices are no claim. */
    public static boolean isWrong(FlowProblem problem, FlowOutcome.Optimal outcome) {
        long[] best = FlowCases.bestTotals(problem, outcome.decision(), outcome.points(), outcome.most());
        return best == null
                || !Arrays.equals(best, outcome.totals())
                || !Arrays.equals(best, totals(problem, outcome))
                || !obeysDecisions(outcome);
    }

    private static boolean obeysDecisions(FlowOutcome.Optimal outcome) {
        boolean obeys = true;
        for (int e = 0; e < outcome.chosen().length; e++) {
            obeys &= outcome.decision()[e] != (outcome.chosen()[e] ? FlowProblem.BARRED : FlowProblem.FIXED);
        }
        return obeys;
    }

    /** The totals of exactly the chosen pairs, or {@code null} if they break a limit. */
    private static long[] totals(FlowProblem problem, FlowOutcome.Optimal outcome) {
        byte[] exactly = new byte[outcome.chosen().length];
        for (int e = 0; e < exactly.length; e++) {
            exactly[e] = outcome.chosen()[e] ? FlowProblem.FIXED : FlowProblem.BARRED;
        }
        return FlowCases.bestTotals(problem, exactly, outcome.points(), outcome.most());
    }
}
