package org.tandem.matching.internal.flow;

/**
 * Prices for the empty flow, such that only the links above the rows, or only those above the columns, can be wrong:
 * these are held, and settling them one after the other builds the optimum.
 *
 * <p>Which side goes in is a matter of speed alone. The last ones to find a partner search far; so the scarcer side goes
 * in, for whose last members partners are still left; but where units differ in value, their side must
 * ({@link FlowInsertion}).
 */
final class FlowStart {

    private final FlowNetwork net;
    private final FlowProblem problem;
    private final boolean anyClosed;

    FlowStart(FlowNetwork net) {
        this.net = net;
        problem = net.problem;
        anyClosed = anyTakesNothing();
    }

    private boolean anyTakesNothing() {
        for (int v = 0; v < problem.rows + problem.columns; v++) {
            if (net.most[v] == 0) {
                return true;
            }
        }
        return false;
    }

    /** Sets the prices and returns whether the rows are to go in. */
    boolean setPrices() {
        boolean rowsValued = FlowInsertion.isValued(net, true, net.scale.pointsBound());
        boolean columnsValued = FlowInsertion.isValued(net, false, net.scale.pointsBound());
        boolean rowsGoIn = rowsValued || !columnsValued && room(true) <= room(false);
        if (!rowsGoIn) {
            net.prepareBackward();
        }
        for (int v = 0; v < net.nodes; v++) {
            if (problem.parent[v] == FlowProblem.GROUND) {
                priceFromTop(v);
            }
        }
        for (int v = 0; v < net.nodes; v++) {
            if (problem.parent[v] == FlowProblem.GROUND && problem.rowSide[v] == rowsGoIn) {
                priceFromPairs(v, false);
            }
        }
        if (anyClosed) {
            priceClosed(rowsGoIn);
        }
        return rowsGoIn;
    }

    /**
     * Whether a row or column takes nothing. Its price is free then, and must not drive those of the other side: they would
     * still be optimal, but as far from any other optimal prices as can be, which makes them a bad start for branching.
     */
    private boolean isClosed(int node) {
        return anyClosed
                && net.most[node] == 0
                && node < problem.rows + problem.columns
                && net.childStart[node] == net.childStart[node + 1];
    }

    /** What takes nothing, opposite the side that goes in, after that side: just so that no pair has a negative cost. */
    private void priceClosed(boolean rowsGoIn) {
        for (int tail = 0; tail < net.nodes; tail++) {
            for (int k = net.out.start[tail]; k < net.out.start[tail + 1]; k++) {
                int head = net.out.other[k];
                long cost = net.openCost(k);
                if (cost != FlowScale.NEVER && rowsGoIn && isClosed(head)) {
                    net.price[head] = Math.min(net.price[head], net.price[tail] + cost);
                } else if (cost != FlowScale.NEVER && !rowsGoIn && isClosed(tail)) {
                    net.price[tail] = Math.max(net.price[tail], net.price[head] - cost);
                }
            }
        }
    }

    /** How much load one side can carry at most, pairs and limits considered. */
    private long room(boolean rowSide) {
        long total = 0;
        for (int v = 0; v < net.nodes; v++) {
            if (problem.rowSide[v] == rowSide && problem.parent[v] == FlowProblem.GROUND) {
                total += net.room(v);
            }
        }
        return total;
    }

    /** A node and all below it: the first unit of their load costs nothing. */
    private void priceFromTop(int node) {
        long above = net.price(problem.parent[node]);
        net.price[node] = problem.rowSide[node] ? above - net.value(node, 0) : above + net.value(node, 0);
        for (int c = net.childStart[node]; c < net.childStart[node + 1]; c++) {
            priceFromTop(net.child[c]);
        }
    }

    /** Rows or columns that go in, and groups below them: just so that no pair has a negative cost. */
    private void priceFromPairs(int node, boolean isBelow) {
        boolean goesIn = isBelow || node < problem.rows + problem.columns;
        for (int c = net.childStart[node]; c < net.childStart[node + 1]; c++) {
            priceFromPairs(net.child[c], goesIn);
        }
        if (goesIn) {
            priceFromPairs(node);
        }
    }

    private void priceFromPairs(int node) {
        boolean rowSide = problem.rowSide[node];
        Incidence side = rowSide ? net.out : net.in;
        long price = rowSide ? Long.MIN_VALUE : Long.MAX_VALUE;
        for (int k = side.start[node]; k < side.start[node + 1]; k++) {
            long cost = rowSide ? net.openCost(k) : net.inCost[k];
            if (cost != FlowScale.NEVER && !isClosed(side.other[k])) {
                long other = net.price[side.other[k]];
                price = rowSide ? Math.max(price, other - cost) : Math.min(price, other + cost);
            }
        }
        for (int c = net.childStart[node]; c < net.childStart[node + 1]; c++) {
            int below = net.child[c];
            long value = net.value(below, 0);
            price = rowSide ? Math.max(price, net.price[below] + value) : Math.min(price, net.price[below] - value);
        }
        if (price != Long.MIN_VALUE && price != Long.MAX_VALUE) {
            net.price[node] = price;
        }
    }
}
