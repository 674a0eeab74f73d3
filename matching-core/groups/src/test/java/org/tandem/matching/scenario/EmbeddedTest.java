package org.tandem.matching.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.tandem.matching.scenario.Scenes.byWorth;
import static org.tandem.matching.scenario.Scenes.mentee;
import static org.tandem.matching.scenario.Scenes.mentor;
import static org.tandem.matching.scenario.Scenes.programme;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Metrics;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.tandem.matching.CapturedLog;
import org.tandem.matching.Matcher;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.check.UnhurriedGroups;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.group.GroupComposer;
import org.tandem.matching.group.GroupPlan;
import org.tandem.matching.group.GroupPolicy;
import org.tandem.matching.group.Workshop;
import org.tandem.matching.internal.solve.Layer;
import org.tandem.matching.internal.solve.SearchResult;
import org.tandem.matching.internal.solve.SolvePipeline;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Objective;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.run.Cancellation;
import org.tandem.matching.run.Deadline;
import org.tandem.matching.run.Limits;
import org.tandem.matching.run.Progress;

/**
 * The library as a guest: it asks nothing of the class loader in a thread's context and leaves it there, and searches at once
 * leave no trace in the registry of meters that the whole process shares. Every search has a seed of its own, so that none
 * finds what another one has made.
 */
class EmbeddedTest {
    private static final Programme PROGRAMME = programme()
            .mentor(mentor("M1", 1, 0.2))
            .mentor(mentor("M2", 2, 0.7))
            .mentee(mentee("N1"))
            .mentee(mentee("N2"))
            .mentee(mentee("N3"))
            .build();

    private static final Policy POLICY = byWorth().policy();

    private final ForeignLoader foreign = new ForeignLoader();
    private final List<ClassLoader> heardWith = new ArrayList<>();

    /** What logs, here Logback, reads its configuration once, through whatever loader is there then. */
    @BeforeAll
    static void startLogging() {
        LoggerFactory.getILoggerFactory();
    }

    private Matcher matcher(long seed) {
        return Unhurried.matcher().withSeed(seed).withListener(this::hear);
    }

    private void hear(Progress progress) {
        heardWith.add(Thread.currentThread().getContextClassLoader());
    }

    /** Nobody of a pair of rivals may share a mentor, and everybody is somebody's rival. */
    private static CompatibilityGraph rivals() {
        var table = CompatibilityGraph.table()
                .apart("rivals", (one, other) -> (one.hashCode() + other.hashCode()) % 3 == 0);
        for (int m = 0; m < 12; m++) {
            table.mentor("M" + m, 3);
        }
        for (int n = 0; n < 30; n++) {
            table.mentee("N" + n);
            for (int m = n % 3; m < 12; m += 2) {
                table.score("M" + m, "N" + n, (n * 37 + m * 61) % 101);
            }
        }
        return table.build();
    }

    private static Workshop workshop() {
        return Workshop.builder("day", PROGRAMME).everybody().groupsOf(2, 3).build();
    }

    @Test
    void aForeignLoaderIsNeitherAskedNorReplaced() {
        List<Plan> plans = foreign.call(() -> {
            List<Plan> found = List.of(
                    matcher(-101).match(PROGRAMME, POLICY),
                    matcher(-102).withStepLimit(300).match(rivals()),
                    matcher(-103)
                            .match(
                                    PROGRAMME,
                                    Policy.builder(POLICY).objective(Objective.STABLE).build()));
            assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(foreign);
            return found;
        });

        SearchResult searched = foreign.call(() -> localSearch(-108, this::hear).run());

        assertThat(plans).allSatisfy(plan -> assertThat(plan.matches()).isNotEmpty());
        assertThat(searched.pairs()).isNotEmpty();
        assertThat(foreign.asked()).isEmpty();
        assertThat(heardWith).hasSizeGreaterThan(2).containsOnly(foreign);
    }

    @Test
    void groupsAreComposedUnderAForeignLoader() {
        GroupComposer composer = UnhurriedGroups.composer(GroupPolicy.builder("any").build())
                .withSeed(-104)
                .withStepLimit(50)
                .withListener(this::hear);

        GroupPlan plan = foreign.call(() -> {
            GroupPlan found = composer.compose(workshop());
            assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(foreign);
            return found;
        });

        assertThat(plan.groups()).isNotEmpty();
        assertThat(foreign.asked()).isEmpty();
        assertThat(heardWith).isNotEmpty().containsOnly(foreign);
    }

    @Test
    void theForeignLoaderIsBackAfterAFailure() {
        Consumer<Progress> failing = progress -> {
            throw new CancellationException("enough");
        };
        foreign.call(() -> {
            Throwable matching = catchThrowable(() -> matcher(-105).withListener(failing).match(PROGRAMME, POLICY));
            assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(foreign);
            Throwable composing = catchThrowable(() -> UnhurriedGroups.composer(GroupPolicy.builder("any").build())
                    .withSeed(-106)
                    .withListener(failing)
                    .compose(workshop()));
            assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(foreign);
            assertThat(List.of(matching, composing))
                    .allSatisfy(thrown -> assertThat(thrown).hasStackTraceContaining("enough"));
            return 0;
        });
    }

    @Test
    void aThreadWithoutAnyLoaderMatches() throws InterruptedException {
        List<Plan> plans = new ArrayList<>();
        Thread bare = new Thread(() -> plans.add(matcher(-107).match(PROGRAMME, POLICY)));
        bare.setContextClassLoader(null);
        bare.start();
        bare.join();

        assertThat(plans).singleElement().satisfies(plan -> assertThat(plan.matched()).isEqualTo(3));
        assertThat(heardWith).isNotEmpty().containsOnlyNulls();
    }

    /** Pairs are judged on threads of the common pool as well, where the caller's rules find the loader of the caller. */
    @Test
    void ownRulesAreAskedUnderTheLoaderOfTheCaller() {
        Set<ClassLoader> asked = ConcurrentHashMap.newKeySet();
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        Policy policy = Policy.builder("own rule")
                .rule(Rule.of("noting", (mentor, mentee) -> {
                    asked.add(Thread.currentThread().getContextClassLoader());
                    threads.add(Thread.currentThread());
                    return mentor.id().length() == mentee.id().length();
                }))
                .build();
        Programme.Builder many = programme().mentor(mentor("M1", 1));
        for (int n = 0; n < 2_000; n++) {
            many.mentee(mentee("N" + n));
        }
        Programme programme = many.build();

        foreign.call(() -> Compatibility.of(programme, policy));

        assertThat(asked).containsExactly(foreign);
        assertThat(threads)
                .filteredOn(thread -> thread != Thread.currentThread())
                .allSatisfy(thread -> assertThat(thread.getContextClassLoader()).isNotSameAs(foreign));
    }

    /** All wait for one another in the middle of their searches, so that they are at work at the same time. */
    @Test
    void searchesAtOnceRegisterNoGaugeAndWarnOfNothing() throws InterruptedException, ExecutionException {
        int searches = 4;
        CyclicBarrier together = new CyclicBarrier(searches);
        Set<Meter.Id> gauges = ConcurrentHashMap.newKeySet();
        try (CapturedLog log = CapturedLog.open();
                ExecutorService threads = Executors.newFixedThreadPool(searches)) {
            List<Future<SearchResult>> plans = new ArrayList<>();
            for (int s = 0; s < searches; s++) {
                AtomicBoolean begun = new AtomicBoolean();
                SolvePipeline search = localSearch(-110 - s, progress -> {
                    if (!begun.getAndSet(true)) {
                        await(together);
                    }
                    Metrics.globalRegistry.getMeters().stream()
                            .filter(Gauge.class::isInstance)
                            .forEach(gauge -> gauges.add(gauge.getId()));
                });
                plans.add(threads.submit(search::run));
            }
            for (Future<SearchResult> plan : plans) {
                assertThat(plan.get().pairs()).isNotEmpty();
            }
            assertThat(log.texts()).anyMatch(text -> text.endsWith(" INFO"));
            assertThat(log.texts()).noneMatch(text -> text.endsWith(" WARN") || text.endsWith(" ERROR"));
        }
        assertThat(gauges).isEmpty();
        // Timefold counts its errors and times its searches whatever it is told.
        assertThat(Metrics.globalRegistry.getMeters())
                .extracting(meter -> meter.getId().getName())
                .containsOnly("timefold.solver.errors", "timefold.solver.solve.duration");
    }

    /** Timefold alone, as most plans are proven without it. */
    private static SolvePipeline localSearch(long seed, Consumer<Progress> listener) {
        return new SolvePipeline(
                rivals(),
                new Limits(Unhurried.TIME, 100, seed),
                Deadline.none(),
                new Cancellation(),
                listener,
                Set.of(Layer.LOCAL_SEARCH),
                0);
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
