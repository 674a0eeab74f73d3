package org.tandem.matching.examples;

import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.readiness.Readiness;

/**
 * What should be mended before anything is matched? Shows supply and demand, and the rules that take somebody's last partner.
 * Run it with
 * {@code mvn -q compile exec:exec -Dexec.args="-classpath %classpath org.tandem.matching.examples.ReadinessExample"}.
 */
public final class ReadinessExample {
    private ReadinessExample() {}

    /** Prints the report; takes a language, {@code de} or {@code en}. */
    public static void main(String[] args) {
        Salzgitter city = Salzgitter.matched(args);
        Compatibility judged = city.compatibility();
        Salzgitter.out().println(Readiness.of(judged).say(city.wording()));
    }
}
