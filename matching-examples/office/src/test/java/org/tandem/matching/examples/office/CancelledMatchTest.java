package org.tandem.matching.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.matching.examples.office.Office.Said;
import tools.jackson.databind.JsonNode;

/** Somebody cancels a search: the best plan so far is written whole. */
class CancelledMatchTest extends OfficeTest {

    /** A terminal at which somebody cancels as soon as anything is shown, which is when the search begins. */
    private static final class Impatient extends PrintStream {
        private final Office office;

        Impatient(Office office, OutputStream shown) {
            super(shown, true, StandardCharsets.UTF_8);
            this.office = office;
        }

        @Override
        public void flush() {
            super.flush();
            office.cancellation.cancel();
        }
    }

    @Test
    void theBestPlanSoFarIsWrittenWhole() {
        office.file("organisations.csv", "id", "O-1", "O-2", "O-3");
        office.file("ties.csv", "kind,first,second", "competitor,O-1,O-2");
        String[] command = {
            "match",
            "--mentors", office.file("mentors.csv", "id,places,offers", "M-1,2,law:3", "M-2,1,law:3"),
            "--mentees",
            office.file("mentees.csv", "id,organisation,seeks", "T-1,O-1,law:3:3", "T-2,O-2,law:3:3",
                    "T-3,O-3,law:3:3"),
            "--organisations", office.path("organisations.csv"),
            "--ties", office.path("ties.csv"),
            "--decisions", office.file("decisions.csv", "mentor,mentee,decision", "M-1,T-1,fix"),
            "--policy",
            office.file("policy.json",
                    "{\"rules\": {\"must-have competences\": {}}, \"criteria\": {\"competence fit\": 1}, \"plan rules\": {\"co-mentees apart\": {}}}"),
            "--out", office.path("plan")
        };
        ByteArrayOutputStream shown = new ByteArrayOutputStream();

        Said said = office.watching(new Impatient(office, shown)).run(command);

        assertThat(said.code()).isEqualTo(130);
        assertThat(said.err()).isEmpty();
        assertThat(said.out()).contains("wanted mentors given", "Written to ");
        assertThat(shown.toString(StandardCharsets.UTF_8)).contains("searching", "Ending; please wait.");
        assertThat(office.contents("plan").keySet())
                .containsExactlyInAnyOrder(
                        "plan.csv", "unmatched.csv", "loads.csv", "summary.json", "record.json", "report.html");
        JsonNode summary = office.json("plan/summary.json");
        assertThat(office.rows("plan/plan.csv")).hasSize(summary.path("matched").asInt()).isNotEmpty();
        assertThat(office.rows("plan/loads.csv")).hasSize(2);
        assertThat(office.text("plan/report.html")).contains("The run was cancelled").endsWith("</html>\n");
        assertThat(List.of("CANCELLED", "PROOF")).contains(summary.path("ended").asString());
    }
}
