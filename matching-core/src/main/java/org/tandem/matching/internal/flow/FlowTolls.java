package org.tandem.matching.internal.flow;

import java.util.Arrays;

/**
 * Finds starting prices for the limits of groups, such that few units have to be moved once the limits hold.
 *
 * <p>What: a unit that is one too many for a group of thousands may have to be looked for among all of them. So limits
 * are lifted at first, and every unit of a group pays a toll instead: then each unit finds its place nearby, as without
 * groups. Tolls are raised where too many come, lowered where too few are left, and in the end limits hold again, the
 * tolls being the prices of the groups. Whatever the tolls, the optimum is exact; good ones make it fast.
 *
 * <p>Definition: the toll of a group rises by the loss of the last unit that is too many, units in order of their loss:
 * what it costs to do without them or to lead them past groups with too many, at present prices. That is a step towards
 * the minimum of the Lagrangian dual. Complexity: O(pairs + units log units) for each of at most {@value #ROUNDS} rounds.
 * Source: Fisher, The Lagrangian relaxation method for solving integer programming problems, 1981. Failure: none; tolls
 * that are wrong leave more to do for {@link FlowRepair}.
 */
final class FlowTolls {

    /** Two in which tolls rise, for either side, and the rest in which they fall; later ones have been seen to gain little. */
    private static final int ROUNDS = 5;

    /**
     * How many people a group must have on average, or one in ten where there are few. Measured on 1,200 to 20,000 people in 20 to 2,000 groups: with 60 or more
     * it took 0.2 to 1.3 times as long as without tolls, with 30 two to four times, with 10 three to fifteen times; and tolls
     * for the large groups alone took longer than either.
     */
    private static final int MIN_PEOPLE = 50;

    private final FlowNetwork net;
    private final FlowRepair repair;
    private final int people;
    /** Groups with a limit that may be too narrow, those above before those below. */
    private final IntList groups = new IntList();
    /** Their limits; they are lifted in the network. */
    private final IntList most = new IntList();
    /** Whether none of the others is above them: 1 or 0. */
    private final IntList topmost = new IntList();

    /** By node: the toll before it rose, and the one that prices have followed so far. */
    private long[] before = {};

    private long[] settled = {};
    /** By node: its load before its toll rose, and how many units were to leave it by now. */
    private int[] loadBefore = {};

    private int[] leaving = {};
    /** By node: the losses of its units when its toll rose, ascending. */
    private long[][] losses = {};

    private boolean[] over = {};
    private long[] elsewhere = {};

    FlowTolls(FlowNetwork net, FlowRepair repair) {
        this.net = net;
        this.repair = repair;
        people = net.problem.rows + net.problem.columns;
        // Where levels only just fit, prices must not be larger than they have to be.
        for (int v = people; net.scale.certain && v < net.nodes; v++) {
            if (net.problem.parent[v] == FlowProblem.GROUND) {
                addFrom(v, true);
            }
        }
        if (averagePeople() >= Math.min(MIN_PEOPLE, people / 10)) {
            lift();
        } else {
            groups.clear();
        }
    }

    private void addFrom(int group, boolean isTop) {
        if (group < people) {
            return;
        }
        boolean mayBind = net.most[group] < net.degreeBelow(group) && net.hasSameValues(group);
        if (mayBind) {
            groups.add(group);
            most.add(net.most[group]);
            topmost.add(isTop ? 1 : 0);
        }
        for (int c = net.childStart[group]; c < net.childStart[group + 1]; c++) {
            addFrom(net.child[c], isTop && !mayBind);
        }
    }

    private double averagePeople() {
        long all = 0;
        for (int k = 0; k < groups.size(); k++) {
            all += topmost.get(k) == 1 ? peopleBelow(groups.get(k)) : 0;
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

    /** Where one side has less room, units of the other will be left out, so all of the first may cost that much at once. */
    private void lift() {
        long rows = room(true);
        long columns = room(false);
        net.toll = new long[net.nodes];
        for (int k = 0; k < groups.size(); k++) {
            int group = groups.get(k);
            boolean scarce = net.problem.rowSide[group] ? rows < columns : columns < rows;
            if (scarce && topmost.get(k) == 1) {
                net.toll[group] = leastValue(!net.problem.rowSide[group]);
            }
        }
        for (int k = 0; k < groups.size(); k++) {
            net.setMost(groups.get(k), Integer.MAX_VALUE);
        }
    }

    private long room(boolean rowSide) {
        long room = 0;
        for (int v = 0; v < net.nodes; v++) {
            if (net.problem.parent[v] == FlowProblem.GROUND && net.problem.rowSide[v] == rowSide) {
                room += net.room(v);
            }
        }
        return room;
    }

    private long leastValue(boolean rowSide) {
        long least = Long.MAX_VALUE;
        for (int v = 0; v < people; v++) {
            if (net.problem.rowSide[v] == rowSide && net.most[v] > 0) {
                least = Math.min(least, net.value(v, Math.min(net.most[v], net.degreeBelow(v) + 1) - 1));
            }
        }
        return least == Long.MAX_VALUE ? 0 : Math.max(0, least);
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
        before = net.toll.clone();
        settled = net.toll.clone();
        loadBefore = new int[net.nodes];
        leaving = new int[net.nodes];
        losses = new long[net.nodes][];
        Arrays.fill(losses, FlowProblem.NO_VALUES);
        over = new boolean[net.nodes];
        elsewhere = new long[net.nodes];
        for (int round = 0; round < ROUNDS; round++) {
            if (round == 0 ? raise(false) : round == 1 ? raise(true) : lower()) {
                settlePrices(round == 1, round < 2);
            }
        }
        net.toll = FlowProblem.NO_VALUES;
        for (int k = 0; k < groups.size(); k++) {
            net.setMost(groups.get(k), most.get(k));
        }
        settleWrong();
    }

    private boolean raise(boolean rowSide) {
        Arrays.fill(over, false);
        boolean any = false;
        for (int k = 0; k < groups.size(); k++) {
            if (net.load[groups.get(k)] > most.get(k)) {
                markBelow(groups.get(k));
                any |= net.problem.rowSide[groups.get(k)] == rowSide;
            }
        }
        if (any) {
            lookElsewhere();
            for (int k = 0; k < groups.size(); k++) {
                int group = groups.get(k);
                if (net.load[group] > most.get(k) && net.problem.rowSide[group] == rowSide) {
                    loadBefore[group] = net.load[group];
                    leaving[group] = net.load[group] - most.get(k);
                    losses[group] = lossesBelow(group);
                    charge(group);
                }
            }
        }
        return any;
    }

    /** Where more units left than should, some return: so many that the same share of those to leave would have left. */
    private boolean lower() {
        boolean any = false;
        for (int k = 0; k < groups.size(); k++) {
            int group = groups.get(k);
            if (losses[group].length > 0 && net.load[group] < most.get(k)) {
                long toll = net.toll[group];
                long tooMany = (long) loadBefore[group] - most.get(k);
                leaving[group] = (int) (leaving[group] * tooMany / (loadBefore[group] - net.load[group]));
                charge(group);
                net.toll[group] = Math.min(toll, net.toll[group]);
                any |= net.toll[group] < toll;
            }
        }
        return any;
    }

    /** The toll that the last unit to leave avoids by leaving, less what it avoids by leaving groups above. */
    private void charge(int group) {
        long avoided = leaving[group] == 0 ? 0 : losses[group][leaving[group] - 1];
        for (int v = net.problem.parent[group]; v != FlowProblem.GROUND; v = net.problem.parent[v]) {
            avoided -= net.toll[v] - before[v];
        }
        net.toll[group] = before[group] + Math.max(0, avoided);
    }

    private void markBelow(int node) {
        if (!over[node]) {
            over[node] = true;
            for (int c = net.childStart[node]; c < net.childStart[node + 1]; c++) {
                markBelow(net.child[c]);
            }
        }
    }

    /** What the cheapest other pair of each node costs that does not lead through a group with too many. */
    private void lookElsewhere() {
        Arrays.fill(elsewhere, FlowSearch.NO_LIMIT);
        for (int tail = 0; tail < net.nodes; tail++) {
            for (int at = net.out.start[tail]; at < net.out.start[tail + 1]; at++) {
                int head = net.out.other[at];
                if (net.state[at] == FlowProblem.FREE && !(over[tail] && over[head])) {
                    long cost = net.reducedCostOfPair(at);
                    elsewhere[tail] = over[head] ? elsewhere[tail] : Math.min(elsewhere[tail], cost);
                    elsewhere[head] = over[tail] ? elsewhere[head] : Math.min(elsewhere[head], cost);
                }
            }
        }
    }

    private long[] lossesBelow(int group) {
        long[] all = new long[net.load[group]];
        int count = addLosses(group, all, 0);
        Arrays.sort(all, 0, count);
        return count == all.length ? all : Arrays.copyOf(all, count);
    }

    private int addLosses(int node, long[] all, int known) {
        int count = known;
        for (int c = net.childStart[node]; c < net.childStart[node + 1]; c++) {
            count = addLosses(net.child[c], all, count);
        }
        int from = net.chosen.start(node);
        for (int k = from; k < from + net.chosen.count(node); k++) {
            int at = net.chosen.at(k);
            int other = net.problem.rowSide[node] ? net.out.other[at] : net.tail[at];
            all[count++] = costOfLess(node)
                    - net.reducedCostOfPair(at)
                    + Math.min(elsewhere[other], costOfLess(other));
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

    /** Lets prices follow the tolls, and units the prices. */
    private void settlePrices(boolean rowSide, boolean rise) {
        long common = rise ? commonRise(rowSide) : 0;
        for (int v = people; v < net.nodes; v++) {
            if (net.problem.parent[v] == FlowProblem.GROUND) {
                movePrices(v, 0);
            }
        }
        System.arraycopy(net.toll, 0, settled, 0, net.nodes);
        // If all of one side cost more, the prices of all people may follow; or none, whichever leaves less to settle.
        int wrong = countWrong();
        moveBelow(rowSide ? common : -common);
        if (countWrong() > wrong) {
            moveBelow(rowSide ? -common : common);
        }
        settleWrong();
    }

    private void movePrices(int group, long aboveBy) {
        if (group >= people) {
            long by = aboveBy + net.toll[group] - settled[group];
            net.price[group] += net.problem.rowSide[group] ? by : -by;
            net.refresh(group);
            for (int c = net.childStart[group]; c < net.childStart[group + 1]; c++) {
                movePrices(net.child[c], by);
            }
        }
    }

    /** By how much the tolls of every row (or column) with a unit have risen at least. */
    private long commonRise(boolean rowSide) {
        long common = Long.MAX_VALUE;
        int first = rowSide ? 0 : net.problem.rows;
        for (int v = first; v < (rowSide ? net.problem.rows : people); v++) {
            long rise = 0;
            for (int u = net.problem.parent[v]; u != FlowProblem.GROUND; u = net.problem.parent[u]) {
                rise += net.toll[u] - settled[u];
            }
            common = net.load[v] > 0 ? Math.min(common, rise) : common;
        }
        return common == Long.MAX_VALUE ? 0 : common;
    }

    /** Moves the prices of rows, columns and what is below them. */
    private void moveBelow(long by) {
        for (int v = 0; v < people; v++) {
            movePriceBelow(v, by);
        }
    }

    private void movePriceBelow(int node, long by) {
        net.price[node] += by;
        for (int c = net.childStart[node]; c < net.childStart[node + 1]; c++) {
            movePriceBelow(net.child[c], by);
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
