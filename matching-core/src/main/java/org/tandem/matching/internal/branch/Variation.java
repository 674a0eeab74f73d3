package org.tandem.matching.internal.branch;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.tandem.matching.internal.flow.FlowFace;
import org.tandem.matching.internal.flow.FlowProblem;
import org.tandem.matching.internal.relax.PricedFlow;

/**
 * What is decided otherwise than in the graph of some {@link Variations}: places of mentors, and pairs. What is said last of a
 * pair holds.
 */
public final class Variation {

    /** In the order of the numbers that a {@link FlowFace} has for them. */
    private enum Decision {
        FREE,
        BARRED,
        FIXED
    }

    private final Map<Integer, Integer> places = new TreeMap<>();
    /** In arrays, because a limit may free thousands. */
    private int[] pairs = new int[8];

    private Decision[] decisions = new Decision[8];
    private int size;

    /** Sets how many mentees a mentor can take, at most as many as in the graph. */
    public Variation places(int mentor, int most) {
        places.put(mentor, most);
        return this;
    }

    /** The pair must not be chosen. */
    public Variation bar(int pair) {
        return decide(pair, Decision.BARRED);
    }

    /** The pair must be chosen. */
    public Variation fix(int pair) {
        return decide(pair, Decision.FIXED);
    }

    /** The pair may be chosen or not. */
    public Variation free(int pair) {
        return decide(pair, Decision.FREE);
    }

    private Variation decide(int pair, Decision decision) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * size);
            decisions = Arrays.copyOf(decisions, 2 * size);
        }
        pairs[size] = pair;
        decisions[size] = decision;
        size++;
        return this;
    }

    /** Bars pairs that are free otherwise. */
    void barFree(int[] rivals, FlowFace usual) {
        for (int pair : rivals) {
            Decision here = usual.isFree(pair) ? Decision.FREE : Decision.BARRED;
            for (int k = 0; k < size; k++) {
                here = pairs[k] == pair ? decisions[k] : here;
            }
            if (here == Decision.FREE) {
                bar(pair);
            }
        }
    }

    /** Returns the pairs fixed here. */
    int[] fixed() {
        return decided(Decision.FIXED);
    }

    /** Returns the pairs barred here. */
    int[] barred() {
        return decided(Decision.BARRED);
    }

    private int[] decided(Decision how) {
        int[] found = new int[size];
        int count = 0;
        for (int k = 0; k < size; k++) {
            if (decisions[k] == how) {
                found[count++] = pairs[k];
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** Returns whether every plan of the usual choices is one of these, too. */
    boolean onlyAdds(FlowFace usual, FlowProblem problem) {
        return fixed().length == 0
                && barred().length == 0
                && places.entrySet().stream()
                        .allMatch(entry -> entry.getValue() >= usual.most()[problem.columnNode(entry.getKey())]);
    }

    /** Returns these choices, but as decided here. */
    FlowFace of(FlowFace choices, FlowProblem problem) {
        byte[] decision = choices.decision().clone();
        int[] most = choices.most().clone();
        for (int k = 0; k < size; k++) {
            decision[pairs[k]] = (byte) decisions[k].ordinal();
        }
        places.forEach((mentor, to) -> most[problem.columnNode(mentor)] = to);
        return new FlowFace(decision, choices.least(), most);
    }

    /** Decides in a flow, which is not optimal until solved. */
    void applyTo(PricedFlow flow) {
        places.forEach(flow::setPlaces);
        for (int k = 0; k < size; k++) {
            switch (decisions[k]) {
                case FREE -> flow.release(pairs[k]);
                case BARRED -> flow.bar(pairs[k]);
                case FIXED -> flow.fix(pairs[k]);
            }
        }
    }
}
