package org.tandem.matching.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.tandem.matching.Matcher;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.explain.Explainer;
import org.tandem.matching.explain.WhyNot;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.ready.ReadyPolicies;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/**
 * How long it takes to answer "why not" for every pair of the example that is not in the plan, in one JVM that has done nothing
 * else before: by the ready-made policy without its rules about two matches, and with them. Run it with
 * {@code mvn -q compile exec:exec -Dexec.args="-classpath %classpath org.tandem.matching.examples.WhyNotTiming"}.
 */
public final class WhyNotTiming {
    private WhyNotTiming() {}

    /** Prints the times; takes no arguments. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Policy policy = ReadyPolicies.cityCrossMentoring();
        Policy.Builder uncoupled = Policy.builder(policy);
        policy.planRules().forEach(rule -> uncoupled.withoutPlanRule(rule.name()));
        measure(uncoupled.build(), out);
        measure(policy, out);
    }

    private static void measure(Policy policy, PrintStream out) {
        Programme programme = SalzgitterExample.programme();
        Compatibility compatibility = Compatibility.of(programme, policy);
        Plan plan = Matcher.create().match(compatibility);
        long started = System.nanoTime();
        Explainer explainer = Explainer.of(compatibility, plan);
        Map<String, Integer> answers = new TreeMap<>();
        int exact = 0;
        for (Mentor mentor : programme.mentors()) {
            for (Mentee mentee : programme.mentees()) {
                WhyNot answer = explainer.whyNot(mentor.id(), mentee.id());
                answers.merge(answer.getClass().getSimpleName(), 1, Integer::sum);
                exact += answer instanceof WhyNot.BetterUsed used && used.price().exact() ? 1 : 0;
            }
        }
        out.printf(
                Locale.ROOT,
                "%.0f ms for %s, %d prices exact, with %d rules about two matches; Java %s, %d processors%n",
                (System.nanoTime() - started) / 1e6,
                answers,
                exact,
                policy.planRules().size(),
                Runtime.version(),
                Runtime.getRuntime().availableProcessors());
    }
}
