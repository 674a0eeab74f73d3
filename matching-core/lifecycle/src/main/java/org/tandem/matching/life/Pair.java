package org.tandem.matching.life;

import java.util.Comparator;
import org.tandem.matching.fault.Faults;

/** A mentor and a mentee by their ids; ordered by mentee, then mentor, as in a plan. */
record Pair(String mentor, String mentee) implements Comparable<Pair> {
    private static final Comparator<Pair> ORDER = Comparator.comparing(Pair::mentee).thenComparing(Pair::mentor);

    static Pair of(Event event) {
        return new Pair(event.mentor(), event.mentee());
    }

    @Override
    public int compareTo(Pair other) {
        return ORDER.compare(this, other);
    }

    /** Names the pair in a message. */
    @Override
    public String toString() {
        return "pair (" + Faults.quote(mentor) + " with " + Faults.quote(mentee) + ")";
    }
}
