package org.tandem.matching.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.context.LifecycleAutoConfiguration;
import org.springframework.boot.health.autoconfigure.registry.HealthContributorRegistryAutoConfiguration;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.tandem.matching.Matcher;
import org.tandem.matching.group.GroupComposer;
import org.tandem.matching.group.GroupPolicy;
import org.tandem.matching.group.Workshop;
import org.tandem.matching.io.json.TandemJson;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.run.Limits;
import tools.jackson.databind.json.JsonMapper;

class MatchingAutoConfigurationTest {
    private static final Policy OWN =
            Policy.builder("own").rule(Rule.of("our rule", (mentor, mentee) -> true)).build();

    private final ApplicationContextRunner plain = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    JacksonAutoConfiguration.class,
                    MatchingAutoConfiguration.class,
                    MatchingHealthAutoConfiguration.class))
            .withPropertyValues("matching.time-limit=1d");

    private static SearchStatus end(Search search) {
        return search.ended().toCompletableFuture().join();
    }

    @Test
    void thereIsAMatcherAndAServiceByDefault() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(MatchingAutoConfiguration.class))
                .run(context -> {
                    assertThat(context.getBean(Matcher.class).limits()).isEqualTo(Limits.DEFAULT);
                    assertThat(context).hasSingleBean(MatchingService.class);
                });
    }

    @Test
    void propertiesSayHow() {
        plain.withPropertyValues("matching.seed=7", "matching.parallel=3", "matching.waiting=0")
                .withBean(Policy.class, () -> OWN)
                .run(context -> {
                    assertThat(context.getBean(Matcher.class).limits())
                            .isEqualTo(new Limits(Duration.ofDays(1), Long.MAX_VALUE, 7));
                    assertThat(context.getBean(MatchingProperties.class).threads()).isEqualTo(3);
                    assertThat(end(context.getBean(MatchingService.class).submit(Scene.PROGRAMME)).state())
                            .isEqualTo(SearchState.DONE);
                });
    }

    @Test
    void aWrongPropertyIsNamed() {
        plain.withPropertyValues("matching.waiting=-1")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessage("The property matching.waiting (-1) must not be negative.\nMaybe leave it out."));
    }

    @Test
    void anApplicationsOwnBeansTakePrecedence() {
        Matcher matcher = Matcher.create().withTimeLimit(Duration.ofDays(1)).withStepLimit(5);
        Scene scene = new Scene();
        List<Long> heard = new ArrayList<>();
        plain.withBean(Matcher.class, () -> matcher)
                .withBean(SearchStore.class, () -> scene)
                .withBean(SearchListener.class, () -> (search, progress) -> heard.add(progress.matched()))
                .run(context -> {
                    assertThat(context.getBean(Matcher.class)).isSameAs(matcher);
                    Search search = context.getBean(MatchingService.class).submit(Scene.open("own store"));
                    assertThat(end(search).matched()).isEqualTo(1);
                    assertThat(scene.told).contains("found own store 1");
                    assertThat(heard).endsWith(1L);
                });
    }

    @Test
    void valuesAreWrittenInTheLibrarysForm() {
        plain.withBean(Policy.class, () -> OWN).run(context -> {
            JsonMapper mapper = context.getBean(JsonMapper.class);
            Search search = context.getBean(MatchingService.class).submit(Scene.PROGRAMME);
            end(search);
            Plan plan = search.plan().orElseThrow();
            String json = mapper.writeValueAsString(plan);

            assertThat(json).isEqualTo(TandemJson.create().write(plan));
            assertThat(mapper.readValue(json, Plan.class)).isEqualTo(plan);
            assertThat(mapper.readValue(mapper.writeValueAsString(OWN), Policy.class)).hasToString(OWN.toString());
            assertThat(mapper.writeValueAsString(search.status()))
                    .contains("\"state\":\"DONE\"", "\"matched\":1", "\"gap\":null");
        });
    }

    @Test
    void theRegistryHasOurMetersAndNoneOfTimefold() {
        plain.withConfiguration(AutoConfigurations.of(
                MetricsAutoConfiguration.class,
                SimpleMetricsExportAutoConfiguration.class,
                ObservationAutoConfiguration.class))
                .run(context -> {
                    end(context.getBean(MatchingService.class).submit(Scene.open("metered")));
                    runTimefold();
                    Metrics.counter("somebody.else").increment();
                    assertThat(Metrics.globalRegistry.getMeters())
                            .as("Timefold counts")
                            .anyMatch(meter -> meter.getId().getName().startsWith("timefold."));

                    MeterRegistry registry = context.getBean(MeterRegistry.class);
                    assertThat(registry.getMeters().stream().map(meter -> meter.getId().getName()))
                            .contains(
                                    "matching.searches", "matching.queue.running", "matching.queue.waiting",
                                    "matching.search", "somebody.else")
                            .noneMatch(name -> name.contains("timefold"));
                    assertThat(registry.get("matching.search").tags("policy", "open", "status", "proven_optimal",
                            "ended", "proof").timer().count()).isEqualTo(1);
                });
    }

    private static void runTimefold() {
        Workshop workshop = Workshop.builder("day", Scene.PROGRAMME).everybody().groupsOf(1, 1).build();
        GroupComposer.with(GroupPolicy.builder("any").build())
                .withTimeLimit(Duration.ofDays(1))
                .withStepLimit(10)
                .compose(workshop);
    }

    @Test
    void searchesAreTimedAlsoWhereNobodyObserves() {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        plain.withBean(MeterRegistry.class, () -> registry).run(context -> {
            end(context.getBean(MatchingService.class).submit(Scene.failing()));

            assertThat(registry.get("matching.search").tag("status", "none").timer().count()).isEqualTo(1);
        });
    }

    @Test
    void everySearchIsAnObservation() {
        List<Observation.Context> observed = Collections.synchronizedList(new ArrayList<>());
        ObservationRegistry observations = ObservationRegistry.create();
        observations.observationConfig().observationHandler(new ObservationHandler<>() {
            @Override
            public void onStop(Observation.Context stopped) {
                observed.add(stopped);
            }

            @Override
            public boolean supportsContext(Observation.Context any) {
                return true;
            }
        });
        plain.withBean(ObservationRegistry.class, () -> observations).run(context -> {
            Observation request = Observation.createNotStarted("request", observations);
            Search search = request.observe(
                    () -> context.getBean(MatchingService.class).submit(Scene.open("secret")));
            end(search);
            observed.removeIf(one -> one.getName().equals("request"));

            assertThat(observed).singleElement().satisfies(one -> {
                assertThat(one.getParentObservation()).isSameAs(request);
                assertThat(one.getName()).isEqualTo("matching.search");
                assertThat(one.getHighCardinalityKeyValue("search").getValue()).isEqualTo(search.id().toString());
                assertThat(one.getAllKeyValues().toString()).doesNotContain("secret");
            });
        });
    }

    @Test
    void healthShowsTheQueueAndTheEnd() {
        ApplicationContextRunner healthy =
                plain.withConfiguration(AutoConfigurations.of(HealthContributorRegistryAutoConfiguration.class));
        healthy.run(context -> {
            HealthIndicator health = context.getBean("matchingHealthIndicator", HealthIndicator.class);
            assertThat(health.health().getStatus()).isEqualTo(Status.UP);
            assertThat(health.health().getDetails()).containsEntry("waiting", 0).containsEntry("running", 0);
            context.getBean(MatchingService.class).close();
            assertThat(health.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        });
        healthy.withPropertyValues("management.health.matching.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean("matchingHealthIndicator"));
    }

    @Test
    void anApplicationThatStopsWaitsForItsSearches() {
        Scene scene = new Scene();
        CountDownLatch stopped = new CountDownLatch(1);
        plain.withBean(SearchStore.class, () -> scene)
                .withConfiguration(AutoConfigurations.of(LifecycleAutoConfiguration.class))
                .withPropertyValues("matching.parallel=1", "spring.lifecycle.timeout-per-shutdown-phase=1d")
                .run(context -> {
                    Search search = context.getBean(MatchingService.class).submit(scene.held());
                    scene.awaitHeld();
                    search.onCancel(scene::letGo);
                    context.getSourceApplicationContext().close();
                    stopped.countDown();
                    assertThat(search.status().state().isEnd()).isTrue();
                    assertThat(scene.told).last().asString().startsWith("found held");
                });
        assertThat(stopped.getCount()).isZero();
    }

    @Test
    void whatAnEarlierRunHasLeftIsTakenUpAtStart() {
        Scene scene = new Scene();
        UUID id = new UUID(0, 9);
        scene.left.put(id, Optional.of(Scene.open("left")));
        plain.withBean(SearchStore.class, () -> scene).run(context -> {
            Search search = context.getBean(MatchingService.class).find(id).orElseThrow();
            assertThat(end(search).state()).isEqualTo(SearchState.DONE);
        });
        plain.withBean(SearchStore.class, () -> scene).withPropertyValues("matching.take-up=false").run(context -> {
            Search search = context.getBean(MatchingService.class).find(id).orElseThrow();
            assertThat(end(search).state()).isEqualTo(SearchState.LOST);
        });
    }

    @Test
    void timefoldIsQuietUnlessTheApplicationSaysOtherwise() {
        StandardEnvironment environment = new StandardEnvironment();
        new QuietTimefold().postProcessEnvironment(environment, new SpringApplication());
        assertThat(environment.getProperty("logging.level.ai.timefold")).isEqualTo("warn");

        environment.getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        "test", Map.of("logging.level.ai.timefold", "debug")));
        assertThat(environment.getProperty("logging.level.ai.timefold")).isEqualTo("debug");
    }

    @Test
    void editorsKnowTheProperties() throws IOException {
        try (InputStream file = getClass().getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .contains(
                            "\"name\": \"matching.time-limit\"", "\"name\": \"matching.parallel\"",
                            "\"name\": \"matching.waiting\"", "\"name\": \"matching.seed\"",
                            "one that proves its plan optimal ends sooner");
        }
    }
}
