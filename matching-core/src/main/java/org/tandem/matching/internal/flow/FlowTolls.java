package org.tandem.matching.internal.flow;

import java.util.Arrays;

/**
 * Finds starting prices for the limits of groups, such that few units have to be moved once the limits hold.
 *
 * <p>What: a unit that is one too many for a group of thousands may have to be looked for among all of them. So limits
 * are lifted at first: then each unit finds its place nearby, as without groups. Where too many came, each unit of the
 * group pays a toll, and in the end limits hold again, the tolls being the prices of the groups. Whatever the tolls, the
 * optimum is exact; good ones make it fast.
 *
 * <p>Definition: the toll of a group is the loss of the last unit that is too many, units in order of their loss: what it
 * costs to do without them at present prices, which know the tolls of the groups above. First columns' groups pay, then
 * rows'. That is two steps towards the minimum of the Lagrangian dual; further ones, up or down, gained nothing to speak of.
 * Complexity: O(pairs + units log units).
 * Source: Fisher, The Lagrangian relaxation method for solving integer programming problems, 1981. Failure: none; tolls
 * that are wrong leave more to do for {@link FlowRepair}.
 */
final class FlowTolls {

    /**
     * How many people a group must have on average, or one in ten where there are few. Measured on 3,000 and 10,000 people
     * in groups of 25 to 800: with 100 or more searches expanded 0.2 to 1.5 times as many nodes as without tolls, with
     * fewer 1.6 to ten times.
     */
    private static final int MIN_PEOPLE = 100;

    private final FlowNetwork net;
    private final FlowRepair repair;
    private final int people;
    /** Groups with a limit that may be too narrow, those above before those below. */
    private final IntList groups = new IntList();
    /** Their limits; they are lifted in the network. */
    private final IntList most = new IntList();

    FlowTolls(FlowNetwork net, FlowRepair repair) {
        this.net = net;
        this.repair = repair;
        people = net.problem.rows + net.problem.columns;
        // Where levels only just fit, prices must not be larger than they have to be.
        for (int v = people; net.scale.certain && v < net.nodes; v++) {
            if (net.problem.parent[v] == FlowProblem.GROUND && pays(net.problem.rowSide[v])) {
                addFrom(v);
            }
        }
        if (averagePeople() >= Math.min(MIN_PEOPLE, people / 10)) {
            for (int k = 0; k < groups.size(); k++) {
                net.setMost(groups.get(k), Integer.MAX_VALUE);
            }
        } else {
            groups.clear();
        }
    }

    /**
     * Whether groups of a side are worth a toll. A group with room only for its most valuable units is not relieved of the
     * others by one toll for all: where values differ, tolls were seen to make it a hundred times as much work. For groups
     * of columns it is enough that all rows get in alike; what their further units are worth does no harm.
     */
    private boolean pays(boolean rowSide) {
        return !FlowInsertion.isValued(net, false, 1)
                && (rowSide ? !FlowInsertion.isValued(net, true, 1) : firstUnitsOfRowsAreAlike());
    }

    private boolean firstUnitsOfRowsAreAlike() {
        int before = -1;
        for (int i = 0; i < net.problem.rows; i++) {
            if (net.most[i] > 0) {
                if (before >= 0 && net.value(i, 0) != net.value(before, 0)) {
                    return false;
                }
                before = i;
            }
        }
        return true;
    }

    private void addFrom(int group) {
        if (group < people) {
            return;
        }
        if (net.most[group] < net.degreeBelow(group) && net.hasSameValues(group)) {
            groups.add(group);
            most.add(net.most[group]);
        }
        for (int c = net.childStart[group]; c < net.childStart[group + 1]; c++) {
            addFrom(net.child[c]);
        }
    }

    private double averagePeople() {
        long all = 0;
        for (int k = 0; k < groups.size(); k++) {
            all += peopleBelow(groups.get(k));
        }
        return (double) all / groups.size();
    }

    private int peopleBelow(int node) {
        if (node < people) {
            return 1;
        }
        int count = 0;
        for (int c = net.childStart[node]; c < net.childStart[node + 1]; c++) {
            count += peopleBelow(net.child[c]);
        }
        return count;
    }

    /** Changes a limit that is lifted; whether it is one. */
    boolean setMost(int node, int mostLoad) {
        for (int k = 0; k < groups.size(); k++) {
            if (groups.get(k) == node) {
                most.set(k, mostLoad);
                return true;
            }
        }
        return false;
    }

    /** Finds tolls, all units being in, and lets the limits hold again. */
    void settle() {
        if (groups.size() == 0) {
            return;
        }
        net.toll = new long[net.nodes];
        charge(false);
        charge(true);
        net.toll = FlowProblem.NO_VALUES;
        for (int k = 0; k < groups.size(); k++) {
            net.setMost(groups.get(k), most.get(k));
        }
        settleWrong();
    }

    /** Lets groups of a side with too many units pay, and prices and units follow. */
    private void charge(boolean rowSide) {
        boolean any = false;
        for (int k = 0; k < groups.size(); k++) {
            int group = groups.get(k);
            int tooMany = net.load[group] - most.get(k);
            if (tooMany > 0 && net.problem.rowSide[group] == rowSide) {
                net.toll[group] = Math.max(0, lossesBelow(group)[tooMany - 1]);
                any = true;
            }
        }
        if (any) {
            for (int v = people; v < net.nodes; v++) {
                if (net.problem.parent[v] == FlowProblem.GROUND && net.problem.rowSide[v] == rowSide) {
                    movePrices(v, 0);
                }
            }
            if (rowSide) {
                movePeople(leastToll());
            }
            settleWrong();
        }
    }

    /** What it costs to do without the units of a group, ascending. */
    private long[] lossesBelow(int group) {
        long[] all = new long[net.load[group]];
        addLosses(group, all, 0);
        Arrays.sort(all);
        return all;
    }

    private int addLosses(int node, long[] all, int known) {
        int count = known;
        for (int c = net.childStart[node]; c < net.childStart[node + 1]; c++) {
            count = addLosses(net.child[c], all, count);
        }
        int from = net.chosen.start(node);
        for (int k = from; k < from + net.chosen.count(node); k++) {
            int at = net.chosen.at(k);
            all[count++] = costOfLess(net.tail[at]) - net.reducedCostOfPair(at) + costOfLess(net.out.other[at]);
        }
        return count;
    }

    /** What it costs to do without a unit of a node and of all groups above it. */
    private long costOfLess(int node) {
        long cost = 0;
        for (int v = node; v != FlowProblem.GROUND; v = net.problem.parent[v]) {
            cost += net.reducedCostOfLess(v);
        }
        return cost;
    }

    /** Lets the prices of a group and those in it follow their tolls. */
    private void movePrices(int group, long tollAbove) {
        if (group >= people) {
            long tolls = tollAbove + net.toll[group];
            net.price[group] += net.problem.rowSide[group] ? tolls : -tolls;
            for (int c = net.childStart[group]; c < net.childStart[group + 1]; c++) {
                movePrices(net.child[c], tolls);
            }
        }
    }

    /** What every row with a unit pays at least; if that is something, the prices of all people may follow. */
    private long leastToll() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < net.problem.rows; i++) {
            long tolls = 0;
            for (int v = net.problem.parent[i]; v != FlowProblem.GROUND; v = net.problem.parent[v]) {
                tolls += net.toll[v];
            }
            least = net.load[i] > 0 ? Math.min(least, tolls) : least;
        }
        return least;
    }

    /** Raises the prices of rows, columns and what is below them. */
    private void movePeople(long by) {
        for (int v = 0; v < people; v++) {
            movePricesFrom(v, by);
        }
    }

    private void movePricesFrom(int node, long by) {
        net.price[node] += by;
        for (int c = net.childStart[node]; c < net.childStart[node + 1]; c++) {
            movePricesFrom(net.child[c], by);
        }
    }

    private void settleWrong() {
        for (int v = 0; v < net.nodes; v++) {
            net.hold(v, net.isWrong(v));
        }
        for (int v = net.nodes - 1; v >= 0; v--) {
            if (net.held[v]) {
                repair.settleNode(v);
            }
        }
    }
}
