package org.tandem.matching.desk.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * How often a login may fail: five times for one name or from one address, then not for five minutes. Attempts that are being looked at
 * count as if they failed, and whoever comes on top of them is told to come again in a moment, so that many at once are no more than one
 * after the other, and none of them holds a thread. A login that succeeds forgets the failures of its name, but not what else came from its address.
 */
@Component
class LoginLimit {
    static final int MOST_FAILURES = 5;
    static final Duration REST = Duration.ofMinutes(5);
    static final Duration MOMENT = Duration.ofSeconds(1);

    /** Whoever makes names up must not fill the memory. */
    private static final int MOST_KEYS = 10_000;

    private final Clock clock;
    private final Map<String, Attempts> attempts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Attempts> eldest) {
            return size() > MOST_KEYS;
        }
    };

    /** How many attempts have failed, the last one when, and how many are being looked at. */
    private record Attempts(int failures, Instant last, int open) {}

    /** How an attempt has ended. */
    enum End {
        SUCCEEDED, FAILED,
        /** It could not be looked at. */
        UNKNOWN
    }

    LoginLimit(Clock clock) {
        this.clock = clock;
    }

    /** Begins an attempt; if it may not be begun now, returns when to come again. */
    synchronized Optional<Duration> begin(String name, String address) {
        List<String> keys = List.of(ofName(name), ofAddress(address));
        if (keys.stream().anyMatch(key -> of(key).failures() >= MOST_FAILURES)) {
            return Optional.of(REST);
        }
        if (keys.stream().anyMatch(key -> of(key).failures() + of(key).open() >= MOST_FAILURES)) {
            return Optional.of(MOMENT);
        }
        keys.forEach(key -> attempts.put(
                key, new Attempts(of(key).failures(), of(key).last(), of(key).open() + 1)));
        return Optional.empty();
    }

    /** Ends an attempt that was begun. */
    synchronized void end(String name, String address, End how) {
        ended(ofName(name), how, how == End.SUCCEEDED);
        ended(ofAddress(address), how, false);
    }

    private void ended(String key, End how, boolean isForgotten) {
        Attempts known = of(key);
        int open = Math.max(0, known.open() - 1);
        int failures = isForgotten ? 0 : known.failures() + (how == End.FAILED ? 1 : 0);
        if (open == 0 && failures == 0) {
            attempts.remove(key);
        } else {
            attempts.put(key, new Attempts(failures, how == End.FAILED ? clock.instant() : known.last(), open));
        }
    }

    private static String ofName(String name) {
        return "name " + Accounts.plain(name).toLowerCase(Locale.ROOT);
    }

    private static String ofAddress(String address) {
        return "address " + address;
    }

    /** What failed long ago is forgotten; a clock that is put back does not make the rest longer. */
    private Attempts of(String key) {
        Attempts known = attempts.getOrDefault(key, new Attempts(0, Instant.EPOCH, 0));
        boolean isRecent = Duration.between(known.last(), clock.instant()).abs().compareTo(REST) < 0;
        return isRecent ? known : new Attempts(0, known.last(), known.open());
    }
}
