package org.tandem.matching.internal.flow;

import java.util.Arrays;

/**
 * What has changed in a settled network since a mark, and its totals as they are now, so that a trial costs what it touches.
 *
 * <p>Definition: every change with what was there before; taken back last first, the network is what it was, to the order in
 * which chosen pairs are found. Complexity: a constant for each change, there and back; no allocation once the lists have
 * grown. Failure: {@link ArithmeticException} if a total overflows.
 */
final class FlowJournal {
    private static final byte PRICE = 0;
    private static final byte LOAD = 1;
    private static final byte MOST = 2;
    private static final byte TAKEN = 3;
    private static final byte GIVEN_UP = 4;
    private static final byte DECISION = 5;
    private static final byte POINTS = 6;

    private final FlowNetwork net;
    private final FlowProblem problem;
    private final long[] totals;
    private final long[] marked;
    private byte[] kind = new byte[64];
    /** The node, or the pair. */
    private int[] where = new int[64];

    private long[] before = new long[64];
    private int size;

    /**
     * Begins with a mark.
     *
     * @param totals by level: the sum of all values
     */
    FlowJournal(FlowNetwork net, long[] totals) {
        this.net = net;
        this.totals = totals;
        problem = net.problem;
        marked = totals.clone();
    }

    /** Moves the mark to what is there now. */
    void mark() {
        size = 0;
        System.arraycopy(totals, 0, marked, 0, totals.length);
    }

    /** How many changes are noted since the mark. */
    int size() {
        return size;
    }

    /** The sum of all values on a level. */
    long total(int level) {
        return totals[level];
    }

    /** All pairs that are chosen now and were not at the mark, or the other way round, ascending. */
    int[] flipped() {
        IntList flips = new IntList();
        for (int k = 0; k < size; k++) {
            if (kind[k] == TAKEN || kind[k] == GIVEN_UP) {
                flips.add(where[k]);
            }
        }
        int[] all = flips.toArray();
        Arrays.sort(all);
        int left = 0;
        for (int at : all) {
            if (left > 0 && all[left - 1] == at) {
                left--;
            } else {
                all[left++] = at;
            }
        }
        return Arrays.copyOf(all, left);
    }

    void price(int node) {
        note(PRICE, node, net.price[node]);
    }

    /** Notes that a load is about to change; not, if a total overflows. */
    void load(int node, int by) {
        int unit = Math.min(net.load[node], net.load[node] + by);
        for (int level = 0; level < totals.length; level++) {
            if (problem.values[level][node].length > 0) {
                add(level, by * problem.value(level, node, unit));
            }
        }
        note(LOAD, node, by);
    }

    void most(int node) {
        note(MOST, node, net.most[node]);
    }

    /** Notes that a pair was chosen. */
    void taken(int at) {
        note(TAKEN, at, 0);
        add(totals.length - 1, -net.cost(at));
    }

    /** Notes that a pair was given up, and where it stood in the lists of its two nodes. */
    void givenUp(int at, int indexAtTail, int indexAtHead) {
        note(GIVEN_UP, at, (long) indexAtTail << Integer.SIZE | indexAtHead);
        add(totals.length - 1, net.cost(at));
    }

    void decision(int at) {
        note(DECISION, at, net.decision(at));
    }

    /** Notes that the points of a pair are about to change; not, if their total overflows. */
    void points(int at, long newPoints) {
        if (net.isChosen(at)) {
            add(totals.length - 1, newPoints + net.cost(at));
        }
        note(POINTS, at, -net.cost(at));
    }

    private void add(int level, long more) {
        totals[level] = Math.addExact(totals[level], more);
    }

    private void note(byte what, int at, long wasThere) {
        if (size == kind.length) {
            kind = Arrays.copyOf(kind, 2 * size);
            where = Arrays.copyOf(where, 2 * size);
            before = Arrays.copyOf(before, 2 * size);
        }
        kind[size] = what;
        where[size] = at;
        before[size++] = wasThere;
    }

    /**
     * Takes back everything since the mark, in a network that notes nothing meanwhile.
     *
     * @return whether points were among it
     */
    boolean undo() {
        boolean points = false;
        for (int k = size - 1; k >= 0; k--) {
            int at = where[k];
            switch (kind[k]) {
                case PRICE -> net.price[at] = before[k];
                case LOAD -> net.changeLoad(at, (int) -before[k]);
                case MOST -> net.setMost(at, (int) before[k]);
                case TAKEN -> net.giveUpLast(at);
                case GIVEN_UP -> net.takeAgain(at, (int) (before[k] >> Integer.SIZE), (int) before[k]);
                case DECISION -> net.decide(at, (byte) before[k]);
                default -> {
                    net.setPoints(at, before[k]);
                    points = true;
                }
            }
        }
        size = 0;
        System.arraycopy(marked, 0, totals, 0, totals.length);
        return points;
    }
}
