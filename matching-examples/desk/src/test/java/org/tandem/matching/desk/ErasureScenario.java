package org.tandem.matching.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tandem.matching.audit.DecisionRecord;
import org.tandem.matching.audit.Replay;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.desk.programme.PlanRows;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.PersonalTie;
import org.tandem.matching.programme.Programme;

/** A person is deleted: in nothing that is kept; what has happened, and the records, are there all the same. */
final class ErasureScenario {
    private static final LocalDate START = LocalDate.of(2027, 1, 1);
    static final String GONE = "T-gone";
    private static final String PAIR = "\"mentor\":\"M-1\",\"mentee\":\"" + GONE + "\"}";

    private final RunningDesk desk;

    ErasureScenario(RunningDesk desk) {
        this.desk = desk;
    }

    /** Published, with one who is proposed to somebody; there is a fix, a wish, a tie and a link about them. */
    ApiClient programme(String id) {
        desk.clock().day(LocalDate.of(2026, 8, 20));
        ApiClient api = new ApiClient(desk, id, Programme.builder(START)
                .mentor(Mentor.builder("M-1").offers("law", 5).wishes(GONE).build())
                .mentor(Mentor.builder("M-2").offers("law", 4).build())
                .mentee(Mentee.builder(GONE).name("Gonda Quixwell").seeks("law", 5, 3).build())
                .mentee(Mentee.builder("T-2").seeks("law", 2, 3).build())
                .personalTie(new PersonalTie(PersonalTie.Kind.values()[0], "M-2", GONE))
                .build());
        api.posted("/decisions", "{\"kind\":\"FIX\"," + PAIR);
        api.matched();
        api.posted("/publications", "{\"draft\":\"" + api.get("").get("draft").asString() + "\"}");
        api.posted("/links", "{\"role\":\"MENTEE\",\"person\":\"" + GONE + "\"}");
        return api;
    }

    static HttpResponse<String> erase(ApiClient api, String id) {
        Document page = api.coordinator().page("/programmes/" + id + "/erasure?person=" + GONE);
        String version = Integer.toString(api.get("").get("version").asInt());
        return api.coordinator().post("/programmes/" + id + "/erasure",
                Map.of("_csrf", Visitor.token(page), "version", version, "person", GONE));
    }

    /** Returns every text that the database has about a programme. */
    private List<String> texts(String id) {
        JdbcClient database = desk.bean(JdbcClient.class);
        List<String> texts = new ArrayList<>();
        for (String table : List.of("programme WHERE id", "change WHERE programme", "event WHERE programme",
                "ledger_entry WHERE programme", "search WHERE programme", "plan WHERE programme",
                "link WHERE programme", "receipt WHERE programme")) {
            database.sql("SELECT * FROM " + table + " = ?").param(id).query().listOfRows()
                    .forEach(row -> texts.add(table + " " + row.values()));
        }
        return texts;
    }

    void play() {
        ApiClient api = programme("erasure");
        Visitor person = desk.visitor();
        person.get(api.posted("/links", "{\"role\":\"MENTEE\",\"person\":\"" + GONE + "\"}").get("path").asString());
        assertThat(person.submit(person.page("/mine"), "/mine/decline", Map.of()).statusCode()).isEqualTo(302);
        api.matched();
        assertThat(texts("erasure")).anySatisfy(row -> assertThat(row).contains("Gonda"));
        UUID published = UUID.fromString(api.get("").get("published").asString());
        int events = api.get("/events").size();

        assertThat(erase(api, "erasure").statusCode()).isEqualTo(302);
        assertThat(texts("erasure")).isNotEmpty().allSatisfy(row -> assertThat(row)
                .doesNotContainIgnoringCase(GONE).doesNotContainIgnoringCase("Gonda"));
        assertThat(person.get("/mine").statusCode()).isEqualTo(302);
        assertThat(api.get("/events").size()).isEqualTo(events);
        assertThat(api.get("/events").toString()).contains("erased-1");
        assertThat(api.get("").get("faults")).isEmpty();
        assertThat(api.coordinator().page("/programmes/erasure/pairs").text()).contains("erased-1");

        List<PlanRows.Kept> kept = desk.bean(PlanRows.class).kept("erasure");
        assertThat(kept).extracting(PlanRows.Kept::id).hasSize(2).doesNotContain(published)
                .contains(UUID.fromString(api.get("").get("published").asString()));
        for (PlanRows.Kept plan : kept) {
            assertThat(Replay.of(DecisionRecord.parse(plan.record()), Compatibility.of(plan.people(), plan.policy()))
                    .isConfirmed()).isTrue();
        }
        assertThat(api.matched().toString()).doesNotContain("erased-1");
    }
}
