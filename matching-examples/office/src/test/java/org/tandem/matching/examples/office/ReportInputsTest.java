package org.tandem.matching.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Pages of small, large, hostile and empty inputs. */
class ReportInputsTest extends OfficeTest {
    private static final String EVIL =
            "</title></style></script><script>alert(1)</script>\u202E\"'><img src=x onerror=alert(1)>&lt;";

    private Document page() {
        return Jsoup.parse(office.text("plan/report.html"));
    }

    @Test
    void hostileTextStaysText() {
        String cell = '"' + EVIL.replace("\"", "\"\"") + '"';
        String sought = "<i>a</i>\u202Eb\u2066:3:5!";
        String mentors = office.file(
                "mentors.csv",
                "id,name,organisation,sector,latitude,longitude,languages,hours_per_month,forms,offers",
                "M-<b>1</b>," + cell + ",A,<s>,52,10,de,4,meeting,<i>a</i>\u202Eb\u2066:5",
                "M-2,,B,,,,de,4,meeting,x:1");
        String mentees = office.file(
                "mentees.csv",
                "id,name,organisation,sector,latitude,longitude,languages,hours_per_month,forms,seeks",
                "\"T-\"\"onload='\"," + cell + ",C,<u>,52,10,de,4,meeting," + sought,
                "T-2&amp;," + cell + ",D,,52.1,10.1,de,4,meeting," + sought,
                "T-3,,E,,52.2,10.1,de,4,meeting," + sought);
        String organisations = office.file("organisations.csv", "id", "A", "B", "C", "D", "E");
        String policy = office.file(
                "policy.json",
                "{\"name\": \"</title><script>x</script>\", \"rules\": {\"must-have competences\": {}}, \"criteria\": {\"competence fit\": 1}}");
        for (String language : List.of("en", "de")) {
            Office.Said said = office.run(
                    "match", "--mentors", mentors, "--mentees", mentees, "--organisations", organisations, "--policy",
                    policy,
                    "--names", "--title", EVIL, "--lang", language, "--out", office.path("plan"));

            assertThat(said.err()).isEmpty();
            assertThat(said.code()).isZero();
            Document page = page();
            assertThat(page.select("script, img, b, i, s, u, [onload], [onerror]")).isEmpty();
            assertThat(page.select("style, title")).hasSizeGreaterThan(1);
            assertThat(page.title()).startsWith("</title>").endsWith("Tandem");
            assertThat(page.selectFirst(".kicker").text()).isEqualTo(EVIL.replace('\u202E', '\uFFFD'));
            assertThat(page.select(".why").text()).contains("<i>a</i>\uFFFDb\uFFFD");
            assertThat(page.selectFirst(".policy").text()).contains("</title><script>x</script>");
            assertThat(page.selectFirst("details.pair").text()).contains(EVIL.replace('\u202E', '\uFFFD'));
            assertThat(page.selectFirst("details.pair").text()).contains("T-\"onload='");
            assertThat(page.select("svg a").attr("aria-label")).contains("<script>alert(1)</script>\uFFFD\"'>");
            assertThat(office.text("plan/report.html")).doesNotContain("\u202E", "\u2066");
        }
    }

    @Test
    void whoHasNoLocationIsNotDrawnAndThatIsSaid() {
        String mentors = office.file("mentors.csv", "id,latitude,longitude,offers", "M-1,52,10,law:3", "M-2,,,law:3");
        String mentees =
                office.file("mentees.csv", "id,latitude,longitude,seeks", "T-1,52.2,10,law:3:5", "T-2,52.1,10,law:3:5");
        String policy =
                office.file("policy.json",
                        "{\"name\": \"p\", \"rules\": {\"must-have competences\": {}}, \"criteria\": {\"competence fit\": 1}}");
        String decisions = office.file("decisions.csv", "mentor,mentee,decision", "M-2,T-1,fix", "M-1,T-2,fix");

        Office.Said said = office.run(
                "match", "--mentors", mentors, "--mentees", mentees, "--decisions", decisions, "--policy", policy,
                "--out",
                office.path("plan"));

        assertThat(said.err()).isEmpty();
        assertThat(page().select(".arcs a").eachAttr("href")).containsExactly("#pair-2");
        assertThat(page().select(".people rect, .people circle")).hasSize(3);
        assertThat(page().select("#map .note").text()).startsWith("One person has no location");
        assertThat(page().select("#without").text()).contains("Nobody lacks a mentor.");
    }

    @Test
    void ownScoresHaveNoPeopleToTellOf() {
        String pairs = office.file("pairs.csv", "mentee,mentor,points", "T-1,M-1,50", "T-2,M-1,-20", "T-3,M-2,100");
        assertThat(office.run("match", "--pairs", pairs, "--out", office.path("plan")).code()).isZero();

        assertThat(page().select("section").eachAttr("id"))
                .containsExactly("pairs", "spread", "loads", "without", "fairness", "firmness", "left-out",
                        "calculation");
        assertThat(page().select("#left-out p").eachText()).singleElement().asString()
                .startsWith("The scores are your own");
        assertThat(page().select(".pair .whole").eachAttr("style")).containsExactly("width:50%", "width:100%");
        assertThat(page().select("#without .card p").eachText())
                .contains("The only eligible mentor has no place left.");
    }

    @Test
    void longListsEndAndSaySo() {
        List<String> lines = new ArrayList<>(List.of("mentee,mentor,points"));
        for (int n = 0; n < 600; n++) {
            lines.add("T-" + n + ",M-" + n + "," + n);
        }
        String pairs = office.file("pairs.csv", lines.toArray(String[]::new));
        assertThat(office.run("match", "--pairs", pairs, "--out", office.path("plan")).code()).isZero();

        assertThat(page().select("#pairs-table tbody tr")).hasSize(500);
        assertThat(page().select("#pairs .note").text()).contains("500 weakest of 600", "plan.csv");
        assertThat(page().select(".who").eachText()).contains("T-0 meets M-0").doesNotContain("T-599 meets M-599");
        assertThat(page().select("#loads-table tbody tr")).hasSize(500);
        assertThat(page().select("#loads .note").text()).contains("500 of 600", "loads.csv");
        assertThat(page().select("#spread-table data").eachAttr("value").stream().mapToInt(Integer::parseInt).sum())
                .isEqualTo(600);
    }

    @Test
    void everyLinkLeadsSomewhereInLongListsToo() {
        List<String> mentees = new ArrayList<>(List.of("id,latitude,longitude,seeks"));
        for (int n = 0; n < 450; n++) {
            mentees.add("T-%03d,%s,%s,law:3:5".formatted(n, 40 + n % 21, 5 + n / 21));
        }
        String menteeFile = office.file("mentees.csv", mentees.toArray(String[]::new));
        String mentors = office.file("mentors.csv", "id,places,latitude,longitude,offers", "M-1,210,45,15,law:3");
        String policy =
                office.file("policy.json", "{\"name\": \"p\", \"rules\": {}, \"criteria\": {\"competence fit\": 1}}");
        assertThat(office.run(
                "match", "--mentors", mentors, "--mentees", menteeFile, "--policy", policy, "--out",
                office.path("plan"))
                .code())
                .isZero();

        assertThat(page().select("#without .card")).hasSize(200);
        assertThat(page().select("#left-out")).isEmpty();
        assertThat(page().select(".arcs a")).isEmpty();
        assertThat(page().select(".arcs g")).hasSize(210);
        assertThat(page().select(".people path")).hasSize(240);
        assertThat(page().select(".people a")).hasSize(200);
        Document page = page();
        assertThat(page.select("[href]").eachAttr("href"))
                .allSatisfy(href -> assertThat(page.getElementById(href.substring(1))).as(href).isNotNull());
    }

    @Test
    void whatIsLeftOutOfLargeProgrammesIsSaid() {
        List<String> mentees = new ArrayList<>(List.of("id"));
        for (int n = 0; n < 1_001; n++) {
            mentees.add("T-" + n);
        }
        List<String> mentors = new ArrayList<>(List.of("id,places"));
        for (int n = 0; n < 20; n++) {
            mentors.add("M-" + n + ",60");
        }
        String policy = office.file("policy.json", "{\"criteria\": {\"sector crossing\": 1}}");
        assertThat(office.run(
                "match", "--mentors", office.file("mentors.csv", mentors.toArray(String[]::new)), "--mentees",
                office.file("mentees.csv", mentees.toArray(String[]::new)), "--policy", policy, "--out",
                office.path("plan"))
                .code())
                .isZero();

        assertThat(page().select("#wanted, #fairness")).isEmpty();
        assertThat(page().select("#left-out p").eachText())
                .satisfiesExactly(
                        pairs -> assertThat(pairs).contains("up to 20,000 possible pairs; here there are 20,020."),
                        fairness -> assertThat(fairness).contains("up to 1,000 mentees; here there are 1,001."));
        assertThat(page().select("nav a[href=#left-out]")).hasSize(1);
    }

    @Test
    void aPlanWithoutPairsIsAPageToo() {
        String mentors = office.file("mentors.csv", "id,places", "M-1,0");
        String mentees = office.file("mentees.csv", "id", "T-1");
        office.run("match", "--mentors", mentors, "--mentees", mentees, "--lang", "de", "--out", office.path("plan"));

        assertThat(page().selectFirst("h1").text()).startsWith("0 von 1");
        assertThat(page().select("#map").text()).contains("Es gibt keine Karte");
        assertThat(page().select("#pairs").text()).contains("Es gibt kein Paar.");
    }
}
