package org.tandem.matching.desk.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.tandem.matching.desk.Visitor;
import org.tandem.matching.io.json.TandemJson;
import org.tandem.matching.life.Event;
import org.tandem.matching.life.Step;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;
import tools.jackson.databind.json.JsonMapper;

/**
 * Kills a desk again and again while many work with it, and looks whether anything was lost or done twice; then lets fifty
 * coordinators work and tells how long they wait. Bounded in time, on the loopback address alone.
 *
 * <p>{@code mvn -q test-compile exec:exec -pl matching-examples/desk -am -Dload="kills=20 seconds=60 coordinators=50"}
 */
final class LoadRun {
    private static final String NAME = "coordinator";
    private static final String PASSWORD = "a password for load";
    private static final int MENTORS = 60;
    private static final int MENTEES = 150;
    private static final int WORKERS = 8;
    private static final JsonMapper JSON = new JsonMapper();

    private final Path folder;
    private final Random random = new Random(9);
    private final Map<String, String> granted = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger asked = new AtomicInteger();

    private LoadRun(Path folder) {
        this.folder = folder;
    }

    /** Runs with {@code kills=20 seconds=60 coordinators=50}, or other numbers. */
    public static void main(String[] arguments) throws Exception {
        Map<String, Integer> numbers = new TreeMap<>(Map.of("kills", 20, "seconds", 60, "coordinators", 50));
        for (String argument : String.join(" ", arguments).split(" ", -1)) {
            if (argument.matches("(kills|seconds|coordinators)=[0-9]+")) {
                numbers.put(argument.replaceAll("=.*", ""), Integer.valueOf(argument.replaceAll(".*=", "")));
            }
        }
        LoadRun run = new LoadRun(Files.createTempDirectory("desk-load"));
        run.begin();
        for (int kill = 0; kill < numbers.get("kills"); kill++) {
            run.killed();
        }
        run.checked(numbers.get("kills"));
        run.worked(numbers.get("coordinators"), Duration.ofSeconds(numbers.get("seconds")));
    }

    private static Visitor loggedIn(DeskProcess desk) {
        return new Visitor(desk.port()).loggedIn(NAME, PASSWORD);
    }

    private void begin() throws IOException {
        try (DeskProcess desk = DeskProcess.start(folder, true)) {
            Visitor first = new Visitor(desk.port());
            first.submit(first.page("/login"), "/login", Map.of("username", NAME, "password", desk.password()));
            first.submit(first.page("/password"), "/password", Map.of("password", PASSWORD));
            Visitor coordinator = loggedIn(desk);
            coordinator.submit(coordinator.page("/"), "/programmes",
                    Map.of("id", "load", "title", "Load", "starts", LocalDate.now().toString()));
            Programme.Builder people = Programme.builder(LocalDate.now());
            for (int k = 0; k < MENTORS; k++) {
                people.mentor(Mentor.builder("M-" + k).offers("law", 1 + k % 5).location(52, 10 + k % 7 / 10.0)
                        .languages("de").forms("meeting").timePerMonth(Duration.ofHours(4)).places(1 + k % 2).build());
            }
            for (int k = 0; k < MENTEES; k++) {
                people.mentee(Mentee.builder("T-" + k).seeks("law", 1 + k % 4, 3).location(52, 10 + k % 5 / 10.0)
                        .languages("de").forms("meeting").timePerMonth(Duration.ofHours(4)).build());
            }
            HttpResponse<String> answer = coordinator.send(coordinator.request("/api/programmes/load/people")
                    .header("Content-Type", "application/json")
                    .header("X-CSRF-TOKEN", Visitor.token(coordinator.page("/")))
                    .header("If-Match", "0")
                    .PUT(BodyPublishers.ofString(TandemJson.create().write(people.build()))));
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.body());
            }
        }
    }

    /** Lets some work, and kills the desk after a random number of answers, while others wait for theirs. */
    private void killed() throws Exception {
        DeskProcess desk = DeskProcess.start(folder, false);
        Visitor coordinator = loggedIn(desk);
        String token = Visitor.token(coordinator.page("/"));
        repeated(coordinator, token);
        AtomicInteger left = new AtomicInteger(random.nextInt(60));
        try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
            for (int worker = 0; worker < WORKERS; worker++) {
                workers.submit(() -> {
                    while (left.get() >= 0) {
                        assign(coordinator, token, next.getAndIncrement());
                        if (left.getAndDecrement() == 0) {
                            desk.kill();
                        }
                    }
                    return null;
                });
            }
        }
    }

    private void assign(Visitor coordinator, String token, int k) {
        String key = "request " + k;
        try {
            HttpResponse<String> answer = post(coordinator, token, "assignments", pair(k), key);
            asked.incrementAndGet();
            if (answer.statusCode() == 200) {
                granted.put(key, answer.body());
            }
            if (k % 5 == 0) {
                post(coordinator, token, "searches", "{}", key);
            }
        } catch (UncheckedIOException killed) {
            // No answer: whether it was done, is asked for by the same key later.
            next.compareAndSet(k + 1, k);
        }
    }

    private static String pair(int k) {
        return "{\"mentor\":\"M-" + k % MENTORS + "\",\"mentee\":\"T-" + k % MENTEES + "\"}";
    }

    private static HttpResponse<String> post(
            Visitor coordinator, String token, String what, String body, String key) {
        return coordinator.send(coordinator.request("/api/programmes/load/" + what)
                .header("Content-Type", "application/json")
                .header("X-CSRF-TOKEN", token)
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body)));
    }

    /** What was granted is granted again, with the same answer. */
    private void repeated(Visitor coordinator, String token) {
        granted.forEach((key, answer) -> {
            HttpResponse<String> again = post(
                    coordinator, token, "assignments", pair(Integer.parseInt(key.replaceAll("\\D", ""))), key);
            if (!again.body().equals(answer)) {
                throw new IllegalStateException("LOST: " + key + " was " + answer + ", is " + again.body());
            }
        });
    }

    private void checked(int kills) throws Exception {
        try (DeskProcess desk = DeskProcess.start(folder, false)) {
            Visitor coordinator = loggedIn(desk);
            repeated(coordinator, Visitor.token(coordinator.page("/")));
            List<Event> events =
                    TandemJson.create().readList(coordinator.get("/api/programmes/load/events").body(), Event.class);
            Map<String, Integer> places = new TreeMap<>();
            events.stream().filter(Step.Proposed.class::isInstance)
                    .forEach(event -> places.merge(event.mentor(), 1, Integer::sum));
            places.forEach((mentor, taken) -> {
                if (taken > 1 + Integer.parseInt(mentor.substring(2)) % 2) {
                    throw new IllegalStateException("TWICE: " + mentor + " has " + taken);
                }
            });
            long version = JSON.readTree(coordinator.get("/api/programmes/load").body()).get("version").asLong();
            if (version != events.size() + 1L || events.size() < granted.size()) {
                throw new IllegalStateException("LOST: version " + version + ", " + events.size() + " events, "
                        + granted.size() + " granted");
            }
            while (!JSON.readTree(coordinator.get("/api/programmes/load").body()).get("search").isNull()) {
                Thread.onSpinWait();
            }
            if (JSON.readTree(coordinator.get("/api/programmes/load").body()).get("draft").isNull()) {
                throw new IllegalStateException("LOST: the search that was begun last");
            }
            System.out.printf("killed %d times: %d answers, %d places granted, %d kept; nothing lost, nothing twice%n",
                    kills, asked.get(), granted.size(), events.size());
        }
    }

    /** Lets coordinators read and search, and tells how long they waited. */
    private void worked(int coordinators, Duration time) throws Exception {
        ConcurrentLinkedQueue<Duration> waits = new ConcurrentLinkedQueue<>();
        AtomicInteger errors = new AtomicInteger();
        try (DeskProcess desk = DeskProcess.start(folder, false);
                ExecutorService threads = Executors.newFixedThreadPool(coordinators)) {
            Visitor shared = loggedIn(desk);
            String token = Visitor.token(shared.page("/"));
            Instant end = Instant.now().plus(time);
            String[] pages =
                    {"/programmes/load", "/programmes/salzgitter", "/programmes/load/pairs", "/api/programmes/load"};
            for (int k = 0; k < coordinators; k++) {
                int mine = k;
                threads.submit(() -> {
                    Visitor coordinator = loggedIn(desk);
                    for (int turn = mine; Instant.now().isBefore(end); turn++) {
                        if (turn % 40 == 0) {
                            post(shared, token, "searches", "{}", "none");
                        }
                        Instant before = Instant.now();
                        HttpResponse<String> answer = coordinator.get(pages[turn % pages.length]);
                        waits.add(Duration.between(before, Instant.now()));
                        if (answer.statusCode() != 200) {
                            errors.incrementAndGet();
                        }
                        // Whoever reads a page thinks for a second.
                        Thread.sleep(Duration.ofSeconds(1));
                    }
                    return null;
                });
            }
        }
        List<Duration> sorted = new ArrayList<>(waits);
        sorted.sort(null);
        System.out.printf(
                "%d coordinators, %d s: %d pages, %d errors; median %d ms, 95th percentile %d ms, longest %d ms%n",
                coordinators, time.toSeconds(), sorted.size(), errors.get(),
                sorted.get(sorted.size() / 2).toMillis(),
                sorted.get(sorted.size() * 95 / 100).toMillis(),
                sorted.getLast().toMillis());
    }
}
