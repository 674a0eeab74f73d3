package org.tandem.matching.service;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.tandem.matching.Matcher;
import org.tandem.matching.io.json.TandemJson;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.criterion.Criteria;
import org.tandem.matching.policy.rule.PlanRules;
import org.tandem.matching.policy.rule.Rules;
import tools.jackson.databind.JacksonModule;

/** The rules of the programme, the matcher, and the threads it may use. */
@Configuration(proxyBeanMethods = false)
class MatchingConfiguration {
    private static final double FARTHEST_KILOMETRES = 60;

    @Bean
    Policy policy() {
        return Policy.builder("city service")
                .rule(Rules.differentOrganisations())
                .rule(Rules.noBusinessTies())
                .rule(Rules.withinReach(FARTHEST_KILOMETRES))
                .rule(Rules.mustHaves())
                .planRule(PlanRules.coMenteesApart())
                .criterion(60, Criteria.competenceFit())
                .criterion(25, Criteria.proximity(FARTHEST_KILOMETRES))
                .criterion(15, Criteria.sectorCrossing())
                .build();
    }

    /** Whatever the service answers, the library's values are written in the library's form; own rules are known by their names. */
    @Bean
    JacksonModule tandemModule(Policy policy) {
        return TandemJson.create().withPieces(policy).module();
    }

    /** A value that all threads share; every search takes a copy with its own cancellation and listener. */
    @Bean
    Matcher matcher(ServiceSettings settings) {
        return Matcher.create().withTimeLimit(settings.timeLimit());
    }

    /** Platform threads: a search computes from beginning to end, and there is no gain in more of them than processors. */
    @Bean
    ThreadPoolTaskExecutor searchThreads(ServiceSettings settings) {
        ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
        threads.setThreadNamePrefix("search-");
        threads.setCorePoolSize(settings.searches());
        threads.setMaxPoolSize(settings.searches());
        threads.setQueueCapacity(settings.waiting());
        return threads;
    }
}
