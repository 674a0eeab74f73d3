package org.tandem.matching.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the desk writes into its log at level debug: nobody's name, no password, no secret. */
class LogTest {
    private final RunningDesk desk = RunningDesk.desk();

    @Test
    void nobodyIsNamed() throws IOException {
        Visitor coordinator = desk.coordinator();
        Visitor stranger = desk.visitor();
        assertThat(stranger.submit(stranger.page("/login"), "/login",
                Map.of("username", "Wrong Quixwell", "password", "nobody knows Quixwell"))
                .headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to).endsWith("?error"));
        for (String page : new String[] {"", "/people", "/pairs", "/report", "?card=T-07"}) {
            assertThat(coordinator.page("/programmes/salzgitter" + page).text()).isNotBlank();
        }
        Document people = coordinator.page("/programmes/salzgitter/people");
        Document made = Jsoup.parse(coordinator.post("/programmes/salzgitter/links", Map.of(
                "_csrf", Visitor.token(people), "role", "MENTEE", "person", "T-07")).body());
        String link = made.select("code").text();
        Visitor person = desk.visitor();
        for (String method : new String[] {"HEAD", "POST", "OPTIONS", "DELETE"}) {
            for (String address : new String[] {link, link.replace("link", "%6Cink")}) {
                assertThat(person.send(person.request(address).method(method, BodyPublishers.noBody()))
                        .statusCode()).as(method + " " + address).isEqualTo(405);
            }
        }
        assertThat(person.get(link.replace("link", "l%69nk") + "x").statusCode()).isEqualTo(404);
        person.get(link);
        assertThat(person.page("/mine").text()).contains("Jonas Wedemeyer");
        coordinator.get("/api/programmes/salzgitter/people");
        // What is odd is refused, and not repeated.
        String token = Visitor.token(people);
        assertThat(coordinator.post("/programmes/salzgitter/decisions", Map.of(
                "_csrf", token, "version", "0", "mentee", "T-07", "put", "Quixwell M-01")).statusCode()).isEqualTo(400);
        assertThat(coordinator.post("/programmes/salzgitter/decisions", Map.of(
                "_csrf", token, "version", "Quixwell", "mentee", "T-07", "put", "FIX M-01")).statusCode())
                .isEqualTo(400);

        String log = Files.readString(desk.log());
        assertThat(log).contains("GET \"/programmes/salzgitter/people\"", "FROM programme");
        for (String secret : new String[] {
            "Quixwell", RunningDesk.PASSWORD, "Wedemeyer", "Asmus", "Fuhsestahl", link.substring("/link/".length())}) {
            assertThat(log.lines().filter(line -> line.contains(secret)).findFirst()).as(secret).isEmpty();
        }
    }
}
