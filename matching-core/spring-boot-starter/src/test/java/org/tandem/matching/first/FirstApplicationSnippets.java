package org.tandem.matching.first;

import java.util.concurrent.CompletionStage;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.ready.ReadyPolicies;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.spring.MatchingService;
import org.tandem.matching.spring.Search;

// @start region="first-application"
@SpringBootApplication
@RestController
public class FirstApplicationSnippets {
    private final MatchingService service;

    FirstApplicationSnippets(MatchingService service) {
        this.service = service;
    }

    public static void main(String[] args) {
        SpringApplication.run(FirstApplicationSnippets.class, args);
    }

    @Bean
    static Policy policy() {
        return ReadyPolicies.associationRecommendations();
    }

    @PostMapping("/match")
    CompletionStage<Plan> match(@RequestBody Programme programme) {
        Search search = service.submit(programme);
        return search.ended().thenApply(last -> search.plan().orElseThrow());
    }
}
// @end
