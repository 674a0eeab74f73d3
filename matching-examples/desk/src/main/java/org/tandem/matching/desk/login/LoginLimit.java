package org.tandem.matching.desk.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * How often a login may fail: five times for one name or from one address, then not for five minutes. An attempt counts as soon as it
 * begins, so that many at once are no more than one after the other; a login that succeeds takes back what it has counted, and all
 * that was counted of its name, but not what else came from its address.
 */
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

    /** Counts an attempt; false, and nothing is counted, if there were too many before. */
    synchronized boolean begin(String name, String address) {
        List<String> keys = List.of(ofName(name), ofAddress(address));
        if (keys.stream().anyMatch(key -> count(key) >= MOST_FAILURES)) {
            return false;
        }
        keys.forEach(key -> failures.put(key, new Failures(count(key) + 1, clock.instant())));
        return true;
    }

    /** Takes back what a successful attempt has counted. */
    synchronized void succeeded(String name, String address) {
        failures.remove(ofName(name));
        failures.computeIfPresent(
                ofAddress(address),
                (key, known) -> known.count() <= 1 ? null : new Failures(known.count() - 1, known.last()));
    }

    private static String ofName(String name) {
        return "name " + Accounts.plain(name).toLowerCase(Locale.ROOT);
    }

    private static String ofAddress(String address) {
        return "address " + address;
    }

    /** A clock that is put back does not make the rest longer. */
    private int count(String key) {
        Failures known = failures.get(key);
        return known != null && Duration.between(known.last(), clock.instant()).abs().compareTo(REST) < 0
                ? known.count()
                : 0;
    }
}
