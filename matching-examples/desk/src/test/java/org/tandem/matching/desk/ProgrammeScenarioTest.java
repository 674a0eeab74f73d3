package org.tandem.matching.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.tandem.matching.desk.programme.ProgrammeRows;
import org.tandem.matching.desk.round.Drafts;

/** A whole programme, as coordinators live through it. */
class ProgrammeScenarioTest {
    private static final String BOARD = "/programmes/salzgitter";

    private final RunningDesk desk = RunningDesk.desk();
    private final Visitor coordinator = desk.coordinator();

    /** Asks until the plan is there; what is waited for ends by its steps. */
    private Document matched() {
        while (!coordinator.get(BOARD + "/progress").body().equals("over")) {
            Thread.onSpinWait();
        }
        return coordinator.page(BOARD);
    }

    @Test
    void aProgrammeIsMatchedDecidedAndPublished() {
        Document empty = coordinator.page(BOARD);
        assertThat(empty.select(".headline").text()).isEqualTo("Nothing is matched yet.");

        coordinator.submit(empty, BOARD + "/searches", Map.of());
        Document draft = matched();
        assertThat(draft.select(".headline").text()).contains("of 45 wanted mentors given", "No plan is better.");
        assertThat(draft.select(".aside .card small").eachText()).isNotEmpty()
                .allSatisfy(why -> assertThat(why).isNotBlank());

        String card = draft.selectFirst(".mentor .pick").attr("href");
        Document picked = coordinator.page(card);
        assertThat(picked.select(".cost p:first-child").eachText())
                .anySatisfy(price -> assertThat(price).contains("nobody loses a mentor"));
        assertThat(picked.select(".barred small").eachText()).isNotEmpty();
        String put = picked.select(".cost.costs button[name=put]").first().val();
        coordinator.submit(picked, BOARD + "/decisions", Map.of("put", put));
        Document decided = matched();
        assertThat(decided.select(".decisions li")).hasSize(1);
        assertThat(decided.select(".card.fixed")).hasSize(1);

        coordinator.submit(decided, BOARD + "/publication", Map.of());
        Document published = matched();
        assertThat(published.select(".card.proposed")).isNotEmpty();
        assertThat(desk.bean(Drafts.class)
                .published(desk.bean(ProgrammeRows.class).find("salzgitter").orElseThrow())).isPresent();
    }
}
