package org.tandem.matching.need;

import java.util.function.BooleanSupplier;

/**
 * A first plan and a first bound, where a need may have few offers only, or an offer few needs.
 *
 * <p><strong>What.</strong> What no plan exceeds on all levels at once, and a plan; they meet where nobody has too many partners.
 *
 * <p><strong>Definition.</strong> The bound is the {@link UnitFlow} without these limits, in which nobody gets more than its best
 * partners could carry together. Its largest partners are kept, one by one, until nobody has too many in the flow that is left.
 *
 * <p><strong>Complexity.</strong> A few shortest-path searches for each partner kept.
 *
 * <p><strong>Failure.</strong> In haste, partners beyond the limits are cut off instead.
 */
final class FlowPlan {
    private final UnitFlow flow;
    private final Partners partners;
    private final long[] bound;

    FlowPlan(Quantities quantities, ConnectedComponent part) {
        flow = new UnitFlow(quantities, part);
        partners = new Partners(quantities, part, flow);
        flow.optimise();
        bound = flow.totals();
    }

    /** Returns totals by level that no plan exceeds. */
    long[] bound() {
        return bound;
    }

    /**
     * Returns how many units each pair carries in a plan; in haste, as soon as {@code step} says that there is no time. To be called once.
     */
    int[] round(BooleanSupplier step) {
        int[] units = flow.units();
        for (int next = partners.excess(units); next >= 0 && step.getAsBoolean(); next = partners.excess(units)) {
            partners.keep(next);
            flow.optimise();
            units = flow.units();
        }
        return partners.cut(units);
    }
}
