package org.tandem.matching.desk.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How often a login may fail: five times for one name or from one address, then not for five minutes. */
@Component
class LoginLimit {
    static final int MOST_FAILURES = 5;
    static final Duration REST = Duration.ofMinutes(5);

    /** Whoever makes names up must not fill the memory. */
    private static final int MOST_KEYS = 10_000;

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST_KEYS;
        }
    };

    private record Failures(int count, Instant last) {}

    LoginLimit(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean isOver(String key) {
        Failures known = failures.get(key);
        return known != null && known.count() >= MOST_FAILURES && isRecent(known);
    }

    synchronized void failed(String key) {
        Failures known = failures.get(key);
        int before = known != null && isRecent(known) ? known.count() : 0;
        failures.put(key, new Failures(before + 1, clock.instant()));
    }

    synchronized void succeeded(String key) {
        failures.remove(key);
    }

    private boolean isRecent(Failures known) {
        return known.last().plus(REST).isAfter(clock.instant());
    }
}
