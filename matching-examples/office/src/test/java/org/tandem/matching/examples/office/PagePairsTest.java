package org.tandem.matching.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pairs of a page: in which order they stand, which are marked, and what is said of each. */
class PagePairsTest {
    @TempDir
    static Path folder;

    private static Office office;

    @BeforeAll
    static void match() {
        office = new Office(folder);
        assertThat(office.run(office.demo("match", "--out", office.path("plain")).with()).code()).isZero();
        assertThat(office.run(office.demo("match", "--out", office.path("named")).with("--names")).code()).isZero();
    }

    private static Document page(String name) {
        return Jsoup.parse(office.text(name + "/report.html"));
    }

    private static Map<String, Map<String, String>> byId(String file) {
        return office.rows(file).stream().collect(Collectors.toMap(row -> row.get("id"), Function.identity()));
    }

    /** Returns the elements of the pairs by their mentees, who have one mentor each at most. */
    private static Map<String, Element> byMentee(Document page) {
        List<Map<String, String>> plan = office.rows("plain/plan.csv");
        return Stream.iterate(0, pair -> pair < plan.size(), pair -> pair + 1)
                .collect(Collectors.toMap(
                        pair -> plan.get(pair).get("mentee"), pair -> page.getElementById("pair-" + (pair + 1))));
    }

    @Test
    void theWeakestFitStandsFirst() {
        List<Integer> fits = page("plain").select(".pair .fit").eachText().stream()
                .map(fit -> Integer.valueOf(fit.replaceAll("\\D", "")))
                .toList();

        assertThat(fits).hasSize(39).isSorted();
        assertThat(fits.getFirst()).isLessThan(fits.getLast());
    }

    @Test
    void everybodyIsFoundByName() {
        Document page = page("named");
        List<Element> lists = page.select("details.index ul");
        Collator english = Collator.getInstance(Locale.ENGLISH);

        assertThat(lists).hasSize(2).allSatisfy(list -> {
            assertThat(list.select("li > bdi").eachText()).isSortedAccordingTo(english);
            assertThat(list.select("a").eachAttr("href")).doesNotHaveDuplicates().hasSize(39);
        });
        assertThat(lists.getFirst().select("li"))
                .allSatisfy(entry -> {
                    Element pair = page.getElementById(entry.selectFirst("a").attr("href").substring(1));
                    assertThat(pair.selectFirst(".who").text())
                            .startsWith(entry.selectFirst("bdi").text() + " meets " + entry.selectFirst("a").text());
                });
    }

    @Test
    void decidedPairsAreMarkedAndNoOthers() {
        Document page = page("plain");
        Map<String, Element> pairs = byMentee(page);

        for (Map<String, String> row : office.rows("plain/plan.csv")) {
            assertThat(pairs.get(row.get("mentee")).select(".fixed"))
                    .hasSize(row.get("fixed").equals("yes") ? 1 : 0);
        }
        assertThat(page.select(".pair .fixed").eachText()).containsExactly("fixed", "fixed");
        assertThat(page.select("#pairs > p").text()).contains("2 pairs are marked as fixed");
    }

    @Test
    void wordsSayWhichCompetencesAreFound() {
        Map<String, Map<String, String>> mentors = byId("demo/mentors.csv");
        Map<String, Map<String, String>> mentees = byId("demo/mentees.csv");
        Map<String, Element> pairs = byMentee(page("plain"));
        int found = 0;
        for (Map<String, String> row : office.rows("plain/plan.csv")) {
            Map<String, Integer> offered = Stream.of(mentors.get(row.get("mentor")).get("offers").split("\\|"))
                    .map(offer -> offer.split(":"))
                    .collect(Collectors.toMap(offer -> offer[0], offer -> Integer.valueOf(offer[1])));
            String why = pairs.get(row.get("mentee")).selectFirst(".why").text() + " ";
            String met = sentence(why, "Finds what is sought: ");
            String partly = sentence(why, "In part: ");
            String lacking = sentence(why, "Not found: ");
            for (String seek : mentees.get(row.get("mentee")).get("seeks").split("\\|")) {
                String[] need = seek.split(":");
                int level = offered.getOrDefault(need[0], 0);
                String told = level == 0 ? lacking : level < Integer.parseInt(need[1]) ? partly : met;
                assertThat(told).as(row.get("mentee")).contains(need[0]);
                found += level > 0 ? 1 : 0;
            }
        }
        assertThat(found).isGreaterThan(39);
    }

    /** Returns what a sentence says behind its beginning; nothing if there is no such sentence. */
    private static String sentence(String text, String beginning) {
        int at = text.indexOf(beginning);
        return at < 0 ? "" : text.substring(at + beginning.length(), text.indexOf(". ", at));
    }

    @Test
    void distancesInWordsAreThoseOfTheTable() {
        Map<String, Element> pairs = byMentee(page("plain"));
        for (Element row : page("plain").select("#pairs-table tbody tr")) {
            String far = row.select("td").get(4).text();
            assertThat(pairs.get(row.selectFirst("th").text()).selectFirst(".why").text())
                    .contains(far.equals("0") ? "At the same place" : far + " km apart");
        }
    }

    @Test
    void organisationsAreNamedOnlyWherePeopleAre() {
        Map<String, Map<String, String>> organisations = byId("demo/organisations.csv");
        String mentee = office.rows("plain/plan.csv").getFirst().get("mentee");
        String organisation = byId("demo/mentees.csv").get(mentee).get("organisation");
        String name = organisations.get(organisation).get("name");

        assertThat(byMentee(page("named")).get(mentee).selectFirst(".why").text()).contains("Mentee at " + name + " (");
        assertThat(byMentee(page("plain")).get(mentee).selectFirst(".why").text())
                .contains("Mentee at " + organisation + " (");
        String plain = office.text("plain/report.html");
        assertThat(organisations.values()).allSatisfy(row -> assertThat(plain).doesNotContain(row.get("name")));
    }
}
