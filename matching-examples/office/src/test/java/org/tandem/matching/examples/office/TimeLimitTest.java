package org.tandem.matching.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.matching.examples.office.Office.Said;

/** When there is no time left: results are written, answers say what is missing. */
class TimeLimitTest {
    @TempDir
    Path folder;

    private Office office;

    @BeforeEach
    void letTimeFly() {
        office = new Office(folder);
        office.demo("match");
        office.outOfTime();
    }

    private Said ask(String command, String... more) {
        return office.run(office.demo(command).with(more));
    }

    private Document page(String language) {
        Said said = ask("match", "--lang", language, "--out", office.path(language));
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        assertThat(office.rows(language + "/plan.csv")).hasSize(39);
        return Jsoup.parse(office.text(language + "/report.html"));
    }

    @Test
    void thePageNamesWhatItLeavesOutTheMostUsefulFirst() {
        Document page = page("en");

        assertThat(page.select("#supply, #wanted, #fairness, #without ol")).isEmpty();
        assertThat(page.select("#without .card details")).as("why needs no search").hasSize(6);
        assertThat(page.selectFirst("#left-out p").text()).contains("The time was up", "--time-limit");
        assertThat(page.select("#left-out li").eachText())
                .containsExactly(
                        "supply and demand",
                        "what would help those who lack a mentor",
                        "which mentors to look for",
                        "fairness",
                        "how firm the plan is");
    }

    @Test
    void itDoesSoInGerman() {
        Document page = page("de");

        assertThat(page.selectFirst("#left-out p").text()).contains("Die Zeit war um", "--time-limit");
        assertThat(page.select("#left-out li").eachText())
                .containsExactly(
                        "Angebot und Bedarf",
                        "was denen helfen würde, denen ein Mentor fehlt",
                        "welche Mentoren zu gewinnen sich lohnt",
                        "Fairness",
                        "wie fest der Plan steht");
    }

    @Test
    void anAnswerSaysThatTheTimeWasUp() {
        assertThat(ask("why", "--mentee", "T-05").out())
                .contains("Places are short: T-05", "before the time was up; not everything was tried");
        Said readiness = ask("readiness", "--time-limit", "1m");
        assertThat(readiness.code()).isEqualTo(1);
        assertThat(readiness.out()).isEmpty();
        assertThat(readiness.err()).contains("The time was up before there was an answer");
        assertThat(ask("readiness").code()).as("without a limit").isZero();
    }

    @Test
    void aSearchThatBeginsTooLateStillHasAPlan() {
        String pairs = office.file("pairs.csv", "mentee,mentor,points", "T-1,M-1,50", "T-2,M-1,20", "T-3,M-2,100");
        for (String limit : List.of("1ms", "10s")) {
            Said said =
                    office.run("match", "--pairs", pairs, "--time-limit", limit, "--out", office.path("late" + limit));

            assertThat(said.code()).as(said.err()).isZero();
            assertThat(office.rows("late" + limit + "/plan.csv")).hasSize(2);
        }
    }
}
