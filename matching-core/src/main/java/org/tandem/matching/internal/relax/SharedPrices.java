package org.tandem.matching.internal.relax;

import org.tandem.matching.internal.flow.FlowProblem;

/**
 * Prices of all limits of a flow that mentors share, and of loads whose units are worth something: what a pair is worth to its mentor when
 * all those are paid.
 *
 * <p><strong>Definition.</strong> Each node of the flow that several mentors have pairs under, or whose units have values, has a price. A pair
 * pays the prices of its nodes; a node sells the units that are worth their price. The sum of what mentors and nodes gain bounds
 * every plan, but for rounding; its slope is what nodes sell too much or too little.
 *
 * <p><strong>Source.</strong> Fisher, The Lagrangian relaxation method for solving integer programming problems, 1981; Camerini, Fratta,
 * Maffioli: On improving relaxation methods by modified gradient techniques, 1975, for the deflection.
 */
final class SharedPrices {
    private static final double DEFLECTION = 0.7;

    private final FlowProblem problem;
    /** By node: the fixed pairs under it. */
    private final int[] fixed;

    private final boolean[] isPriced;
    private final double[] price;
    private final double[] slope;
    private final double[] direction;
    private double greatestWorth;

    /** Prices at which every unit costs what the first is worth. */
    SharedPrices(PricedFlow flow, FlowProblem problem) {
        this.problem = problem;
        int nodes = problem.nodes();
        fixed = new int[nodes];
        isPriced = new boolean[nodes];
        price = new double[nodes];
        slope = new double[nodes];
        direction = new double[nodes];
        int[] free = new int[nodes];
        for (int pair = 0; pair < problem.edges(); pair++) {
            if (!flow.isBarred(pair)) {
                greatestWorth = Math.max(greatestWorth, (double) Math.abs(problem.points(pair)));
                count(pair, flow.isFree(pair) ? free : fixed, 1);
            }
        }
        for (int node = 0; node < nodes; node++) {
            boolean ofOneMentor = problem.columnNode(0) <= node && node < problem.columnNode(0) + problem.columns();
            boolean binds = problem.most(node) - fixed[node] < free[node];
            isPriced[node] = free[node] > 0 && (problem.value(0, node, 0) != 0 || !ofOneMentor && binds);
            price[node] = lowest(node);
            greatestWorth = Math.max(greatestWorth, Math.abs(price[node]));
        }
    }

    /** Returns the most that a pair or a unit is worth. */
    double greatestWorth() {
        return greatestWorth;
    }

    /** Sets loads to those of the fixed pairs. */
    void countFixed(int[] load) {
        System.arraycopy(fixed, 0, load, 0, load.length);
    }

    /** Adds so much to the loads of a pair's nodes. */
    void count(int pair, int[] load, int by) {
        for (int node = problem.row(pair); node != FlowProblem.GROUND; node = problem.parent(node)) {
            load[node] += by;
        }
        for (int node = problem.head(pair); node != FlowProblem.GROUND; node = problem.parent(node)) {
            load[node] += by;
        }
    }

    /** Returns whether all nodes of a pair can carry one more. */
    boolean hasRoom(int pair, int[] load) {
        return hasRoomFrom(problem.row(pair), load) && hasRoomFrom(problem.head(pair), load);
    }

    private boolean hasRoomFrom(int first, int[] load) {
        for (int node = first; node != FlowProblem.GROUND; node = problem.parent(node)) {
            if (load[node] >= problem.most(node)) {
                return false;
            }
        }
        return true;
    }

    /** Returns what a pair is worth to its mentor. */
    double net(int pair) {
        return problem.points(pair) - paidFrom(problem.row(pair)) - paidFrom(problem.head(pair));
    }

    private double paidFrom(int first) {
        double sum = 0;
        for (int node = first; node != FlowProblem.GROUND; node = problem.parent(node)) {
            sum += isPriced[node] ? price[node] : 0;
        }
        return sum;
    }

    /**
     * Computes the slope where mentors choose so much.
     *
     * @param load by node: pairs that mentors choose under it
     * @return what nodes gain
     */
    double takeUnits(int[] load) {
        double gain = 0;
        for (int node = 0; node < price.length; node++) {
            gain += isPriced[node] ? takeUnits(node, load[node]) : 0;
        }
        return gain;
    }

    /** Takes the units of a node that are worth their price, and as many of those that are just worth it as fit the load. */
    private double takeUnits(int node, int load) {
        double gain = 0;
        int units = fixed[node];
        int indifferent = 0;
        for (int unit = fixed[node]; unit < problem.most(node); unit++) {
            double worth = problem.value(0, node, unit) + price[node];
            if (worth < 0) {
                break;
            }
            gain += worth;
            units += worth > 0 ? 1 : 0;
            indifferent += worth > 0 ? 0 : 1;
        }
        slope[node] = Math.max(units, Math.min(units + indifferent, load)) - load;
        return gain;
    }

    /** Moves the prices, all together so far; returns false if none moves. */
    boolean step(double length) {
        double norm = 0;
        for (int node = 0; node < price.length; node++) {
            if (isPriced[node]) {
                direction[node] = DEFLECTION * direction[node] + slope[node];
                if (price[node] <= lowest(node) && direction[node] > 0) {
                    direction[node] = 0;
                }
                norm += direction[node] * direction[node];
            }
        }
        for (int node = 0; norm > 0 && node < price.length; node++) {
            if (isPriced[node]) {
                price[node] = Math.max(lowest(node), price[node] - length / norm * direction[node]);
            }
        }
        return norm > 0;
    }

    /** Returns the price at which all units are worth nothing more. */
    private double lowest(int node) {
        return -problem.value(0, node, fixed[node]);
    }
}
