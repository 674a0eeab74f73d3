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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.tandem.matching.io.json.TandemJson;
import org.tandem.matching.life.Event;
import org.tandem.matching.life.Step;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/**
 * Ends a desk again and again while clients take places in a programme made for that time, and asks for every place once more by its
 * key. In the end each programme has exactly the pairs that were granted, each once, none above a mentor's places or a mentee's wish,
 * and as many versions as changes; and a search begun just before a kill makes the draft after it.
 */
final class KillRun {
    private static final int MENTORS = 60;
    private static final int MENTEES = 150;
    private static final int WORKERS = 8;
    private static final int MOST_MILLIS = 2500;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path folder;
    private final Random random;
    /** What was asked for under a key, and what came of it; nothing while there was no answer. */
    private final Map<String, Asked> asked = new ConcurrentHashMap<>();
    private final List<String> programmes = new ArrayList<>();
    private final AtomicInteger unanswered = new AtomicInteger();

    private record Asked(String programme, int k, int status, String answer) {
        Pair pair() {
            return new Pair("M-" + k % MENTORS, "T-" + k % MENTEES);
        }

        String body() {
            return "{\"mentor\":\"" + pair().mentor() + "\",\"mentee\":\"" + pair().mentee() + "\"}";
        }
    }

    KillRun(Path folder, long seed) {
        this.folder = folder;
        random = new Random(seed);
    }

    /** Sets a desk up with a programme to look at. */
    void begin() throws IOException {
        try (DeskProcess desk = DeskProcess.start(folder, true)) {
            programme(LoadClient.first(desk));
        }
    }

    /** Lets some work while the database of their desk goes away and comes back; the desk is one of its own. */
    void away() throws Exception {
        try (AwayDatabase database = new AwayDatabase(Files.createTempDirectory(folder, "away"));
                DeskProcess desk = DeskProcess.on(database.url(), true)) {
            LoadClient coordinator = LoadClient.first(desk);
            String programme = programme(coordinator);
            CompletableFuture<Void> gone = CompletableFuture.runAsync(
                    database::stop,
                    CompletableFuture.delayedExecutor(random.nextInt(MOST_MILLIS), TimeUnit.MILLISECONDS));
            work(coordinator, programme, true);
            gone.join();
            for (String path : List.of("/api/programmes/" + programme, "/programmes/" + programme)) {
                HttpResponse<String> answer = coordinator.get(path);
                isTrue(answer.statusCode() == 503, "BROKEN: without a database " + path + " is " + answer.statusCode());
                isTrue(!path.startsWith("/api") || answer.headers().firstValue("Content-Type").orElse("")
                        .equals("application/problem+json"), "BROKEN: " + path + " is no problem: " + answer.body());
            }
            database.start();
            Instant end = Instant.now().plus(PATIENCE);
            while (coordinator.get("/api/programmes/" + programme).statusCode() != 200) {
                isTrue(Instant.now().isBefore(end), "BROKEN: the desk does not find its database again");
            }
            // A connection that is broken may be found so a little later.
            while (!repeated(coordinator, true)) {
                isTrue(Instant.now().isBefore(end), "BROKEN: the database is back, and does not answer");
            }
            check(coordinator, programme);
            ended(coordinator, programme, end);
            tell();
        }
    }

    private String programme(LoadClient coordinator) {
        String id = "load-" + programmes.size();
        coordinator.visitor().submit(coordinator.visitor().page("/"), "/programmes",
                Map.of("id", id, "title", id, "starts", LocalDate.now().toString()));
        Programme.Builder people = Programme.builder(LocalDate.now());
        for (int k = 0; k < MENTORS; k++) {
            people.mentor(Mentor.builder("M-" + k).offers("law", 1 + k % 5).location(52, 10 + k % 7 / 10.0)
                    .languages("de").forms("meeting").timePerMonth(Duration.ofHours(4)).places(places(k)).build());
        }
        for (int k = 0; k < MENTEES; k++) {
            people.mentee(Mentee.builder("T-" + k).seeks("law", 1 + k % 4, 3).location(52, 10 + k % 5 / 10.0)
                    .languages("de").forms("meeting").timePerMonth(Duration.ofHours(4)).build());
        }
        HttpResponse<String> answer = coordinator.visitor().send(coordinator.request(id, "people")
                .header("If-Match", "0")
                .PUT(BodyPublishers.ofString(TandemJson.create().write(people.build()))));
        isTrue(answer.statusCode() == 200, "BROKEN: " + answer.statusCode() + " " + answer.body());
        programmes.add(id);
        return id;
    }

    private static int places(int mentor) {
        return 1 + mentor % 2;
    }

    /** Lets some work, and kills the desk at a random moment, while some wait for their answers. */
    void killed() throws Exception {
        DeskProcess desk = DeskProcess.start(folder, false);
        LoadClient coordinator = new LoadClient(desk);
        repeated(coordinator, false);
        String programme = programme(coordinator);
        CompletableFuture<Void> killed = CompletableFuture.runAsync(
                desk::kill, CompletableFuture.delayedExecutor(random.nextInt(MOST_MILLIS), TimeUnit.MILLISECONDS));
        work(coordinator, programme, false);
        killed.join();
    }

    /** Lets some work until the disk is full, and then on. */
    void filled() throws Exception {
        long blocks;
        try (Stream<Path> files = Files.list(folder)) {
            blocks = files.mapToLong(file -> file.toFile().length()).max().orElse(0) / 1024;
        }
        String programme;
        try (DeskProcess desk = DeskProcess.start(folder, false)) {
            programme = programme(new LoadClient(desk));
        }
        try (DeskProcess desk = DeskProcess.startOnFullDisk(folder, blocks + 64)) {
            LoadClient coordinator = new LoadClient(desk);
            work(coordinator, programme, true);
            isTrue(asked.values().stream().anyMatch(one -> one.programme().equals(programme) && one.status() == 0),
                    "ODD: the disk was not full");
            desk.kill();
        }
    }

    /** Asks until there is no good answer any more, or for all there is. */
    private void work(LoadClient coordinator, String programme, boolean isBroken) throws Exception {
        AtomicInteger next = new AtomicInteger();
        List<Future<?>> ends = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
            for (int worker = 0; worker < WORKERS; worker++) {
                ends.add(workers.submit(() -> {
                    boolean isAnswered = true;
                    for (int k = next.getAndIncrement(); isAnswered && k < 2 * MENTEES; k = next.getAndIncrement()) {
                        isAnswered = ask(coordinator, programme + " " + k, new Asked(programme, k, 0, ""), isBroken);
                        if (isAnswered && k % 5 == 0) {
                            isAnswered = search(coordinator, programme, k, isBroken);
                        }
                    }
                }));
            }
        }
        for (Future<?> end : ends) {
            end.get();
        }
    }

    /** Returns whether there was an answer, and one that is worth going on. */
    private boolean ask(LoadClient coordinator, String key, Asked what, boolean isBroken) {
        asked.putIfAbsent(key, what);
        try {
            HttpResponse<String> answer = coordinator.post(what.programme(), "assignments", what.body(), key);
            int status = answer.statusCode();
            isTrue(status == 200 || status == 409 || isBroken, "BROKEN: " + key + " " + status + " " + answer.body());
            asked.put(key, new Asked(
                    what.programme(), what.k(), status == 200 || status == 409 ? status : 0, answer.body()));
            return status == 200 || status == 409;
        } catch (UncheckedIOException killed) {
            unanswered.incrementAndGet();
            return false;
        }
    }

    private static boolean search(LoadClient coordinator, String programme, int k, boolean isBroken) {
        try {
            int status = coordinator.post(programme, "searches", k % 2 == 0 ? "{}" : "{\"changes\":3}", null)
                    .statusCode();
            isTrue(status == 202 || status == 503 || isBroken, "BROKEN: a search was answered with " + status);
            return status == 202 || !isBroken;
        } catch (UncheckedIOException killed) {
            return false;
        }
    }

    /** What was granted is granted again, with the same answer; what had no answer has one. */
    private boolean repeated(LoadClient coordinator, boolean isBroken) {
        boolean isAnswered = true;
        for (Map.Entry<String, Asked> one : Map.copyOf(asked).entrySet()) {
            Asked before = one.getValue();
            if (before.status() != 409) {
                boolean isNow = ask(coordinator, one.getKey(), before, isBroken);
                isTrue(isNow || isBroken, "BROKEN: no answer");
                Asked now = isNow ? asked.get(one.getKey()) : before;
                isTrue(before.status() == 0 || now.answer().equals(before.answer()),
                        "LOST: " + one.getKey() + " was " + before.answer() + ", is " + now.answer());
                asked.put(one.getKey(), now);
                isAnswered &= isNow;
            }
        }
        return isAnswered;
    }

    void checked() throws Exception {
        String last;
        String programme = programmes.getFirst();
        try (DeskProcess desk = DeskProcess.start(folder, false)) {
            LoadClient coordinator = new LoadClient(desk);
            repeated(coordinator, false);
            programmes.forEach(id -> check(coordinator, id));
            last = LoadClient.read(coordinator.post(programme, "searches", "{}", null)).get("id").asString();
            desk.kill();
        }
        try (DeskProcess desk = DeskProcess.start(folder, false)) {
            LoadClient coordinator = new LoadClient(desk);
            ended(coordinator, programme, Instant.now().plus(PATIENCE));
            isTrue(coordinator.programme(programme).get("draft").asString().equals(last),
                    "LOST: the search begun last");
        }
        tell();
    }

    private void tell() {
        long granted = asked.values().stream().filter(one -> one.status() == 200).count();
        System.out.printf("%d programmes: %d asked, %d granted, %d times no answer; nothing lost, nothing twice%n",
                programmes.size(), asked.size(), granted, unanswered.get());
    }

    private static void ended(LoadClient coordinator, String programme, Instant end) {
        while (!coordinator.programme(programme).get("search").isNull()) {
            isTrue(Instant.now().isBefore(end), "OPEN: a search that was taken up does not end");
        }
    }

    private void check(LoadClient coordinator, String id) {
        List<Event> events = coordinator.events(id);
        List<Pair> kept = events.stream().map(event -> new Pair(event.mentor(), event.mentee())).toList();
        Set<Pair> granted = new HashSet<>();
        Set<String> answers = new HashSet<>();
        asked.values().stream().filter(one -> one.programme().equals(id) && one.status() == 200).forEach(one -> {
            isTrue(granted.add(one.pair()), "TWICE: " + id + " " + one.pair() + " was granted");
            isTrue(answers.add(one.answer()), "TWICE: " + id + " has two changes " + one.answer());
        });
        isTrue(events.stream().allMatch(Step.Proposed.class::isInstance), "ODD: " + id + " has other events");
        isTrue(new HashSet<>(kept).size() == kept.size(), "TWICE: " + id + " has a pair two times");
        isTrue(granted.equals(new HashSet<>(kept)),
                "LOST: " + id + " granted " + granted.size() + ", has " + kept.size());
        Map<String, Integer> taken = new TreeMap<>();
        kept.forEach(pair -> {
            taken.merge(pair.mentor(), 1, Integer::sum);
            taken.merge(pair.mentee(), 1, Integer::sum);
        });
        taken.forEach((person, many) -> {
            int most = person.startsWith("T") ? 1 : places(Integer.parseInt(person.substring(2)));
            isTrue(many <= most, "TWICE: " + person + " of " + id + " has " + many + " of " + most);
        });
        long version = coordinator.programme(id).get("version").asLong();
        isTrue(version == events.size() + 1L, "LOST: " + id + " is version " + version + " after " + events.size());
    }

    private static void isTrue(boolean isFine, String otherwise) {
        if (!isFine) {
            throw new IllegalStateException(otherwise);
        }
    }
}
