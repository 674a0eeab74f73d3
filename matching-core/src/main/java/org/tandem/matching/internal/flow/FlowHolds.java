package org.tandem.matching.internal.flow;

/** Nodes and pairs that do not agree with limits, decisions or prices any more, and are held until they are settled. */
final class FlowHolds {
    private final FlowNetwork net;
    private final FlowRepair repair;
    private final IntList nodes = new IntList();
    private final IntList pairs = new IntList();

    FlowHolds(FlowNetwork net, FlowRepair repair) {
        this.net = net;
        this.repair = repair;
    }

    void node(int node) {
        if (!net.held[node]) {
            net.hold(node, true);
            nodes.add(node);
        }
    }

    void pair(int at) {
        if ((net.state[at] & FlowNetwork.HELD) == 0) {
            net.holdPair(at, true);
            pairs.add(at);
        }
    }

    void pairIfWrong(int at) {
        boolean chosen = net.isChosen(at);
        boolean wrong = switch (net.decision(at)) {
            case FlowProblem.BARRED -> chosen;
            case FlowProblem.FIXED -> !chosen;
            default -> chosen ? net.reducedCostOfPair(at) > 0 : net.reducedCostOfPair(at) < 0;
        };
        if (wrong) {
            pair(at);
        }
    }

    /** Settles all; pairs stay for which that is impossible. */
    void settle() {
        for (int k = 0; k < nodes.size(); k++) {
            repair.settleNode(nodes.get(k));
        }
        nodes.clear();
        int before;
        do {
            before = pairs.size();
            settlePairs();
        } while (pairs.size() > 0 && pairs.size() < before);
    }

    /** One that seems impossible may become possible once another is settled. */
    private void settlePairs() {
        int impossible = 0;
        for (int k = 0; k < pairs.size(); k++) {
            int at = pairs.get(k);
            if (!repair.settlePair(at)) {
                pairs.set(impossible++, at);
            }
        }
        pairs.truncate(impossible);
    }

    boolean isEmpty() {
        return nodes.size() == 0 && pairs.size() == 0;
    }

    boolean hasNodes() {
        return nodes.size() > 0;
    }

    /** The pairs that are held. */
    IntList pairs() {
        return pairs;
    }

    /** Lets go of all. */
    void release() {
        while (pairs.size() > 0) {
            net.holdPair(pairs.removeLast(), false);
        }
        while (nodes.size() > 0) {
            net.hold(nodes.removeLast(), false);
        }
    }
}
