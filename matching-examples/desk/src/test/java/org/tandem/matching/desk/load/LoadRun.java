package org.tandem.matching.desk.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Puts a desk under load and faults; ends with an error if anything was lost or done twice, or any answer was one of a broken desk.
 * Bounded in time, on the loopback address alone.
 *
 * <ul>
 *   <li>{@code kills}: so often the desk is killed at a random moment while eight clients take places and searches run, see
 *       {@link KillRun};
 *   <li>{@code disks}: so often its disk is full after a while;
 *   <li>{@code aways}: so often its database, of a server of its own, goes away at a random moment and comes back;
 *   <li>{@code coordinators} and {@code seconds}: so many then read and search for so long, and it says how long they waited.
 * </ul>
 *
 * <p>{@code mvn -q test-compile exec:exec -pl matching-examples/desk -am -Dload="kills=20 disks=1 seconds=60 coordinators=50"}
 */
final class LoadRun {
    private static final List<String> PAGES =
            List.of("/programmes/load-0", "/programmes/salzgitter", "/programmes/load-0/pairs",
                    "/api/programmes/load-0");

    private LoadRun() {}

    /** Runs with these numbers, or others. */
    public static void main(String[] arguments) throws Exception {
        Map<String, Integer> numbers =
                new TreeMap<>(Map.of("kills", 20, "disks", 1, "aways", 1, "seconds", 60, "coordinators", 50));
        Stream.of(String.join(" ", arguments).split(" ", -1)).forEach(argument -> {
            String[] parts = argument.split("=", 2);
            if (parts.length == 2 && numbers.replace(parts[0], Integer.valueOf(parts[1])) == null) {
                throw new IllegalArgumentException("The number (" + parts[0] + ") must be one of " + numbers.keySet()
                        + ".\nMaybe it is misspelt.");
            }
        });
        Path folder = Files.createTempDirectory("desk-load");
        KillRun run = new KillRun(folder, 9);
        run.begin();
        // Before the kills: what they leave in the file is room for more.
        for (int disk = 0; disk < numbers.get("disks"); disk++) {
            run.filled();
        }
        for (int away = 0; away < numbers.get("aways"); away++) {
            new KillRun(folder, away).away();
        }
        for (int kill = 0; kill < numbers.get("kills"); kill++) {
            run.killed();
        }
        run.checked();
        worked(folder, numbers.get("coordinators"), Duration.ofSeconds(numbers.get("seconds")));
    }

    /** Lets coordinators read and search, and tells how long they waited. */
    private static void worked(Path folder, int coordinators, Duration time) throws Exception {
        if (coordinators == 0) {
            return;
        }
        ConcurrentLinkedQueue<Duration> waits = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();
        List<Future<?>> ends = new ArrayList<>();
        int[] searches = new int[coordinators];
        try (DeskProcess desk = DeskProcess.start(folder, false);
                ExecutorService threads = Executors.newFixedThreadPool(coordinators)) {
            CountDownLatch here = new CountDownLatch(coordinators);
            for (int k = 0; k < coordinators; k++) {
                int mine = k;
                // One after the other: of fifty at once most are told to come again.
                LoadClient coordinator = new LoadClient(desk);
                ends.add(threads.submit(() -> {
                    try {
                        // A desk that has just started is slow.
                        coordinator.get(PAGES.get(mine % PAGES.size()));
                        here.countDown();
                        here.await();
                        Instant end = Instant.now().plus(time);
                        for (int turn = mine; Instant.now().isBefore(end); turn++) {
                            if (turn % 40 == 0) {
                                int status = coordinator.post("load-0", "searches", "{}", null).statusCode();
                                searches[mine] += status == 202 ? 1 : 0;
                                // Turned away because enough wait already is no error.
                                if (status != 202 && status != 503) {
                                    errors.add("searches " + status);
                                }
                            }
                            String page = PAGES.get(turn % PAGES.size());
                            Instant before = Instant.now();
                            int status = coordinator.get(page).statusCode();
                            waits.add(Duration.between(before, Instant.now()));
                            if (status != 200) {
                                errors.add(page + " " + status);
                            }
                            // Whoever reads a page thinks for a second.
                            Thread.sleep(Duration.ofSeconds(1));
                        }
                        return null;
                    } finally {
                        // Whoever does not get in keeps nobody waiting.
                        here.countDown();
                    }
                }));
            }
        }
        for (Future<?> end : ends) {
            end.get();
        }
        List<Duration> sorted = new ArrayList<>(waits);
        sorted.sort(null);
        System.out.printf(
                "%d coordinators, %d s: %d pages, %d searches begun, %d errors; median %d ms, 95th percentile %d ms, longest %d ms%n",
                coordinators, time.toSeconds(), sorted.size(), Arrays.stream(searches).sum(), errors.size(),
                sorted.get(sorted.size() / 2).toMillis(),
                sorted.get(sorted.size() * 95 / 100).toMillis(),
                sorted.getLast().toMillis());
        if (!errors.isEmpty()) {
            throw new IOException("ERRORS: " + errors.stream().distinct().limit(10).toList());
        }
    }
}
