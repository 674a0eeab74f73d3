package org.tandem.matching.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the interface for programs: as it is kept, so that no change goes unseen, and every endpoint of it fuzzed. */
class OpenApiTest {
    /** Served as it lies there. To accept a change: -Dopenapi.accept=true. */
    private static final Path KEPT = Path.of("src", "main", "resources", "assets", "openapi.json");

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final String[] ODD = {
        "null", "[]", "{}", "\"\"", "-1", "9223372036854775807", "\"\\u0000\"", "\"<script>\"", "\"é\\u2028\"", "1e400",
        "true", "{\"a\":{\"a\":{}}}"};
    private static final String[] ODD_PATHS =
            {"%00", "..", "%2e%2e", "a".repeat(300), "%F0%9F%98%80", "-1", "'", "T-1"};

    private final RunningDesk desk = RunningDesk.desk();
    private final Visitor coordinator = desk.coordinator();

    private JsonNode described() {
        ObjectNode document = (ObjectNode) JSON.readTree(coordinator.get("/api/openapi").body());
        document.remove("servers");
        return document;
    }

    @Test
    void theDescriptionIsTheOneKept() throws IOException {
        String now = JSON.writeValueAsString(described()) + "\n";
        if (Boolean.getBoolean("openapi.accept")) {
            Files.writeString(KEPT, now);
        }
        assertThat(now).isEqualTo(Files.readString(KEPT));
        assertThat(coordinator.get("/assets/openapi.json").body()).contains("/api/programmes/{id}/draft/prices");
    }

    @Test
    void whateverIsSentIsAnsweredAndNeverBreaksAnything() {
        Random random = new Random(20);
        String token = Visitor.token(coordinator.page("/"));
        List<String> broken = new ArrayList<>();
        described().get("paths").properties().forEach(path -> path.getValue().properties().forEach(operation -> {
            for (int k = 0; k < 12; k++) {
                String address = path.getKey()
                        .replace("{id}", k % 2 == 0 ? "fuzzed" : ODD_PATHS[random.nextInt(ODD_PATHS.length)])
                        .replace("{search}", ODD_PATHS[random.nextInt(ODD_PATHS.length)]);
                String query = "?mentee=" + ODD_PATHS[random.nextInt(ODD_PATHS.length)]
                        + (k % 3 == 0 ? "&since=" + ODD_PATHS[random.nextInt(ODD_PATHS.length)] : "");
                HttpResponse<String> answer = coordinator.send(coordinator.request(address + query)
                        .header("X-CSRF-TOKEN", token)
                        .header("Content-Type", "application/json")
                        .header("If-Match", k % 4 == 0 ? "odd" : "0")
                        .header("Idempotency-Key", "odd " + random.nextInt(3))
                        .method(operation.getKey().toUpperCase(Locale.ROOT), BodyPublishers.ofString(
                                body(operation.getValue(), random))));
                if (answer.statusCode() >= 500) {
                    broken.add(operation.getKey() + " " + address + query + " " + answer.statusCode() + " "
                            + answer.body());
                }
            }
        }));
        assertThat(broken).isEmpty();
    }

    /** A body of the members described, each with a value of its kind or an odd one. */
    private String body(JsonNode operation, Random random) {
        JsonNode schema = operation.at("/requestBody/content/application~1json/schema/$ref");
        if (schema.isMissingNode() || random.nextInt(4) == 0) {
            return ODD[random.nextInt(ODD.length)];
        }
        String name = schema.asString().replaceAll(".*/", "");
        List<String> members = new ArrayList<>();
        described().at("/components/schemas/" + name + "/properties").properties().forEach(member -> {
            JsonNode values = member.getValue().get("enum");
            String value = random.nextInt(3) == 0
                    ? ODD[random.nextInt(ODD.length)]
                    : values != null
                            ? values.get(random.nextInt(values.size())).toString()
                            : "\"" + (member.getKey().equals("mentor") ? "M-1" : "T-1") + "\"";
            members.add("\"" + member.getKey() + "\":" + value);
        });
        return "{" + String.join(",", members) + "}";
    }
}
