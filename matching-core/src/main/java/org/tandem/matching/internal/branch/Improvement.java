package org.tandem.matching.internal.branch;

import java.util.function.BooleanSupplier;

/** Makes plans out of others, without any claim about how good they are. */
public interface Improvement {

    /**
     * Returns the pairs of a plan, ascending; none if no plan was made.
     *
     * @param chosen pairs that keep places, demand and quotas, but perhaps not the rules about two matches; ascending
     */
    int[] repair(int[] chosen);

    /**
     * Returns the pairs of a better plan, ascending; none if none was found.
     *
     * @param best a plan, ascending
     * @param stop whether it is time to stop
     */
    int[] improve(int[] best, BooleanSupplier stop);
}
