package org.tandem.matching.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was replaced lets nobody in any more, nor whoever came in by it before. */
class ReplacedAdmissionTest {
    private static final String OWN = "one of my own, long";

    private final RunningDesk desk = RunningDesk.desk();
    private final Visitor coordinator = desk.coordinator();

    private String invited(String name, String role) {
        return Jsoup.parse(coordinator.submit(
                coordinator.page("/accounts"), "/accounts", Map.of("name", name, "role", role)).body())
                .select("code").text();
    }

    /** Comes with a password that was given. */
    private Visitor come(String name, String given) {
        Visitor newcomer = desk.visitor();
        HttpResponse<String> answer = newcomer.submit(newcomer.page("/login"), "/login",
                Map.of("username", name, "password", given));
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/password"));
        return newcomer;
    }

    private static boolean isNobody(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").filter(to -> to.endsWith("/login")).isPresent();
    }

    private String link(String id) {
        return Jsoup.parse(coordinator.post("/programmes/salzgitter/links", Map.of(
                "_csrf", Visitor.token(coordinator.page("/")), "role", "MENTOR", "person", id)).body())
                .select("code").text();
    }

    @Test
    void whoIsNoLongerACoordinatorIsNobody() {
        String name = "Demoted Quixwell";
        Visitor one = come(name, invited(name, "COORDINATOR"));
        one.submit(one.page("/password"), "/password", Map.of("password", OWN));
        Visitor here = desk.visitor().loggedIn(name, OWN);
        assertThat(here.get("/accounts").statusCode()).isEqualTo(200);

        invited(name, "READER");
        assertThat(isNobody(here.get("/accounts"))).isTrue();
        assertThat(here.get("/api/programmes").statusCode()).isEqualTo(401);
    }

    @Test
    void whoWasInvitedBeforeChoosesNoPasswordForWhoIsNow() {
        String name = "Twice Quixwell";
        Visitor before = come(name, invited(name, "READER"));
        var form = before.page("/password");
        String given = invited(name, "COORDINATOR");
        assertThat(before.submit(form, "/password", Map.of("password", OWN)).headers().firstValue("Location"))
                .doesNotHaveToString("Optional[/login?chosen]");

        Visitor now = come(name, given);
        now.submit(now.page("/password"), "/password", Map.of("password", OWN + " indeed"));
        assertThat(desk.visitor().loggedIn(name, OWN + " indeed").get("/accounts").statusCode()).isEqualTo(200);
    }

    @Test
    void whoChoosesAPasswordEndsTheirOtherSessions() {
        String name = "Careful Quixwell";
        Visitor one = come(name, invited(name, "READER"));
        one.submit(one.page("/password"), "/password", Map.of("password", OWN));
        Visitor lost = desk.visitor().loggedIn(name, OWN);
        Visitor here = desk.visitor().loggedIn(name, OWN);
        assertThat(here.submit(here.page("/password"), "/password", Map.of("password", OWN + " too"))
                .headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to).endsWith("?chosen"));
        assertThat(isNobody(lost.get("/"))).isTrue();
    }

    @Test
    void whoCameByALinkGoesWithIt() {
        Visitor person = desk.visitor();
        person.get(link("M-03"));
        assertThat(person.get("/mine").statusCode()).isEqualTo(200);
        String other = link("M-03");
        assertThat(isNobody(person.get("/mine"))).isTrue();
        person.get(other);
        assertThat(person.get("/mine").statusCode()).isEqualTo(200);
    }

    @Test
    void aPersonHasOneLinkAndNoTwoLinksAreTheSame() {
        link("M-04");
        JdbcClient database = desk.bean(JdbcClient.class);
        assertThatThrownBy(() -> database.sql("INSERT INTO link (secret, programme, role, person) "
                + "SELECT 'another', programme, role, person FROM link WHERE person = 'M-04'").update())
                .isInstanceOf(DuplicateKeyException.class);
        assertThatThrownBy(() -> database.sql("INSERT INTO link (secret, programme, role, person) "
                + "SELECT secret, programme, role, 'M-05' FROM link WHERE person = 'M-04'").update())
                .isInstanceOf(DuplicateKeyException.class);
    }
}
