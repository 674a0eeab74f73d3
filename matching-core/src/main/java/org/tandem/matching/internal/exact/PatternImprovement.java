package org.tandem.matching.internal.exact;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.branch.Improvement;
import org.tandem.matching.internal.model.SeatValues;
import org.tandem.matching.internal.relax.Relaxation;

/**
 * Makes better plans from the side of the mentors: {@link EjectionChains} fill seats that conflicts leave empty, and
 * {@link Branching} puts patterns of mentees together who fit. Where rules are tangled, it finds plans that no flow leads to.
 */
final class PatternImprovement implements Improvement {
    private static final long MOST_WORK = 40_000_000L;

    /** Branching over many pairs that cannot evaluate prices so often would take long and end after a few nodes. */
    private static final long EVALUATIONS_TO_HOPE = 1_200;

    private final CompatibilityGraph graph;
    private @Nullable Whole whole;

    private record Whole(BranchProblem problem, Rounding rounding, SeatValues seatValues, Currency currency) {}

    /** Prepares to improve plans; what takes long waits until the first time. */
    PatternImprovement(CompatibilityGraph graph) {
        this.graph = graph;
    }

    private Whole whole() {
        Whole known = whole;
        if (known == null) {
            SeatValues seatValues = new SeatValues(graph);
            Currency currency = Currency.of(graph, seatValues);
            BranchProblem problem = new Parts(graph, currency)
                    .cut(
                            new Assignment(graph),
                            IntStream.range(0, graph.mentorCount()).toArray(),
                            IntStream.range(0, graph.menteeCount()).toArray(),
                            pair -> true);
            known = new Whole(problem, new Rounding(problem, new CrossRules(problem)), seatValues, currency);
            whole = known;
        }
        return known;
    }

    @Override
    public int[] repair(int[] chosen) {
        Whole known = whole();
        BitSet isChosen = set(chosen);
        int[] pairOf = known.problem.pair;
        boolean[] repaired = known.rounding.repair(edge -> isChosen.get(pairOf[edge]));
        return known.rounding.worth(repaired) == Branching.NONE ? new int[0] : known.problem.planOf(repaired);
    }

    @Override
    public int[] improve(int[] best, BooleanSupplier stop) {
        Whole known = whole();
        if (known.problem.edges() > MOST_WORK / EVALUATIONS_TO_HOPE) {
            return new int[0];
        }
        Relaxation relaxation = Relaxation.of(Relaxation.problem(graph, known.seatValues), known.seatValues);
        long[] prices = new long[graph.menteeCount()];
        Arrays.setAll(
                prices,
                mentee -> known.currency.ofSeat(relaxation.seatPrices()[mentee])
                        + known.currency.ofPoints(relaxation.pointPrices()[mentee]));
        BitSet isChosen = set(best);
        boolean[] edges = new boolean[known.problem.edges()];
        for (int edge = 0; edge < edges.length; edge++) {
            edges[edge] = isChosen.get(known.problem.pair[edge]);
        }
        Branching branching =
                new Branching(known.problem, prices, known.rounding.worth(edges), MOST_WORK, stop);
        branching.run();
        return branching.isBetter() ? known.problem.planOf(branching.best()) : new int[0];
    }

    private static BitSet set(int[] pairs) {
        BitSet set = new BitSet();
        IntStream.of(pairs).forEach(set::set);
        return set;
    }
}
