package org.tandem.matching.examples;

import org.tandem.matching.explain.shortage.Shortage;

/**
 * What would help those without a mentor? Shows for the first of them why there is none, and the smallest changes that would
 * give one without taking anybody's. Run it with
 * {@code mvn -q compile exec:exec -Dexec.args="-classpath %classpath org.tandem.matching.examples.WhatWouldHelpExample"}.
 */
public final class WhatWouldHelpExample {
    private WhatWouldHelpExample() {}

    /** Prints the answers; takes a language, {@code de} or {@code en}. */
    public static void main(String[] args) {
        Salzgitter city = Salzgitter.matched(args);
        String mentee = city.firstUnmatched().orElseThrow();
        Shortage shortage = Shortage.of(city.compatibility(), city.plan());
        Salzgitter.out().println(shortage.whyUnmatched(mentee).orElseThrow().say(city.wording()) + "\n");
        Salzgitter.out().println(shortage.whatWouldHelp(mentee).orElseThrow().say(city.wording()));
    }
}
