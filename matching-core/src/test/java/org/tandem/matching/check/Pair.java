package org.tandem.matching.check;

import java.util.Comparator;

/** A mentor and a mentee by their ids; ordered by mentee, then mentor. */
public record Pair(String mentor, String mentee) implements Comparable<Pair> {

    private static final Comparator<Pair> ORDER = Comparator.comparing(Pair::mentee).thenComparing(Pair::mentor);

    @Override
    public int compareTo(Pair other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return mentee + " with " + mentor;
    }
}
