package org.tandem.matching.spring;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.tandem.matching.Matcher;
import org.tandem.matching.io.json.TandemJson;
import org.tandem.matching.policy.Policy;
import tools.jackson.databind.JacksonModule;

/** The matcher and the service, each unless the application has its own. */
@AutoConfiguration
@EnableConfigurationProperties(MatchingProperties.class)
class MatchingAutoConfiguration {

    /** A value that all threads share; every search takes a copy with its own cancellation and listener. */
    @Bean
    @ConditionalOnMissingBean
    Matcher matcher(MatchingProperties settings) {
        return Matcher.create().withTimeLimit(settings.timeLimit()).withSeed(settings.seed());
    }

    /** Writes and reads values of the library in the library's form; the policies' own rules are known by their names. */
    @Bean
    @ConditionalOnMissingBean(name = "tandemModule")
    JacksonModule tandemModule(ObjectProvider<Policy> policies) {
        TandemJson json = TandemJson.create();
        for (Policy policy : policies.orderedStream().toList()) {
            json = json.withPieces(policy);
        }
        return json.module();
    }

    @Bean
    @ConditionalOnMissingBean
    SearchStore searchStore() {
        return new SearchStore() {};
    }

    @Bean
    SearchThreads searchThreads(MatchingProperties settings) {
        return new SearchThreads(settings.threads(), settings.waiting());
    }

    @Bean
    @ConditionalOnMissingBean
    MatchingService matchingService(
            MatchingProperties settings,
            Matcher matcher,
            SearchThreads threads,
            SearchStore store,
            ObjectProvider<Policy> policy,
            ObjectProvider<SearchListener> listeners,
            ObjectProvider<MeterRegistry> meters,
            ObjectProvider<ObservationRegistry> observations) {
        MeterRegistry registry = meters.getIfAvailable(CompositeMeterRegistry::new);
        return new MatchingService(
                new SearchRunner(
                        matcher,
                        observations.getIfAvailable(() -> timing(registry)),
                        listeners.orderedStream().toList()),
                threads,
                store,
                new SearchMeters(registry),
                policy.getIfUnique(),
                settings.remembered());
    }

    /** Where nobody observes, searches are timed still. */
    private static ObservationRegistry timing(MeterRegistry registry) {
        ObservationRegistry observations = ObservationRegistry.create();
        observations.observationConfig().observationHandler(new DefaultMeterObservationHandler(registry));
        return observations;
    }

    @Bean
    SearchLifecycle searchLifecycle(MatchingService service, MatchingProperties settings) {
        return new SearchLifecycle(service, settings.takeUp());
    }

    /** Timefold counts in Micrometer's global registry whatever it solves; the application's registry shows searches instead. */
    @Bean
    MeterFilter withoutMetersOfTimefold() {
        return MeterFilter.denyNameStartsWith("timefold.");
    }
}
