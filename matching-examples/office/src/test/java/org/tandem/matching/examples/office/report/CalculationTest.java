package org.tandem.matching.examples.office.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.tandem.matching.io.sheet.Summary;
import org.tandem.matching.plan.Ended;
import org.tandem.matching.plan.LevelQuality;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Quality;
import org.tandem.matching.plan.Status;
import org.tandem.matching.policy.Level;
import org.tandem.matching.text.Wording;

class CalculationTest {
    private static Element calculation(Locale language) throws IOException {
        Quality quality = new Quality(
                Status.FEASIBLE,
                Ended.TIME,
                4,
                List.of(
                        new LevelQuality(Level.MATCHES, 3, OptionalLong.of(4), false),
                        new LevelQuality(Level.POINTS, 90, OptionalLong.empty(), false)));
        Plan plan = new Plan(List.of(), List.of(), List.of(), List.of(), 4, 90, 0, Map.of(), quality);
        Summary summary = new Summary(5, 4, plan, Duration.ZERO, 7, "own");
        StringBuilder page = new StringBuilder();
        new Calculation(new Teller(Wording.in(language)), summary).section().html().writeTo(page);
        return Jsoup.parseBodyFragment(page.toString()).body();
    }

    @Test
    void theFirstOpenLevelIsSaidAndNoPoints() throws IOException {
        assertThat(calculation(Locale.ENGLISH).selectFirst(".proof").text())
                .isEqualTo("That none is better is not proven: at most one more mentor could be given.");
        assertThat(calculation(Locale.GERMAN).selectFirst(".proof").text())
                .isEqualTo("Dass es keinen besseren gibt, ist nicht bewiesen: "
                        + "höchstens ein weiterer Mentor könnte vergeben werden.");
    }

    @Test
    void everyLevelIsListed() throws IOException {
        assertThat(calculation(Locale.ENGLISH).select(".levels li").eachText())
                .containsExactly("Mentors given: 3 of at most 4", "Points: 90, no bound known");
        assertThat(calculation(Locale.GERMAN).select(".levels li").eachText())
                .containsExactly("Vergebene Mentoren: 3 von höchstens 4", "Punkte: 90, keine Schranke bekannt");
    }
}
