package org.tandem.matching.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A page of people of whom little is known says what is known, and nothing else. */
class PageWithoutDataTest extends OfficeTest {
    private Document page(String mentors, String mentees, String... more) {
        List<String> command = new ArrayList<>(
                List.of("match", "--mentors", mentors, "--mentees", mentees, "--out", office.path("plan")));
        command.addAll(List.of(more));
        if (!command.contains("--policy")) {
            String policy = office.file("policy.json", "{\"criteria\": {\"sector crossing\": 1}}");
            command.addAll(List.of("--policy", policy));
        }
        assertThat(office.run(command.toArray(String[]::new)).code()).isZero();
        return Jsoup.parse(office.text("plan/report.html"));
    }

    @Test
    void nothingIsSaidOfWhatNobodyStated() {
        Document page = page(office.file("mentors.csv", "id", "M-1"), office.file("mentees.csv", "id", "T-1"));

        assertThat(page.select(".pair")).hasSize(1);
        assertThat(page.select(".pair .why")).isEmpty();
        assertThat(page.select(".counts").text())
                .startsWith("The only mentee looks for a mentor. One mentor is wanted");
    }

    @Test
    void whatOneOfTwoStatedIsSaid() {
        String mentors = office.file("mentors.csv", "id,sector,places,offers", "M-1,steel,3,law:2");
        String mentees = office.file(
                "mentees.csv",
                "id,sector,seeks",
                "T-1,,law:3:1", "T-2,steel,law:2:1!|art:1:1", "T-3,health,");

        Document page = page(mentors, mentees);

        assertThat(page.select("#pair-1 .why").text())
                .isEqualTo("In part: law (level 2 instead of 3). Mentor in the sector steel.");
        assertThat(page.select("#pair-2 .why").text())
                .isEqualTo("Finds what is sought: law (a must). Not found: art. Both in the sector steel.");
        assertThat(page.select("#pair-3 .why").text())
                .isEqualTo("Mentee in the sector health, mentor in the sector steel.");
    }

    @Test
    void peopleWhoMeetFromAfarAreSaidTo() {
        String mentors = office.file(
                "mentors.csv", "id,remote,latitude,longitude,places,seeks", "M-1,yes,52,10,2,law:1:1");
        String mentees = office.file(
                "mentees.csv", "id,remote,latitude,longitude,offers", "T-1,yes,53,10,law:1", "T-2,no,52,10,");

        Document page = page(mentors, mentees, "--lang", "de");

        assertThat(page.select("#pair-1 .why").text())
                .isEqualTo(
                        "Der Mentor kann lernen: law. 111 km voneinander entfernt; beide können auf Distanz arbeiten.");
        assertThat(page.select("#pair-2 .why").text()).isEqualTo("Am selben Ort.");
    }

    @Test
    void whoIsNotAdmittedIsCountedApart() {
        String mentors = office.file("mentors.csv", "id,admission,places", "M-1,admitted,2", "M-2,deferred,3");
        String mentees = office.file("mentees.csv", "id,admission", "T-1,admitted", "T-2,declined");
        String policy = office.file(
                "admission.json", "{\"rules\": {\"admitted\": true}, \"criteria\": {\"sector crossing\": 1}}");

        Document page = page(mentors, mentees, "--policy", policy);

        assertThat(page.select(".counts").text()).endsWith("one mentee gets nobody new (one of them is not admitted).");
        assertThat(page.select("#loads > p").eachText())
                .containsExactly(
                        "1 of 2 mentors gets someone new; 4 places stay free.",
                        "3 of the free places are those of mentors who are not admitted.");
    }
}
