package org.tandem.matching.internal.branch;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.math.LongMath;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.tandem.matching.check.AllPlans;
import org.tandem.matching.check.CoupledCase;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.edit.GraphEditor;
import org.tandem.matching.internal.exact.Optimum;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.policy.Level;
import org.tandem.matching.property.Share;

/** The search level by level against every plan there is, whatever work it is allowed. */
class BoundedSearchProperties {
    private static final long[] WORK = {0, 1, 10, 100};
    private static final int TURNS = 20;

    @Property(tries = 120)
    void boundsHoldAndPlansKeepEveryRuleHoweverEarlyTheSearchEnds(@ForAll long seed) {
        CompatibilityGraph graph = CoupledCase.of(seed).graph();
        Optional<List<AllPlans.Valued>> plans = AllPlans.of(graph);
        if (plans.isEmpty()) {
            return;
        }
        long[] best = AllPlans.best(plans.get());
        for (long work : WORK) {
            BoundedSearch search = Optimum.search(graph);
            search.run(work, () -> false);
            check(graph, search, best);
            // With more at once, it would look at every plan, as this test does.
            for (int turn = 0; turn < TURNS && !search.isProven(); turn++) {
                search.run(1_000, () -> false);
            }
            check(graph, search, best);
            search.run(Long.MAX_VALUE, () -> false);
            check(graph, search, best);
            assertThat(search.isProven()).isTrue();
        }
        Share.atLeast(50, "rules couple pairs",
                !PlanConditions.of(graph).planRules().isEmpty() && graph.pairCount() > 1);
    }

    /** Levels above points of many digits, which used to end a search with an error. */
    @Property(tries = 100)
    void boundsHoldHoweverLargePointsAre(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int zeros) {
        CompatibilityGraph graph = withPoints(CoupledCase.of(seed).graph(), LongMath.pow(10, zeros));
        Optional<List<AllPlans.Valued>> plans = AllPlans.of(graph);
        if (plans.isEmpty()) {
            return;
        }
        BoundedSearch search = Optimum.search(graph);
        search.run(Long.MAX_VALUE, () -> false);
        check(graph, search, AllPlans.best(plans.get()));
        Share.atLeast(50, "rules couple pairs",
                !PlanConditions.of(graph).planRules().isEmpty() && graph.pairCount() > 1);
    }

    private static CompatibilityGraph withPoints(CompatibilityGraph graph, long factor) {
        GraphEditor editor = new GraphEditor(graph);
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            for (int pair = graph.firstPair(mentee); pair < graph.endPair(mentee); pair++) {
                editor.score(graph.mentor(pair), mentee, graph.points(pair) * factor);
            }
        }
        return editor.build();
    }

    @Property(tries = 120)
    void boundsHoldWhenTheSearchIsStoppedAnywhere(@ForAll long seed) {
        CompatibilityGraph graph = CoupledCase.of(seed).graph();
        Optional<List<AllPlans.Valued>> plans = AllPlans.of(graph);
        if (plans.isEmpty()) {
            return;
        }
        long[] best = AllPlans.best(plans.get());
        BoundedSearch search = Optimum.search(graph);
        for (int asked = 0; asked < 200 && !search.isProven(); asked += 1 + asked / 3) {
            int[] left = {asked};
            search.run(Long.MAX_VALUE, () -> left[0]-- <= 0);
            check(graph, search, best);
        }
        Share.atLeast(50, "rules couple pairs",
                !PlanConditions.of(graph).planRules().isEmpty() && graph.pairCount() > 1);
    }

    static void check(CompatibilityGraph graph, BoundedSearch search, long[] best) {
        List<Level> levels = search.levels().list();
        assertThat(AllPlans.isPlan(graph, search.pairs())).as("keeps what is hard").isTrue();
        long[] worth = AllPlans.value(graph, search.pairs());
        boolean asGood = true;
        for (int level = 0; level < levels.size(); level++) {
            int at = levels.get(level).ordinal();
            assertThat(search.score().of(level)).as("%s", levels.get(level)).isEqualTo(worth[at]);
            if (asGood) {
                assertThat(search.bound(level)).as("bound of %s", levels.get(level)).isGreaterThanOrEqualTo(best[at]);
            }
            if (level < search.proven()) {
                assertThat(worth[at]).as("proven on %s", levels.get(level)).isEqualTo(best[at]);
            }
            asGood &= worth[at] == best[at];
        }
        if (search.isProven()) {
            assertThat(worth).isEqualTo(best);
        }
    }
}
