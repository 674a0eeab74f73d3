package org.tandem.matching.internal.branch;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.tandem.matching.internal.relax.PricedFlow;

/**
 * How many of some pairs every plan of a search must have.
 *
 * @param pairs ascending; not copied
 * @param least how many of them
 */
public record Retention(int[] pairs, int least) {
    /** Nothing is demanded. */
    public static final Retention NOTHING = new Retention(new int[0], 0);

    /** Returns whether a plan, whose pairs are ascending, has as many as it must. */
    boolean allows(int[] plan) {
        return least == 0
                || IntStream.of(plan).filter(pair -> Arrays.binarySearch(pairs, pair) >= 0).count() >= least;
    }

    /** Has a flow that is not solved yet demand the same. */
    void impose(PricedFlow flow) {
        if (least > 0) {
            flow.demand(pairs, least);
        }
    }
}
