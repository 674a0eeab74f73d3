package org.tandem.matching.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The page of composed groups: its figures are those of the files, and it stands alone. */
class GroupReportTest {
    @TempDir
    static Path folder;

    private static Office office;

    @BeforeAll
    static void compose() {
        office = new Office(folder);
        for (String language : List.of("en", "de")) {
            List<String> more = new ArrayList<>(
                    List.of("--series", "2", "--steps", "3", "--title", "Leipzig", "--lang", language, "--out",
                            office.path(language)));
            if (language.equals("en")) {
                more.add("--names");
            }
            assertThat(office.run(office.leaders("groups").with(more.toArray(String[]::new))).code()).isZero();
        }
    }

    private static Document page(String language) {
        return Jsoup.parse(office.text(language + "/report.html"));
    }

    private static List<Map<String, String>> of(String workshop, List<Map<String, String>> rows) {
        return rows.stream().filter(row -> row.get("workshop").equals(workshop)).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void theHeadlineIsTheSummary(String language) {
        JsonNode summary = office.json(language + "/summary.json");
        Document page = page(language);
        for (String figure : List.of("participants", "groups", "points", "bound", "gap", "seed")) {
            assertThat(page.selectFirst("#figure-" + figure + " data").attr("value"))
                    .as(figure)
                    .isEqualTo(summary.get(figure).asString());
        }
        assertThat(page.selectFirst("h1").text())
                .contains(summary.get("participants").asString(), summary.get("groups").asString());
        assertThat(page.selectFirst("#calculation .policy").text()).contains(summary.get("policy").asString());
        assertThat(page.selectFirst(".kicker").text()).isEqualTo("Leipzig");
        assertThat(page.title()).startsWith("Leipzig: 27 ");
        assertThat(page.selectFirst("h1 + .quiet").text()).endsWith(" September 2026.");
        assertThat(page.select("section").last().id()).isEqualTo("calculation");
        assertThat(page.select("header #figure-seed, header #figure-bound, header .proof")).isEmpty();
        long points = 0;
        for (JsonNode workshop : summary.get("workshops")) {
            points += workshop.get("points").asLong();
        }
        assertThat(points).isEqualTo(summary.get("points").asLong());
        assertThat(summary.get("workshops").size()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void theGroupsAreThoseOfTheFiles(String language) {
        Document page = page(language);
        List<Map<String, String>> rows = office.rows(language + "/groups.csv");
        List<Map<String, String>> figures = office.rows(language + "/group_figures.csv");
        for (int number = 1; number <= 2; number++) {
            String workshop = "Workshop " + number;
            Element section = page.getElementById("workshop-" + number);
            List<String> expected = of(workshop, rows).stream()
                    .map(row -> row.containsKey("participant_name")
                            ? row.get("participant_name") + " (" + row.get("participant") + ")"
                            : row.get("participant"))
                    .toList();
            assertThat(section.select(".members li").eachText()).isEqualTo(expected);
            List<Element> cards = section.select(".card");
            List<Map<String, String>> told = of(workshop, figures);
            assertThat(cards).hasSameSizeAs(told);
            for (int group = 0; group < cards.size(); group++) {
                theCardShows(cards.get(group), told.get(group));
            }
            assertThat(section.select("table tbody tr").stream().map(GroupReportTest::cells))
                    .isEqualTo(told.stream().map(GroupReportTest::figures).toList());
        }
    }

    private static void theCardShows(Element card, Map<String, String> told) {
        assertThat(card.selectFirst("h3").text()).isEqualTo(told.get("group") + " " + told.get("topic"));
        assertThat(card.selectFirst(".quiet").text())
                .contains(told.get("members") + " ", told.get("organisations") + " ", told.get("fit_percent") + " %");
        List<String> columns = new ArrayList<>(told.keySet());
        List<String> criteria = columns.subList(columns.indexOf("needs_met") + 1, columns.size());
        assertThat(card.select(".achieved .whole").eachAttr("style"))
                .isEqualTo(criteria.stream().map(one -> "width:" + told.get(one) + "%").toList());
        assertThat(card.select(".achieved .fit").eachText())
                .isEqualTo(criteria.stream().map(one -> told.get(one) + " %").toList());
        assertThat(card.select(".legend li").eachText())
                .isEqualTo(List.of(told.get("sectors").split("\\|")));
        assertThat(card.select(".needs > li")).hasSize(Integer.parseInt(told.get("needs")));
        assertThat(card.select(".needs > li").stream().filter(need -> need.select(".lacking").isEmpty()))
                .hasSize(Integer.parseInt(told.get("needs_met")));
    }

    private static List<String> cells(Element row) {
        return row.select("th, td").stream()
                .map(cell -> cell.selectFirst("data") == null ? cell.text() : cell.selectFirst("data").attr("value"))
                .toList();
    }

    private static List<String> figures(Map<String, String> told) {
        List<String> cells = new ArrayList<>(told.values());
        cells.remove(told.keySet().stream().toList().indexOf("sectors"));
        cells.removeFirst();
        return cells;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void theEncountersAreThoseOfTheFile(String language) {
        assertThat(page(language).select("#encounters-table tbody tr").stream().map(row -> cells(row).subList(1, 3)))
                .isEqualTo(office.rows(language + "/encounters.csv").stream()
                        .map(row -> List.of(row.get("people_met"), row.get("most_often")))
                        .toList());
    }

    @Test
    void theGuideTellsEveryGroup() {
        assertThat(office.text("en/guide.txt"))
                .contains("Workshop 1: 5 groups", "Workshop 2: 5 groups", "Group 5 on second-chance", "2 workshops: ");
        assertThat(office.text("de/guide.txt")).contains("Workshop 2: 5 Gruppen");
    }

    @Test
    void peopleAreNamedOnlyWhereAllowed() {
        assertThat(office.text("en/report.html")).contains("Kahnsdorf");
        for (Map<String, String> row : office.rows("leaders/leaders.csv")) {
            assertThat(office.contents("de").values()).noneMatch(text -> text.contains(row.get("name")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void thePageStandsAloneAndIsInGoodOrder(String language) {
        Document page = page(language);
        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("script, link, img, iframe, object, embed, form, base, [src], [srcset]")).isEmpty();
        assertThat(page.select("[href]"))
                .allSatisfy(link -> assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull());
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        int level = 1;
        for (Element heading : page.select("h1, h2, h3, h4")) {
            int next = heading.tagName().charAt(1) - '0';
            assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
            level = next;
        }
    }
}
