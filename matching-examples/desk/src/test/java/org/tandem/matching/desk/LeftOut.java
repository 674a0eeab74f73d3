package org.tandem.matching.desk;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Tests that need what is not on every machine. */
final class LeftOut {
    private LeftOut() {}

    /** Leaves a test out where something is missing, and says so where everybody sees it. */
    static void unless(boolean isThere, String message) {
        if (!isThere) {
            System.out.println("LEFT OUT: " + message);
        }
        assumeTrue(isThere, message);
    }
}
