package org.tandem.matching.benchmarks.embed;

import java.io.PrintStream;
import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import org.tandem.matching.Matcher;
import org.tandem.matching.benchmarks.Programmes;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.ready.ReadyPolicies;
import org.tandem.matching.policy.rule.PlanRules;
import org.tandem.matching.run.Cancellation;

/**
 * Does a process that calls a matcher for ever leave anything behind? One matcher with one listener and one cancellation matches one
 * new programme after the other, every tenth with another cancellation that ends it at its first plan. Prints ten times the heap in use after
 * collecting garbage, the threads, and the classes that are loaded.
 *
 * <pre>
 * mvn -q compile exec:exec -pl matching-benchmarks -am -Dembed="LongRun 1000000"
 * </pre>
 */
public final class LongRun {
    private static final int MENTEES = 12;
    private static final int MENTORS = 8;
    private static final int ROWS = 10;
    private static final double MEGA = 1 << 20;

    private LongRun() {}

    /** What is there after some matches. */
    record Row(int matches, long heap, int threads, long classes) {}

    /**
     * Matches.
     *
     * @param arguments the number of matches
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int matches = Integer.parseInt(arguments[0]);
        out.println("Java " + Runtime.version() + ", " + MENTEES + " × " + MENTORS + " people a match");
        out.println();
        out.println("| matches | heap in use | threads | classes |");
        out.println("|---|---|---|---|");
        run(matches, row -> out.println(String.format(
                Locale.ROOT, "| %,d | %.1f MB | %d | %,d |", row.matches, row.heap / MEGA, row.threads, row.classes)));
    }

    /** Matches so often, and tells ten times what is there. */
    static void run(int matches, Consumer<Row> rows) {
        Policy policy = Policy.builder(ReadyPolicies.cityCrossMentoring())
                .planRule(PlanRules.coMenteesApart().costing(500))
                .build();
        long[] heard = {0};
        Matcher matcher = Matcher.create()
                .withTimeLimit(Duration.ofDays(1))
                .withStepLimit(20)
                .withListener(progress -> heard[0]++)
                .withCancellation(new Cancellation());
        ClassLoadingMXBean classes = ManagementFactory.getClassLoadingMXBean();
        for (int k = 1; k <= matches; k++) {
            Matcher chosen = k % 10 == 0 ? endedAtOnce(matcher) : matcher;
            if (chosen.match(Programmes.of(MENTEES, MENTORS, k), policy).wanted() == 0) {
                throw new IllegalStateException("The match (" + k + ") is of nobody.");
            }
            if (k % (matches / ROWS) == 0) {
                System.gc();
                System.gc();
                rows.accept(new Row(
                        k,
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                        ManagementFactory.getThreadMXBean().getThreadCount(),
                        classes.getLoadedClassCount()));
            }
        }
    }

    private static Matcher endedAtOnce(Matcher matcher) {
        Cancellation cancellation = new Cancellation();
        return matcher.withCancellation(cancellation).withListener(progress -> cancellation.cancel());
    }
}
