package org.tandem.matching.service;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the service as anybody would. */
final class Client {
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI service;

    Client(int port) {
        service = URI.create("http://localhost:" + port);
    }

    HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
        return http.send(request(method, path), BodyHandlers.ofString());
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return json(send("GET", path).body());
    }

    /** Starts a search and returns its id. */
    UUID start(String programme) throws IOException, InterruptedException {
        HttpResponse<String> response = send("POST", "/programmes/" + programme + "/searches");
        if (response.statusCode() != 202) {
            throw new AssertionError(response + " " + response.body());
        }
        String location = response.headers().firstValue("Location").orElseThrow();
        return UUID.fromString(location.substring("/searches/".length()));
    }

    /** Watches a search; to close is to leave. */
    Events watch(UUID search) throws IOException, InterruptedException {
        HttpResponse<Stream<String>> response =
                http.send(request("GET", "/searches/" + search + "/events"), BodyHandlers.ofLines());
        if (response.statusCode() != 200) {
            throw new AssertionError(response);
        }
        return new Events(response.body());
    }

    private HttpRequest request(String method, String path) {
        return HttpRequest.newBuilder(service.resolve(path))
                .method(method, BodyPublishers.noBody())
                .build();
    }

    static JsonNode json(String text) {
        return JSON.readTree(text);
    }
}
