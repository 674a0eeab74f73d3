package org.tandem.matching.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tandem.matching.desk.programme.ProgrammeFacts;
import org.tandem.matching.desk.programme.ProgrammeRows;
import org.tandem.matching.io.json.TandemJson;
import org.tandem.matching.life.Terms;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.criterion.Criteria;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The desk as a program asks it. */
class ApiTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int APPLICANTS = 100;

    private final RunningDesk desk = RunningDesk.desk();
    private final Visitor coordinator = desk.coordinator();
    private final String token = Visitor.token(coordinator.page("/"));

    private static final LocalDate START = LocalDate.of(2027, 1, 1);

    /** A programme with one place for so many. */
    private String programme(String id) {
        Programme.Builder people = Programme.builder(START)
                .mentor(Mentor.builder("M-1").offers("law", 3).places(1).build());
        for (int k = 0; k < APPLICANTS; k++) {
            people.mentee(Mentee.builder("T-" + k).seeks("law", 2, 3).build());
        }
        desk.bean(ProgrammeRows.class).add(id, id, START, new ProgrammeFacts(
                people.build(),
                Policy.builder("one place").criterion(1, Criteria.competenceFit()).build(),
                Terms.of(Period.ofMonths(12), Period.ofMonths(1))));
        return "/api/programmes/" + id;
    }

    private HttpRequest.Builder json(String path) {
        return coordinator.request(path).header("Content-Type", "application/json").header("X-CSRF-TOKEN", token);
    }

    private HttpResponse<String> post(String path, String body, String... headers) {
        HttpRequest.Builder request = json(path);
        return coordinator.send((headers.length == 0 ? request : request.headers(headers))
                .POST(BodyPublishers.ofString(body)));
    }

    private static JsonNode problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        return JSON.readTree(answer.body());
    }

    @Test
    void ofAHundredWhoTakeTheLastPlaceOneHasIt() throws Exception {
        String path = programme("last-place");
        List<Future<Integer>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(APPLICANTS)) {
            for (int k = 0; k < APPLICANTS; k++) {
                String body = "{\"mentor\":\"M-1\",\"mentee\":\"T-" + k + "\"}";
                answers.add(threads.submit(() -> post(path + "/assignments", body).statusCode()));
            }
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : answers) {
            statuses.add(answer.get());
        }
        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 409);
        assertThat(JSON.readTree(coordinator.get(path + "/events").body()).size()).isEqualTo(1);
        assertThat(JSON.readTree(coordinator.get(path).body()).get("version").asInt()).isEqualTo(1);
    }

    @Test
    void whatIsSentTwiceIsDoneOnce() throws Exception {
        String path = programme("twice");
        String body = "{\"mentor\":\"M-1\",\"mentee\":\"T-1\"}";
        List<Future<String>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            IntStream.range(0, 4).forEach(k -> answers.add(threads.submit(
                    () -> post(path + "/assignments", body, "Idempotency-Key", "same").body())));
        }
        for (Future<String> answer : answers) {
            assertThat(answer.get()).isEqualTo("{\"version\":1}");
        }
        JsonNode other = problem(post(
                path + "/assignments", body.replace("T-1", "T-2"), "Idempotency-Key", "same"), 400);
        assertThat(other.get("detail").asString()).contains("key of its own");
    }

    @Test
    void theSecondOfTwoSeesWhatTheFirstHasDone() {
        String path = programme("two");
        String body = "{\"kind\":\"BAR\",\"mentor\":\"M-1\",\"mentee\":\"T-1\"}";
        String seen = coordinator.get(path).headers().firstValue("ETag").orElseThrow();
        assertThat(post(path + "/decisions", body, "If-Match", seen).headers().firstValue("ETag")).hasValue("\"1\"");

        JsonNode late = problem(post(path + "/decisions", body.replace("T-1", "T-2"), "If-Match", seen), 412);
        assertThat(late.get("version").asInt()).isEqualTo(1);
        assertThat(late.get("changes").get(0).get("kind").asString()).isEqualTo("DECIDED");
        assertThat(problem(post(path + "/decisions", body), 400).get("detail").asString()).contains("If-Match");
    }

    @Test
    void everyFaultIsNamedAndNobodyIs() {
        String path = programme("faults");
        JsonNode unknown = problem(post(
                path + "/decisions", "{\"kind\":\"FIX\",\"mentor\":\"M-9\",\"mentee\":\"T-999\"}", "If-Match", "0"),
                422);
        assertThat(unknown.get("faults").findValuesAsString("problem")).hasSizeGreaterThanOrEqualTo(2);
        problem(post(path + "/steps", "{\"step\":\"STARTED\",\"mentor\":\"M-1\",\"mentee\":\"T-1\"}", "If-Match", "0"),
                422);
        problem(post(path + "/decisions", "{\"kind\":\"MAYBE\"}", "If-Match", "0"), 400);
        problem(post(path + "/publications", "{\"draft\":\"00000000-0000-0000-0000-000000000000\"}", "If-Match", "0"),
                412);
        problem(coordinator.get("/api/programmes/none"), 404);
        problem(coordinator.get("/api/nothing"), 404);
        problem(desk.visitor().get("/api/programmes"), 401);
        problem(coordinator.send(json(path).DELETE()), 405);
        assertThat(coordinator.get("/programmes/none").body()).contains("There is nothing here.");
        problem(coordinator.get(path + "/draft"), 404);
        JsonNode people = problem(coordinator.send(json(path + "/people").header("If-Match", "0").PUT(
                BodyPublishers.ofString(
                        "{\"start\":\"2027-01-01\",\"mentors\":[{\"id\":\"M-1\",\"places\":-1,\"size\":3}]}"))),
                422);
        assertThat(people.get("faults").findValuesAsString("problem")).isNotEmpty();
    }

    @Test
    void aProgrammeIsReadChangedAndMatchedByAProgram() {
        String path = programme("program");
        TandemJson json = TandemJson.create();
        Programme people = json.read(coordinator.get(path + "/people").body(), Programme.class);
        Programme more = Programme.builder(people).mentor(Mentor.builder("M-2").offers("law", 5).build()).build();
        assertThat(coordinator.send(json(path + "/people").header("If-Match", "0")
                .PUT(BodyPublishers.ofString(json.write(more)))).body()).isEqualTo("{\"version\":1}");
        JsonNode search = JSON.readTree(post(path + "/searches", "{}").body());
        String state;
        do {
            state = JSON.readTree(coordinator.get(path + "/searches/" + search.get("id").asString()).body())
                    .get("state").asString();
        } while (!state.equals("DONE"));
        JsonNode draft = JSON.readTree(coordinator.get(path + "/draft").body());
        assertThat(draft.get("matches").size()).isEqualTo(3);
        String taken = draft.get("matches").get(0).get("mentee").asString();
        JsonNode prices = JSON.readTree(coordinator.get(path + "/draft/prices?mentee=" + taken).body());
        assertThat(prices.findValuesAsString("kind")).contains("HERE").hasSize(2);
        assertThat(coordinator.get(path + "/draft/record").body()).contains("PROVEN_OPTIMAL");
        assertThat(desk.bean(JdbcClient.class).sql("SELECT COUNT(*) FROM search WHERE programme = 'program'")
                .query(Integer.class).single()).isZero();
    }

    @Test
    void everySearchEndsAlsoOneThatAnotherReplaces() {
        String path = programme("replaced");
        post(path + "/searches", "{}");
        List<String> begun = new ArrayList<>();
        for (int k = 0; k < 3; k++) {
            begun.add(JSON.readTree(post(path + "/searches", "{\"changes\":1}").body()).get("id").asString());
        }
        for (String search : begun) {
            JsonNode progress;
            do {
                HttpResponse<String> answer = coordinator.get(path + "/searches/" + search);
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                progress = JSON.readTree(answer.body());
            } while (!progress.get("over").asBoolean());
            assertThat(progress.get("state").asString()).isEqualTo("DONE");
        }
        assertThat(coordinator.get(path + "/draft").statusCode()).isEqualTo(200);
    }
}
