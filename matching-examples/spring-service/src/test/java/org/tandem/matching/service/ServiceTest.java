package org.tandem.matching.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tandem.matching.audit.DecisionRecord;
import org.tandem.matching.audit.Replay;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.spring.MatchingService;
import org.tandem.matching.spring.Search;
import org.tandem.matching.spring.SearchState;
import tools.jackson.databind.JsonNode;

/** The service as it runs, on a port and with a database file of its own. A search that is held ends when cancelled. */
class ServiceTest {
    /** Searches that the database holds already when the service starts, as if it had been killed. */
    private static final UUID LEFT = new UUID(1, 1);
    private static final UUID LOST = new UUID(1, 2);

    @TempDir
    static Path folder;
    private static ConfigurableApplicationContext service;
    private static Client client;
    private static Rows rows;

    @BeforeAll
    static void start() throws SQLException {
        leave();
        service = SpringApplication.run(
                ServiceApplication.class,
                "--server.port=0",
                "--spring.datasource.url=" + url(),
                "--logging.file.name=" + folder.resolve("log.txt"),
                "--logging.threshold.console=warn",
                "--logging.level.root=debug",
                "--matching.parallel=2",
                "--matching.waiting=2",
                "--matching.time-limit=1d",
                "--spring.lifecycle.timeout-per-shutdown-phase=1d",
                "--service.progress-every=20ms");
        client = new Client(service.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
        rows = new Rows(service.getBean(JdbcClient.class));
        rows.addHard(HeldSearches.HELD);
    }

    private static void leave() throws SQLException {
        try (Connection database = DriverManager.getConnection(url());
                Statement statement = database.createStatement()) {
            statement.execute("CREATE TABLE search (id UUID PRIMARY KEY, programme VARCHAR NOT NULL)");
            statement.execute("INSERT INTO search VALUES ('" + LEFT + "', 'harbour'), ('" + LOST + "', 'deleted')");
        }
    }

    private static String url() {
        return "jdbc:h2:file:" + folder.resolve("people-and-plans");
    }

    /** A search that runs while the service stops is cancelled, and its plan is stored. Nothing has written a name into the log. */
    @AfterAll
    static void stop() throws IOException, InterruptedException, SQLException {
        UUID running = client.start(HeldSearches.HELD);
        try (Events events = client.watch(running)) {
            events.firstWithMatches();
            service.close();
        }
        try (Connection database = DriverManager.getConnection(url());
                PreparedStatement ask = database.prepareStatement("SELECT record FROM plan WHERE id = ?")) {
            ask.setObject(1, running);
            ResultSet stored = ask.executeQuery();
            assertThat(stored.next()).isTrue();
            assertThat(stored.getString(1)).contains("\"ended\":\"CANCELLED\"");
        }
        String log = Files.readString(folder.resolve("log.txt"));
        assertThat(log)
                .contains("The search (" + running + ") has ended", "SELECT * FROM mentee", "GET \"/plans/")
                .doesNotContain(Rows.SECRET);
    }

    @Test
    void aPlanIsFoundProvenStoredAndReadBack() throws IOException, InterruptedException {
        UUID search = client.start("harbour");
        try (Events events = client.watch(search)) {
            JsonNode end = events.last().data();
            assertThat(end.get("state").asString()).isEqualTo("DONE");
            assertThat(end.hasNonNull("gap")).as("nothing is open").isFalse();
        }

        JsonNode pairs = client.get("/plans/" + search + "/pairs");
        assertThat(pairs.findValuesAsString("mentorName")).contains("Ole Petersen");
        // T-2 needs the only place of M-3; then T-3 and T-5, who compete, have M-1 alone. So four is the most.
        assertThat(pairs.findValuesAsString("mentee")).hasSize(4).contains("T-1", "T-2", "T-4");
        assertThat(rows.violations(search)).isEmpty();

        String record = client.send("GET", "/plans/" + search).body();
        JsonNode result = Client.json(record).get("result");
        assertThat(result.get("status").asString()).isEqualTo("PROVEN_OPTIMAL");
        assertThat(result.get("matched").asInt()).isEqualTo(4);
        Replay replay = Replay.of(
                DecisionRecord.parse(record),
                Compatibility.of(
                        service.getBean(ProgrammeStore.class).find("harbour").orElseThrow(),
                        service.getBean(Policy.class)));
        assertThat(replay.repeated()).isTrue();
        assertThat(replay.isConfirmed()).isTrue();
    }

    @Test
    void progressIsToldUntilSomebodyCancels() throws IOException, InterruptedException {
        UUID search = client.start(HeldSearches.HELD);
        try (Events events = client.watch(search)) {
            Events.Event progress = events.firstWithMatches();
            assertThat(progress.name()).isEqualTo("progress");
            assertThat(progress.data().get("state").asString()).isEqualTo("RUNNING");
            assertThat(client.send("GET", "/plans/" + search).statusCode()).isEqualTo(404);

            assertThat(client.send("DELETE", "/searches/" + search).statusCode()).isEqualTo(202);
            assertThat(events.last().data().get("state").asString()).isEqualTo("CANCELLED");
        }

        JsonNode result = client.get("/plans/" + search).get("result");
        assertThat(result.get("ended").asString()).isEqualTo("CANCELLED");
        assertThat(result.get("matched").asInt()).isPositive();
        assertThat(rows.violations(search)).isEmpty();
        assertThat(client.send("GET", "/plans/" + search + "/pairs").body()).contains(Rows.SECRET);
        assertThat(client.get("/searches/" + search).get("state").asString()).isEqualTo("CANCELLED");
    }

    @Test
    void aSearchOutlivesThoseWhoWatch() throws IOException, InterruptedException {
        UUID id = client.start(HeldSearches.HELD);
        Search search = service.getBean(MatchingService.class).find(id).orElseThrow();
        CountDownLatch cancelled = new CountDownLatch(1);
        search.onCancel(cancelled::countDown);
        try (Events leaves = client.watch(id)) {
            leaves.firstWithMatches();
        }
        try (Events comesLater = client.watch(id)) {
            comesLater.firstWithMatches();
            assertThat(cancelled.getCount()).isEqualTo(1);
            assertThat(search.status().state()).isEqualTo(SearchState.RUNNING);
            client.send("DELETE", "/searches/" + id);
            assertThat(comesLater.last().data().get("state").asString()).isEqualTo("CANCELLED");
        }
    }

    @Test
    void whatAKilledServiceHasLeftIsSearchedAgainOrLost() throws IOException, InterruptedException {
        try (Events events = client.watch(LEFT)) {
            assertThat(events.last().data().get("state").asString()).isEqualTo("DONE");
        }
        assertThat(client.get("/plans/" + LEFT + "/pairs").findValuesAsString("mentee")).hasSize(4);
        assertThat(rows.violations(LEFT)).isEmpty();
        assertThat(client.get("/searches/" + LOST).get("state").asString()).isEqualTo("LOST");
        assertThat(client.send("GET", "/plans/" + LOST).statusCode()).isEqualTo(404);
        assertThat(service.getBean(PlanStore.class).unfinished()).doesNotContainKeys(LEFT, LOST);
    }

    @Test
    void twoRunAtOnceTwoWaitAndMoreAreTurnedAway() throws IOException, InterruptedException {
        UUID first = client.start(HeldSearches.HELD);
        UUID second = client.start(HeldSearches.HELD);
        try (Events one = client.watch(first);
                Events other = client.watch(second)) {
            one.firstWithMatches();
            other.firstWithMatches();
            UUID third = client.start("harbour");
            UUID fourth = client.start(HeldSearches.HELD);
            assertThat(client.get("/searches/" + third).get("state").asString()).isEqualTo("WAITING");

            HttpResponse<String> fifth = client.send("POST", "/programmes/harbour/searches");
            assertThat(fifth.statusCode()).isEqualTo(503);
            assertThat(fifth.headers().firstValue("Retry-After")).isPresent();
            assertThat(fifth.headers().firstValue("Content-Type")).hasValue("application/problem+json");

            client.send("DELETE", "/searches/" + fourth);
            client.send("DELETE", "/searches/" + first);
            try (Events waiting = client.watch(third);
                    Events cancelled = client.watch(fourth)) {
                assertThat(waiting.last().data().get("state").asString()).isEqualTo("DONE");
                assertThat(cancelled.last().data().get("state").asString()).isEqualTo("CANCELLED");
            }
            assertThat(client.send("GET", "/plans/" + fourth).statusCode()).isEqualTo(404);
            assertThat(client.get("/searches/" + second).get("state").asString()).isEqualTo("RUNNING");
            client.send("DELETE", "/searches/" + second);
            assertThat(other.last().data().get("state").asString()).isEqualTo("CANCELLED");
        }
    }

    @Test
    void everyFaultOfTheRowsIsNamed() throws IOException, InterruptedException {
        rows.addProgramme("faulty");
        rows.add("organisation", "faulty", "O-1", "health");
        rows.add("competitor", "faulty", "O-1", "O-9");
        rows.add("mentor", "faulty", "M-1", Rows.SECRET, "O-2", 54.3, 210.1, -1);
        rows.add("offer", "faulty", "M-1", "law", 9);
        rows.add("mentee", "faulty", "T-1", Rows.SECRET.repeat(30), "O-1", 54.3, 10.1, 1);
        rows.add("need", "faulty", "T-1", "law", 3, 3, true);
        rows.add("need", "faulty", "T-1", "law", 4, 3, true);

        HttpResponse<String> response = client.send("POST", "/programmes/faulty/searches");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.body()).doesNotContain(Rows.SECRET);
        List<String> problems = Client.json(response.body()).get("faults").findValuesAsString("problem");
        assertThat(problems)
                .satisfiesExactlyInAnyOrder(
                        tie -> assertThat(tie).contains("O-9"),
                        organisation -> assertThat(organisation).contains("M-1", "O-2"),
                        places -> assertThat(places).contains("M-1", "-1"),
                        place -> assertThat(place).contains("M-1", "longitude"),
                        level -> assertThat(level).contains("M-1", "law", "9"),
                        name -> assertThat(name).contains("T-1", "name"),
                        twice -> assertThat(twice).contains("T-1", "law"));
    }

    @Test
    void theCheckOfPlansSeesEveryViolation() throws IOException {
        UUID plan = new UUID(0, 1);
        rows.addProgramme("wrong");
        rows.add("organisation", "wrong", "O-1", "health");
        rows.add("organisation", "wrong", "O-2", "health");
        rows.add("organisation", "wrong", "O-3", "law");
        rows.add("competitor", "wrong", "O-2", "O-3");
        rows.add("mentor", "wrong", "M-1", null, "O-1", 54.3, 10.1, 1);
        rows.add("mentor", "wrong", "M-2", null, "O-2", 55.3, 10.1, 1);
        rows.add("mentee", "wrong", "T-1", null, "O-2", 54.3, 10.1, 1);
        rows.add("mentee", "wrong", "T-2", null, "O-3", 54.3, 10.1, 1);
        rows.add("offer", "wrong", "M-1", "law", 2);
        rows.add("need", "wrong", "T-1", "law", 3, 3, true);
        rows.addPlan(plan, "wrong", "M-1", "T-1", "M-1", "T-2", "M-2", "T-2", "M-9", "T-9");

        assertThat(rows.violations(plan))
                .containsExactlyInAnyOrder(
                        "unknown person",
                        "same or competing organisation",
                        "too far",
                        "must-have not offered",
                        "more mentees than places",
                        "more mentors than wanted",
                        "mentees of one mentor compete");
    }

    @Test
    void whatIsNotThereIsNotFound() throws IOException, InterruptedException {
        UUID nothing = new UUID(0, 0);
        for (String path : List.of("/searches/" + nothing, "/searches/" + nothing + "/events", "/plans/" + nothing)) {
            assertThat(client.send("GET", path).statusCode()).as(path).isEqualTo(404);
        }
        HttpResponse<String> response = client.send("POST", "/programmes/none/searches");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }
}
