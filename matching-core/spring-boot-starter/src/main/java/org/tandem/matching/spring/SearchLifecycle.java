package org.tandem.matching.spring;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.SmartLifecycle;

/**
 * Begins and ends with the application. Ends before the web server does, which waits for those who watch searches, and those for the
 * searches.
 */
final class SearchLifecycle implements SmartLifecycle, SmartInitializingSingleton {
    private final MatchingService service;
    private final boolean takeUp;
    private volatile boolean running;

    SearchLifecycle(MatchingService service, boolean takeUp) {
        this.service = service;
        this.takeUp = takeUp;
    }

    @Override
    public void afterSingletonsInstantiated() {
        service.takeUp(takeUp);
    }

    @Override
    public void start() {
        service.open();
        running = true;
    }

    @Override
    public void stop() {
        stop(() -> {});
    }

    @Override
    public void stop(Runnable callback) {
        service.close().whenComplete((all, failure) -> {
            running = false;
            callback.run();
        });
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
