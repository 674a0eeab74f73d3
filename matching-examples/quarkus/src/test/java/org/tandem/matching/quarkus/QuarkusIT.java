package org.tandem.matching.quarkus;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tandem.matching.io.json.TandemJson;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.ready.ReadyPolicies;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.test.PlanAssert;
import org.tandem.matching.test.TestPeople;

/** The application as it is built, started as a process. */
class QuarkusIT {
    private static final Pattern LISTENING = Pattern.compile("Listening on: http://[^:]+:(\\d+)");

    @Test
    void aProgrammeInAPlanOut() throws IOException, InterruptedException {
        Process application = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dquarkus.http.port=0",
                "-Dmatching.time-limit=1d",
                "-jar",
                System.getProperty("quarkus.application")).redirectErrorStream(true).start();
        try (BufferedReader output = application.inputReader()) {
            URI match = URI.create("http://localhost:" + port(output) + "/match");
            Programme programme = TestPeople.programme(
                    TestPeople.mentor("M-1").offers("law", 4),
                    TestPeople.mentor("M-2"),
                    TestPeople.mentee("T-1").mustHave("law", 3, 5),
                    TestPeople.mentee("T-2")).build();
            String plan = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(match)
                                    .header("Content-Type", "application/json")
                                    .POST(BodyPublishers.ofString(TandemJson.create().write(programme)))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();

            PlanAssert.assertThat(TandemJson.create().read(plan, Plan.class))
                    .pairs("M-1", "T-1")
                    .keepsEveryRule(programme, ReadyPolicies.associationRecommendations());
        } finally {
            application.destroyForcibly();
        }
    }

    private static String port(BufferedReader output) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
            Matcher listening = LISTENING.matcher(line);
            if (listening.find()) {
                return listening.group(1);
            }
        }
        throw new AssertionError("The application has not started: " + lines);
    }
}
