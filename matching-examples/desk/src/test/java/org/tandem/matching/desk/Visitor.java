package org.tandem.matching.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody with a browser: keeps cookies, reads pages, fills in forms. Does not follow redirects. */
public final class Visitor {
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http;
    private final URI desk;

    /** Somebody who has just opened a browser. */
    public Visitor(int port) {
        http = HttpClient.newBuilder().cookieHandler(cookies).build();
        desk = URI.create("http://localhost:" + port);
    }

    /** Returns by what the desk knows this browser again. */
    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(one -> one.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    public Visitor loggedIn(String name, String password) {
        assertThat(login(name, password).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/"));
        return this;
    }

    HttpResponse<String> login(String name, String password) {
        return submit(page("/login"), "/login", Map.of("username", name, "password", password));
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(desk.resolve(path)).header("Accept-Language", "en");
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Returns a page that is there. */
    public Document page(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    /** Returns the token that forms of a page carry. */
    public static String token(Document page) {
        Element token = page.selectFirst("input[name=_csrf]");
        assertThat(token).as("token of " + page.title()).isNotNull();
        return token.val();
    }

    /** Submits a form of a page: what it has hidden, and what is filled in. */
    public HttpResponse<String> submit(Document page, String action, Map<String, String> fields) {
        Element form = page.select("form").stream()
                .filter(one -> one.attr("action").startsWith(action))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form " + action + " in " + page.title()));
        Map<String, String> all = form.select("input[type=hidden]").stream()
                .collect(Collectors.toMap(one -> one.attr("name"), Element::val, (one, other) -> one));
        all.putAll(fields);
        return post(form.attr("action"), all);
    }

    public HttpResponse<String> post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** A file of a form; without a name, just a value. */
    public record Sent(String field, String name, byte[] bytes) {}

    /** Submits a form with files; their texts by the names of the fields. */
    public HttpResponse<String> upload(Document page, String path, Map<String, String> files) {
        return upload(page, path, files.entrySet().stream()
                .map(file -> new Sent(
                        file.getKey(),
                        file.getKey() + (file.getValue().startsWith("//") ? ".json" : ".csv"),
                        file.getValue().getBytes(StandardCharsets.UTF_8)))
                .toList());
    }

    /** Submits a form with files. */
    public HttpResponse<String> upload(Document page, String path, List<Sent> files) {
        String boundary = "between-two-parts";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        Stream.concat(
                Stream.of(
                        new Sent("_csrf", "", token(page).getBytes(StandardCharsets.UTF_8)),
                        new Sent("version", "", page.select("input[name=version]").first().val()
                                .getBytes(StandardCharsets.UTF_8))),
                files.stream())
                .forEach(file -> {
                    String name = file.name().isEmpty()
                            ? ""
                            : "; filename=\"" + file.name() + "\"\r\nContent-Type: application/octet-stream";
                    body.writeBytes(
                            ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + file.field() + "\""
                                    + name + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
                    body.writeBytes(file.bytes());
                    body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
                });
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
