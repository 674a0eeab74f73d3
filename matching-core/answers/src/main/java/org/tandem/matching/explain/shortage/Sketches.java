package org.tandem.matching.explain.shortage;

import com.google.common.collect.ContiguousSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.compatibility.Compatibility;

/** Makes sketches of one programme, and keeps the one that serves the questions about all mentees. */
final class Sketches {
    private final Compatibility compatibility;
    private final Chosen present;
    private final EligibilityChanges obstacles;
    private @Nullable Sketch ofEverybody;

    /**
     * Prepares sketches.
     *
     * @param present a plan, which is a good start
     * @param neverRelaxed names of rules
     */
    Sketches(Compatibility compatibility, Chosen present, Set<String> neverRelaxed) {
        this.compatibility = compatibility;
        this.present = present;
        obstacles = new EligibilityChanges(compatibility, neverRelaxed);
    }

    /** Returns a sketch in which pairs of anybody can be opened. */
    synchronized Sketch ofEverybody() {
        Sketch known = ofEverybody;
        if (known == null) {
            known = of(ContiguousSet.closedOpen(0, compatibility.graph().menteeCount()));
            ofEverybody = known;
        }
        return known;
    }

    /** Returns a sketch in which pairs of some mentees can be opened. */
    Sketch of(Set<Integer> mentees) {
        return new Sketch(
                compatibility.graph(),
                BarredPair.of(compatibility, obstacles, mentees),
                present.pairs(),
                Trial.SKETCH_WORK);
    }
}
