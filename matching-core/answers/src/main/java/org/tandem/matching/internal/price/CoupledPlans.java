package org.tandem.matching.internal.price;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.branch.Rough;
import org.tandem.matching.internal.branch.Variation;
import org.tandem.matching.internal.branch.Variations;
import org.tandem.matching.internal.branch.Variations.Varied;
import org.tandem.matching.internal.edit.GraphEditor;
import org.tandem.matching.internal.exact.Optimum;
import org.tandem.matching.internal.flow.FlowStopped;

/**
 * Best plans of a graph whose rules couple pairs, as it is and with a pair forced or a place more; pairs keep their numbers.
 */
final class CoupledPlans {
    private static final int PLACES_MORE = 1;

    /** More than any plan is worth. */
    private static final Worth UNBOUNDED = new Worth(Integer.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE);

    private final Valuation valuation;
    private final long mostWork;
    private final Variations variations;
    private final PricedPlan best;

    /**
     * Looks for the best plan.
     *
     * @param known pairs of a plan, perhaps the best, or none
     * @param mostWork edges to look at, about, for each plan
     * @throws FlowStopped if it is time to stop before anything can be said
     */
    CoupledPlans(
            CompatibilityGraph graph, Valuation valuation, int[] known, long mostWork, BooleanSupplier stop) {
        this.valuation = valuation;
        this.mostWork = mostWork;
        GraphEditor editor = new GraphEditor(graph);
        Variation usual = new Variation();
        for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
            editor.freePlaces(mentor, graph.freePlaces(mentor) + PLACES_MORE);
            usual.places(mentor, graph.freePlaces(mentor));
        }
        variations = new Variations(editor.build(), usual, known, mostWork / Optimum.EDGES_PER_NODE, stop);
        best = priced(variations.best());
    }

    /** Returns the work allowed for each plan. */
    long mostWork() {
        return mostWork;
    }

    /** Returns the best plan, or what is known of it. */
    PricedPlan best() {
        return best;
    }

    /** Returns the pairs that cannot stand beside a pair. */
    int[] rivals(int pair) {
        return variations.rivals(pair);
    }

    /** Returns the best plan of a variation; nothing if what is fixed does not fit together. */
    Optional<PricedPlan> best(Variation of, BooleanSupplier stop) {
        return variations.best(of, mostWork / Optimum.EDGES_PER_NODE, stop).map(this::priced);
    }

    /** Returns what is known of a variation without a search; nothing if what is fixed does not fit together. */
    Optional<PricedPlan> rough(Variation of, BooleanSupplier stop) {
        return variations.rough(of, stop).map(rough -> priced(rough, rough.found()));
    }

    /**
     * Returns points that no plan with a pair exceeds which is as good as the best one in all but points; less than any number
     * if there is no such plan, the greatest {@code long} if nothing is known.
     */
    long mostPointsWith(int pair) {
        return variations.mostPointsWith(pair);
    }

    private PricedPlan priced(Varied found) {
        Worth worth = valuation.worth(found.pairs());
        if (found.isProven()) {
            return new PricedPlan(found.pairs(), worth, worth);
        }
        int points = found.bounds().length - 1;
        return new PricedPlan(
                found.pairs(),
                worth,
                found.isProvenBeforePoints()
                        ? new Worth(worth.matches(), worth.seatValue(), found.bounds()[points])
                        : UNBOUNDED);
    }

    private PricedPlan priced(Rough rough, Varied found) {
        PricedPlan plan = priced(found);
        Worth bound = new Worth(
                rough.relaxed().length, valuation.seatValueOf(rough.relaxed()), rough.mostPoints());
        return bound.compareTo(plan.bound()) < 0 ? new PricedPlan(plan.pairs(), plan.worth(), bound) : plan;
    }
}
