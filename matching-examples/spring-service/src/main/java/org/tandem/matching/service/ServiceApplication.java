package org.tandem.matching.service;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.criterion.Criteria;
import org.tandem.matching.policy.rule.PlanRules;
import org.tandem.matching.policy.rule.Rules;

/** Keeps people, matches them, tells how far it has come, keeps the plans. */
@SpringBootApplication
public class ServiceApplication {
    private static final double FARTHEST_KILOMETRES = 60;

    /** Starts the service. */
    public static void main(String[] args) {
        SpringApplication.run(ServiceApplication.class, args);
    }

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
}
