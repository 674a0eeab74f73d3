package org.tandem.matching.internal.exact;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.GraphEditor;
import org.tandem.matching.compatibility.SeatValues;
import org.tandem.matching.internal.flow.FlowProblem;
import org.tandem.matching.internal.relax.Relaxation;

/** The best plans that keep at least so many of some pairs, where rules couple pairs: {@link Branching} over all pairs. */
final class KeepingBranching {
    private final CompatibilityGraph graph;
    private final SeatValues seatValues;
    private final Currency currency;
    private final Valuation valuation;
    private final int[] wanted;
    private final Worth relaxed;

    /**
     * Prepares questions.
     *
     * @param wanted the pairs to keep that are not fixed, ascending
     * @param relaxed no plan is worth more
     */
    KeepingBranching(
            CompatibilityGraph graph,
            SeatValues seatValues,
            Currency currency,
            Valuation valuation,
            int[] wanted,
            Worth relaxed) {
        this.graph = graph;
        this.seatValues = seatValues;
        this.currency = currency;
        this.valuation = valuation;
        this.wanted = wanted;
        this.relaxed = relaxed;
    }

    /**
     * Returns the best plan.
     *
     * @param least how many of the pairs must be kept
     * @param keepable pairs that a plan can keep together, ascending, as many as must be or more
     */
    PricedPlan best(int least, int[] keepable, long mostWork, BooleanSupplier stop) {
        FlowProblem levels = Relaxation.problem(graph, seatValues);
        OneLevel flat = OneLevel.of(graph, levels, seatValues, currency, wanted);
        // Any price gives a valid bound; where not the same weight of seats fits here and there, it may be a worse one.
        long price = wanted.length == 0
                ? 0
                : currency.ofPoints(new KeepingSearch(flat.problem(), wanted, flat.highestPrice()).bestPrice(least));
        Relaxation relaxation = Relaxation.of(levels, seatValues);
        long[] prices = new long[graph.menteeCount()];
        Arrays.setAll(
                prices,
                mentee -> currency.ofSeat(relaxation.seatPrices()[mentee])
                        + currency.ofPoints(relaxation.pointPrices()[mentee]));
        int[] pairs = start(keepable, mostWork, stop);
        Branching branching = branch(least, price, prices, worth(pairs), mostWork, stop);
        pairs = branching.isBetter() ? better : pairs;
        boolean proven = branching.isProven();
        long mostWorth = branching.bound() + worth(fixed());
        long left = mostWork - branching.work();
        for (boolean more = proven; more && left > 0 && !stop.getAsBoolean();) {
            int next = count(pairs) + 1;
            more = next <= wanted.length;
            if (more) {
                Branching again = branch(next, price, prices, worth(pairs) - Currency.PER_POINT, left, stop);
                left -= Math.max(1, again.work());
                more = again.isBetter();
                pairs = more ? better : pairs;
            }
        }
        Worth found = valuation.worth(pairs);
        long points = Math.min(
                currency.mostPoints(),
                Math.floorDiv(mostWorth - currency.ofSeat(found.seatValue()), Currency.PER_POINT));
        boolean bestSeats = found.seatValue() == relaxed.seatValue();
        long most = Math.max(found.points(), bestSeats ? Math.min(points, relaxed.points()) : points);
        boolean certain = proven && (currency.dominates() || bestSeats) || bestSeats && found.points() >= most;
        return new PricedPlan(
                pairs, found, certain ? found : new Worth(relaxed.matches(), relaxed.seatValue(), most));
    }

    /** The plan that the last call of {@link #branch} found, if it is better. */
    private int[] better = {};

    private Branching branch(
            int least, long price, long[] startPrices, long knownWorth, long mostWork, BooleanSupplier stop) {
        BitSet keeping = new BitSet();
        Arrays.stream(wanted).forEach(keeping::set);
        int[] mentors = IntStream.range(0, graph.mentorCount()).toArray();
        int[] mentees = IntStream.range(0, graph.menteeCount()).toArray();
        BranchProblem problem = new Parts(graph, currency, pair -> keeping.get(pair) ? price : 0)
                .cut(new Assignment(graph), mentors, mentees, pair -> true);
        int[] edges = IntStream.range(0, problem.edges())
                .filter(edge -> keeping.get(problem.pair[edge]))
                .toArray();
        Branching branching = new Branching(
                problem,
                new KeptEdges(edges, least, price),
                startPrices,
                knownWorth - worth(fixed()),
                mostWork,
                stop);
        branching.run();
        if (branching.isBetter()) {
            better = problem.planOf(branching.best());
        }
        return branching;
    }

    private int[] start(int[] keepable, long mostWork, BooleanSupplier stop) {
        GraphEditor editor = graph.edit();
        for (int pair : keepable) {
            editor.fixed(graph.mentor(pair), graph.mentee(pair));
        }
        CompatibilityGraph keeping = editor.build();
        return Optimum.of(keeping, mostWork, stop)
                .orElseThrow(() -> new IllegalStateException("What can be kept together does not fit together."))
                .pairs();
    }

    private int[] fixed() {
        return new Assignment(graph).pairs();
    }

    private long worth(int[] pairs) {
        Worth valued = valuation.worth(pairs);
        return currency.ofSeat(valued.seatValue()) + currency.ofPoints(valued.points());
    }

    private int count(int[] pairs) {
        return (int) IntStream.of(wanted).filter(pair -> Arrays.binarySearch(pairs, pair) >= 0).count();
    }
}
