package org.tandem.matching.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.core.io.ClassPathResource;

/** A whole programme as its people live through it: imported, matched, decided about, published, declined, joined late, separated. */
final class ProgrammeScenario {
    private static final String PAGE = "/programmes/year";

    private final RunningDesk desk;
    private final Visitor coordinator;

    ProgrammeScenario(RunningDesk desk) {
        this.desk = desk;
        coordinator = desk.coordinator();
    }

    /** Asks until the plan is there; what is waited for ends by its steps. */
    private Document matched() {
        while (!coordinator.get(PAGE + "/progress").body().equals("over")) {
            Thread.onSpinWait();
        }
        return coordinator.page(PAGE);
    }

    private static String file(String name) throws IOException {
        return new ClassPathResource("salzgitter/" + name).getContentAsString(StandardCharsets.UTF_8);
    }

    private Document submitted(Document page, String action, Map<String, String> fields) {
        HttpResponse<String> answer = coordinator.submit(page, PAGE + action, fields);
        assertThat(answer.statusCode()).as(Jsoup.parse(answer.body()).text()).isEqualTo(302);
        return matched();
    }

    private Visitor person(String role, String id) {
        Document made = Jsoup.parse(coordinator.post(PAGE + "/links", Map.of(
                "_csrf", Visitor.token(coordinator.page("/")), "role", role, "person", id)).body());
        Visitor person = desk.visitor();
        person.get(made.select("code").text());
        return person;
    }

    private void note(String step, String mentor, String mentee) {
        Document pairs = coordinator.page(PAGE + "/pairs");
        assertThat(coordinator.post(PAGE + "/steps", Map.of(
                "_csrf", Visitor.token(pairs), "version", pairs.selectFirst("input[name=version]").val(),
                "step", step, "mentor", mentor, "mentee", mentee)).statusCode()).as(step).isEqualTo(302);
    }

    void play() throws IOException {
        desk.clock().day(LocalDate.of(2026, 8, 20));
        coordinator.submit(coordinator.page("/"), "/programmes",
                Map.of("id", "year", "title", "A year", "starts", "2026-09-01"));
        Document people = coordinator.page(PAGE + "/people");
        HttpResponse<String> wrong = coordinator.upload(people, PAGE + "/people", Map.of(
                "mentors", file("mentors.csv").replace("finance:5", "finance:9"), "mentees", file("mentees.csv")));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(wrong.body()).select("li").text())
                .contains("mentors.csv", "line 2", "finance").doesNotContain("/tmp", "Asmus");
        assertThat(coordinator.upload(people, PAGE + "/people", Map.of(
                "mentors", file("mentors.csv"),
                "mentees", file("mentees.csv"),
                "organisations", file("organisations.csv"),
                "ties", file("ties.csv"),
                "personalTies", file("personal_ties.csv"),
                "policy", file("policy.json"))).statusCode()).isEqualTo(302);

        Document board = coordinator.page(PAGE);
        assertThat(board.select(".headline").text()).isEqualTo("Nothing is matched yet.");
        Document draft = submitted(board, "/searches", Map.of());
        assertThat(draft.select(".headline").text()).contains("wanted mentors given", "No plan is better.");
        assertThat(draft.select(".aside .card small").eachText()).isNotEmpty()
                .allSatisfy(why -> assertThat(why).isNotBlank());

        Document decided = decide(draft);
        Document published = submitted(decided, "/publication", Map.of());
        assertThat(published.select(".card.new")).isEmpty();
        List<String> proposed = published.select(".card.proposed, .card.fixed").eachText();
        assertThat(proposed).isNotEmpty();

        String[] pair = declined(published);
        Document again = submitted(coordinator.page(PAGE), "/searches", Map.of("changes", "2"));
        assertThat(again.select(".card.proposed, .card.fixed, .card.kept").size())
                .isGreaterThanOrEqualTo(proposed.size() - 3);
        assertThat(again.select(".since .words").text()).isNotBlank();
        submitted(again, "/publication", Map.of());

        late();
        separated(pair[0]);
        Document report = coordinator.page(PAGE + "/report");
        assertThat(report.select("tr:contains(separated) td").text()).isEqualTo("1");
        assertThat(report.select("tr:contains(declined) td").text()).isEqualTo("1");
        assertThat(report.text()).contains("Go first in the next round");
        files();
    }

    /** Picks a card up, reads the prices, puts it down elsewhere, takes that back and does it again. */
    private Document decide(Document draft) {
        Document picked = coordinator.page(draft.selectFirst(".mentor .pick").attr("href"));
        assertThat(picked.select(".cost p:first-child").eachText())
                .anySatisfy(price -> assertThat(price).matches("[0-9,]+ points of [0-9,]+; nobody loses a mentor"));
        assertThat(picked.select(".barred small").eachText()).isNotEmpty()
                .allSatisfy(why -> assertThat(why).isNotBlank());
        String put = picked.select(".cost.costs button[name=put]").first().val();
        Document decided = submitted(picked, "/decisions", Map.of("put", put));
        assertThat(decided.select(".card.fixed")).hasSize(1);

        HttpResponse<String> late = coordinator.submit(picked, PAGE + "/decisions", Map.of("put", put));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(late.body()).text()).contains("quicker", RunningDesk.COORDINATOR,
                "decided about a pair");

        Document undone = submitted(decided, "/decisions/undo", Map.of());
        assertThat(undone.select(".headline").text()).isEqualTo(draft.select(".headline").text());
        Document anew = coordinator.page(draft.selectFirst(".mentor .pick").attr("href"));
        return submitted(anew, "/decisions", Map.of("put", put));
    }

    /** Both of one pair accept and begin; somebody else declines. Returns the mentor and the mentee of the pair. */
    private String[] declined(Document published) {
        List<Element> cards = published.select(".card.proposed a.pick");
        String mentee = cards.get(0).attr("href").replaceAll(".*card=", "");
        Visitor one = person("MENTEE", mentee);
        Document mine = one.page("/mine");
        assertThat(mine.select("section")).hasSize(1);
        assertThat(one.submit(mine, "/mine/acceptance", Map.of()).statusCode()).isEqualTo(302);
        String mentor = mine.selectFirst("input[name=partner]").val();
        Visitor other = person("MENTOR", mentor);
        assertThat(other.post("/mine/acceptance", Map.of(
                "_csrf", Visitor.token(other.page("/mine")), "partner", mentee)).statusCode()).isEqualTo(302);
        assertThat(coordinator.page(PAGE).select(".card.kept").text()).contains("accepted by both");

        Visitor third = person("MENTEE", cards.get(cards.size() - 1).attr("href").replaceAll(".*card=", ""));
        assertThat(third.submit(third.page("/mine"), "/mine/decline", Map.of()).statusCode()).isEqualTo(302);
        assertThat(third.page("/mine").text()).contains("declined");
        desk.clock().day(LocalDate.of(2026, 9, 1));
        note("STARTED", mentor, mentee);
        return new String[] {mentor, mentee};
    }

    private void late() {
        Document people = coordinator.page(PAGE + "/people");
        HttpResponse<String> added = coordinator.upload(people, PAGE + "/mentees", Map.of("late", """
                id,name,organisation,latitude,longitude,remote,languages,hours_per_month,forms,seeks
                T-99,Late Quixwell,ORG-late,52.15,10.33,true,de,4,meeting|video-call,leadership:2:4
                """));
        assertThat(added.statusCode()).as(Jsoup.parse(added.body()).text()).isEqualTo(302);
        Document matched = submitted(coordinator.page(PAGE), "/searches", Map.of("changes", "3"));
        assertThat(matched.text()).contains("Late Quixwell");
        submitted(matched, "/publication", Map.of());
    }

    private void separated(String mentor) {
        desk.clock().day(LocalDate.of(2026, 12, 1));
        Document pairs = coordinator.page(PAGE + "/pairs");
        Element form = pairs.select("form:has(option[value=SEPARATED])").first();
        assertThat(form.selectFirst("input[name=mentor]").val()).isEqualTo(mentor);
        note("SEPARATED", mentor, form.selectFirst("input[name=mentee]").val());
    }

    private void files() {
        assertThat(coordinator.get(PAGE + "/files/plan.xlsx").body()).startsWith("PK");
        assertThat(coordinator.get(PAGE + "/files/plan.csv").body()).startsWith("mentee,mentee_name,mentor");
        assertThat(Jsoup.parse(coordinator.get(PAGE + "/files/plan.html").body()).select("tr")).hasSizeGreaterThan(30);
        assertThat(coordinator.get(PAGE + "/files/record.json").body()).contains("fingerprint");
        assertThat(coordinator.get(PAGE + "/files/passwords.csv").statusCode()).isEqualTo(404);
    }
}
