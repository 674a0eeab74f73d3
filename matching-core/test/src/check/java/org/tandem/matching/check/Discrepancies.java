package org.tandem.matching.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects everything that is wrong, to report it at once. */
final class Discrepancies {
    private final List<String> found = new ArrayList<>();

    void add(String what) {
        found.add(what);
    }

    void require(boolean holds, String what) {
        if (!holds) {
            add(what);
        }
    }

    void requireEqual(@Nullable Object actual, Object expected, String what) {
        if (!Objects.equals(actual, expected)) {
            add(what + ": is " + actual + ", must be " + expected);
        }
    }

    void requireNear(double actual, double expected, double tolerance, String what) {
        if (!(Math.abs(actual - expected) <= tolerance)) {
            add(what + ": is " + actual + ", must be " + expected);
        }
    }

    List<String> all() {
        return List.copyOf(found);
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new AssertionError(
                    "The plan has " + found.size() + " discrepancies:\n  - " + String.join("\n  - ", found));
        }
    }
}
