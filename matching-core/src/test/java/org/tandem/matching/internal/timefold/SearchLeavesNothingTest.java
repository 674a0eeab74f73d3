package org.tandem.matching.internal.timefold;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.matching.Secrets;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.model.Levels;
import org.tandem.matching.run.Cancellation;
import org.tandem.matching.run.Deadline;
import org.tandem.matching.run.Limits;

/** A cancellation that many searches use does not hold on to those that have ended. */
class SearchLeavesNothingTest {
    private static final int COLLECTIONS = 50;

    private static WeakReference<CompatibilityGraph> search(Cancellation cancellation) {
        CompatibilityGraph graph =
                Compatibility.of(Secrets.programme().build(), Secrets.policy()).graph();
        new LocalSearch(graph, Levels.of(graph), new Limits(Unhurried.TIME, 5, 0), Deadline.none(), cancellation)
                .run(graph.fixedPairs().toArray(), Long.MAX_VALUE, pairs -> true);
        return new WeakReference<>(graph);
    }

    @Test
    void noSearchStaysWithItsCancellation() {
        Cancellation cancellation = new Cancellation();
        List<WeakReference<CompatibilityGraph>> graphs = new ArrayList<>();
        for (int times = 0; times < 5; times++) {
            graphs.add(search(cancellation));
        }
        for (int times = 0; times < COLLECTIONS && graphs.stream().anyMatch(one -> one.get() != null); times++) {
            System.gc();
        }
        assertThat(graphs).allSatisfy(one -> assertThat(one.get()).isNull());
        assertThat(cancellation.isCancelled()).isFalse();
    }
}
