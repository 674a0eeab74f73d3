package org.tandem.matching.plan;

import java.util.Comparator;

/**
 * A mentor and a mentee by their ids; ordered by mentee, then mentor, as in a plan.
 *
 * @param mentor the mentor's id
 * @param mentee the mentee's id
 */
public record Pair(String mentor, String mentee) implements Comparable<Pair> {
    private static final Comparator<Pair> ORDER =
            Comparator.comparing(Pair::mentee).thenComparing(Pair::mentor);

    @Override
    public int compareTo(Pair other) {
        return ORDER.compare(this, other);
    }
}
