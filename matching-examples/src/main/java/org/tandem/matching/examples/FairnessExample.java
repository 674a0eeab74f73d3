package org.tandem.matching.examples;

import org.tandem.matching.fairness.FairnessReport;
import org.tandem.matching.stability.StabilityReport;

/**
 * What does fairness cost? Shows how fit is spread over the matches, what raising the lowest fit would cost the sum, and who
 * would rather have each other. Run it with
 * {@code mvn -q compile exec:exec -Dexec.args="-classpath %classpath org.tandem.matching.examples.FairnessExample"}.
 */
public final class FairnessExample {
    private FairnessExample() {}

    /** Prints the reports; takes a language, {@code de} or {@code en}. */
    public static void main(String[] args) {
        Salzgitter city = Salzgitter.matched(args);
        Salzgitter.out().println(
                FairnessReport.of(city.compatibility(), city.plan()).say(city.wording()) + "\n");
        Salzgitter.out().println(
                StabilityReport.of(city.compatibility(), city.plan()).say(city.wording()));
    }
}
