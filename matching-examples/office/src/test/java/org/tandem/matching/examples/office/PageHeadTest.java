package org.tandem.matching.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The head of a page says which programme was matched, when and for when; what few ask for stands at the end. */
class PageHeadTest extends OfficeTest {
    private Document page(String... options) {
        String[] command = office.demo("match", "--out", office.path("plan")).with(options);
        assertThat(office.run(command).code()).isZero();
        return Jsoup.parse(office.text("plan/report.html"));
    }

    @Test
    void programmeDateAndTermStandFirst() {
        Document english = page("--title", " Mentoring im Harz ", "--date", "2026-10-01", "--lang", "en");
        assertThat(english.selectFirst("header").child(0).text()).isEqualTo("Mentoring im Harz");
        assertThat(english.title()).isEqualTo("Mentoring im Harz: 39 of 45 wanted mentors given – Tandem");
        assertThat(english.selectFirst("h1 + .quiet").text().replace('\u00a0', ' '))
                .isEqualTo("Matched on 1 September 2026. "
                        + "New mentorships run from 1 October 2026 to 30 September 2027.");

        Document german = page("--title", "Mentoring im Harz", "--lang", "de");
        assertThat(german.selectFirst("h1 + .quiet").text().replace('\u00a0', ' '))
                .isEqualTo("Zugeordnet am 1. September 2026. "
                        + "Die neuen Mentorate laufen vom 1. September 2026 bis zum 31. August 2027.");
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        assertThat(page().select(".kicker")).isEmpty();

        String pairs = office.file("pairs.csv", "mentee,mentor,points", "T-1,M-1,50");
        assertThat(office.run("match", "--pairs", pairs, "--out", office.path("own")).code()).isZero();
        Document own = Jsoup.parse(office.text("own/report.html"));
        assertThat(own.selectFirst("h1 + .quiet").text().replace('\u00a0', ' '))
                .isEqualTo("Matched on 1 September 2026.");
    }

    @Test
    void aBlankNameIsAFault() {
        Office.Said said = office.run(office.demo("match", "--out", office.path("plan")).with("--title", "  "));
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.faults()).containsExactly("--title: the name of the programme is blank.");
    }

    @Test
    void seedProofAndLevelsStandLast() {
        Document page = page("--seed", "7");
        assertThat(page.select("section").last().id()).isEqualTo("calculation");
        assertThat(page.select("#calculation #figure-seed data").attr("value")).isEqualTo("7");
        assertThat(page.select("#calculation .proof, #calculation .levels, #calculation #figure-points")).hasSize(3);
        assertThat(page.select("header .proof, header .levels, header #figure-seed, header #figure-points")).isEmpty();
        assertThat(page.select("header .open")).isEmpty();
    }

    @Test
    void everyNumberIsExplained() {
        assertThat(page("--lang", "en").selectFirst(".counts").text())
                .isEqualTo("Of 47 mentees, 45 look for a mentor; 2 have all that they want. "
                        + "45 mentors are wanted, one each. The plan has 39 pairs, each of them one mentor given, "
                        + "so 6 mentors are missing: 6 mentees get nobody new.");
        assertThat(page("--lang", "de").selectFirst(".counts").text())
                .isEqualTo("Von 47 Mentees suchen 45 einen Mentor; 2 haben alle, die sie sich wünschen. "
                        + "Gewünscht sind 45 Mentoren, je einer. Der Plan hat 39 Paare, jedes davon ein vergebener "
                        + "Mentor; 6 Mentoren fehlen also: 6 Mentees bekommen niemand Neues.");
    }
}
