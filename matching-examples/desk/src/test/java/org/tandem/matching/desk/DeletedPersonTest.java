package org.tandem.matching.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Who is deleted, and who is not. */
class DeletedPersonTest {
    private final RunningDesk desk = RunningDesk.desk();
    private final ErasureScenario scenario = new ErasureScenario(desk);

    @Test
    void whoHasAPairThatHasNotEndedStays() {
        ApiClient api = scenario.programme("erasure-open");
        Document page = api.coordinator().page("/programmes/erasure-open/erasure?person=" + ErasureScenario.GONE);
        assertThat(page.select("[role=alert]").text()).contains("M-1");
        assertThat(page.select("main button")).isEmpty();
        HttpResponse<String> answer = ErasureScenario.erase(api, "erasure-open");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("main li").text()).contains("M-1", ErasureScenario.GONE,
                "has not ended");
    }

    @Test
    void whoIsDeletedIsInNothingThatIsKept() {
        scenario.play();
    }

    @Test
    void whoIsNotThereIsNotDeleted() {
        ApiClient api = scenario.programme("erasure-none");
        assertThat(api.coordinator().get("/programmes/erasure-none/erasure?person=nobody").statusCode()).isEqualTo(404);
        assertThat(api.coordinator().post("/programmes/erasure-none/erasure", Map.of(
                "_csrf", Visitor.token(api.coordinator().page("/")), "version", "2", "person", "nobody")).statusCode())
                .isEqualTo(404);
    }
}
