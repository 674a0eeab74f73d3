package org.tandem.matching.desk;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/** Every endpoint × every role: who is let in, who is sent to log in, who is turned away. */
class EndpointRolesTest {
    /** Who may ask; everybody else is turned away. */
    private enum Who {
        ALL, READERS, COORDINATORS, PERSONS, INVITED_TOO
    }

    private static final Map<String, Who> TABLE = Map.ofEntries(
            entry("GET /login", Who.ALL),
            entry("GET /", Who.READERS),
            entry("POST /programmes", Who.COORDINATORS),
            entry("GET /programmes/{id}", Who.READERS),
            entry("GET /programmes/{id}/progress", Who.READERS),
            entry("GET /programmes/{id}/pairs", Who.READERS),
            entry("GET /programmes/{id}/people", Who.READERS),
            entry("GET /programmes/{id}/erasure", Who.READERS),
            entry("POST /programmes/{id}/erasure", Who.COORDINATORS),
            entry("GET /programmes/{id}/policy", Who.READERS),
            entry("POST /programmes/{id}/policy", Who.COORDINATORS),
            entry("GET /programmes/{id}/report", Who.READERS),
            entry("GET /programmes/{id}/what-if", Who.READERS),
            entry("GET /programmes/{id}/help", Who.READERS),
            entry("GET /programmes/{id}/replay", Who.READERS),
            entry("GET /programmes/{id}/files/{name}", Who.READERS),
            entry("POST /programmes/{id}/searches", Who.COORDINATORS),
            entry("POST /programmes/{id}/searches/cancellation", Who.COORDINATORS),
            entry("POST /programmes/{id}/decisions", Who.COORDINATORS),
            entry("POST /programmes/{id}/decisions/undo", Who.COORDINATORS),
            entry("POST /programmes/{id}/decisions/removal", Who.COORDINATORS),
            entry("POST /programmes/{id}/publication", Who.COORDINATORS),
            entry("POST /programmes/{id}/steps", Who.COORDINATORS),
            entry("POST /programmes/{id}/assignments", Who.COORDINATORS),
            entry("POST /programmes/{id}/people", Who.COORDINATORS),
            entry("POST /programmes/{id}/mentees", Who.COORDINATORS),
            entry("POST /programmes/{id}/links", Who.COORDINATORS),
            entry("GET /accounts", Who.COORDINATORS),
            entry("POST /accounts", Who.COORDINATORS),
            entry("GET /password", Who.INVITED_TOO),
            entry("POST /password", Who.INVITED_TOO),
            entry("GET /mine", Who.PERSONS),
            entry("POST /mine/acceptance", Who.PERSONS),
            entry("POST /mine/decline", Who.PERSONS),
            entry("GET /api/programmes", Who.READERS),
            entry("GET /api/programmes/{id}", Who.READERS),
            entry("GET /api/programmes/{id}/people", Who.READERS),
            entry("PUT /api/programmes/{id}/people", Who.COORDINATORS),
            entry("GET /api/programmes/{id}/draft", Who.READERS),
            entry("GET /api/programmes/{id}/draft/record", Who.READERS),
            entry("GET /api/programmes/{id}/draft/prices", Who.READERS),
            entry("GET /api/programmes/{id}/events", Who.READERS),
            entry("POST /api/programmes/{id}/searches", Who.COORDINATORS),
            entry("GET /api/programmes/{id}/searches/{search}", Who.READERS),
            entry("DELETE /api/programmes/{id}/searches", Who.COORDINATORS),
            entry("POST /api/programmes/{id}/links", Who.COORDINATORS),
            entry("POST /api/programmes/{id}/decisions", Who.COORDINATORS),
            entry("POST /api/programmes/{id}/decisions/undo", Who.COORDINATORS),
            entry("POST /api/programmes/{id}/publications", Who.COORDINATORS),
            entry("POST /api/programmes/{id}/assignments", Who.COORDINATORS),
            entry("POST /api/programmes/{id}/steps", Who.COORDINATORS));

    private final RunningDesk desk = RunningDesk.desk();

    private record Visit(String role, Visitor visitor, Set<Who> mayBe, String token) {}

    private Visit visit(String role, Visitor visitor, String page, Who... mayBe) {
        return new Visit(role, visitor, Set.of(mayBe), Visitor.token(visitor.page(page)));
    }

    private List<Visit> visits() {
        Visitor coordinator = desk.coordinator();
        Visitor person = desk.visitor();
        Document people = coordinator.page("/programmes/salzgitter/people");
        String link = Jsoup.parse(coordinator.post("/programmes/salzgitter/links", Map.of(
                "_csrf", Visitor.token(people), "role", "MENTOR", "person", "M-01")).body()).select("code").text();
        assertThat(person.get(link).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/mine"));
        Visitor invited = desk.visitor();
        Document accounts = Jsoup.parse(coordinator.post("/accounts", Map.of(
                "_csrf", Visitor.token(people), "name", "Invited Quixwell", "role", "READER")).body());
        invited.submit(invited.page("/login"), "/login",
                Map.of("username", "Invited Quixwell", "password", accounts.select("code").text()));
        return List.of(
                visit("nobody", desk.visitor(), "/login", Who.ALL),
                visit("reader", desk.reader(), "/", Who.ALL, Who.READERS, Who.INVITED_TOO),
                visit("coordinator", coordinator, "/", Who.ALL, Who.READERS, Who.COORDINATORS, Who.INVITED_TOO),
                visit("person", person, "/mine", Who.ALL, Who.PERSONS),
                visit("invited", invited, "/password", Who.ALL, Who.INVITED_TOO));
    }

    /** Empty requests: what is let in is at fault afterwards, or not, but never turned away. */
    private static HttpResponse<String> ask(Visit visit, String endpoint) {
        String[] parts = endpoint.split(" ");
        // Of a programme that there is not, so that nothing is changed.
        String path = parts[1].replace("{id}", "none").replace("{name}", "none")
                .replace("{search}", "00000000-0000-0000-0000-000000000000");
        return visit.visitor().send(visit.visitor().request(path)
                .header("X-CSRF-TOKEN", visit.token())
                .method(parts[0], BodyPublishers.noBody()));
    }

    private static boolean isLetIn(HttpResponse<String> answer) {
        boolean toLogin = answer.headers().firstValue("Location").filter(to -> to.endsWith("/login")).isPresent();
        return answer.statusCode() != 401 && answer.statusCode() != 403 && !toLogin;
    }

    @Test
    void everyEndpointIsInTheTable() {
        TreeSet<String> endpoints = new TreeSet<>();
        desk.bean(RequestMappingHandlerMapping.class).getHandlerMethods().forEach((mapping, method) -> {
            if (method.getBeanType().getPackageName().startsWith("org.tandem")) {
                mapping.getMethodsCondition().getMethods().forEach(verb -> mapping.getPatternValues()
                        .forEach(path -> endpoints.add(verb + " " + path)));
            }
        });
        assertThat(endpoints).isEqualTo(new TreeSet<>(TABLE.keySet()));
    }

    @Test
    void everyEndpointLetsInWhomItShall() {
        List<String> wrong = new ArrayList<>();
        for (Visit visit : visits()) {
            for (Map.Entry<String, Who> row : TABLE.entrySet()) {
                // Whoever leaves, is gone.
                if (row.getKey().equals("POST /password")) {
                    continue;
                }
                HttpResponse<String> answer = ask(visit, row.getKey());
                if (isLetIn(answer) != visit.mayBe().contains(row.getValue()) || answer.statusCode() >= 500) {
                    wrong.add(visit.role() + " " + row.getKey() + " " + answer.statusCode());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nothingIsChangedWithoutAToken() {
        for (Visit visit : visits()) {
            TABLE.forEach((endpoint, who) -> {
                // Those who may, so that nothing but the token is missing: with it they are let in, as above.
                if (!endpoint.startsWith("GET") && visit.mayBe().contains(who)) {
                    String[] parts = endpoint.split(" ");
                    assertThat(visit.visitor()
                            .send(visit.visitor().request(parts[1].replace("{id}", "none"))
                                    .method(parts[0], BodyPublishers.noBody()))
                            .statusCode()).as(visit.role() + " " + endpoint).isEqualTo(403);
                }
            });
        }
    }

    /** A person answers for nobody else, whatever they send. */
    @Test
    void aPersonHasOnlyTheirOwnPairs() {
        desk.clock().day(LocalDate.of(2026, 8, 20));
        LocalDate start = LocalDate.of(2027, 1, 1);
        ApiClient api = new ApiClient(desk, "own", Programme.builder(start)
                .mentor(Mentor.builder("M-1").name("First Quixwell").offers("law", 5).build())
                .mentor(Mentor.builder("M-2").name("Second Quixwell").offers("law", 5).build())
                .mentee(Mentee.builder("T-1").seeks("law", 2, 3).build())
                .mentee(Mentee.builder("T-2").seeks("law", 2, 3).build())
                .build());
        api.posted("/assignments", "{\"mentor\":\"M-1\",\"mentee\":\"T-1\"}");
        api.posted("/assignments", "{\"mentor\":\"M-2\",\"mentee\":\"T-2\"}");
        Visitor person = desk.visitor();
        person.get(api.posted("/links", "{\"role\":\"MENTEE\",\"person\":\"T-1\"}").get("path").asString());
        Document mine = person.page("/mine");
        assertThat(mine.text()).contains("First Quixwell").doesNotContain("Second Quixwell", "T-2");
        for (String answer : List.of("/mine/acceptance", "/mine/decline")) {
            for (String partner : List.of("M-2", "T-2", "T-1", "nobody", "")) {
                assertThat(person.submit(mine, answer, Map.of(
                        "partner", partner, "mentee", "T-2", "person", "T-2", "role", "MENTOR", "programme", "own"))
                        .statusCode()).as(answer + " " + partner).isEqualTo(422);
            }
        }
        assertThat(api.get("").get("version").asInt()).isEqualTo(2);
        assertThat(person.submit(mine, "/mine/acceptance", Map.of()).statusCode()).isEqualTo(302);
        assertThat(api.get("/events").toString()).contains("MENTEE");
    }

    @Test
    void nothingIsKeptByBrowsersAndNothingForeignIsLoaded() {
        Visitor reader = desk.reader();
        for (String path : List.of("/", "/programmes/salzgitter", "/programmes/salzgitter/people", "/api/programmes")) {
            HttpResponse<String> answer = reader.get(path);
            assertThat(answer.headers().firstValue("Cache-Control")).hasValueSatisfying(
                    header -> assertThat(header).contains("no-store"));
            assertThat(answer.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(
                    header -> assertThat(header).startsWith("default-src 'none'").doesNotContain("unsafe", "http"));
            assertThat(answer.body()).doesNotContain("style=", "onclick", "<script>", "<style");
        }
    }
}
