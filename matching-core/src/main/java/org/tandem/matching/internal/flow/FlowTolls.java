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
 * rows', then tolls fall where too few units are left. These are steps towards the minimum of the Lagrangian dual.
 * Complexity: O(nodes + units log units) for each of them, and what there is to settle.
 * Source: Fisher, The Lagrangian relaxation method for solving integer programming problems, 1981. Failure: none; tolls
 * that are wrong leave more to do for {@link FlowRepair}.
 */
final class FlowTolls {

    /**
     * How many people a group that is in no other must have on average, or one in ten where there are few. Measured on 3,000
     * and 10,000 people in groups of 25 to 800: with 100 or more, searches expanded 0.2 to 1.5 times as many nodes as without
     * tolls, with fewer 1.6 to ten times.
     */
    private static final int MIN_PEOPLE = 100;

    /** How often tolls fall again where too many left; later times have been seen to gain little. */
    private static final int FALLS = 3;

    private final FlowNetwork net;
    private final FlowRepair repair;
    private final int people;
    /** Groups with a limit that may be too narrow, those above before those below. */
    private final IntList groups = new IntList();
    /** Their limits; they are lifted in the network. */
    private final IntList most = new IntList();
    /** How many of the groups have none of the others above them, and how many people are in these. */
    private long topmost;

    private long peopleInTopmost;

    /** By node: the toll that prices have followed so far. */
    private long[] settled = {};
    /** By group: the losses of its units when its toll rose, ascending. */
    private long[][] losses = {};
    /** By group: how many units were to leave it by now. */
    private int[] leaving = {};

    FlowTolls(FlowNetwork net, FlowRepair repair) {
        this.net = net;
        this.repair = repair;
        people = net.problem.rows + net.problem.columns;
        // Where levels only just fit, prices must not be larger than they have to be.
        for (int v = people; net.scale.certain && v < net.nodes; v++) {
            if (net.problem.parent[v] == FlowProblem.GROUND && pays(net.problem.rowSide[v])) {
                addFrom(v, true);
            }
        }
        if (peopleInTopmost >= topmost * Math.min(MIN_PEOPLE, people / 10)) {
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

    private void addFrom(int group, boolean isTop) {
        if (group < people) {
            return;
        }
        boolean mayBind = net.most[group] < net.degreeBelow(group) && net.hasSameValues(group);
        if (mayBind) {
            groups.add(group);
            most.add(net.most[group]);
        }
        if (mayBind && isTop) {
            topmost++;
            peopleInTopmost += peopleBelow(group);
        }
        for (int c = net.childStart[group]; c < net.childStart[group + 1]; c++) {
            addFrom(net.child[c], isTop && !mayBind);
        }
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
        settled = new long[net.nodes];
        losses = new long[groups.size()][];
        Arrays.fill(losses, FlowProblem.NO_VALUES);
        leaving = new int[groups.size()];
        for (boolean rowSide : new boolean[] {false, true}) {
            if (rise(rowSide)) {
                settlePrices(rowSide ? leastToll(true) : -leastToll(false));
            }
        }
        for (int round = 0; round < FALLS; round++) {
            if (fall()) {
                settlePrices(0);
            }
        }
        net.toll = FlowProblem.NO_VALUES;
        for (int k = 0; k < groups.size(); k++) {
            net.setMost(groups.get(k), most.get(k));
        }
        settleWrong();
    }

    /** Lets groups of a side with too many units pay; whether there are any. */
    private boolean rise(boolean rowSide) {
        boolean any = false;
        for (int k = 0; k < groups.size(); k++) {
            int group = groups.get(k);
            if (net.load[group] > most.get(k) && net.problem.rowSide[group] == rowSide) {
                leaving[k] = net.load[group] - most.get(k);
                losses[k] = lossesBelow(group);
                charge(k);
                any = true;
            }
        }
        return any;
    }

    /** Where more units left than should, some return: so many that the same share of those to leave would have left. */
    private boolean fall() {
        boolean any = false;
        for (int k = 0; k < groups.size(); k++) {
            int group = groups.get(k);
            if (losses[k].length > 0 && net.load[group] < most.get(k)) {
                long toll = net.toll[group];
                long tooMany = (long) losses[k].length - most.get(k);
                leaving[k] = (int) (leaving[k] * tooMany / (losses[k].length - net.load[group]));
                charge(k);
                any |= net.toll[group] < toll;
            }
        }
        return any;
    }

    /** The toll is what the last unit to leave avoids by leaving. */
    private void charge(int index) {
        long avoided = leaving[index] == 0 ? 0 : losses[index][leaving[index] - 1];
        net.toll[groups.get(index)] = Math.max(0, avoided);
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

    /**
     * Lets the prices of groups follow the tolls, and units the prices.
     *
     * @param rise by which the prices of all people may follow, or none, whichever leaves less to settle
     */
    private void settlePrices(long rise) {
        for (int v = people; v < net.nodes; v++) {
            if (net.problem.parent[v] == FlowProblem.GROUND) {
                movePrices(v, 0);
            }
        }
        System.arraycopy(net.toll, 0, settled, 0, net.nodes);
        int wrong = countWrong();
        movePeople(rise);
        if (countWrong() > wrong) {
            movePeople(-rise);
        }
        settleWrong();
    }

    private void movePrices(int group, long aboveBy) {
        if (group >= people) {
            long by = aboveBy + net.toll[group] - settled[group];
            net.price[group] += net.problem.rowSide[group] ? by : -by;
            for (int c = net.childStart[group]; c < net.childStart[group + 1]; c++) {
                movePrices(net.child[c], by);
            }
        }
    }

    /** What every row (or column) with a unit pays at least. */
    private long leastToll(boolean rowSide) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < people; i++) {
            if (net.problem.rowSide[i] == rowSide && net.load[i] > 0) {
                long tolls = 0;
                for (int v = net.problem.parent[i]; v != FlowProblem.GROUND; v = net.problem.parent[v]) {
                    tolls += net.toll[v];
                }
                least = Math.min(least, tolls);
            }
        }
        return least;
    }

    /** Moves the prices of rows, columns and what is below them. */
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

    private int countWrong() {
        int wrong = 0;
        for (int v = 0; v < net.nodes; v++) {
            wrong += net.isWrong(v) ? 1 : 0;
        }
        return wrong;
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
