package org.tandem.matching.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

/** The page of the demo's plan: its figures are those of the files, and it stands alone. */
class ReportTest {
    @TempDir
    static Path folder;

    private static Office office;

    @BeforeAll
    static void match() {
        office = new Office(folder);
        for (String language : List.of("en", "de")) {
            String[] names = language.equals("en") ? new String[] {"--names"} : new String[0];
            String[] command = office.demo("match", "--out", office.path(language), "--lang", language).with(names);
            assertThat(office.run(command).code()).isZero();
        }
    }

    private static Document page(String language) {
        return Jsoup.parse(office.text(language + "/report.html"));
    }

    /** Returns the cells of a table's body: figures by value, everything else by text. */
    private static List<List<String>> table(Document page, String id) {
        return page.select("#" + id + " tbody tr").stream()
                .map(row -> row.select("th, td").stream().map(ReportTest::cell).toList())
                .toList();
    }

    private static String cell(Element cell) {
        Element figure = cell.selectFirst("data");
        return figure == null ? cell.text() : figure.attr("value");
    }

    private static String shown(Map<String, String> row, String role) {
        return row.containsKey(role + "_name") ? row.get(role + "_name") + " (" + row.get(role) + ")" : row.get(role);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void theHeadlineIsTheSummary(String language) {
        JsonNode summary = office.json(language + "/summary.json");
        Document page = page(language);

        for (String figure : List.of("mentees", "mentors", "wanted", "matched", "points", "seed")) {
            assertThat(page.selectFirst("#figure-" + figure + " data").attr("value"))
                    .as(figure)
                    .isEqualTo(summary.get(figure).asString());
        }
        for (JsonNode level : summary.get("levels")) {
            assertThat(page.selectFirst("#level-" + level.get("level").asString()).text())
                    .contains(NumberFormat.getIntegerInstance(Locale.forLanguageTag(language))
                            .format(level.get("value").asLong()));
        }
        assertThat(page.selectFirst("h1").text())
                .contains(summary.get("matched").asString(), summary.get("wanted").asString());
        assertThat(page.selectFirst(".policy").text()).contains(summary.get("policy").asString());
        assertThat(summary.get("status").asString()).isEqualTo("PROVEN_OPTIMAL");
        assertThat(page.selectFirst(".proof").text()).startsWith(language.equals("en") ? "Proven" : "Bewiesen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void thePairsAreThoseOfThePlan(String language) {
        List<Map<String, String>> plan = office.rows(language + "/plan.csv");
        List<String> columns = new ArrayList<>(plan.getFirst().keySet());
        List<String> criteria = columns.subList(columns.indexOf("fixed") + 1, columns.size());
        List<List<String>> expected = new ArrayList<>();
        for (Map<String, String> row : plan) {
            List<String> cells = new ArrayList<>(List.of(
                    shown(row, "mentee"),
                    shown(row, "mentor"),
                    row.get("fixed"),
                    row.get("points"),
                    row.get("fit_percent")));
            criteria.forEach(criterion -> cells.add(row.get(criterion)));
            expected.add(cells);
        }
        Document page = page(language);
        List<List<String>> found = table(page, "pairs-table").stream()
                .map(row -> {
                    List<String> cells = new ArrayList<>(row);
                    cells.remove(5); // the distance is not in the file
                    return cells;
                })
                .toList();

        assertThat(found).isEqualTo(expected);
        assertThat(page.select("details.pair")).hasSameSizeAs(plan);
        assertThat(page.select(".arcs a")).hasSameSizeAs(plan);
        assertThat(page.select(".legend data").eachAttr("value"))
                .isEqualTo(criteria.stream()
                        .map(criterion -> plan.stream()
                                .mapToLong(row -> Long.parseLong(row.get(criterion)))
                                .sum())
                        .map(String::valueOf)
                        .toList());
    }

    @Test
    void barsAreAsLongAsTheFit() {
        List<Map<String, String>> plan = office.rows("en/plan.csv");
        Document page = page("en");
        for (int pair = 0; pair < plan.size(); pair++) {
            double length = page.select("#pair-" + (pair + 1) + " .bar span[style]").stream()
                    .mapToDouble(part -> Double.parseDouble(part.attr("style").replaceAll("[^0-9.]", "")))
                    .sum();
            assertThat(length).isCloseTo(Double.parseDouble(plan.get(pair).get("fit_percent")), within(1));
        }
    }

    private static org.assertj.core.data.Offset<Double> within(double offset) {
        return org.assertj.core.data.Offset.offset(offset);
    }

    @Test
    void fitIsDistributedAsInThePlan() {
        int[] counts = new int[10];
        office.rows("en/plan.csv").forEach(row -> counts[Integer.parseInt(row.get("fit_percent")) / 10]++);

        List<List<String>> table = table(page("en"), "spread-table");

        assertThat(table).hasSize(10);
        for (int step = 0; step < 10; step++) {
            assertThat(table.get(step).get(1)).isEqualTo(Integer.toString(counts[step]));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void theLoadsAreThoseOfTheFile(String language) {
        List<List<String>> expected = office.rows(language + "/loads.csv").stream()
                .map(row -> List.of(
                        shown(row, "mentor"), row.get("places"), row.get("running"), row.get("matched"),
                        row.get("free")))
                .toList();
        Document page = page(language);

        assertThat(table(page, "loads-table")).isEqualTo(expected);
        assertThat(page.select("#loads-table .place.matched"))
                .hasSize(office.json(language + "/summary.json").get("matched").asInt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void whoeverLacksAMentorIsToldOf(String language) {
        List<Map<String, String>> unmatched = office.rows(language + "/unmatched.csv");
        List<Element> cards = page(language).select("#without .card");

        assertThat(cards).hasSameSizeAs(unmatched);
        for (int one = 0; one < cards.size(); one++) {
            assertThat(cards.get(one).selectFirst("h3").text()).isEqualTo(shown(unmatched.get(one), "mentee"));
            assertThat(cards.get(one).select("details")).isNotEmpty();
            assertThat(cards.get(one).select("ol li")).isNotEmpty();
        }
    }

    @Test
    void whichPairsAreBeyondDoubtIsTold() {
        Document page = page("en");
        assertThat(page.getElementById("firmness").text()).contains("39 of 39 pairs are in every best plan.");
        assertThat(table(page, "firmness-table"))
                .hasSize(8)
                .first()
                .asString()
                .contains("M-20", "708 points less (0.03 %)");
    }

    @Test
    void otherQuestionsAreAnsweredToo() {
        Document page = page("en");
        assertThat(page.select("#supply-table tbody tr")).hasSize(16);
        assertThat(page.select("#wanted .card")).hasSize(6);
        assertThat(table(page, "fairness-table").getFirst())
                .contains(office.json("en/summary.json").get("points").asString(), "44.3 %");
    }

    @Test
    void peopleAreNamedOnlyWhereAllowed() {
        assertThat(office.text("en/report.html")).contains("Brückner");
        for (Map<String, String> row : office.rows("demo/mentees.csv")) {
            assertThat(office.text("de/report.html")).doesNotContain(row.get("name"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void thePageStandsAlone(String language) {
        Document page = page(language);

        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("script, link, img, iframe, object, embed, form, base, [src], [srcset]")).isEmpty();
        assertThat(page.select("[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
        assertThat(page.select("[href]"))
                .allSatisfy(link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                        .as(link.attr("href")).isNotNull());
        assertThat(page.selectFirst("style").data()).doesNotContain("url(", "@import", "@font-face");
        assertThat(page.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")));
    }

    @Test
    void thePageIsInGoodOrder() {
        Document page = page("en");

        assertThat(page.select("h1, main, nav, footer, body > header")).hasSize(5);
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("section"))
                .allSatisfy(section -> assertThat(ids).contains(section.attr("aria-labelledby")));
        assertThat(page.select("svg, svg a, .scroll"))
                .allSatisfy(mark -> assertThat(mark.attr("aria-label")).isNotBlank());
        assertThat(page.select("table"))
                .allSatisfy(table -> assertThat(table.select("caption, th[scope=col]")).hasSizeGreaterThan(2));
        int level = 1;
        for (Element heading : page.select("h1, h2, h3, h4")) {
            int next = heading.tagName().charAt(1) - '0';
            assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
            level = next;
        }
    }
}
