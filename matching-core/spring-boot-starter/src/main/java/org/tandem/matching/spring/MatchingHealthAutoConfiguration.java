package org.tandem.matching.spring;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/** The health of the service, where the application asks for health. */
@AutoConfiguration(after = MatchingAutoConfiguration.class)
@ConditionalOnClass({HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class})
@ConditionalOnBean({MatchingService.class, SearchThreads.class})
@ConditionalOnEnabledHealthIndicator("matching")
class MatchingHealthAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean(name = "matchingHealthIndicator")
    HealthIndicator matchingHealthIndicator(MatchingService service, SearchThreads threads) {
        return new SearchHealth(service, threads);
    }
}
