package org.tandem.matching.internal.flow;

/**
 * Room for one settled state of a solver: what is chosen and decided, limits and prices. Made by
 * {@link FlowSolver#newState()} and used again and again, so that saving soon allocates nothing.
 */
public final class FlowState {

    private final long[] price;
    private final int[] load;
    private final int[] most;
    private final IntList chosen = new IntList();
    private final IntList decided = new IntList();
    /** Of each pair decided. */
    private final IntList decisions = new IntList();
    long pointsChanges;

    FlowState(int nodes) {
        price = new long[nodes];
        load = new int[nodes];
        most = new int[nodes];
    }

    /** Takes over what a settled network holds. */
    void take(FlowNetwork net) {
        System.arraycopy(net.price, 0, price, 0, net.nodes);
        System.arraycopy(net.most, 0, most, 0, net.nodes);
        System.arraycopy(net.load, 0, load, 0, net.nodes);
        chosen.clear();
        for (int u = 0; u < net.nodes; u++) {
            int from = net.chosen.start(u);
            for (int k = from; net.problem.rowSide[u] && k < from + net.chosen.count(u); k++) {
                chosen.add(net.chosen.at(k));
            }
        }
        decided.clear();
        decisions.clear();
        for (int k = 0; k < net.decided.size(); k++) {
            decided.add(net.decided.get(k));
            decisions.add(net.decision(net.decided.get(k)));
        }
    }

    /** Leads the network back, but for points. */
    void giveBack(FlowNetwork net) {
        System.arraycopy(price, 0, net.price, 0, net.nodes);
        net.restoreLoads(load, most);
        for (int k = net.decided.size() - 1; k >= 0; k--) {
            int at = net.decided.get(k);
            net.decide(at, net.problem.decision[at]);
        }
        for (int k = 0; k < decided.size(); k++) {
            net.decide(decided.get(k), (byte) decisions.get(k));
        }
        net.choose(chosen);
    }
}
