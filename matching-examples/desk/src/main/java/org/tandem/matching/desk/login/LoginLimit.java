package org.tandem.matching.desk.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/**
 * How often a login may fail: five times for one name or from one address, then not for five minutes. Attempts that are being looked at
 * count as if they failed, and whoever comes on top of them waits until it is known, so that many at once are no more than one after
 * the other. A login that succeeds forgets the failures of its name, but not what else came from its address.
 */
@Component
class LoginLimit {
    static final int MOST_FAILURES = 5;
    static final Duration REST = Duration.ofMinutes(5);

    /** Whoever makes names up must not fill the memory. */
    private static final int MOST_KEYS = 10_000;

    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();
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

    /** Begins an attempt, as soon as it may; false, and none is begun, if too many have failed. */
    boolean begin(String name, String address) {
        List<String> keys = List.of(ofName(name), ofAddress(address));
        lock.lock();
        try {
            while (keys.stream().allMatch(key -> of(key).failures() < MOST_FAILURES)) {
                if (keys.stream().allMatch(key -> of(key).failures() + of(key).open() < MOST_FAILURES)) {
                    keys.forEach(key -> attempts.put(
                            key, new Attempts(of(key).failures(), of(key).last(), of(key).open() + 1)));
                    return true;
                }
                ended.awaitUninterruptibly();
            }
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** Ends an attempt that was begun. */
    void end(String name, String address, End how) {
        lock.lock();
        try {
            ended(ofName(name), how, how == End.SUCCEEDED);
            ended(ofAddress(address), how, false);
            ended.signalAll();
        } finally {
            lock.unlock();
        }
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
