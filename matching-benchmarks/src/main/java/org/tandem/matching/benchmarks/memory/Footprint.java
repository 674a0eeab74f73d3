package org.tandem.matching.benchmarks.memory;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Scanner;
import org.tandem.matching.Matcher;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.plan.Plan;

/**
 * What one match takes. {@link #main} runs it in a Java machine of its own, whose heap the caller has set.
 *
 * @param pairs number of eligible pairs
 * @param graph bytes that stay reachable through the graph
 * @param allocated bytes that the match allocates, most of them garbage soon
 * @param time what the match took
 */
record Footprint(int pairs, long graph, long allocated, Duration time) {
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int COLLECTIONS = 4;
    private static final int WARM_UP_MENTEES = 20;

    /** Measures the size whose mentees and rules are given, and prints one line. */
    public static void main(String[] arguments) {
        Footprint taken = of(new Size(Integer.parseInt(arguments[0]), Size.Rules.valueOf(arguments[1])));
        System.out.println(taken.pairs + " " + taken.graph + " " + taken.allocated + " " + taken.time.toMillis());
    }

    /** Reads what {@link #main} has printed. */
    static Footprint parse(String line) {
        try (Scanner parts = new Scanner(line)) {
            return new Footprint(
                    parts.nextInt(), parts.nextLong(), parts.nextLong(), Duration.ofMillis(parts.nextLong()));
        }
    }

    static Footprint of(Size size) {
        // Classes are loaded once, whatever the size.
        Matcher.create().match(new Size(WARM_UP_MENTEES, size.rules()).graph());
        long before = reachable();
        CompatibilityGraph graph = size.graph();
        long held = reachable() - before;
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocatedBefore = threads.getCurrentThreadAllocatedBytes();
        long started = System.nanoTime();
        Plan plan = Matcher.create().withTimeLimit(LONGEST).match(graph);
        Duration time = Duration.ofNanos(System.nanoTime() - started);
        if (plan.matches().isEmpty()) {
            throw new IllegalStateException("The plan of " + size + " is empty.");
        }
        return new Footprint(
                graph.pairCount(), held, threads.getCurrentThreadAllocatedBytes() - allocatedBefore, time);
    }

    private static long reachable() {
        for (int time = 0; time < COLLECTIONS; time++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
