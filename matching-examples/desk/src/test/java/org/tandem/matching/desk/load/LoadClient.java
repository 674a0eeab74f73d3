package org.tandem.matching.desk.load;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.desk.Visitor;
import org.tandem.matching.io.json.TandemJson;
import org.tandem.matching.life.Event;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A coordinator's program that is logged in at a desk. */
final class LoadClient {
    static final String NAME = "coordinator";
    static final String PASSWORD = "a password for load";
    private static final JsonMapper JSON = new JsonMapper();

    private final Visitor visitor;
    private final String token;

    LoadClient(DeskProcess desk) {
        visitor = new Visitor(desk.port()).loggedIn(NAME, PASSWORD);
        token = Visitor.token(visitor.page("/"));
    }

    /** Returns whoever is let in first, by the password that the desk has printed. */
    static LoadClient first(DeskProcess desk) {
        Visitor first = new Visitor(desk.port());
        first.submit(first.page("/login"), "/login", Map.of("username", NAME, "password", desk.password()));
        first.submit(first.page("/password"), "/password", Map.of("password", PASSWORD));
        return new LoadClient(desk);
    }

    Visitor visitor() {
        return visitor;
    }

    HttpResponse<String> get(String path) {
        return visitor.get(path);
    }

    JsonNode programme(String id) {
        HttpResponse<String> answer = get("/api/programmes/" + id);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(id + ": " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    List<Event> events(String id) {
        return TandemJson.create().readList(get("/api/programmes/" + id + "/events").body(), Event.class);
    }

    HttpResponse<String> post(String programme, String what, String body, @Nullable String key) {
        HttpRequest.Builder request = request(programme, what);
        return visitor.send((key == null ? request : request.header("Idempotency-Key", key))
                .POST(BodyPublishers.ofString(body)));
    }

    HttpRequest.Builder request(String programme, String what) {
        return visitor.request("/api/programmes/" + programme + "/" + what)
                .header("Content-Type", "application/json")
                .header("X-CSRF-TOKEN", token);
    }

    static JsonNode read(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }
}
