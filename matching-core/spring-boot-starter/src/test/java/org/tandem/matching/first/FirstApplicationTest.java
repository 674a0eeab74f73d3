package org.tandem.matching.first;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.tandem.matching.io.json.TandemJson;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.test.PlanAssert;
import org.tandem.matching.test.TestPeople;

/** The application of the guide, asked over HTTP while it runs. */
class FirstApplicationTest {
    private static final TandemJson JSON = TandemJson.create();
    private static final Programme PROGRAMME = TestPeople.programme(
            TestPeople.mentor("M-1").offers("law", 4),
            TestPeople.mentor("M-2"),
            TestPeople.mentee("T-1").mustHave("law", 3, 5),
            TestPeople.mentee("T-2")).build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() {
        application = SpringApplication.run(
                FirstApplicationSnippets.class,
                "--server.port=0",
                "--matching.time-limit=1d",
                "--spring.main.banner-mode=off",
                "--spring.threads.virtual.enabled=true",
                "--management.endpoints.web.exposure.include=metrics,health",
                "--management.endpoint.health.show-details=always");
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    private static HttpResponse<String> send(String method, String path, String body)
            throws IOException, InterruptedException {
        String port = application.getEnvironment().getRequiredProperty("local.server.port");
        return HTTP.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    @Test
    void aProgrammeInAPlanOutAndMetersOfOurOwn() throws IOException, InterruptedException {
        HttpResponse<String> answer = send("POST", "/match", JSON.write(PROGRAMME));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Plan plan = JSON.read(answer.body(), Plan.class);
        PlanAssert.assertThat(plan)
                .pairs("M-1", "T-1")
                .isProvenOptimal()
                .keepsEveryRule(PROGRAMME, FirstApplicationSnippets.policy());
        assertThat(send("GET", "/actuator/metrics", "").body())
                .contains("\"matching.searches\"", "\"matching.search\"", "\"matching.queue.waiting\"")
                .doesNotContain("timefold");
        assertThat(send("GET", "/actuator/metrics/matching.search?tag=status:proven_optimal", "").body())
                .contains("\"COUNT\"", "association");
        assertThat(send("GET", "/actuator/health", "").body())
                .contains("\"matching\":{\"details\":{\"running\":0,\"waiting\":0},\"status\":\"UP\"}");
    }

    @Test
    void whatIsNoProgrammeIsABadRequest() throws IOException, InterruptedException {
        assertThat(send("POST", "/match", "{\"mentors\":[7]}").statusCode()).isEqualTo(400);
    }

    @Test
    void theGuideKeepsItsWord() throws IOException {
        List<String> lines = Files.readAllLines(
                Path.of("src/test/java/org/tandem/matching/first/FirstApplicationSnippets.java"));
        List<String> own = lines.subList(
                lines.indexOf("// @start region=\"first-application\"") + 1, lines.indexOf("// @end"));
        assertThat(own.stream().filter(line -> !line.isBlank())).hasSizeBetween(10, 25);
    }
}
