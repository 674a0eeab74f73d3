package org.tandem.matching.examples;

import org.tandem.matching.sensitivity.Sensitivity;

/**
 * How much does the plan hang on its pairs, on the weights, on who declines? Shows which pairs every best plan has, at which weights
 * the plan stays the best, two other plans that lose at most one per cent of the points, and what to expect if nine of ten pairs are
 * accepted, but seven of ten of one mentor. Run it with
 * {@code mvn -q compile exec:exec -Dexec.args="-classpath %classpath org.tandem.matching.examples.SensitivityExample"}.
 */
public final class SensitivityExample {
    private static final int ALTERNATIVES = 2;
    private static final int ONE_OF = 100;
    private static final String HESITANT = "M-11";

    private SensitivityExample() {}

    /** Prints the answers; takes a language, {@code de} or {@code en}. */
    public static void main(String[] args) {
        Salzgitter city = Salzgitter.matched(args);
        Sensitivity sensitivity = Sensitivity.of(city.compatibility(), city.plan());
        sensitivity.ofPlan().ifPresent(pairs -> Salzgitter.out().println(pairs.say(city.wording()) + "\n"));
        sensitivity.ofWeights().ifPresent(weights -> Salzgitter.out().println(weights.say(city.wording()) + "\n"));
        sensitivity
                .alternatives(ALTERNATIVES, city.plan().points() / ONE_OF)
                .ifPresent(others -> Salzgitter.out().println(others.say(city.wording()) + "\n"));
        Salzgitter.out().println(sensitivity
                .expected((mentor, mentee) -> mentor.equals(HESITANT) ? 0.7 : 0.9)
                .say(city.wording()));
    }
}
