package org.tandem.matching.desk;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Map;
import java.util.stream.Collectors;
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
        HttpResponse<String> answer = submit(page("/login"), "/login", Map.of("username", name, "password", password));
        assertThat(answer.headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to).endsWith("/"));
        return this;
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

    /** Submits a form with files; their texts by the names of the fields. */
    public HttpResponse<String> upload(Document page, String path, Map<String, String> files) {
        String boundary = "between-two-parts";
        StringBuilder body = new StringBuilder();
        Map.of("_csrf", token(page), "version", page.select("input[name=version]").first().val())
                .forEach((name, value) -> body
                        .append("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name
                                + "\"\r\n\r\n" + value + "\r\n"));
        files.forEach((name, text) -> body.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name
                + "\"; filename=\"" + name + (text.startsWith("//") ? ".json" : ".csv")
                + "\"\r\nContent-Type: text/csv\r\n\r\n" + text + "\r\n"));
        body.append("--" + boundary + "--\r\n");
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(body.toString())));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
