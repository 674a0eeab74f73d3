package org.tandem.matching.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.tandem.matching.desk.programme.EventRows;
import org.tandem.matching.desk.programme.ProgrammeRows;
import org.tandem.matching.life.Step;
import org.tandem.matching.policy.Role;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/** Whoever is fixed may decline all the same, and what contradicts itself can still be looked at and mended. */
class DeclinedFixTest {
    private static final LocalDate START = LocalDate.of(2027, 1, 1);
    private static final String PAIR = "\"mentor\":\"M-1\",\"mentee\":\"T-1\"}";

    private final RunningDesk desk = RunningDesk.desk();

    /** A fixed pair is published. */
    private ApiClient fixed(String id) {
        desk.clock().day(LocalDate.of(2026, 8, 20));
        ApiClient api = new ApiClient(desk, id, Programme.builder(START)
                .mentor(Mentor.builder("M-1").offers("law", 5).build())
                .mentor(Mentor.builder("M-2").offers("law", 4).build())
                .mentee(Mentee.builder("T-1").seeks("law", 2, 3).build())
                .mentee(Mentee.builder("T-2").seeks("law", 2, 3).build())
                .build());
        api.posted("/decisions", "{\"kind\":\"FIX\"," + PAIR);
        api.matched();
        api.posted("/publications", "{\"draft\":\"" + api.get("").get("draft").asString() + "\"}");
        return api;
    }

    @Test
    void whoDeclinesIsNoLongerFixed() {
        ApiClient api = fixed("declined");
        api.posted("/steps", "{\"step\":\"DECLINED\",\"by\":\"MENTEE\"," + PAIR);

        assertThat(api.get("").get("faults")).isEmpty();
        assertThat(api.get("/events").findValues("decision")).hasSize(2);
        assertThat(api.matched().get("matches").findValuesAsString("mentor")).hasSize(2);
        assertThat(api.get("/draft").toString()).doesNotContain("\"mentor\":\"M-1\",\"mentee\":\"T-1\"");
        assertThat(api.coordinator().page("/programmes/declined").select(".decisions:not(.since)")).isEmpty();
    }

    @Test
    void whoSeparatesIsNoLongerFixed() {
        ApiClient api = fixed("parted");
        api.posted("/steps", "{\"step\":\"ACCEPTED\",\"by\":\"MENTEE\"," + PAIR);
        api.posted("/steps", "{\"step\":\"ACCEPTED\",\"by\":\"MENTOR\"," + PAIR);
        api.posted("/steps", "{\"step\":\"STARTED\"," + PAIR);
        api.posted("/decisions", "{\"kind\":\"FIX\"," + PAIR);
        desk.clock().day(LocalDate.of(2026, 8, 21));
        api.posted("/steps", "{\"step\":\"SEPARATED\"," + PAIR);

        assertThat(api.get("").get("faults")).isEmpty();
    }

    @Test
    void aProgrammeThatContradictsItselfIsShownAndCanBeMended() {
        ApiClient api = fixed("locked");
        api.posted("/decisions", "{\"kind\":\"BAR\",\"mentor\":\"M-2\",\"mentee\":\"T-1\"}");
        // As an older desk has kept it: the decline, and not that the fix is over.
        desk.bean(EventRows.class).add("locked", 4, List.of(
                new Step.Declined(LocalDate.of(2026, 8, 20), "M-1", "T-1", Role.MENTEE)));
        desk.bean(ProgrammeRows.class).version("locked", 4);

        assertThat(api.get("").get("faults").findValuesAsString("problem")).singleElement().asString()
                .contains("M-1", "T-1", "declined");
        assertThat(api.post("/searches", "{}").statusCode()).isEqualTo(422);
        assertThat(api.post("/searches", "{\"changes\":2}").statusCode()).isEqualTo(422);
        Document board = api.coordinator().page("/programmes/locked");
        assertThat(board.select("[role=alert] li").text()).contains("declined");
        assertThat(board.select("form[action$=/searches]")).isEmpty();
        for (String page : List.of("/people", "/pairs", "/report")) {
            assertThat(api.coordinator().page("/programmes/locked" + page).text()).isNotBlank();
        }

        // The last decision is not the one that is wrong: it stays.
        Map<String, String> wrong = Map.of("version", "4", "kind", "FIX", "mentor", "M-1", "mentee", "T-1");
        assertThat(api.coordinator().submit(board, "/programmes/locked/decisions/removal", wrong).statusCode())
                .isEqualTo(302);
        assertThat(api.get("").get("faults")).isEmpty();
        assertThat(api.coordinator().page("/programmes/locked").select(".decisions:not(.since) li"))
                .singleElement().satisfies(left -> assertThat(left.text()).contains("M-2"));
    }

    @Test
    void theLastDecisionIsTakenBackWhateverElseIsWrong() {
        ApiClient api = fixed("undone");
        desk.bean(EventRows.class).add("undone", 3, List.of(
                new Step.Declined(LocalDate.of(2026, 8, 20), "M-1", "T-1", Role.MENTEE)));
        desk.bean(ProgrammeRows.class).version("undone", 3);
        api.posted("/decisions/undo", "");
        assertThat(api.get("").get("faults")).isEmpty();
    }
}
