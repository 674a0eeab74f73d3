package org.tandem.matching.benchmarks.embed;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.tandem.matching.Matcher;
import org.tandem.matching.benchmarks.Programmes;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.ready.ReadyPolicies;
import org.tandem.matching.programme.Programme;

/**
 * On which threads should an application match? The same programmes on pools of its own, on the common pool and on virtual threads:
 * how long all take, and how long one takes from its beginning.
 *
 * <pre>
 * mvn -q compile exec:exec -pl matching-benchmarks -am -Dembed="MatchThreads 200"
 * </pre>
 */
public final class MatchThreads {
    private static final int MENTEES = 150;
    private static final int MENTORS = 80;
    private static final int ROUNDS = 3;
    private static final Policy POLICY = ReadyPolicies.cityCrossMentoring();
    private static final Matcher MATCHER =
            Matcher.create().withTimeLimit(Duration.ofDays(1)).withStepLimit(100);

    /** What one round took. */
    record Taken(long allNanos, long medianNanos, long longestNanos) {}

    private MatchThreads() {}

    /**
     * Measures.
     *
     * @param arguments the number of matches
     */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Programme> programmes = programmes(Integer.parseInt(arguments[0]));
        out.println("Java " + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors() + " processors, "
                + programmes.size() + " matches of " + MENTEES + " × " + MENTORS + " people, medians of " + ROUNDS);
        out.println();
        out.println("| threads | all | one | longest |");
        out.println("|---|---|---|---|");
        Map<String, List<Taken>> taken = new LinkedHashMap<>();
        for (int round = -1; round < ROUNDS; round++) {
            for (Map.Entry<String, Supplier<ExecutorService>> way : ways().entrySet()) {
                Taken one = run(way.getValue().get(), programmes);
                if (round >= 0) {
                    taken.computeIfAbsent(way.getKey(), none -> new ArrayList<>()).add(one);
                }
            }
        }
        taken.forEach((way, rounds) -> out.println(String.format(
                Locale.ROOT,
                "| %s | %,.0f ms | %.1f ms | %.0f ms |",
                way,
                median(rounds.stream().map(Taken::allNanos).toList()) / 1e6,
                median(rounds.stream().map(Taken::medianNanos).toList()) / 1e6,
                median(rounds.stream().map(Taken::longestNanos).toList()) / 1e6)));
    }

    static List<Programme> programmes(int matches) {
        return LongStream.range(0, matches).mapToObj(seed -> Programmes.of(MENTEES, MENTORS, seed)).toList();
    }

    static Map<String, Supplier<ExecutorService>> ways() {
        int processors = Runtime.getRuntime().availableProcessors();
        Map<String, Supplier<ExecutorService>> ways = new LinkedHashMap<>();
        ways.put("one thread", () -> Executors.newFixedThreadPool(1));
        ways.put("own pool, one for each processor", () -> Executors.newFixedThreadPool(processors));
        ways.put("own pool, four for each processor", () -> Executors.newFixedThreadPool(4 * processors));
        ways.put("common pool", ForkJoinPool::commonPool);
        ways.put("virtual threads, all at once", Executors::newVirtualThreadPerTaskExecutor);
        return ways;
    }

    static Taken run(ExecutorService threads, List<Programme> programmes) throws Exception {
        List<Callable<Long>> tasks = programmes.stream().map(programme -> (Callable<Long>) () -> {
            long begun = System.nanoTime();
            MATCHER.match(programme, POLICY);
            return System.nanoTime() - begun;
        }).toList();
        long begun = System.nanoTime();
        List<Long> times = new ArrayList<>();
        try {
            for (Future<Long> task : threads.invokeAll(tasks)) {
                times.add(task.get());
            }
        } finally {
            // Has no effect on the common pool.
            threads.shutdown();
        }
        return new Taken(System.nanoTime() - begun, median(times), Collections.max(times));
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
