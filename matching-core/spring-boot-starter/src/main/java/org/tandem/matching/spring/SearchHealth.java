package org.tandem.matching.spring;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Up while searches are taken, whether or not there is room for more. */
final class SearchHealth extends AbstractHealthIndicator {
    private final MatchingService service;
    private final SearchThreads threads;

    SearchHealth(MatchingService service, SearchThreads threads) {
        super("The health of the matching service is unknown.");
        this.service = service;
        this.threads = threads;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Health.Builder known = service.isAccepting() ? health.up() : health.outOfService();
        known.withDetail("running", threads.running()).withDetail("waiting", threads.waiting());
    }
}
