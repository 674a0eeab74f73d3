package org.tandem.matching.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** How people get in, and how they do not. */
class LoginTest {
    private final RunningDesk desk = RunningDesk.desk();

    private static HttpResponse<String> login(Visitor visitor, String name, String password) {
        return visitor.submit(visitor.page("/login"), "/login", Map.of("username", name, "password", password));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    @Test
    void aPasswordThatWasGivenIsGoodForOneLogin() {
        Visitor coordinator = desk.coordinator();
        Document invited = Jsoup.parse(coordinator.submit(coordinator.page("/accounts"), "/accounts",
                Map.of("name", "Newcomer Quixwell", "role", "READER")).body());
        String given = invited.select("code").text();

        Visitor newcomer = desk.visitor();
        assertThat(location(login(newcomer, "Newcomer Quixwell", given))).endsWith("/password");
        assertThat(newcomer.get("/").statusCode()).isEqualTo(403);
        assertThat(location(login(desk.visitor(), "Newcomer Quixwell", given))).endsWith("/login?error");

        assertThat(newcomer.submit(newcomer.page("/password"), "/password", Map.of("password", "short")).statusCode())
                .isEqualTo(200);
        newcomer.submit(newcomer.page("/password"), "/password", Map.of("password", "one of my own, long"));
        assertThat(desk.visitor().loggedIn("Newcomer Quixwell", "one of my own, long").get("/").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aPasswordIsAsLongAsItsHashCanTell() {
        Visitor coordinator = desk.coordinator();
        for (String wrong : new String[] {"x".repeat(11), "x".repeat(73), "\u00fc".repeat(37),
            "\ud83d\ude00".repeat(19)}) {
            HttpResponse<String> answer =
                    coordinator.submit(coordinator.page("/password"), "/password", Map.of("password", wrong));
            assertThat(answer.statusCode()).as(wrong).isEqualTo(200);
            assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text()).as(wrong).contains("12 to 72");
        }
        Visitor stranger = desk.visitor();
        assertThat(location(login(stranger, "Newcomer Quixwell", "\u00fc".repeat(100)))).endsWith("/login?error");
    }

    @Test
    void whoComesOutOfAMailKeepsTheirSession() {
        Visitor visitor = desk.visitor();
        assertThat(visitor.get("/login?lang=de").headers().allValues("Set-Cookie")).hasSize(2)
                .allSatisfy(cookie -> assertThat(cookie).contains("SameSite=Lax", "HttpOnly"));
    }

    @Test
    void theSessionIsAnotherAfterTheLogin() {
        Visitor visitor = desk.visitor();
        visitor.page("/login");
        String before = visitor.session();
        visitor.loggedIn(RunningDesk.READER, RunningDesk.PASSWORD);
        assertThat(visitor.session()).isNotEqualTo(before);
    }

    @Test
    void bodiesHaveALimit() {
        Visitor coordinator = desk.coordinator();
        HttpResponse<String> answer = coordinator.send(coordinator.request("/api/programmes/salzgitter/people")
                .header("Content-Type", "application/json")
                .header("X-CSRF-TOKEN", Visitor.token(coordinator.page("/")))
                .header("If-Match", "\"0\"")
                .PUT(BodyPublishers.ofByteArray(new byte[5 << 20])));
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void aLinkIsGoodUntilThereIsAnother() {
        Visitor coordinator = desk.coordinator();
        String[] links = new String[2];
        for (int k = 0; k < 2; k++) {
            links[k] = Jsoup.parse(coordinator.post("/programmes/salzgitter/links", Map.of(
                    "_csrf", Visitor.token(coordinator.page("/")), "role", "MENTOR", "person", "M-02")).body())
                    .select("code").text();
        }
        assertThat(desk.visitor().get(links[0]).statusCode()).isEqualTo(404);
        Visitor person = desk.visitor();
        assertThat(location(person.get(links[1]))).endsWith("/mine");
        assertThat(person.get("/programmes/salzgitter").statusCode()).isEqualTo(403);
    }
}
