package org.tandem.matching.benchmarks.stop;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.tandem.matching.Matcher;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.run.Cancellation;

/**
 * How soon does the answer come after a cancellation, and after a time limit, and whom does it match? Each size is matched as
 * people by a policy and as pairs judged before, and ended early, middle and late; after a warm-up. Prints Markdown.
 *
 * <pre>
 * mvn -q compile exec:exec -pl matching-benchmarks -am -Dstop="900x400 10000x6000"
 * </pre>
 */
public final class Stops {
    private static final int[] AFTER_MILLIS = {50, 200, 1_000};
    private static final int ROUNDS = 5;
    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final double NANOS_PER_MILLI = 1e6;

    /** Until the answer came, in nanoseconds from the cancellation or limit on; processor time of that; and whom it matches. */
    private record Stop(long nanos, long processor, int matched, String ended) {}

    private Stops() {}

    /**
     * Measures.
     *
     * @param sizes mentees x mentors
     */
    public static void main(String[] sizes) throws InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("Java " + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors() + " processors, "
                + ROUNDS + " rounds each");
        out.println();
        out.println(
                "| scene | ended after (ms) | by | answer came after (ms): median | most | processor (ms): most | matched | ended |");
        out.println("|---|---|---|---|---|---|---|---|");
        for (String size : sizes) {
            for (Scene scene : Scene.of(size)) {
                Plan warm = scene.match().apply(Matcher.create().withTimeLimit(WARM_UP));
                out.printf(Locale.ROOT, "| %s | %d | warm-up | | | | %d of %d | %s |%n", scene.name(),
                        WARM_UP.toMillis(),
                        warm.matched(), warm.quality().mostMatches(), warm.quality().ended());
                for (int after : AFTER_MILLIS) {
                    measure(scene, after, true, out);
                    measure(scene, after, false, out);
                }
            }
        }
    }

    private static void measure(Scene scene, int after, boolean cancel, PrintStream out) throws InterruptedException {
        List<Stop> stops = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            stops.add(cancel ? cancelled(scene, after) : limited(scene, after));
        }
        long[] nanos = stops.stream().mapToLong(Stop::nanos).sorted().toArray();
        out.printf(Locale.ROOT, "| %s | %d | %s | %.0f | %.0f | %s | %d to %d | %s |%n",
                scene.name(), after, cancel ? "cancellation" : "limit",
                nanos[nanos.length / 2] / NANOS_PER_MILLI, nanos[nanos.length - 1] / NANOS_PER_MILLI,
                cancel ? stops.stream().mapToLong(Stop::processor).max().orElse(0) / (long) NANOS_PER_MILLI : "",
                stops.stream().mapToInt(Stop::matched).min().orElse(0),
                stops.stream().mapToInt(Stop::matched).max().orElse(0),
                stops.stream().map(Stop::ended).distinct().sorted().collect(Collectors.joining(" ")));
    }

    private static Stop cancelled(Scene scene, int after) throws InterruptedException {
        Cancellation cancellation = new Cancellation();
        long[] at = new long[1];
        long[] used = new long[1];
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long matching = Thread.currentThread().threadId();
        Thread other = new Thread(() -> {
            try {
                TimeUnit.MILLISECONDS.sleep(after);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            used[0] = threads.getThreadCpuTime(matching);
            at[0] = System.nanoTime();
            cancellation.cancel();
        });
        other.start();
        Plan plan = scene.match().apply(Matcher.create().withCancellation(cancellation));
        long came = System.nanoTime();
        long cpu = threads.getCurrentThreadCpuTime();
        other.join();
        return stop(plan, Math.max(0, came - at[0]), Math.max(0, cpu - used[0]));
    }

    private static Stop limited(Scene scene, int after) {
        long begun = System.nanoTime();
        Plan plan = scene.match().apply(Matcher.create().withTimeLimit(Duration.ofMillis(after)));
        long took = System.nanoTime() - begun;
        return stop(plan, Math.max(0, took - Duration.ofMillis(after).toNanos()), 0);
    }

    private static Stop stop(Plan plan, long nanos, long processor) {
        return new Stop(nanos, processor, plan.matched(), plan.quality().ended().toString());
    }
}
