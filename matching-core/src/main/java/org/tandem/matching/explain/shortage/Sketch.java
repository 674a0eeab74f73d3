package org.tandem.matching.explain.shortage;

import java.util.List;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.GraphEditor;
import org.tandem.matching.compatibility.PreparedQuota;

/**
 * Makes changes in a copy of a graph, without judging any pair anew: quick, but it takes for granted that a pair's points do
 * not hang on what bars it. What looks good in a sketch is confirmed in a copy of the programme.
 */
final class Sketch {
    private final CompatibilityGraph graph;
    private final List<BarredPair> barred;

    /** Prepares changes that open some of the barred pairs. */
    Sketch(CompatibilityGraph graph, List<BarredPair> barred) {
        this.graph = graph;
        this.barred = barred;
    }

    /** Returns the graph with these changes. */
    CompatibilityGraph with(List<Change> changes) {
        GraphEditor editor = graph.edit();
        for (Change change : changes) {
            switch (change) {
                case Change.PlacesAdded(String id, int from, int to) -> {
                    int mentor = Chosen.position(graph.mentorIds(), id);
                    editor.freePlaces(mentor, graph.freePlaces(mentor) + to - from);
                }
                case Change.QuotaRaised(String name, int from, int to) -> raise(name, to - from, editor);
                default -> {}
            }
        }
        for (BarredPair pair : barred) {
            if (pair.isOpenedBy(changes)) {
                editor.score(pair.mentor(), pair.mentee(), pair.points());
                if (pair.isHeld()) {
                    editor.fixed(pair.mentor(), pair.mentee());
                }
            }
        }
        return editor.build();
    }

    private void raise(String name, int more, GraphEditor editor) {
        for (int q = 0; q < graph.quotas().size(); q++) {
            PreparedQuota quota = graph.quotas().get(q);
            for (int limit = 0; quota.name().equals(name) && limit < quota.limits(); limit++) {
                editor.quotaLeft(q, limit, quota.left(limit) + more);
            }
        }
    }
}
