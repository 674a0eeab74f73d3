package org.tandem.matching.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.tandem.matching.Matcher;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.ready.ReadyPolicies;
import org.tandem.matching.programme.Programme;

/**
 * How long the example takes to match, from facts to plan, in one JVM: the first run, and the median after a warm-up. Run it
 * on a quiet machine with
 * {@code mvn -q compile exec:exec -Dexec.args="-classpath %classpath org.tandem.matching.examples.SalzgitterTiming"}.
 */
public final class SalzgitterTiming {
    private static final int WARM_UP = 200;
    private static final int MEASURED = 200;

    private SalzgitterTiming() {}

    /** Prints the times; takes no arguments. */
    public static void main(String[] args) {
        Programme programme = SalzgitterExample.programme();
        Policy policy = ReadyPolicies.cityCrossMentoring();
        Matcher matcher = Matcher.create();
        double first = milliseconds(matcher, programme, policy);
        for (int run = 0; run < WARM_UP; run++) {
            matcher.match(programme, policy);
        }
        double[] times = new double[MEASURED];
        Arrays.setAll(times, run -> milliseconds(matcher, programme, policy));
        Arrays.sort(times);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf(
                Locale.ROOT,
                "first run %.0f ms; then median %.1f ms, least %.1f ms, most %.1f ms of %d runs after %d; Java %s, %d"
                        + " processors%n",
                first,
                times[MEASURED / 2],
                times[0],
                times[MEASURED - 1],
                MEASURED,
                WARM_UP,
                Runtime.version(),
                Runtime.getRuntime().availableProcessors());
    }

    private static double milliseconds(Matcher matcher, Programme programme, Policy policy) {
        long started = System.nanoTime();
        matcher.match(programme, policy);
        return (System.nanoTime() - started) / 1e6;
    }
}
