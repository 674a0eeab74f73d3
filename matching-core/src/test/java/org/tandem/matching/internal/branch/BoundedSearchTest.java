package org.tandem.matching.internal.branch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.matching.check.AllPlans;
import org.tandem.matching.check.CoupledCase;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.ScoreTable;
import org.tandem.matching.internal.edit.GraphEditor;
import org.tandem.matching.internal.exact.Optimum;
import org.tandem.matching.internal.model.LexScore;

/** Wherever it is stopped it has a plan, the later the better, and it can go on to the same proof. */
class BoundedSearchTest {
    private static final long WORK = 1_000_000;

    private static CompatibilityGraph graph(boolean withRule) {
        SplittableRandom random = new SplittableRandom(9);
        ScoreTable table = CompatibilityGraph.table();
        if (withRule) {
            table.apart("apart", (one, other) -> (one.hashCode() + other.hashCode()) % 3 == 0);
        }
        for (int m = 0; m < 12; m++) {
            table.mentor("M-" + m, 2);
        }
        for (int n = 0; n < 30; n++) {
            table.mentee("T-" + n);
            for (int m = 0; m < 12; m++) {
                if (random.nextInt(4) == 0) {
                    table.score("M-" + m, "T-" + n, random.nextInt(1_000));
                }
            }
        }
        return table.build();
    }

    /** Prices say it badly that a fixed pair excludes others, and a node's last flow may be the best plan. */
    @ParameterizedTest
    @CsvSource({"12, 3", "12, 8", "1442, 1", "1654, 10", "1654, 27", "1744, 6", "1966, 14"})
    void everyLevelIsProvenBesideAPairThatIsFixed(long seed, int pair) {
        CompatibilityGraph graph = CoupledCase.of(seed).graph();
        CompatibilityGraph with =
                new GraphEditor(graph).fixed(graph.mentor(pair), graph.mentee(pair)).build();
        Optimum found = Optimum.of(with, Optimum.DEFAULT_WORK).orElseThrow();
        assertThat(found.proven()).isTrue();
        assertThat(AllPlans.value(with, found.pairs()))
                .isEqualTo(AllPlans.best(AllPlans.of(with).orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theLaterItIsStoppedTheBetterIsThePlan(boolean withRule) {
        CompatibilityGraph graph = graph(withRule);
        BoundedSearch whole = Optimum.search(graph);
        AtomicInteger asked = new AtomicInteger();
        whole.run(WORK, () -> {
            asked.incrementAndGet();
            return false;
        });

        assertThat(whole.isProven()).isTrue();
        LexScore before = Optimum.search(graph).score();
        int step = 1 + asked.get() / 200;
        for (int question = 0; question < asked.get(); question += step) {
            BoundedSearch search = Optimum.search(graph);
            AtomicInteger left = new AtomicInteger(question);
            search.run(WORK, () -> left.getAndDecrement() <= 0);
            assertThat(search.pairs()).isNotEmpty();
            assertThat(search.score()).isGreaterThanOrEqualTo(before).isLessThanOrEqualTo(whole.score());
            before = search.score();
            for (int level = 0; level <= search.proven() && level < search.levels().count(); level++) {
                assertThat(search.bound(level)).isGreaterThanOrEqualTo(whole.score().of(level));
            }
            search.run(WORK, () -> false);
            assertThat(search.isProven()).isTrue();
            assertThat(search.score()).isEqualTo(whole.score());
        }
    }
}
