package org.tandem.matching.sensitivity;

import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.model.Levels;
import org.tandem.matching.internal.relax.Clashes;

/** What plans are worth, level by level. */
final class Worths {
    private Worths() {}

    /** Returns what pairs, ascending, are worth on the levels of a graph. */
    static long[] of(CompatibilityGraph graph, int[] pairs) {
        long[] charges = {0};
        new Clashes(graph).forEach(pairs, (pair, other, rule) -> charges[0] += rule.cost());
        return Levels.of(graph).score(pairs, charges[0]).values();
    }
}
