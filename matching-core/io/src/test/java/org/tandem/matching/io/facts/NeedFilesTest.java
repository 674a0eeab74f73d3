package org.tandem.matching.io.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.matching.io.facts.CsvFolder.GERMAN;
import static org.tandem.matching.io.facts.CsvFolder.START;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.matching.io.policy.PolicyChoice;
import org.tandem.matching.io.sheet.Layout;
import org.tandem.matching.io.sheet.NeedSheets;
import org.tandem.matching.io.sheet.NeedSummary;

/** Files of needs and offers, read, matched and written. */
class NeedFilesTest {
    @TempDir
    Path temporary;

    private CsvFolder folder;

    @BeforeEach
    void open() {
        folder = new CsvFolder(temporary);
        folder.file("organisations.csv", "id,latitude,longitude", "S,52.1,10.3", "C,52.2,10.3", "D,48.1,11.5");
    }

    private NeedFiles.Matched matched(Path commitments) {
        return new NeedFiles(
                folder.path("needs.csv"), folder.path("offers.csv"), folder.path("organisations.csv"), List.of(),
                Optional.of(commitments), START)
                .matched(
                        NeedFiles.matcher(PolicyChoice.needs(), folder.faults), UnaryOperator.identity(),
                        folder.faults);
    }

    @Test
    void theTablesSayHowMuchGoesWhereWhatIsShortAndWhatIsLeft() {
        folder.file("needs.csv", "id,institution,kind,quantity", "N1,S,visit,3", "N2,S,tools,9", "N3,S,talk,1");
        folder.file("offers.csv", "id,company,kind,quantity,reach_km", "O1,C,visit,5,", "O2,C,tools,4,");

        NeedFiles.Matched matched = matched(folder.file("commitments.csv", "need,offer,quantity", "N1,O1,1"));

        NeedSummary summary = new NeedSummary(matched.plan(), Duration.ZERO, 1, "needs");
        Map<String, String> german = folder.written(NeedSheets.of(matched, summary, GERMAN, Layout.COMMAS));
        assertThat(german.get("assignments.csv").lines().map(line -> line.replaceAll(",\\d+,\\d+$", "")))
                .containsExactly(
                        "Bedarf,Einrichtung,Angebot,Unternehmen,Art,Menge,zugesagt,Punkte je Einheit,Passung in Prozent",
                        "N1,S,O1,C,visit,3,1",
                        "N2,S,O2,C,tools,4,0");
        assertThat(german.get("unmet.csv")).contains("N2,S,tools,9,4,5,zu wenige Einheiten",
                "N3,S,talk,1,0,1,kein Angebot");
        assertThat(german.get("offers_left.csv").lines())
                .containsExactly("Angebot,Unternehmen,Art,angeboten,genutzt,übrig", "O1,C,visit,5,3,2");
        assertThat(german.get("summary.json")).contains("needs");
    }

    @Test
    void everyFaultIsNamedWithItsCell() {
        folder.file("needs.csv", "id,institution,kind,quantity", "N1,S,visit,-1", "N1,Q,visit,2", "N2,S,,1");
        folder.file("offers.csv", "id,company,kind,quantity", "O1,C,visit,x");

        assertThat(folder.problems(() -> matched(folder.file("commitments.csv", "need,offer,quantity", "N9,O1,1"))))
                .anyMatch(problem -> problem.startsWith("needs.csv, line 2, column 4 (quantity):"))
                .anyMatch(problem -> problem.startsWith("needs.csv, line 3, column 1 (id):"))
                .anyMatch(problem -> problem.startsWith("needs.csv, line 4, column 3 (kind):"))
                .anyMatch(problem -> problem.startsWith("offers.csv, line 2, column 4 (quantity):"));
    }
}
