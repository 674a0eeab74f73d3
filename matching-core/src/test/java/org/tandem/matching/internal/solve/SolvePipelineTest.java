package org.tandem.matching.internal.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.matching.check.BestPlan;
import org.tandem.matching.check.Market;
import org.tandem.matching.check.TableFacts;
import org.tandem.matching.check.Total;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.PlanRule;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.run.Cancellation;
import org.tandem.matching.run.Deadline;
import org.tandem.matching.run.Limits;
import org.tandem.matching.run.Progress;

/** The search, with all layers and with some. */
class SolvePipelineTest {
    private static final Set<Layer> LOCAL_SEARCH_ALONE = Set.of(Layer.LOCAL_SEARCH);

    /** A tiny table: four mentors, four mentees, places short. */
    private static TableFacts tiny(long seed) {
        return table(seed, 4, 4);
    }

    private static TableFacts table(long seed, int mentors, int mentees) {
        var random = new SplittableRandom(seed);
        var places = new TreeMap<String, Integer>();
        var wanted = new TreeMap<String, TableFacts.Wanted>();
        var points = new TreeMap<Pair, Long>();
        for (int m = 0; m < mentors; m++) {
            places.put("M" + m, random.nextInt(3));
        }
        for (int n = 0; n < mentees; n++) {
            wanted.put("N" + n, new TableFacts.Wanted(1 + random.nextInt(2), random.nextInt(2)));
            for (int m = 0; m < mentors; m++) {
                if (random.nextInt(3) > 0) {
                    points.put(new Pair("M" + m, "N" + n), random.nextLong(1_000));
                }
            }
        }
        return new TableFacts(places, wanted, points, Set.of());
    }

    private static SolvePipeline pipeline(
            CompatibilityGraph graph,
            Limits limits,
            Cancellation cancellation,
            Consumer<Progress> listener,
            Set<Layer> layers) {
        Deadline deadline = Deadline.in(limits.time()).orWhen(cancellation);
        return new SolvePipeline(
                graph, limits, deadline, cancellation, listener, layers, SolvePipeline.USUAL_WORK);
    }

    private static SearchResult search(CompatibilityGraph graph, long steps, long seed, boolean allLayers) {
        return search(graph, steps, seed, allLayers ? SolvePipeline.ALL : LOCAL_SEARCH_ALONE);
    }

    private static SearchResult search(CompatibilityGraph graph, long steps, long seed, Set<Layer> layers) {
        return pipeline(
                graph, new Limits(Unhurried.TIME, steps, seed), new Cancellation(), progress -> {}, layers)
                .run();
    }

    private static Total total(TableFacts table, CompatibilityGraph graph, SearchResult found) {
        List<Pair> pairs = new ArrayList<>();
        for (int pair : found.pairs()) {
            pairs.add(new Pair(
                    graph.mentorIds().get(graph.mentor(pair)), graph.menteeIds().get(graph.mentee(pair))));
        }
        return Total.of(Market.of(table), pairs);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theExactLayersReachAndProveTheOptimumWithoutAStep(long seed) {
        TableFacts table = tiny(seed);
        CompatibilityGraph graph = table.graph();

        SearchResult found = search(graph, 0, 0, true);

        assertThat(total(table, graph, found)).isEqualTo(BestPlan.of(Market.of(table)));
        assertThat(found.proven()).isTrue();
        assertThat(found.levels().getLast().bound()).hasValue(found.points());
        assertThat(found.mostMatches()).isEqualTo(found.pairs().length);
        assertThat(found.timeIsUp()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void localSearchAloneReachesTheOptimumOfATinyProgrammeByStepsAndSeeds(long seed) {
        TableFacts table = tiny(seed);
        CompatibilityGraph graph = table.graph();

        Total best = BestPlan.of(Market.of(table));

        List<SearchResult> tried = new ArrayList<>();
        do {
            tried.add(search(graph, 300, tried.size(), false));
        } while (!total(table, graph, tried.getLast()).equals(best) && tried.size() < 10);

        assertThat(total(table, graph, tried.getLast())).isEqualTo(best);
        assertThat(tried).allSatisfy(found -> {
            assertThat(found.proven()).as("proves nothing").isFalse();
            assertThat(found.timeIsUp()).as("a step in which nothing is accepted ends, too").isFalse();
        });
    }

    @Test
    void localSearchAloneIsReproducibleByStepsAndSeed() {
        CompatibilityGraph graph = table(7, 12, 20).graph();
        SearchResult once = search(graph, 60, 42, false);
        SearchResult again = search(graph, 60, 42, false);

        assertThat(again.pairs()).isEqualTo(once.pairs());
        assertThat(again.points()).isEqualTo(once.points());
        assertThat(List.of(1L, 2L, 3L, 4L, 5L))
                .as("another seed goes another way")
                .anySatisfy(seed -> assertThat(search(graph, 60, seed, false).pairs()).isNotEqualTo(once.pairs()));
    }

    @Test
    void moreStepsAreNeverWorse() {
        TableFacts table = table(8, 10, 16);
        CompatibilityGraph graph = table.graph();
        Total few = total(table, graph, search(graph, 5, 1, false));
        Total more = total(table, graph, search(graph, 500, 1, false));
        Total best = total(table, graph, search(graph, 0, 1, true));

        assertThat(more).isGreaterThanOrEqualTo(few);
        assertThat(best).isGreaterThanOrEqualTo(more);
        assertThat(few).isNotEqualTo(best);
    }

    @Test
    void anotherThreadCancelsARunningSearchAndTheBestPlanComesBack() throws InterruptedException, ExecutionException {
        TableFacts table = table(9, 12, 20);
        CompatibilityGraph graph = table.graph();
        CountDownLatch running = new CountDownLatch(1);
        Cancellation cancellation = new Cancellation();
        List<Progress> heard = new ArrayList<>();
        // Without exact layers and without limits nothing but the cancellation ends this search.
        SolvePipeline search = pipeline(
                graph,
                new Limits(Unhurried.TIME, Long.MAX_VALUE, 0),
                cancellation,
                progress -> {
                    heard.add(progress);
                    running.countDown();
                },
                LOCAL_SEARCH_ALONE);

        CompletableFuture<SearchResult> result = CompletableFuture.supplyAsync(search::run);
        running.await();
        cancellation.cancel();
        SearchResult found = result.get();

        assertThat(found.proven()).isFalse();
        assertThat(found.timeIsUp()).isFalse();
        Progress last = heard.getLast();
        assertThat(found.pairs()).hasSize((int) last.matched());
        assertThat(found.points()).isEqualTo(last.points());
    }

    @Test
    void theListenerHearsOfEveryBetterPlanAndOfNoWorseOne() {
        CompatibilityGraph graph = table(10, 12, 20).graph();
        List<Progress> heard = new ArrayList<>();

        SearchResult found = pipeline(
                graph, new Limits(Unhurried.TIME, 300, 0), new Cancellation(), heard::add, LOCAL_SEARCH_ALONE)
                .run();

        assertThat(heard).hasSizeGreaterThan(3);
        for (int p = 1; p < heard.size(); p++) {
            Progress before = heard.get(p - 1);
            Progress after = heard.get(p);
            assertThat(after.elapsed()).isGreaterThanOrEqualTo(before.elapsed());
            assertThat(after.matched() > before.matched()
                    || (after.matched() == before.matched() && after.points() != before.points()))
                    .isTrue();
        }
        assertThat(heard.getLast().points()).isEqualTo(found.points());
    }

    @Test
    void theTimeLimitEndsASearchThatProvesNothing() {
        CompatibilityGraph graph = table(11, 12, 20).graph();

        SearchResult found = pipeline(
                graph,
                new Limits(Duration.ofMillis(50), Long.MAX_VALUE, 0),
                new Cancellation(),
                progress -> {},
                LOCAL_SEARCH_ALONE)
                .run();

        assertThat(found.timeIsUp()).isTrue();
        assertThat(found.proven()).isFalse();
    }

    /** Two who exclude each other with any two mentors, so that one flow promises a match more than any plan has. */
    private static CompatibilityGraph rivals() {
        Policy policy = Policy.builder("rivals")
                .criterion(1, Criterion.of("the same for all", (mentor, mentee) -> 0.5))
                .planRule(PlanRule.of("never both", pairing -> List.of("everywhere"), (one, other) -> true))
                .build();
        Programme programme = Programme.builder(LocalDate.of(2026, 1, 1))
                .mentor(Mentor.builder("M0").build())
                .mentor(Mentor.builder("M1").build())
                .mentee(Mentee.builder("N0").build())
                .mentee(Mentee.builder("N1").build())
                .build();
        return Compatibility.of(programme, policy).graph();
    }

    private static List<Layer> reached(CompatibilityGraph graph, Set<Layer> layers) {
        SolvePipeline pipeline = pipeline(
                graph, new Limits(Unhurried.TIME, 20, 0), new Cancellation(), progress -> {}, layers);
        pipeline.run();
        return pipeline.steps().stream().map(SolvePipeline.Step::layer).toList();
    }

    @Test
    void whatProvesEndsTheSearchAndLocalSearchIsReachedWhereNothingDoes() {
        assertThat(reached(rivals(), SolvePipeline.ALL))
                .containsExactly(Layer.QUICK_PLAN, Layer.ALL_LEVELS, Layer.LEVEL_BY_LEVEL);
        assertThat(reached(rivals(), Set.of(Layer.LOCAL_SEARCH, Layer.REGIONS, Layer.ALL_LEVELS)))
                .as("in their own order")
                .containsExactly(Layer.ALL_LEVELS, Layer.REGIONS, Layer.REGIONS, Layer.REGIONS, Layer.LOCAL_SEARCH);
        assertThat(reached(tiny(1).graph(), SolvePipeline.ALL))
                .as("a flow needs nothing else")
                .containsExactly(Layer.QUICK_PLAN, Layer.ALL_LEVELS);
    }

    @Test
    void everyLayerLeavesThePlanNoWorse() {
        for (Layer without : Layer.values()) {
            Set<Layer> layers = EnumSet.complementOf(EnumSet.of(without));
            SolvePipeline pipeline = pipeline(
                    rivals(), new Limits(Unhurried.TIME, 20, 0), new Cancellation(), progress -> {}, layers);

            SearchResult found = pipeline.run();

            assertThat(found.pairs()).as("without %s", without).hasSize(1);
            assertThat(pipeline.steps()).isSortedAccordingTo(Comparator.comparing(SolvePipeline.Step::score));
        }
    }

    @Test
    void allLayersTogetherAreReproducibleByStepsAndSeed() {
        CompatibilityGraph graph = table(7, 12, 20).graph();
        Set<Layer> unproven = EnumSet.of(Layer.QUICK_PLAN, Layer.REGIONS, Layer.LOCAL_SEARCH);

        assertThat(search(graph, 60, 42, unproven).pairs()).isEqualTo(search(graph, 60, 42, unproven).pairs());
        assertThat(search(graph, 60, 42, true).pairs()).isEqualTo(search(graph, 60, 43, true).pairs());
    }

    @Test
    void anInterruptionEndsLocalSearchThatNothingElseEnds() {
        CompatibilityGraph graph = table(9, 12, 20).graph();

        SearchResult found = pipeline(
                graph,
                new Limits(Unhurried.TIME, Long.MAX_VALUE, 0),
                new Cancellation(),
                progress -> Thread.currentThread().interrupt(),
                LOCAL_SEARCH_ALONE)
                .run();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(found.pairs()).isNotEmpty();
    }

    @Test
    void aRuleThatChangesItsMindIsFoundOut() {
        AtomicBoolean moody = new AtomicBoolean();
        CompatibilityGraph graph = CompatibilityGraph.table()
                .mentor("M", 2)
                .mentee("N0")
                .mentee("N1")
                .score("M", "N0", 10)
                .score("M", "N1", 10)
                .apart("moody", (one, other) -> moody.get())
                .build();
        SolvePipeline search = pipeline(
                graph,
                new Limits(Unhurried.TIME, 0, 0),
                new Cancellation(),
                progress -> moody.set(progress.matched() == 2),
                SolvePipeline.ALL);

        assertThatThrownBy(search::run)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is not what the plan adds up to")
                .hasMessageContaining("Maybe a rule about two matches");
    }
}
