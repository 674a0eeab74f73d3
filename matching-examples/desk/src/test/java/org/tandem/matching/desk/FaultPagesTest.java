package org.tandem.matching.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.tandem.matching.desk.round.Workers;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/** What goes wrong is said as it is: what was done, what was not. */
class FaultPagesTest {
    private static final LocalDate START = LocalDate.of(2027, 1, 1);
    private static final String LONG_ID = "T-" + "9".repeat(90);

    private final RunningDesk desk = RunningDesk.desk();

    private ApiClient programme(String id) {
        return new ApiClient(desk, id, Programme.builder(START)
                .mentor(Mentor.builder("M-1").offers("law", 5).build())
                .mentor(Mentor.builder("M-2").offers("law", 4).build())
                .mentee(Mentee.builder("T-1").seeks("law", 2, 3).build())
                .mentee(Mentee.builder(LONG_ID).seeks("law", 2, 3).build())
                .build());
    }

    @Test
    void whatNoFormSendsIsRefusedAndNothingOfItRepeated() {
        ApiClient api = programme("odd");
        String token = Visitor.token(api.coordinator().page("/"));
        for (String put : List.of("", "FIX", "Quixwell M-1", "fix M-1", " ")) {
            HttpResponse<String> answer = api.coordinator().post("/programmes/odd/decisions",
                    Map.of("_csrf", token, "version", "0", "mentee", "T-1", "put", put));
            assertThat(answer.statusCode()).as(put).isEqualTo(400);
            assertThat(answer.body()).doesNotContain("Quixwell", "No enum", "Exception");
        }
        assertThat(api.get("").get("version").asInt()).isZero();
    }

    @Test
    void whatCannotBeStoredIsAConflict() {
        ApiClient api = programme("long");
        String link = "{\"role\":\"MENTEE\",\"person\":\"" + LONG_ID + "\"}";
        assertThat(api.post("/links", link).statusCode()).isEqualTo(409);
        HttpResponse<String> page = api.coordinator().post("/programmes/long/links", Map.of(
                "_csrf", Visitor.token(api.coordinator().page("/")), "role", "MENTEE", "person", LONG_ID));
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(page.body()).select("h1").text()).contains("nothing was changed");
    }

    /** While two answers are worked out, and as many matches wait as may. */
    @Test
    void aDecisionIsKeptAlsoWhereNothingCanBeMatched() throws Exception {
        ApiClient api = programme("full");
        api.matched();
        Document board = api.coordinator().page("/programmes/full?card=T-1");
        Workers workers = desk.bean(Workers.class);
        CountDownLatch busy = new CountDownLatch(2);
        CountDownLatch open = new CountDownLatch(1);
        try (ExecutorService others = Executors.newFixedThreadPool(2)) {
            for (int k = 0; k < 2; k++) {
                others.submit(() -> workers.ask(() -> {
                    busy.countDown();
                    try {
                        open.await();
                        return 0;
                    } catch (InterruptedException stopped) {
                        throw new IllegalStateException(stopped);
                    }
                }));
            }
            busy.await();
            List<Integer> begun = new ArrayList<>();
            do {
                begun.add(api.post("/searches", "{\"changes\":1}").statusCode());
            } while (begun.getLast() == 202);
            assertThat(begun.getLast()).isEqualTo(503);

            HttpResponse<String> decided = api.coordinator().submit(board, "/programmes/full/decisions",
                    Map.of("put", "BAR M-1"));
            assertThat(decided.statusCode()).isEqualTo(302);
            Document after = api.coordinator().page("/programmes/full");
            assertThat(after.select("[role=alert]").text()).contains("Your decision is kept");
            assertThat(after.select(".decisions li")).hasSize(1);
            open.countDown();
        }
    }

    @Test
    void anotherLanguageShowsTheSame() {
        ApiClient api = programme("lingual");
        api.matched();
        Document picked = api.coordinator().page("/programmes/lingual?card=T-1&note=a%26b");
        String german = picked.select("a[hreflang=de]").attr("href");
        Document same = api.coordinator().page(german);
        assertThat(same.select("#picked strong").text()).isEqualTo("T-1: wohin?");
        assertThat(same.select("a[hreflang=en]").attr("href"))
                .isEqualTo("/programmes/lingual?card=T-1&note=a%26b&lang=en");
        api.coordinator().page(same.select("a[hreflang=en]").attr("href"));
    }
}
