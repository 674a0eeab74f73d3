package org.tandem.matching.examples;

import java.util.Comparator;
import org.tandem.matching.explain.Explainer;
import org.tandem.matching.plan.Match;

/**
 * Why is this match in the plan? Shows what speaks for the match with the most points, and what its alternatives would cost
 * everybody. Run it with
 * {@code mvn -q compile exec:exec -Dexec.args="-classpath %classpath org.tandem.matching.examples.WhyExample"}.
 */
public final class WhyExample {
    private WhyExample() {}

    /** Prints the answer; takes a language, {@code de} or {@code en}. */
    public static void main(String[] args) {
        Salzgitter city = Salzgitter.matched(args);
        Match best = city.plan().matches().stream()
                .max(Comparator.comparingLong(Match::points))
                .orElseThrow();
        Explainer explainer = Explainer.of(city.compatibility(), city.plan());
        Salzgitter.out().println(explainer.why(best.mentor(), best.mentee()).say(city.wording()));
    }
}
