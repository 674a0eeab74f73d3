package org.tandem.matching.quarkus;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;
import org.tandem.matching.Matcher;
import org.tandem.matching.io.json.TandemJson;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.ready.ReadyPolicies;

/** The matcher, the policy, and the threads that searches may use. */
class Matching {
    @Produces
    @Singleton
    Matcher matcher(@ConfigProperty(name = "matching.time-limit") Duration timeLimit) {
        return Matcher.create().withTimeLimit(timeLimit);
    }

    @Produces
    @Singleton
    Policy policy() {
        return ReadyPolicies.associationRecommendations();
    }

    @Produces
    @Singleton
    TandemJson json(Policy policy) {
        return TandemJson.create().withPieces(policy);
    }

    /** So many searches at once, so many more waiting; others are refused. */
    @Produces
    @Singleton
    ManagedExecutor threads(
            @ConfigProperty(name = "matching.parallel") int parallel,
            @ConfigProperty(name = "matching.waiting") int waiting) {
        return ManagedExecutor.builder()
                .maxAsync(parallel)
                .maxQueued(waiting)
                .propagated()
                .cleared(ThreadContext.ALL_REMAINING)
                .build();
    }
}
